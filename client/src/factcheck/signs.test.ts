import { expect, test } from 'vitest';
import type { CheckItem, CheckState } from '../../../server/src/protocol/factcheck.ts';
import { testCheck, testState } from '../../test/testCheck.ts';
import { SHAPES, shownQuestions, SIGNS, signsBeside, wordsBehind } from './signs.ts';

test('no two signs share a shape', () => {
  expect(new Set(Object.values(SHAPES)).size).toBe(SIGNS.length);
});

test.each<[Partial<CheckState> | null, Partial<CheckState> | null, Partial<CheckItem>, string]>([
  [{}, null, {}, '○'],
  [{ status: 'checking', rating: 'false' }, null, {}, '◔'],
  [{ status: 'done' }, null, {}, '●'],
  [{ status: 'done', rating: 'mostly true' }, null, {}, '● mostly true'],
  [{ status: 'done', rating: `\u202e${'x'.repeat(100)}` }, null, {}, `● ‹U+202E›${'x'.repeat(22)}…`],
  [{ status: 'dropped' }, null, {}, '⊘'],
  [{ status: 'done', rating: 'false' }, null, { attention: 'stale' }, '△ wording changed'],
  [{ status: 'done', rating: 'false' }, {}, {}, 'said so ○ · true ● false'],
  [null, { status: 'done', rating: 'true' }, {}, '● true'],
  [{ status: 'proposed' }, null, {}, ''],
  [{}, null, { ranges: [] }, ''],
])('%j, said %j, %j has behind its words %j', (truth, said, item, expected) => {
  const check = testCheck('Nine million.', 1, {
    truth: truth && testState(truth),
    said: said && testState(said),
    ...item,
  });
  expect(wordsBehind(shownQuestions(check))).toBe(expected);
});

function checkOn(line: number, status: CheckState['status'], given: Partial<CheckItem> = {}): CheckItem {
  return testCheck(`${line} ${status}`, line, { truth: testState({ status }), ...given });
}

test('beside a line stands what asks most, where nothing else stands', () => {
  const items = [
    checkOn(1, 'dropped'),
    checkOn(1, 'checking'),
    checkOn(1, 'done'),
    checkOn(2, 'done', { attention: 'stale' }),
    checkOn(2, 'open'),
    checkOn(3, 'open'),
    checkOn(4, 'proposed'),
    checkOn(5, 'done', { ranges: [] }),
  ];
  expect([...signsBeside(items, new Set([2]))]).toEqual([
    [0, 'checking'],
    [1, 'stale'],
  ]);
});
