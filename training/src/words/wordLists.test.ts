import { expect, test } from 'vitest';
import { packWordLists } from './packWordLists.ts';
import { hashText } from '../../../server/src/engine/tagging/hashing.ts';
import {
  classOf,
  extendPhrase,
  LISTS,
  listsOf,
  PHRASE_START,
  readWordLists,
} from '../../../server/src/engine/tagging/wordLists.ts';

const WORDS = readWordLists(
  packWordLists(
    {
      words: ['lake', 'river', 'Ærø', 'lake'],
      classes: Uint16Array.of(2, 2, 1, 0),
      coarser: [Uint16Array.of(0, 1, 1), Uint16Array.of(0, 0, 1), Uint16Array.of(0, 0, 0)],
    },
    new Map([
      ['new york', LISTS.city | LISTS.region],
      ['york', LISTS.surname],
    ]),
  ),
);

function lists(...words: readonly string[]): number {
  return listsOf(
    WORDS,
    words.reduce((key, word) => extendPhrase(key, hashText(word)), PHRASE_START),
  );
}

test('words have their class by their folded form, the first where they are given twice', () => {
  expect(['lake', 'river', 'aero', 'sea'].map((word) => classOf(WORDS, hashText(word)))).toEqual([
    2, 2, 1, -1,
  ]);
  expect([...WORDS.coarser]).toEqual([0, 0, 0, 1, 0, 0, 1, 1, 0]);
});

test('phrases have their lists as a whole and in their order', () => {
  expect([lists('new', 'york'), lists('york'), lists('york', 'new'), lists('new')]).toEqual([
    LISTS.city | LISTS.region,
    LISTS.surname,
    0,
    0,
  ]);
});
