import type { Span } from './span.ts';

const OF_A_WORD = /[\p{L}\p{N}\p{Sc}]/u;

/**
 * A span without what is no word at its ends: white space, quotation marks, punctuation. Decisions of people are bound to words, so that a
 * mark or a blank more or less does not loosen them.
 */
export function bareSpan(text: string, { start, end }: Span): Span {
  let first = Math.max(start, 0);
  let last = Math.min(end, text.length);
  while (first < last && !OF_A_WORD.test(text[first] ?? '')) first++;
  while (last > first && !OF_A_WORD.test(text[last - 1] ?? '')) last--;
  return { start: first, end: last };
}
