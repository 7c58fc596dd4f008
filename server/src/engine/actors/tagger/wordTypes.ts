import { hashText, mix } from '../../tagging/hashing.ts';
import {
  classOf,
  extendPhrase,
  LEVELS,
  listsOf,
  PHRASE_START,
  type WordLists,
} from '../../tagging/wordLists.ts';
import { foldName } from '../folding.ts';
import { COMMON_ROLE, lexicalRoles } from './lexicalRoles.ts';

/** How a word is written, a bit each. */
export const CAPITALS = 1;
export const INITIAL_CAPITAL = 2;
export const ALL_CAPITALS = 4;
const DIGITS = 8;
const FULL_STOP = 16;
const NO_LETTERS = 32;
const INNER_CAPITAL = 64;
export const SMALL_LETTERS = 128;

/** How far from a token its neighbours' own features reach. */
export const REACH = 2;

/** Everything that features ask of a word by itself, worked out once for each spelling. */
export interface WordType {
  /** A small number, for tables by word. Types read before a reader forgot share theirs with later ones. */
  readonly id: number;
  /** A hash of the word as written. */
  readonly spelling: number;
  /** Hashes of the folded form with all digits alike, and of the outline of its letters. */
  readonly word: number;
  readonly outline: number;
  readonly written: number;
  readonly lists: number;
  readonly roles: number;
  /** The word's class and the coarser ones, the finest first; -1 where the word is in none. */
  readonly classes: readonly [number, number, number, number];
  /** The hash that phrases are made of. */
  readonly key: number;
  /** The features that it gives to a token so many places behind or before it, from `-REACH` on. */
  readonly features: readonly Int32Array[];
}

/** Finds the type of a spelling. */
export type WordTypes = (text: string) => WordType;

/** Beyond so many different spellings they are forgotten and read anew, so that a long session does not fill the memory. */
const REMEMBERED = 60_000;

/** Stands beyond both ends of a sequence. */
export const PAD = '\u0000';

/** A reader of words that remembers what it has read. When it forgets, also amid a text, numbering begins again. */
export function wordTypes(lists: WordLists): WordTypes {
  const known = new Map<string, WordType>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= REMEMBERED) known.clear();
    const type = readWord(lists, text, known.size);
    known.set(text, type);
    return type;
  };
}

function readWord(lists: WordLists, text: string, id: number): WordType {
  const folded = foldName(text);
  const even = folded.replace(/[0-9]/g, '0');
  const word = hashText(even);
  const key = hashText(folded);
  const written = writing(text);
  const roles = lexicalRoles(folded);
  const onLists = listsOf(lists, extendPhrase(PHRASE_START, key));
  const found = classOf(lists, key);
  const coarser = (level: number): number => (found < 0 ? -1 : (lists.coarser[found * LEVELS + level] ?? -1));
  const classes = [found, coarser(0), coarser(1), coarser(2)] as const;
  const outline = hashText(outlineOf(text, true));
  const spelling = hashText(text);
  const own = { spelling, word, outline, written, roles, lists: onLists, classes };
  const near = neighbourFeatures(own, even, true);
  const far = neighbourFeatures(own, even, false);
  const features = [far, near, ownFeatures(own, text, even), near, far].map((values, place) =>
    Int32Array.from(values, (value) => mix(value, place)),
  );
  return { id, key, features, ...own };
}

type Own = Omit<WordType, 'id' | 'key' | 'features'>;

/** What a word says of itself. */
function ownFeatures(own: Own, text: string, even: string): number[] {
  const { word, outline, written, roles, lists, classes } = own;
  const features = [
    mix(1, word),
    mix(2, hashText(text)),
    mix(3, outline),
    mix(4, hashText(outlineOf(text, false))),
    mix(5, written),
    mix(6, Math.min(text.length, 8)),
    mix(7, lists),
    mix(8, roles),
    mix(9, mix(lists, roles & COMMON_ROLE)),
  ];
  for (let length = 1; length <= 4 && length <= even.length; length++)
    features.push(
      mix(10 + length, hashText(even, 0, length)),
      mix(20 + length, hashText(even, even.length - length)),
    );
  if ((written & CAPITALS) !== 0)
    for (let start = 0; start + 3 <= even.length && start < 24; start++)
      features.push(mix(30, hashText(even, start, start + 3)));
  for (const [level, value] of classes.entries()) features.push(mix(40 + level, value));
  eachBit(lists, (bit) => features.push(mix(50, bit)));
  eachBit(roles, (bit) => features.push(mix(51, bit)));
  return features;
}

/** What a word says of the tokens one or two places away. */
function neighbourFeatures(own: Own, even: string, near: boolean): number[] {
  const { word, outline, roles, lists, classes } = own;
  const features = [mix(60, word), mix(61, outline), mix(62, classes[0]), mix(63, classes[2])];
  if (near)
    features.push(
      mix(64, classes[1]),
      mix(65, classes[3]),
      mix(66, hashText(even, Math.max(0, even.length - 3))),
      mix(67, hashText(even, 0, 3)),
    );
  eachBit(lists, (bit) => features.push(mix(68, bit)));
  eachBit(roles, (bit) => features.push(mix(69, bit)));
  return features;
}

function eachBit(bits: number, visit: (bit: number) => void): void {
  for (let bit = 0; bits >>> bit !== 0; bit++) if (((bits >>> bit) & 1) === 1) visit(bit);
}

function writing(text: string): number {
  let bits = 0;
  let letters = 0;
  let capitals = 0;
  let index = 0;
  for (const letter of text) {
    const lower = letter.toLowerCase();
    const isLetter = lower !== letter.toUpperCase();
    if (isLetter) letters++;
    if (isLetter && letter !== lower) {
      capitals++;
      bits |= CAPITALS | (index === 0 ? INITIAL_CAPITAL : INNER_CAPITAL);
    }
    if (letter >= '0' && letter <= '9') bits |= DIGITS;
    if (letter === '.') bits |= FULL_STOP;
    index++;
  }
  if (letters === 0) return bits | NO_LETTERS;
  if (capitals === letters) return bits | ALL_CAPITALS;
  return bits | (capitals < letters ? SMALL_LETTERS : 0);
}

/** The word with a sign for each kind of letter: `McCain` is `XxXxxx`, in short `XxXx`. */
function outlineOf(text: string, short: boolean): string {
  let outline = '';
  let run = 0;
  for (const letter of text) {
    const lower = letter.toLowerCase();
    const sign =
      letter >= '0' && letter <= '9'
        ? 'd'
        : lower === letter.toUpperCase()
          ? letter
          : letter === lower
            ? 'x'
            : 'X';
    run = outline.endsWith(sign) ? run + 1 : 1;
    if (run <= (short ? 1 : 4)) outline += sign;
  }
  return outline;
}
