import { expect, test } from 'vitest';
import type { Check } from '../../annotations/checks/types.ts';
import type { CheckRow } from '../checks/types.ts';
import { checkCard, checksAt } from './checkCard.ts';

const CHECK: Check = {
  status: 'open',
  rating: null,
  verdict: null,
  claimant: null,
  by: 'Ada Berg',
  since: '2026-11-20T10:00:00Z',
  evidence: [],
  notes: [],
  history: [],
  reviewedBy: [],
};

const ROW: CheckRow = {
  id: 'c-1',
  layer: 'claim',
  attention: null,
  spans: [{ start: 10, end: 30 }],
  words: 'The quay sank.',
  speaker: null,
  truth: CHECK,
  said: null,
  worth: null,
};

function evidence(id: string): Check['evidence'][number] {
  return { id, kind: 'page', at: '2026-11-20T10:00:00Z', by: 'Ada Berg', private: false };
}

test.each<[string, Partial<CheckRow>, string]>([
  ['what waits', {}, '**Is it true?** open · by Ada Berg'],
  [
    'a verdict',
    {
      truth: {
        ...CHECK,
        status: 'done',
        rating: 'refuted',
        evidence: [evidence('e-1'), evidence('e-2')],
        reviewedBy: [{ by: 'Bo Thorn', at: '2026-11-21T10:00:00Z' }],
      },
    },
    '**Is it true?** done · refuted · by Ada Berg · 2 pieces of evidence · seen by Bo Thorn',
  ],
  [
    'both questions of a quotation',
    {
      layer: 'quotation',
      said: { ...CHECK, status: 'done', rating: 'correct', evidence: [evidence('e-1')] },
    },
    '**Was it said so?** done · correct · by Ada Berg · 1 piece of evidence  \n**Is it true?** open · by Ada Berg',
  ],
  [
    'words that changed since',
    { attention: 'stale', earlier: 'The quay *rose*.' },
    '**Is it true?** open · by Ada Berg  \n*The words have changed since this was checked.* It is about “The quay \\*rose\\*.”.',
  ],
  [
    'people’s words that would be markup, a link, a command or a change of direction',
    {
      truth: {
        ...CHECK,
        rating: '[x](command:y) <b> \u202Ehttps://example.org\u0007',
        by: '**Eve**\n# all',
      },
    },
    '**Is it true?** open · \\[x\\](command:y) \\<b\\> https\\://example.org · by \\*\\*Eve\\*\\* \\# all',
  ],
])('tells %s', (_what, row, expected) => {
  expect(checkCard({ ...ROW, ...row })).toBe(expected);
});

test('cuts words of a megabyte', () => {
  const card = checkCard({ ...ROW, truth: { ...CHECK, rating: 'very '.repeat(200_000) } });
  expect(card.length).toBeLessThan(200);
});

test('is about what is on the list at a place, the innermost first', () => {
  const inner = { ...ROW, id: 'c-2', spans: [{ start: 12, end: 14 }] };
  const proposed = { ...ROW, id: 'c-3', worth: 0.8 };
  const lost = { ...ROW, id: 'c-4', spans: null };
  const at = (offset: number): string[] => checksAt([ROW, inner, proposed, lost], offset).map(({ id }) => id);
  expect([9, 10, 12, 14, 30].map(at)).toEqual([[], ['c-1'], ['c-2', 'c-1'], ['c-1'], []]);
});
