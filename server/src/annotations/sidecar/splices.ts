/** Some text in the place of a stretch of the source; offsets are UTF-16 units, half-open. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The source with all splices made. Of two that overlap, the later one begins where the earlier one ends. */
export function splice(source: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of splices.toSorted((a, b) => a.start - b.start)) {
    parts.push(source.slice(at, Math.max(at, start)), text);
    at = Math.max(at, end);
  }
  return parts.join('') + source.slice(at);
}

/** The beginning of the line that an offset lies on. */
export function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

/** The end of the line that an offset lies on, before its line break. */
export function lineEnd(source: string, offset: number): number {
  const newline = source.indexOf('\n', offset);
  const end = newline === -1 ? source.length : newline;
  return source[end - 1] === '\r' && end > offset ? end - 1 : end;
}

/** As many spaces as there are signs before the offset on its line. */
export function indentAt(source: string, offset: number): string {
  return ' '.repeat(offset - lineStart(source, offset));
}
