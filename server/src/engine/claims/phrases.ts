import type { Token } from '../language/types.ts';
import { verbForms } from './forms.ts';

/*
 * A phrase is a line of a word list. Its parts are divided by spaces:
 *   word      that word, in the form that `Token.lower` has; a hyphen is a part of its own
 *   a/b       either word
 *   {verb}    any form of the verb; may stand among alternatives
 *   <class>   any word of a named class
 *   ~         up to three articles, possessives and adverbs, or none
 *   _         any one word
 *   !a/b      any one word but these
 * Quotation marks amid a phrase are passed over.
 */

/** The words that `~` passes over, besides adverbs in -ly. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'a an the his her its their this that these those any some no not never also now still even just only already yet ever once ' +
    'again soon often always long far much more most less very so too quite rather further well all both such been being new own ' +
    'then almost'
  ).split(' '),
);

/** How many words `~` passes over at most. */
const LONGEST_FILLER = 3;

/** One part of a phrase: one of these words, any word but these, or `~`. */
interface Part {
  readonly kind: 'one of' | 'none of' | 'filler';
  readonly words: ReadonlySet<string>;
}

interface Phrase<Key> {
  readonly key: Key;
  readonly parts: readonly Part[];
}

/** A phrase found among tokens: indices into them, the end exclusive. */
export interface PhraseMatch<Key> {
  readonly key: Key;
  readonly first: number;
  readonly end: number;
}

/** Phrases of many lists, ready to be looked for at once. */
export interface PhraseIndex<Key> {
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase<Key>[]>;
}

/** Named classes of words: a list that many phrases share. A word of a class may be written as {verb}. */
export type WordClasses = Readonly<Record<string, string>>;

/**
 * Reads the lists of phrases, one a line, each list under its key. Throws where a phrase begins with `~`, `_` or `!` or names an unknown
 * class: a mistake in a word list, met when the module is loaded and never by a text.
 */
export function indexPhrases<Key>(
  lists: Iterable<readonly [Key, string]>,
  classes: WordClasses,
): PhraseIndex<Key> {
  const byFirstWord = new Map<string, Phrase<Key>[]>();
  for (const [key, list] of lists) {
    for (const line of list.split('\n')) {
      const written = line.trim();
      if (written === '') continue;
      const parts = readPhrase(written, classes);
      const first = parts[0];
      if (first?.kind !== 'one of') throw new Error(`A phrase must begin with a word: ${written}`);
      for (const word of first.words) {
        const phrases = byFirstWord.get(word);
        if (phrases === undefined) byFirstWord.set(word, [{ key, parts }]);
        else phrases.push({ key, parts });
      }
    }
  }
  return { byFirstWord };
}

/** Calls `found` for every phrase that begins at a token from `first` to `end`, in order. One look-up a token. */
export function matchPhrases<Key>(
  index: PhraseIndex<Key>,
  tokens: readonly Token[],
  first: number,
  end: number,
  found: (match: PhraseMatch<Key>) => void,
): void {
  for (let i = first; i < end; i++) {
    const phrases = index.byFirstWord.get(tokens[i]?.lower ?? '');
    if (phrases === undefined) continue;
    for (const { key, parts } of phrases) {
      const matchEnd = matchParts(parts, 1, tokens, i + 1, end);
      if (matchEnd !== null) found({ key, first: i, end: matchEnd });
    }
  }
}

/** Whether `~` passes over the token. */
export function isFiller(token: Token): boolean {
  return FILLERS.has(token.lower) || (token.kind === 'word' && token.lower.endsWith('ly'));
}

function readPhrase(written: string, classes: WordClasses): Part[] {
  return written
    .replaceAll('-', ' - ')
    .split(/ +/)
    .map((part): Part => {
      if (part === '~') return { kind: 'filler', words: FILLERS };
      if (part === '_') return { kind: 'none of', words: new Set() };
      if (part.startsWith('!')) return { kind: 'none of', words: readWords(part.slice(1), classes) };
      return { kind: 'one of', words: readWords(part, classes) };
    });
}

function readWords(written: string, classes: WordClasses): ReadonlySet<string> {
  return new Set(written.split('/').flatMap((word) => readWord(word, classes)));
}

function readWord(word: string, classes: WordClasses): readonly string[] {
  if (word.startsWith('{')) return verbForms(word.slice(1, -1));
  if (!word.startsWith('<')) return [word];
  const members = classes[word.slice(1, -1)];
  if (members === undefined) throw new Error(`No such class of words: ${word}`);
  return members.split(/\s+/).flatMap((member) => readWord(member, classes));
}

/** The end of the match of `parts` from `part` on at token `at`, the shortest filler first, or null. */
function matchParts(
  parts: readonly Part[],
  part: number,
  tokens: readonly Token[],
  at: number,
  end: number,
): number | null {
  const wanted = parts[part];
  if (wanted === undefined) return at;
  if (at < end && tokens[at]?.kind === 'quote') return matchParts(parts, part, tokens, at + 1, end);
  const { kind, words } = wanted;
  if (kind === 'filler') {
    for (let i = at; i <= at + LONGEST_FILLER; i++) {
      const matchEnd = matchParts(parts, part + 1, tokens, i, end);
      if (matchEnd !== null) return matchEnd;
      const token = tokens[i];
      if (i >= end || token === undefined || !isFiller(token)) return null;
    }
    return null;
  }
  const token = tokens[at];
  if (at >= end || token === undefined) return null;
  if (kind === 'none of' ? token.kind !== 'word' || words.has(token.lower) : !words.has(token.lower))
    return null;
  return matchParts(parts, part + 1, tokens, at + 1, end);
}
