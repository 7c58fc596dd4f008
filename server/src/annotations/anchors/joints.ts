/** What the first or last word of the mark touches: nothing of its own kind, a hyphen that joins it to a word, or the rest of its word. */
export type Joint = 'free' | 'hyphen' | 'word';

/** What the word at the beginning of some words touches in a text where they start at an offset. */
export function jointBefore(text: string, start: number, words: string): Joint {
  if (!isWordAt(words, 0)) return 'free';
  if (isWordBefore(text, start)) return 'word';
  return HYPHENS.has(text[start - 1] ?? '') && isWordBefore(text, start - 1) ? 'hyphen' : 'free';
}

/** What the word at their end touches where they end at an offset. */
export function jointBehind(text: string, end: number, words: string): Joint {
  if (!isWordBefore(words, words.length)) return 'free';
  if (isWordAt(text, end)) return 'word';
  return HYPHENS.has(text[end] ?? '') && isWordAt(text, end + 1) ? 'hyphen' : 'free';
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011']);

function isWordAt(text: string, offset: number): boolean {
  return isWordCharacter(text.codePointAt(offset));
}

function isWordBefore(text: string, offset: number): boolean {
  const pair = offset >= 2 ? (text.codePointAt(offset - 2) ?? 0) : 0;
  return isWordCharacter(pair > 0xffff ? pair : offset >= 1 ? text.codePointAt(offset - 1) : undefined);
}

function isWordCharacter(point: number | undefined): boolean {
  if (point === undefined) return false;
  if (point < 0x80)
    return (point > 0x60 && point < 0x7b) || (point > 0x40 && point < 0x5b) || (point > 0x2f && point < 0x3a);
  return /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(point));
}
