/** A change of one place of a text: `text` takes the place of what stands from `start` to `end` (UTF-16 offsets, half-open). */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The smallest splice that makes one text into another. It never parts a line end or a character, which an editor would not do either. */
export function spliceBetween(before: string, after: string): Splice {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start++;
  while (isInside(before, start) || isInside(after, start)) start--;
  let kept = 0;
  while (kept < shorter - start && before[before.length - 1 - kept] === after[after.length - 1 - kept])
    kept++;
  while (isInside(before, before.length - kept) || isInside(after, after.length - kept)) kept--;
  return { start, end: before.length - kept, text: after.slice(start, after.length - kept) };
}

/** Whether an offset parts a CRLF or a surrogate pair. */
function isInside(text: string, offset: number): boolean {
  return /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
