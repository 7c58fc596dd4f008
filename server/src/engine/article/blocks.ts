import type { Span } from '../text/span.ts';
import { readLines, type Line } from './lines.ts';

/** A line that ends a sentence: a final mark, and what may close behind it. */
const ENDS_SENTENCE = /[.!?…:]["'”’»)\]*_]*$/;
const BEGINS_SMALL = /^["'“‘«(]*\p{Ll}/u;
/** What opens a line of its own whatever stands before it: list items, headings, quoted lines, images, rulers. */
const OPENS_BLOCK =
  /^(?:[•◦▪●■‣·*+–—-]\s|\d{1,3}[.)]\s|#{1,6}\s|>|!\[|[-*_=~#]{3,}$|(?:By|BY)\s\p{Lu}|(?:Q|A):\s)/u;
/** A line that ends in a word, or a comma, behind which no paragraph ends. */
const HANGS =
  /(?:,|\s(?:a|an|the|of|and|or|in|on|at|to|for|by|with|from|that|which|who|as|is|was|has|its|his|her))$/;

/** Lines beyond this length are not wrapped by hand or by a mail program (RFC 5322 allows 78; some tools wrap at 120). */
const WIDEST_WRAP = 130;
/** Under this length a line that ends openly is a heading or a button rather than the first half of a sentence. */
const SHORTEST_WRAP = 38;
/** How many units of a line's ends the expressions look at, so that a line of any length costs the same. */
const EDGE = 160;

/**
 * Parts `text`, from the offset `from` on, into blocks: runs of lines between blank lines; within such a run a line end parts
 * blocks too, unless the line was wrapped there. Spans are in order, disjoint and without surrounding white space.
 */
export function splitBlocks(text: string, from: number): Span[] {
  const lines = readLines(text, from);
  const width = wrapWidth(text, lines);
  const blocks: { start: number; end: number }[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const block = blocks.at(-1);
    if (
      block === undefined ||
      previous === undefined ||
      line.afterBlank ||
      !isWrap(text, previous, line, width)
    )
      blocks.push({ start: line.start, end: line.end });
    else block.end = line.end;
    previous = line;
  }
  return blocks;
}

/** Whether the line end between two neighbouring lines is a wrap inside one paragraph. */
function isWrap(text: string, line: Line, next: Line, width: number | null): boolean {
  const head = text.slice(next.start, Math.min(next.end, next.start + EDGE));
  const tail = text.slice(Math.max(line.start, line.end - EDGE), line.end);
  if (OPENS_BLOCK.test(head) || /^(?:#{1,6}\s|[-*_=~]{3,}$)/.test(tail)) return false;
  const length = line.end - line.start;
  if (width !== null && isFull(length, head, width))
    return !(next.indent > line.indent + 1 && ENDS_SENTENCE.test(tail));
  if (ENDS_SENTENCE.test(tail)) return false;
  return length >= SHORTEST_WRAP && (BEGINS_SMALL.test(head) || HANGS.test(tail));
}

/** Whether the next line's first word had no room any more, as wherever a text is filled up to a width. A tenth is left for ragged filling. */
function isFull(length: number, nextHead: string, width: number): boolean {
  const word = /^\S+/.exec(nextHead)?.[0].length ?? 0;
  return length + 1 + word > width * 0.9;
}

/**
 * The width at which the text is wrapped, or null where it is not. In wrapped prose two line ends out of three fall
 * inside a sentence; in a text with a paragraph a line hardly any does.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let inside = 0;
  let all = 0;
  let width = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1];
    const next = lines[i];
    if (line === undefined || next === undefined || next.afterBlank) continue;
    const length = line.end - line.start;
    if (length > WIDEST_WRAP) {
      all++;
      continue;
    }
    if (length < SHORTEST_WRAP) continue;
    all++;
    const tail = text.slice(Math.max(line.start, line.end - EDGE), line.end);
    const head = text.slice(next.start, Math.min(next.end, next.start + EDGE));
    if (ENDS_SENTENCE.test(tail) || !BEGINS_SMALL.test(head)) continue;
    inside++;
    width = Math.max(width, length);
  }
  return inside > 0 && inside >= all * 0.4 ? width : null;
}
