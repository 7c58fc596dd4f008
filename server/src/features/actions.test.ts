import { expect, test } from 'vitest';
import { handmade } from '../../test/support/handmade.ts';
import { actions } from './actions.ts';

test.each<[string, [number, number], readonly string[]]>([
  ['a cursor in the finding', [4, 4], ['Open the quotation here']],
  ['a cursor at its end', [10, 10], ['Open the quotation here']],
  ['a selection over it', [0, 20], ['Open the quotation here']],
  ['a selection that ends where it begins', [0, 3], []],
  ['elsewhere', [14, 14], []],
])('repairs are offered at their finding: %s', (_what, [start, end], expected) => {
  const { findings } = handmade('No [[!broken-quote fix: we won”]] she [[!vague-source: said]].');
  expect(actions(findings, { start, end }).map(({ title }) => title)).toEqual(expected);
});
