import { expect, test } from 'vitest';
import { testCheck, testState } from '../../test/testCheck.ts';
import { asksFor, choiceInWords, filterChoices, filterOf, type CheckChoice } from './checkChoices.ts';
import { filterInWords } from './checkFilter.ts';

const ITEMS = [
  testCheck('One.', 1, { truth: testState({ by: 'Cy', status: 'done', rating: 'odd' }) }),
  testCheck('“Two”', 2, { layer: 'quotation', said: testState({ by: 'Bo' }), truth: null }),
];

/** What can be chosen, group by group. */
function offered(secondReview: boolean, reviewer: string | null): string[] {
  const house = { ratings: ['right', 'wrong'], checklist: [], secondReview };
  return filterChoices(ITEMS, () => house, reviewer).map(
    ({ name, choices }) => `${name}: ${choices.map((choice) => choiceInWords(choice, reviewer)).join(', ')}`,
  );
}

test('what can be chosen is what there is', () => {
  expect(offered(false, null)).toEqual([
    'What is to be done: changed wording, or words that are gone',
    'Status: open, checking, done, dropped, worth checking',
    'Rating: right, wrong, odd',
    'Checked by: Bo, Cy',
  ]);
  expect(offered(true, 'Bo')[0]).toBe(
    'What is to be done: mine (Bo), changed wording, or words that are gone, waits for a second person',
  );
});

test.each<[CheckChoice[], string | null]>([
  [[], 'Shown: “pier”'],
  [[{ kind: 'status', value: 'open' }], 'Shown: open, “pier”'],
  [
    [
      { kind: 'rating', value: 'odd' },
      { kind: 'checker', value: 'Bo' },
      { kind: 'mine' },
      { kind: 'stale' },
      { kind: 'unreviewed' },
    ],
    'Shown: odd, checked by Bo, mine, changed wording, waiting for a second person, “pier”',
  ],
])('%j asks for it, and keeps the words', (choices, expected) => {
  const filter = filterOf(choices, { words: 'pier', mine: true });
  expect(filterInWords(filter)).toBe(expected);
  expect(choices.every((choice) => asksFor(filter, choice))).toBe(true);
  expect(asksFor(filter, { kind: 'status', value: 'dropped' })).toBe(false);
});
