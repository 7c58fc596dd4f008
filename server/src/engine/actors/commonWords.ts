import { STARTERS } from './lexiconClosedWords.ts';
import { COMMON_WORDS } from './lexiconCommonWords.ts';

/** Endings of inflected forms, with what the base form may have in their place. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['es', ['']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['ness', ['', 'y']],
  ['ion', ['', 'e']],
  ['ions', ['', 'e']],
  ['ment', ['']],
  ['al', ['', 'e']],
  ['able', ['', 'e']],
  ['ity', ['', 'e']],
  ['ful', ['']],
  ['less', ['']],
];

/** The endings by their last letter, so that a word is asked only for those that it may have. */
const ENDINGS_BY_LETTER: ReadonlyMap<string, typeof ENDINGS> = new Map(
  ENDINGS.map(([ending]) => ending.slice(-1)).map((letter) => [
    letter,
    ENDINGS.filter(([ending]) => ending.endsWith(letter)),
  ]),
);

/** Whether a folded word is an everyday word in some form, so that its capital alone does not make it a name. */
export function isCommonWord(word: string): boolean {
  if (COMMON_WORDS.has(word) || STARTERS.has(word)) return true;
  if (word.length < 4) return false;
  for (const [ending, bases] of ENDINGS_BY_LETTER.get(word.slice(-1)) ?? []) {
    if (word.length < ending.length + 3 || !word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (bases.some((base) => COMMON_WORDS.has(stem + base))) return true;
    if (stem.at(-1) === stem.at(-2) && COMMON_WORDS.has(stem.slice(0, -1))) return true;
  }
  return false;
}
