import { expect, test } from 'vitest';
import { testState } from '../../test/testCheck.ts';
import { historyLines } from './history.ts';

test('a history tells how a check stands, and how it stood, the newest first', () => {
  const was = { since: '2026-11-18T10:00:00Z', until: '2026-11-19T10:00:00Z', by: 'Brida Osk' };
  const state = testState({
    status: 'done',
    rating: 'false',
    verdict: 'Seven,\nnot nine.',
    history: [
      { ...was, status: 'open', rating: null, verdict: null },
      {
        ...was,
        until: '2026-11-20T10:00:00Z',
        status: 'checking',
        rating: 'a\u202eb',
        verdict: 'x'.repeat(1_000_000),
      },
    ],
  });
  const lines = historyLines(state).map(
    ({ label, description, detail }) => `${label} | ${description} | ${detail}`,
  );
  expect(lines).toEqual([
    'done: false | Ada, since 2026-11-20 | Seven, not nine.',
    `checking: a‹U+202E›b | Brida Osk, 2026-11-18 to 2026-11-20 | ${'x'.repeat(299)}…`,
    'open | Brida Osk, 2026-11-18 to 2026-11-19 | ',
  ]);
});
