import { tokenize } from '../language/tokens.ts';
import type { Token } from '../language/types.ts';
import { startsWithCapital } from './capitals.ts';
import { foldName } from './folding.ts';

/** How a listed word has to be written: as it comes, with a capital, or in capitals only. */
type Casing = 'any' | 'capital' | 'capitals';

/** A phrase of an index with the value that stands behind it, its words as listed and how these have to be written. */
export interface Phrase<T> {
  readonly value: T;
  readonly words: readonly string[];
  readonly casing: readonly Casing[];
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
  /** Whether a phrase that is listed with a small first letter begins with this folded word. */
  opensSmall(word: string): boolean;
  /** The longest phrase that begins with token `first`, ends before token `end` and that `accepts`; `places` are the tokens of its words. */
  longest(
    text: FoldedTokens,
    first: number,
    end: number,
    accepts: (phrase: Phrase<T>, places: readonly number[]) => boolean,
  ): PhraseMatch<T> | null;
}

/** A step on the way through the words of listed phrases. */
interface Step<T> {
  /** The phrase that ends here, or null. */
  phrase: Phrase<T> | null;
  /** The steps that may follow, by folded word. */
  readonly next: Map<string, Step<T>>;
}

/** Builds an index; where a phrase is listed twice the first value stands. */
export function phraseIndex<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const start: Step<T> = { phrase: null, next: new Map() };
  const small = new Set<string>();
  for (const [written, value] of entries) {
    const words = tokenize(written, { start: 0, end: written.length })
      .filter((token) => !isJoint(token))
      .map((token) => token.text);
    let step = start;
    for (const word of words) step = followed(step, foldName(word));
    if (words[0] !== undefined && !startsWithCapital(words[0])) small.add(foldName(words[0]));
    if (step !== start) step.phrase ??= { value, words, casing: words.map(casingOf) };
  }
  return {
    opensSmall: (word) => small.has(word),
    longest(text, first, end, accepts) {
      let step = first < end ? start.next.get(text.folded[first] ?? '') : undefined;
      if (step === undefined) return null;
      const places = [first];
      let best: PhraseMatch<T> | null = null;
      for (let i = first; step !== undefined; step = step.next.get(text.folded[i] ?? '')) {
        if (i > first) places.push(i);
        if (step.phrase !== null && accepts(step.phrase, places))
          best = { value: step.phrase.value, end: i + 1 };
        if (step.next.size === 0) break;
        do i++;
        while (i < end && isJointAt(text, i));
        if (i >= end) break;
      }
      return best;
    },
  };
}

function followed<T>(step: Step<T>, word: string): Step<T> {
  const known = step.next.get(word);
  if (known !== undefined) return known;
  const made: Step<T> = { phrase: null, next: new Map() };
  step.next.set(word, made);
  return made;
}

function casingOf(word: string): Casing {
  if (/^\p{Lu}{2,}$/u.test(word)) return 'capitals';
  return startsWithCapital(word) ? 'capital' : 'any';
}

function isJointAt(text: FoldedTokens, i: number): boolean {
  const token = text.tokens[i];
  return token !== undefined && isJoint(token);
}

/** A hyphen or an apostrophe between the words of a phrase. */
function isJoint(token: Token): boolean {
  return !token.spaced && token.text.length === 1 && "-‐‑'’".includes(token.text);
}
