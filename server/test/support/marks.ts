import { compareSpans, type Span } from '../../src/engine/index.ts';

/*
 * Marked text: an article with its expected marks written into it.
 *
 *   [[actor jane-doe: Jane Doe]] [[cue: said]] the bridge was safe.
 *   [[quote by=jane-doe kind=direct: “We won,”]] [[source: she]] [[cue: said]].
 *   [[!unattributed-claim: [[claim judgement: The bridge was unsafe.]]]]
 *
 * A mark is `[[`, its layer, its values (each behind a blank), a colon, a blank, the words that it covers, and `]]`. Marks nest. News text
 * holds no double square brackets; single ones, as in '[of the talks]', stay as they are.
 *
 *   [[quote#1 by=doe kind=direct: “We won,”]] she said, [[quote#1: “and we knew it.”]]
 *
 * A mark of several pieces has a number, and its values stand with the first piece. A piece with `+` goes on right where the piece before it
 * ended: so marks are written that cross each other.
 *
 *   [[|]]         the cursor
 *   \[  \]  \\    a bracket that touches another or a mark, and the backslash itself
 */

/** One mark: what it says and which pieces of the text it covers. */
export interface Mark {
  /** 'actor', 'quote', 'cue', 'source', 'claim', 'block', …, or '!' and the name of a rule. */
  readonly layer: string;
  /** What the mark says, without white space, brackets or colons: an actor's id, 'by=roe', a reason. */
  readonly values: readonly string[];
  /** Not empty, in order, disjoint. */
  readonly spans: readonly Span[];
}

/** A text without its marks, the marks, and where the cursor stood. */
export interface MarkedText {
  readonly text: string;
  /** In order of their first pieces, the outer before the inner. */
  readonly marks: readonly Mark[];
  readonly cursor: number | null;
}

const HEAD =
  /\[\[(?<layer>!?[a-z][a-z-]*)(?:#(?<number>\d+))?(?<continued>\+)?(?<values>(?: [^\s[\]:]+)*): /y;
const CURSOR = '[[|]]';

interface OpenMark {
  readonly mark: { layer: string; values: string[]; spans: Span[] };
  readonly start: number;
  readonly continued: boolean;
}

/** Takes the marks out of a marked text. Throws where a mark is not closed, not opened, empty, or misnumbered, and says where. */
export function parseMarks(marked: string): MarkedText {
  const marks: OpenMark['mark'][] = [];
  const numbered = new Map<string, OpenMark['mark']>();
  const open: OpenMark[] = [];
  let text = '';
  let cursor: number | null = null;
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at} of the marked text: ${JSON.stringify(marked.slice(at, at + 30))}`);
  };
  while (at < marked.length) {
    if (marked[at] === '\\') {
      if (!/[[\]\\]/.test(marked[at + 1] ?? '')) fail('A backslash that escapes nothing');
      text += marked[at + 1] ?? '';
      at += 2;
    } else if (marked.startsWith(CURSOR, at)) {
      if (cursor !== null) fail('A second cursor');
      cursor = text.length;
      at += CURSOR.length;
    } else if (marked.startsWith('[[', at)) {
      HEAD.lastIndex = at;
      const groups = HEAD.exec(marked)?.groups ?? fail('No mark');
      const { layer = '', number, values = '' } = groups;
      const key = `${layer}#${number ?? ''}`;
      let mark = number === undefined ? undefined : numbered.get(key);
      const continued = groups['continued'] !== undefined;
      if (continued && mark === undefined) fail('A piece that goes on with nothing');
      if (mark === undefined) {
        mark = { layer, values: values.split(' ').slice(1), spans: [] };
        marks.push(mark);
        if (number !== undefined) numbered.set(key, mark);
      }
      open.push({ mark, start: text.length, continued });
      at = HEAD.lastIndex;
    } else if (marked.startsWith(']]', at)) {
      const closed = open.pop() ?? fail('A mark that closes and was not opened');
      if (closed.start === text.length) fail('An empty mark');
      addPiece(closed, text.length);
      at += 2;
    } else {
      text += marked[at] ?? '';
      at++;
    }
  }
  if (open.length > 0) fail('A mark that was not closed');
  return { text, marks, cursor };
}

