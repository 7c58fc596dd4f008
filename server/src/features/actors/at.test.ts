import { expect, test } from 'vitest';
import { handmade } from '../../../test/support/handmade.ts';
import { slice } from '../../engine/index.ts';
import { actorAt, fullestNaming, wordsAt } from './at.ts';

test.each([
  ['[[actor ada: A[[|]]da]] left.', 'Ada'],
  ['[[actor ada: Ada[[|]]]] left.', 'Ada'],
  ['[[actor ada form=pronoun: sh[[|]]e]] left.', null],
  ['[[actor ada form=nominal: the mayor of [[actor dam: Ha[[|]]rwick]]]] left.', 'Harwick'],
  ['[[actor ada form=nominal: the ma[[|]]yor of [[actor dam: Harwick]]]] left.', 'the mayor of Harwick'],
  ['Nobody [[|]]left.', null],
])('%s', (marked, words) => {
  const { analysis, cursor } = handmade(marked);
  const place = actorAt(analysis, { start: cursor, end: cursor });
  expect(place && slice(analysis.text, place.mention)).toBe(words);
});

test('the fullest naming is the longest name, the first of several', () => {
  const { analysis } = handmade(
    '[[actor ada: Thorne]], [[actor ada: Ada Thorne]], [[actor ada form=nominal: the mayor of all]], [[actor ada: Ada Thorne]]',
  );
  expect(fullestNaming(analysis, 'ada')?.start).toBe(8);
  expect(fullestNaming(analysis, 'bo')).toBe(null);
});

test.each<[string, [number, number], string]>([
  ['a selection around the mention', [0, 10], 'Thorne Bay'],
  ['a part of it', [0, 3], 'Thorne'],
  ['a cursor', [2, 2], 'Thorne'],
  ['a selection beside it', [7, 10], 'Thorne'],
])('the words meant by %s', (_what, [start, end], words) => {
  const { analysis } = handmade('[[actor ada: Thorne]] Bay');
  expect(wordsAt(analysis, { start, end }, analysis.mentions[0] ?? null)).toBe(words);
  expect(wordsAt(analysis, { start: 7, end: 10 }, null)).toBe('Bay');
});
