import { byteReader } from './bytes.ts';
import { mix } from './hashing.ts';
import { findKey, readKeys, type KeyTable } from './keyTable.ts';

/**
 * What is known of words before any training on annotated text: classes of words that stand in the same company, and the lists that
 * words and phrases are on. Words are asked for by the hash of their folded form.
 */
export interface WordLists {
  /** Each word's class, 0 to 999. */
  readonly classes: KeyTable;
  /** For each class the coarser classes that it lies in, `LEVELS` to a class, the finest first. */
  readonly coarser: Uint16Array;
  /** The lists that a phrase is on, a bit a list. */
  readonly lists: KeyTable;
}

/** How many coarser classes every class lies in. */
export const LEVELS = 3;

/** The lists, by their bits. */
export const LISTS = {
  firstName: 1,
  surname: 2,
  city: 4,
  country: 8,
  region: 16,
  people: 32,
  body: 64,
  place: 128,
  largeCity: 256,
  team: 512,
} as const;

/** No phrase on a list has more words. */
export const LONGEST_PHRASE = 6;

/** The key of a phrase is made of its words' hashes, one after another from this. */
export const PHRASE_START = 7;

/** Adds a word to the key of a phrase. */
export function extendPhrase(key: number, wordHash: number): number {
  return mix(key, wordHash);
}

/** Reads the lists as the training's `packWordLists` writes them. Throws a RangeError on a file cut short. */
export function readWordLists(bytes: Uint8Array): WordLists {
  const reader = byteReader(bytes);
  const coarser = Uint16Array.from({ length: reader.varint() * LEVELS }, () => reader.varint());
  return { coarser, classes: readKeys(reader), lists: readKeys(reader) };
}

/** The class of a word, or -1. */
export function classOf({ classes }: WordLists, wordHash: number): number {
  return findKey(classes, wordHash);
}

/** The lists that a phrase is on; 0 for none. */
export function listsOf({ lists }: WordLists, phraseKey: number): number {
  const found = findKey(lists, phraseKey);
  return found < 0 ? 0 : found;
}
