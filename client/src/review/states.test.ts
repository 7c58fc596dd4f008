import { expect, test } from 'vitest';
import { testMark } from '../../test/testMark.ts';
import { progressInWords, progressOf, isComplete, reviewInWords } from './progress.ts';
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
  ['Ada', 'actor', true],
  ['Ada', 'claim', false],
  ['Bo', 'actor', false],
  [null, 'actor', true],
] as const)('%s has gone through %s: %s', (reviewer, layer, complete) => {
  const result = { reviewer, complete: [{ layer: 'actor', by: 'Ada', at: '2026-11-21T10:00:00Z' }] } as const;
  expect(isComplete(result, layer)).toBe(complete);
});

test('of an article that is reviewed blind there is nothing to count at first', () => {
  const marks = [testMark('a-1', [0, 0, 5], { state: 'added' }), testMark('a-2', [0, 6, 9])];
  expect(reviewInWords({ marks: [], hidden: ['actor'] })).toBe('suggestions hidden');
  expect(reviewInWords({ marks: [], hidden: [] })).toBe('nothing to review');
  expect(reviewInWords({ marks, hidden: ['actor'] })).toBe('1 of 2 reviewed');
});
