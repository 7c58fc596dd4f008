import type { Span } from '../engine/index.ts';

/** `text` takes the place of the span's text. */
export interface TextEdit extends Span {
  readonly text: string;
}

/**
 * The one place at which two texts differ: what a keystroke changed, or the hull of several changes. It never parts a line end or a
 * character, which no editor would do either.
 */
export function editBetween(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  while (isInside(before, start) || isInside(after, start)) start--;
  let kept = 0;
  while (
    kept < shorter - start &&
    before.charCodeAt(before.length - 1 - kept) === after.charCodeAt(after.length - 1 - kept)
  )
    kept++;
  while (isInside(before, before.length - kept) || isInside(after, after.length - kept)) kept--;
  return { start, end: before.length - kept, text: after.slice(start, after.length - kept) };
}

/** Whether an offset parts a CRLF or a surrogate pair. */
function isInside(text: string, offset: number): boolean {
  return /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
