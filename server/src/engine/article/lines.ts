import type { Span } from '../text/span.ts';

/** A line of a text that is not blank, as a span without surrounding white space. */
export interface Line extends Span {
  /** How many units of white space stand before it on its line. */
  readonly indent: number;
  /** Whether a blank line, a paragraph separator or the text's head stands before it. */
  readonly afterBlank: boolean;
}

/** Every way in which files break lines: LF, CRLF, CR, form feed, vertical tab, NEL and Unicode's two separators. */
const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** Reads the lines of `text` from the offset `from` on that hold more than white space. Linear in the text's length. */
export function readLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  let at = from;
  const take = (end: number): void => {
    const span = trimSpan(text, { start: at, end });
    if (span.start === span.end) {
      afterBlank = true;
      return;
    }
    lines.push({ ...span, indent: span.start - at, afterBlank });
    afterBlank = false;
  };
  const scan = new RegExp(BREAK);
  scan.lastIndex = from;
  for (let match = scan.exec(text); match !== null; match = scan.exec(text)) {
    take(match.index);
    if (match[0] === '\u2029') afterBlank = true;
    at = match.index + match[0].length;
  }
  take(text.length);
  return lines;
}

/** The span without the white space, byte order marks and zero-width spaces around it; empty at its start where nothing else is in it. */
function trimSpan(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first < last && isSpace(text.charCodeAt(first))) first++;
  while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
  return { start: first, end: last };
}

/** White space as `\s` has it (the byte order mark included), and what shows as nothing: NEL and zero-width spaces. */
function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0x1680) return unit === 0x85 || unit === 0xa0;
  return (
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
