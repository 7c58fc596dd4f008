import { expect, test } from 'vitest';
import { testMark } from '../../test/testMark.ts';
import { bulkDecisions, marksOf, readCertainty, type Many } from './bulk.ts';

const MARKS = [
  testMark('osk-1', [0, 0, 5], { value: { actor: 'petra-osk' }, certainty: 0.95 }),
  testMark('osk-2', [1, 0, 5], { value: { actor: 'petra-osk' }, certainty: 0.6 }),
  testMark('osk-3', [2, 0, 5], { value: { actor: 'petra-osk' }, state: 'rejected', certainty: 0.9 }),
  testMark('pell', [3, 0, 5], { value: { actor: 'jonas-pell' } }),
  testMark('speech', [4, 0, 5], { layer: 'quotation', certainty: 0.9 }),
  testMark('lost', [5, 0, 5], { layer: 'quotation', state: 'accepted', attention: 'orphan', certainty: 1 }),
  testMark('stale', [6, 0, 5], { layer: 'claim', state: 'accepted', attention: 'stale' }),
];

test.each<[Many, string[]]>([
  [{ of: 'actor', actor: 'petra-osk' }, ['osk-1', 'osk-2']],
  [{ of: 'layer', layer: 'quotation' }, ['speech']],
  [{ of: 'article' }, ['osk-1', 'osk-2', 'pell', 'speech', 'stale']],
  [{ of: 'certainty', least: 0.9 }, ['osk-1', 'speech']],
])('%j means %j', (many, expected) => {
  expect(marksOf(MARKS, many).map(({ id }) => id)).toEqual(expected);
});

test('each decision of many says that it is one', () => {
  expect(bulkDecisions(MARKS.slice(0, 1), 'accepted')).toEqual([
    { id: 'osk-1', decision: 'accepted', bulk: true },
  ]);
});

test.each([
  ['0.8', 0.8],
  ['.8', 0.8],
  ['0,8', 0.8],
  ['80 %', 0.8],
  ['80', 0.8],
  ['1', 1],
  ['0', 0],
  ['1%', 0.01],
  ['101', null],
  ['', null],
  ['-1', null],
  ['sure', null],
])('%j is the certainty %j', (words, certainty) => {
  expect(readCertainty(words)).toBe(certainty);
});
