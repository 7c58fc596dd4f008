import { tokenize } from '../language/tokens.ts';
import type { Token } from '../language/types.ts';
import { foldName } from './folding.ts';

/** A phrase of an index with the value that stands behind it and its words as listed. */
export interface Phrase<T> {
  readonly value: T;
  readonly words: readonly string[];
}

/** Where a phrase was met: the index of the token behind its last word. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly end: number;
}

/** A text's tokens with their folded forms. */
export interface FoldedTokens {
  readonly tokens: readonly Token[];
  readonly folded: readonly string[];
}

/** Finds listed phrases among tokens, whatever their case and diacritics; hyphens and apostrophes between words do not count. */
export interface PhraseIndex<T> {
  /** The longest phrase that begins with token `first`, ends before token `end` and that `accepts`. */
  longest(
    text: FoldedTokens,
    first: number,
    end: number,
    accepts: (phrase: Phrase<T>, places: readonly number[]) => boolean,
  ): PhraseMatch<T> | null;
}

/** Builds an index; where a phrase is listed twice the first value stands. */
export function phraseIndex<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const phrases = new Map<string, Phrase<T>>();
  const lengths = new Map<string, number>();
  for (const [written, value] of entries) {
    const words = tokenize(written, { start: 0, end: written.length })
      .filter((token) => !isJoint(token))
      .map((token) => token.text);
    const folded = words.map(foldName);
    const key = folded.join(' ');
    const head = folded[0];
    if (head === undefined || phrases.has(key)) continue;
    phrases.set(key, { value, words });
    lengths.set(head, Math.max(lengths.get(head) ?? 0, words.length));
  }
  return {
    longest(text, first, end, accepts) {
      const head = text.folded[first] ?? '';
      const length = lengths.get(head);
      if (length === undefined || first >= end) return null;
      const places = [first];
      const keys = [head];
      for (let i = first + 1; i < end && places.length < length; i++) {
        const token = text.tokens[i];
        if (token === undefined) break;
        if (isJoint(token)) continue;
        keys.push(`${keys.at(-1) ?? ''} ${text.folded[i] ?? ''}`);
        places.push(i);
      }
      for (let count = places.length; count > 0; count--) {
        const phrase = phrases.get(keys[count - 1] ?? '');
        if (phrase !== undefined && accepts(phrase, places.slice(0, count)))
          return { value: phrase.value, end: (places[count - 1] ?? first) + 1 };
      }
      return null;
    },
  };
}

/** A hyphen or an apostrophe between the words of a phrase. */
function isJoint(token: Token): boolean {
  return !token.spaced && token.text.length === 1 && /[-‐‑'’]/.test(token.text);
}
