import { expect, test } from 'vitest';
import { testMark } from '../../test/testMark.ts';
import { asksFor, filterInWords, filterOf, isShown, type FilterChoice } from './filter.ts';

const MARKS = [
  testMark('name', [0, 0, 5], { certainty: 0.5 }),
  testMark('speech', [1, 0, 5], { layer: 'quotation', state: 'accepted', by: 'Ada', certainty: 0.9 }),
  testMark('finding', [2, 0, 5], { layer: 'finding', rule: 'broken-quote' }),
  testMark('lost', [3, 0, 5], { layer: 'quotation', state: 'accepted', attention: 'orphan', by: 'Bo' }),
];

test.each<[FilterChoice[], string[], string | null]>([
  [[], ['name', 'speech', 'finding', 'lost'], null],
  [[{ kind: 'layer', value: 'quotation' }], ['speech', 'lost'], 'Shown: quotations'],
  [
    [
      { kind: 'layer', value: 'actor' },
      { kind: 'layer', value: 'finding' },
    ],
    ['name', 'finding'],
    'Shown: actors, findings',
  ],
  [[{ kind: 'state', value: 'accepted' }], ['speech'], 'Shown: accepted'],
  [
    [
      { kind: 'layer', value: 'quotation' },
      { kind: 'state', value: 'orphan' },
    ],
    ['lost'],
    'Shown: quotations, lost',
  ],
  [[{ kind: 'rule', value: 'broken-quote' }], ['finding'], 'Shown: broken-quote'],
  [[{ kind: 'reviewer', value: 'Bo' }], ['lost'], 'Shown: by Bo'],
  [[{ kind: 'doubtful' }], ['name'], 'Shown: doubtful'],
])('%j shows %j', (choices, expected, words) => {
  const filter = filterOf(choices);
  expect(MARKS.filter((mark) => isShown(mark, filter)).map(({ id }) => id)).toEqual(expected);
  expect(filterInWords(filter)).toBe(words);
  expect(choices.every((choice) => asksFor(filter, choice))).toBe(true);
  expect(asksFor(filter, { kind: 'state', value: 'rejected' })).toBe(false);
});
