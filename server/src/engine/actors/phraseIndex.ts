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

/** Finds listed phrases among tokens, whatever their case and diacritics; hyphens and apostrophes between words do not count. */
export interface PhraseIndex<T> {
  /** The longest phrase that begins with token `first`, ends before token `end` and that `accepts`. */
  longest(
    tokens: readonly Token[],
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
    longest(tokens, first, end, accepts) {
      const head = tokens[first];
      const length = head === undefined ? undefined : lengths.get(foldName(head.lower));
      if (length === undefined) return null;
      const places: number[] = [];
      const keys: string[] = [];
      let key = '';
      for (let i = first; i < end && places.length < length; i++) {
        const token = tokens[i];
        if (token === undefined) break;
        if (isJoint(token) && i > first) continue;
        key = key === '' ? foldName(token.lower) : `${key} ${foldName(token.lower)}`;
        keys.push(key);
        places.push(i);
      }
      for (let count = places.length; count > 0; count--) {
        const phrase = phrases.get(keys[count - 1] ?? '');
        const taken = places.slice(0, count);
        if (phrase !== undefined && accepts(phrase, taken))
          return { value: phrase.value, end: (taken.at(-1) ?? first) + 1 };
      }
      return null;
    },
  };
}

/** A hyphen or an apostrophe between the words of a phrase. */
function isJoint(token: Token): boolean {
  return !token.spaced && /^[-‐‑'’]$/.test(token.text);
}
