import { expect, test } from 'vitest';
import { testMark } from '../../test/testMark.ts';
import { completeness, progressInWords, progressOf, reviewInWords } from './progress.ts';
import { isDecided, shownState, SHOWN_STATES, STATE_LOOKS } from './states.ts';
import { STATE_DRAWINGS } from './visibility.ts';

test.each([
  [{}, 'suggested', false],
  [{ state: 'accepted' }, 'accepted', true],
  [{ state: 'unsure' }, 'unsure', true],
  [{ state: 'accepted', attention: 'stale' }, 'stale', false],
  [{ state: 'added', attention: 'orphan' }, 'orphan', false],
] as const)('%j is shown as %s', (given, shown, decided) => {
  const mark = testMark('a-1', [0, 0, 5], given);
  expect([shownState(mark), isDecided(mark)]).toEqual([shown, decided]);
});

test('no two states look the same without their colour', () => {
  const shapes = SHOWN_STATES.map((state) => `${STATE_DRAWINGS[state].width} ${STATE_DRAWINGS[state].style}`);
  expect(new Set(shapes).size).toBe(SHOWN_STATES.length);
  expect(new Set(SHOWN_STATES.map((state) => STATE_LOOKS[state].icon)).size).toBe(SHOWN_STATES.length);
});

test.each([
  [[], 'nothing to review'],
  [[{}, {}], '0 of 2 reviewed'],
  [[{ state: 'accepted' }, { state: 'unsure' }, {}], '2 of 3 reviewed'],
  [[{ state: 'accepted' }, { state: 'accepted', attention: 'stale' }], '1 of 2 reviewed'],
  [[{ state: 'rejected' }], 'all 1 reviewed'],
  [[{ layer: 'note', state: 'added' }, {}], '0 of 1 reviewed'],
] as const)('%j is %s', (given, words) => {
  const marks = given.map((each, i) => testMark(`a-${i}`, [0, i, i + 1], each));
  expect(progressInWords(progressOf(marks))).toBe(words);
});

test.each([
  ['Ada', 'actor', 'complete'],
  ['Ada', 'quotation', 'changed'],
  ['Ada', 'claim', 'open'],
  ['Bo', 'actor', 'open'],
  [null, 'actor', 'complete'],
] as const)('how far %s is with the layer %s: %s', (reviewer, layer, expected) => {
  const signed = { by: 'Ada', at: '2026-11-21T10:00:00Z' };
  const complete = [
    { layer: 'actor', ...signed },
    { layer: 'quotation', ...signed, changed: true },
  ] as const;
  expect(completeness({ reviewer, complete }, layer)).toBe(expected);
});

test('of an article that is reviewed blind there is nothing to count at first', () => {
  const marks = [testMark('a-1', [0, 0, 5], { state: 'added' }), testMark('a-2', [0, 6, 9])];
  expect(reviewInWords({ marks: [], hidden: ['actor'] })).toBe('suggestions hidden');
  expect(reviewInWords({ marks: [], hidden: [] })).toBe('nothing to review');
  expect(reviewInWords({ marks, hidden: ['actor'] })).toBe('1 of 2 reviewed');
});
