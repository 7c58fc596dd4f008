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
  readonly text: string;
  /** The folded form with all digits alike. */
  readonly even: string;
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
  const letters = readLetters(text);
  const even = (letters.written & DIGITS) === 0 ? folded : folded.replace(/[0-9]/g, '0');
  const key = hashText(folded);
  const found = classOf(lists, key);
  const coarser = (level: number): number => (found < 0 ? -1 : (lists.coarser[found * LEVELS + level] ?? -1));
  return {
    id,
    spelling: hashText(text),
    word: hashText(even),
    outline: hashText(letters.shortOutline),
    written: letters.written,
    lists: listsOf(lists, extendPhrase(PHRASE_START, key)),
    roles: lexicalRoles(folded),
    classes: [found, coarser(0), coarser(1), coarser(2)],
    key,
    text,
    even,
  };
}

/** The features that a word gives to the token which it stands `place` tokens behind, from `-REACH` to `REACH`. */
export function wordFeatures(word: WordType, place: number): number[] {
  const features = place === 0 ? ownFeatures(word) : neighbourFeatures(word, Math.abs(place) === 1);
  return features.map((feature) => mix(feature, place + REACH));
}

/** What a word says of itself. */
function ownFeatures({
  text,
  even,
  word,
  spelling,
  outline,
  written,
  lists,
  roles,
  classes,
}: WordType): number[] {
  const features = [
    mix(1, word),
    mix(2, spelling),
    mix(3, outline),
    mix(4, hashText(readLetters(text).outline)),
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
function neighbourFeatures(
  { even, word, outline, lists, roles, classes }: WordType,
  near: boolean,
): number[] {
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

/** How a word is written: bits, and its outline. */
interface Letters {
  readonly written: number;
  /** The word with a sign for each kind of letter, at most four of one kind in a row: `McCain` is `XxXxxx`. */
  readonly outline: string;
  /** The same with one of a kind in a row: `XxXx`. */
  readonly shortOutline: string;
}

function readLetters(text: string): Letters {
  let written = 0;
  let outline = '';
  let shortOutline = '';
  let run = 0;
  let index = 0;
  for (const letter of text) {
    const sign = signOf(letter);
    if (sign === 'X') written |= CAPITALS | (index === 0 ? INITIAL_CAPITAL : INNER_CAPITAL);
    else if (sign === 'x') written |= SMALL_LETTERS;
    else if (sign === 'd') written |= DIGITS;
    else if (sign === '.') written |= FULL_STOP;
    run = outline.endsWith(sign) ? run + 1 : 1;
    if (run <= 4) outline += sign;
    if (run === 1) shortOutline += sign;
    index++;
  }
  const letters = written & (CAPITALS | SMALL_LETTERS);
  if (letters === 0) written |= NO_LETTERS;
  if (letters === CAPITALS) written |= ALL_CAPITALS;
  return { written, outline, shortOutline };
}

/** The kind of a letter: `X` a capital, `x` a small one, `d` a digit; any other sign stands for itself. */
function signOf(letter: string): string {
  const unit = letter.charCodeAt(0);
  if (unit >= 0x61 && unit <= 0x7a) return 'x';
  if (unit >= 0x41 && unit <= 0x5a) return 'X';
  if (unit >= 0x30 && unit <= 0x39) return 'd';
  if (unit < 0x80) return letter;
  const lower = letter.toLowerCase();
  if (lower === letter.toUpperCase()) return letter;
  return letter === lower ? 'x' : 'X';
}
