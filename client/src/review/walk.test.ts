import { expect, test } from 'vitest';
import { testMark } from '../../test/testMark.ts';
import { isDecided } from './states.ts';
import { changedMark, markAt, nextMark, type Direction } from './walk.ts';

const MARKS = [
  testMark('claim', [0, 0, 40], { layer: 'claim' }),
  testMark('finding', [0, 0, 40], { layer: 'finding', state: 'rejected' }),
  testMark('name', [0, 4, 9]),
  testMark('done', [0, 20, 25], { state: 'accepted' }),
  testMark('nowhere', [0, 0, 0], { ranges: [], attention: 'orphan' }),
  testMark('speech', [2, 0, 10], {
    layer: 'quotation',
    ranges: [
      { start: { line: 2, character: 0 }, end: { line: 2, character: 10 } },
      { start: { line: 2, character: 20 }, end: { line: 2, character: 30 } },
    ],
  }),
];

function checkNext(
  from: string | number,
  direction: Direction,
  wanted: 'undecided' | 'any',
  expected: string | null,
): void {
  const [mark, character] = typeof from === 'string' ? [from, 0] : [null, from];
  const found = nextMark(
    MARKS,
    { mark, position: { line: 0, character } },
    direction,
    (each) => wanted === 'any' || !isDecided(each),
  );
  expect(found?.id ?? null).toBe(expected);
}

test('a walk goes on behind the mark that was looked at', () => {
  checkNext('claim', 'next', 'undecided', 'name');
  checkNext('name', 'next', 'undecided', 'speech');
  checkNext('name', 'next', 'any', 'done');
  checkNext('done', 'previous', 'any', 'name');
});

test('behind the last mark comes the first, and the other way round', () => {
  checkNext('speech', 'next', 'undecided', 'claim');
  checkNext('claim', 'previous', 'undecided', 'speech');
});

test('without a mark it begins at the cursor', () => {
  checkNext(2, 'next', 'any', 'name');
  checkNext(2, 'previous', 'any', 'finding');
  checkNext(12, 'previous', 'undecided', 'name');
});

test('the only undecided mark is given once more, and nothing where there is none', () => {
  const one = testMark('one', [0, 0, 3]);
  const from = { mark: 'one', position: { line: 0, character: 0 } };
  expect(nextMark([one], from, 'next', () => true)?.id).toBe('one');
  expect(nextMark([one], from, 'previous', () => true)?.id).toBe('one');
  expect(nextMark([one], from, 'next', () => false)).toBeNull();
});

test.each([
  [0, 5, 'name'],
  [0, 9, 'name'],
  [0, 22, 'done'],
  [0, 12, 'claim'],
  [2, 15, null],
  [2, 25, 'speech'],
  [1, 0, null],
])('at %i:%i stands %s', (line, character, expected) => {
  expect(markAt(MARKS, { line, character }, (mark) => !isDecided(mark))?.id ?? null).toBe(expected);
});

test('what an undo changed is found', () => {
  const [name, done] = [
    testMark('name', [0, 4, 9]),
    testMark('done', [0, 20, 25], { state: 'accepted', by: 'Ada' }),
  ];
  expect(changedMark([name, done], [name, { ...done, state: 'suggested', by: null }])?.id).toBe('done');
  expect(changedMark([done], [name, done])?.id).toBe('name');
  expect(changedMark([name, done], [name])).toBeNull();
  expect(changedMark([name, done], [name, done])).toBeNull();
});
