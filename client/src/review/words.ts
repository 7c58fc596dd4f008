/** From one offset to another in a text, half-open, in UTF-16 units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export type Edge = 'start' | 'end';

/** Letters and figures, apostrophes and hyphens within; or a single other sign that is no blank. */
const STEP = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** The furthest that a step is looked for; a word is shorter. */
const REACH = 200;

/**
 * The span with one edge moved by a word, outwards or inwards; a quotation mark or another sign counts as one. Null where there is nothing
 * to move to: at the ends of the line, and where nothing would be left.
 */
export function moveEdge(text: string, span: TextSpan, edge: Edge, outwards: boolean): TextSpan | null {
  const { start, end } = span;
  if (edge === 'end') {
    const moved = outwards
      ? stepsIn(text, end, Math.min(end + REACH, lineEnd(text, end)))[0]?.end
      : stepsIn(text, Math.max(start, end - REACH), end).at(-2)?.end;
    return moved === undefined ? null : { start, end: moved };
  }
  const moved = outwards
    ? stepsIn(text, Math.max(start - REACH, lineStart(text, start)), start).at(-1)?.start
    : stepsIn(text, start, Math.min(end, start + REACH))[1]?.start;
  return moved === undefined ? null : { start: moved, end };
}

function stepsIn(text: string, start: number, end: number): TextSpan[] {
  return [...text.slice(start, end).matchAll(STEP)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

function lineStart(text: string, offset: number): number {
  if (offset === 0) return 0;
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

function lineEnd(text: string, offset: number): number {
  const length = text.slice(offset).search(/[\r\n]/u);
  return length < 0 ? text.length : offset + length;
}
