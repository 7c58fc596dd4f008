import { expect, test } from 'vitest';
import type { EvidenceItem, House } from '../../../server/src/protocol/factcheck.ts';
import { testCheck, testState } from '../../test/testCheck.ts';
import { tipOf } from './checkTips.ts';
import { entryOf } from './entries.ts';

const HOUSE: House = { ratings: [], checklist: [], secondReview: true };

function evidence(id: string, hidden: boolean): EvidenceItem {
  return {
    id,
    kind: 'call',
    at: '2026-11-21T08:00:00Z',
    by: 'Ada',
    private: hidden,
    passageUri: null,
    passageRange: null,
  };
}

test('a card says who, what, and what is still to be done', () => {
  const item = testCheck('“We pay\ndouble”', 7, {
    layer: 'quotation',
    attention: 'stale',
    speaker: 'Petra Osk',
    said: testState({ status: 'done', rating: 'right', reviewedBy: [{ by: 'Cy', at: '2026-11-21' }] }),
    truth: testState({
      status: 'done',
      rating: 'wrong',
      verdict: 'Paid <b>once</b>\u202E.',
      evidence: [evidence('a', false), evidence('b', true)],
      notes: [{ text: 'ask again', at: '2026-11-21T08:00:00Z', by: 'Bo' }],
    }),
  });
  const entry = entryOf(item);
  expect(entry && tipOf(entry, HOUSE).split('\n')).toEqual([
    '“We pay',
    'double”',
    '',
    'Its wording has changed since; what is said below is about what it was.',
    'Says: Petra Osk',
    'Was it said so? done: right, Ada, 2026-11-20',
    'Seen by a second person: Cy',
    'Is it true? done: wrong, Ada, 2026-11-20',
    '“Paid <b>once</b>‹U+202E›.”',
    '2 pieces of evidence, 1 of it private, 1 note',
    'Waits for a second person',
    'tide.txt:7',
  ]);
});

test('a proposal says how much it is worth, and a megabyte is cut', () => {
  const item = testCheck('x'.repeat(1_000_000), 1, {
    truth: testState({ status: 'proposed', by: null, since: null }),
    worth: 0.8,
  });
  const entry = entryOf(item);
  expect(entry && tipOf(entry, HOUSE).split('\n')).toEqual([
    `${'x'.repeat(600)}… (999400 more characters)`,
    '',
    'Is it true? worth checking',
    'Worth checking: 0.80',
    'tide.txt:1',
  ]);
});
