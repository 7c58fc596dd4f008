import { expect, test } from 'vitest';
import { testMark } from '../../test/testMark.ts';
import { gutterSigns, isStateShown } from './visibility.ts';

test.each([
  ['always', false, ['done', 'lost']],
  ['always', true, ['open', 'done', 'lost']],
  ['reviewing', false, []],
  ['reviewing', true, ['open', 'done', 'lost']],
  ['never', true, []],
] as const)('shown %s, reviewing %s: %j', (setting, reviewing, expected) => {
  const marks = [
    testMark('open', [0, 0, 5]),
    testMark('done', [1, 0, 5], { state: 'rejected' }),
    testMark('lost', [2, 0, 5], { state: 'accepted', attention: 'orphan' }),
    testMark('nowhere', [3, 0, 5], { state: 'accepted', attention: 'orphan', ranges: [] }),
  ];
  expect(marks.filter((mark) => isStateShown(mark, setting, reviewing)).map(({ id }) => id)).toEqual(
    expected,
  );
});

test('beside a line stands what asks most', () => {
  const marks = [
    testMark('a', [0, 0, 5], { state: 'accepted' }),
    testMark('b', [0, 6, 9]),
    testMark('c', [1, 0, 5], { state: 'unsure' }),
    testMark('d', [1, 6, 9], { state: 'accepted' }),
    testMark('e', [2, 0, 5], { state: 'added' }),
    testMark('f', [3, 0, 5], { state: 'accepted', attention: 'stale' }),
    testMark('g', [3, 6, 9]),
  ];
  expect([...gutterSigns(marks, true)]).toEqual([
    [0, 'undecided'],
    [1, 'unsure'],
    [2, 'decided'],
    [3, 'attention'],
  ]);
  expect([...gutterSigns(marks.slice(0, 5), false)]).toEqual([
    [0, 'undecided'],
    [1, 'unsure'],
  ]);
});
