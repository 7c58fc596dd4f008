import { expect, test } from 'vitest';
import type { ReviewMark } from '../../../server/src/protocol/protocol.ts';
import { testMark } from '../../test/testMark.ts';
import { correctionOn, decisionsOn, type PlainDecision } from './plainDecisions.ts';

function checkDecision(given: Partial<ReviewMark>, decision: PlainDecision, expected: object | null): void {
  const sent = decisionsOn(testMark('Osk', [0, 0, 3], given), decision, 'Ada');
  expect(sent).toEqual(expected);
}

test('a plain decision names the mark', () => {
  checkDecision({}, 'rejected', {
    decisions: [{ id: 'Osk', decision: 'rejected' }],
    title: 'Rejected: ‘Osk’',
  });
  checkDecision({ attention: 'stale', by: 'Bo' }, 'accepted', {
    decisions: [{ id: 'Osk', decision: 'accepted' }],
    title: 'Accepted: ‘Osk’',
  });
});

test('to accept a lost mark is to confirm its place, to reject it is to forget it', () => {
  const lost = { attention: 'orphan', state: 'accepted', by: 'Ada' } as const;
  const ranges = [{ start: { line: 0, character: 0 }, end: { line: 0, character: 3 } }];
  checkDecision(lost, 'accepted', {
    decisions: [{ id: 'Osk', decision: 'corrected', ranges }],
    title: 'Found again: ‘Osk’',
  });
  checkDecision(lost, 'rejected', { withdrawals: ['Osk'], title: 'Decision taken away: ‘Osk’' });
});

test('only one’s own decision can be taken away', () => {
  checkDecision({ by: 'Ada', state: 'accepted' }, 'withdrawn', {
    withdrawals: ['Osk'],
    title: 'Decision taken away: ‘Osk’',
  });
  checkDecision({ by: 'Bo', state: 'accepted' }, 'withdrawn', null);
  checkDecision({}, 'withdrawn', null);
});

test.each([
  [{ type: 'PERSON' }, 'accepted'],
  [{ type: 'ORG' }, 'corrected'],
  [{ actor: 'petra-osk' }, 'accepted'],
  [{ actor: 'petra-osk', scope: 'file' }, 'corrected'],
  [{ actor: 'osk', name: 'Osk' }, 'corrected'],
] as const)('to pick %j for what is a person named Petra Osk is to have it %s', (correction, decision) => {
  const mark = testMark('Osk', [0, 0, 3], { value: { type: 'PERSON', actor: 'petra-osk' } });
  expect(correctionOn(mark, correction).decision).toBe(decision);
});

test.each([
  [undefined, 'corrected'],
  [null, 'accepted'],
  ['ada', 'corrected'],
])('to say that nobody is named where the speaker is %j is to have it %s', (speaker, decision) => {
  const value = speaker === undefined ? {} : { speaker };
  const mark = testMark('“So.”', [0, 0, 5], { layer: 'quotation', value });
  expect(correctionOn(mark, { speaker: null }).decision).toBe(decision);
});
