import { expect, test } from 'vitest';
import { changedRows, rowsByKey } from './rowChanges.ts';

interface Row {
  readonly key: string;
  readonly label: string;
  readonly children: readonly Row[];
}

/** 'a:one' is a row with its key and its words; those in brackets are below the one before. */
function row(words: string, ...children: readonly Row[]): Row {
  const [key = '', label = ''] = words.split(':');
  return { key, label, children };
}

const BEFORE = [row('g:group', row('a:one'), row('b:two')), row('c:three')];

test.each<[string, readonly Row[], string[] | null]>([
  ['nothing', BEFORE, []],
  ['one row', [row('g:group', row('a:one'), row('b:TWO')), row('c:three')], ['b']],
  ['a group and a row', [row('g:GROUP', row('a:one'), row('b:two')), row('c:3')], ['g', 'c']],
  ['a row less', [row('g:group', row('a:one')), row('c:three')], null],
  ['a row more', [...BEFORE, row('d:four')], null],
  ['rows that changed places', [row('g:group', row('b:two'), row('a:one')), row('c:three')], null],
  ['a row that left its group', [row('g:group', row('a:one')), row('b:two'), row('c:three')], null],
])('%s is told', (_, after, expected) => {
  expect(changedRows(BEFORE, after)).toEqual(expected);
});

test('rows are found by their keys, wherever they stand', () => {
  expect([...rowsByKey(BEFORE).keys()]).toEqual(['g', 'a', 'b', 'c']);
});