/** The text of a marked text and its cursor, for tests that need no more. */
export function stripMarks(marked: string): { text: string; cursor: number } {
  const { text, cursor } = parseMarks(marked);
  return { text, cursor: cursor ?? text.length };
}

function addPiece({ mark, start, continued }: OpenMark, end: number): void {
  const last = mark.spans.at(-1);
  if (continued && last?.end === start) mark.spans[mark.spans.length - 1] = { start: last.start, end };
  else mark.spans.push({ start, end });
}

interface Piece {
  readonly mark: Mark;
  readonly end: number;
  readonly first: boolean;
}

/** Writes marks, and a cursor if one is given, into a text, so that `parseMarks` gives them back. Where marks cross, the one that opened later is split. */
export function printMarks({ text, marks: unsorted, cursor }: MarkedText): string {
  const marks = unsorted.toSorted((a, b) => compareSpans(firstSpan(a), firstSpan(b)));
  const heads = numberHeads(text, marks);
  let printed = '';
  sweep(text, marks, {
    open: ({ mark, first }, continued) => {
      const { layer, number } = heads.get(mark) ?? { layer: mark.layer, number: '' };
      printed += `[[${layer}${number}${continued ? '+' : ''}${first ? mark.values.map((value) => ` ${value}`).join('') : ''}: `;
    },
    close: () => {
      printed += ']]';
    },
    cursor: (at) => {
      if (at === cursor) printed += CURSOR;
    },
    unit: (at, touchesMark) => {
      const unit = text[at] ?? '';
      const doubled = text[at - 1] === unit || text[at + 1] === unit;
      const beside = touchesMark || at === cursor || at + 1 === cursor;
      printed += unit === '\\' || (/[[\]]/.test(unit) && (doubled || beside)) ? `\\${unit}` : unit;
    },
  });
  return printed;
}

function firstSpan({ spans }: Mark): Span {
  return spans[0] ?? { start: 0, end: 0 };
}

/** Gives a number to each mark that is written in more than one piece, in order of appearance within its layer. */
function numberHeads(text: string, marks: readonly Mark[]): Map<Mark, { layer: string; number: string }> {
  const pieces = new Map<Mark, number>();
  sweep(text, marks, { open: ({ mark }) => pieces.set(mark, (pieces.get(mark) ?? 0) + 1) });
  const counts = new Map<string, number>();
  const heads = new Map<Mark, { layer: string; number: string }>();
  for (const [mark, count] of pieces) {
    const number = (counts.get(mark.layer) ?? 0) + 1;
    if (count > 1) counts.set(mark.layer, number);
    heads.set(mark, { layer: mark.layer, number: count > 1 ? `#${number}` : '' });
  }
  return heads;
}

interface SweepVisitor {
  open?(piece: Piece, continued: boolean): void;
  close?(): void;
  cursor?(at: number): void;
  unit?(at: number, touchesMark: boolean): void;
}

/** Walks over the text and its marks from left to right, so that what opens and closes is properly nested. */
function sweep(text: string, marks: readonly Mark[], visitor: SweepVisitor): void {
  const starting = new Map<number, Piece[]>();
  const borders = new Set<number>();
  for (const mark of marks) {
    mark.spans.forEach(({ start, end }, i) => {
      const pieces = starting.get(start) ?? [];
      pieces.push({ mark, end, first: i === 0 });
      starting.set(start, pieces);
      borders.add(start).add(end);
    });
  }
  const open: Piece[] = [];
  for (let at = 0; at <= text.length; at++) {
    const ending = open.findIndex(({ end }) => end === at);
    if (ending !== -1) {
      const closed = open.splice(ending);
      for (let i = 0; i < closed.length; i++) visitor.close?.();
      visitor.cursor?.(at);
      for (const piece of closed) {
        if (piece.end <= at) continue;
        open.push(piece);
        visitor.open?.({ ...piece, first: false }, true);
      }
    } else visitor.cursor?.(at);
    for (const piece of (starting.get(at) ?? []).toSorted((a, b) => b.end - a.end)) {
      open.push(piece);
      visitor.open?.(piece, false);
    }
    if (at < text.length) visitor.unit?.(at, borders.has(at) || borders.has(at + 1));
  }
}
