import type { Sentence, Span } from '../../engine/index.ts';

/** A sign within a word of a script that parts its words; in the others any place may be the end of one. */
const WORD_SIGN =
  /^(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}])[\p{L}\p{M}\p{N}]/u;

/** The least span of whole words that holds this one: the same where it cuts none. Half-open, in UTF-16 units. */
export function wholeWords(text: string, { start, end }: Span): Span {
  const widened = { start, end };
  while (isWithinWord(text, widened.start)) widened.start -= signBefore(text, widened.start).length;
  while (isWithinWord(text, widened.end))
    widened.end += String.fromCodePoint(text.codePointAt(widened.end) ?? 0).length;
  return widened;
}

/** The sentence that a span is in or, where it reaches over several, begins in; null between sentences. */
export function sentenceAt(sentences: readonly Sentence[], { start }: Span): Span | null {
  return sentences.find((sentence) => sentence.start <= start && start < sentence.end) ?? null;
}

function isWithinWord(text: string, offset: number): boolean {
  return WORD_SIGN.test(signBefore(text, offset)) && WORD_SIGN.test(text.slice(offset, offset + 2));
}

/** The sign that ends at the offset; nothing at the beginning. */
function signBefore(text: string, offset: number): string {
  const isPair = offset > 1 && (text.codePointAt(offset - 2) ?? 0) > 0xffff;
  return text.slice(Math.max(0, offset - (isPair ? 2 : 1)), offset);
}
