import { describe, expect, test } from 'vitest';
import { checkOf } from './merge.ts';
import type { Check, CheckFields, Question } from './types.ts';
import type { CheckableMark, QuotationMark } from '../sidecar/types.ts';

function at(minute: number): string {
  return `2026-11-21T10:${String(minute).padStart(2, '0')}:00Z`;
}

/** A person's entry about one quotation, made at the minute 0 unless it says otherwise. */
function entry(by: string, fields: CheckFields & Pick<QuotationMark, 'said'>, minute = 0): CheckableMark {
  return {
    id: 'q-1',
    layer: 'quotation',
    spans: [{ exact: '“It holds,”', at: 3 }],
    decision: 'unsure',
    by,
    at: at(minute),
    ...fields,
  };
}

/** What entries come to; only what is named is compared. */
function checkMerge(
  entries: readonly CheckableMark[],
  expected: Partial<Check> | null,
  hidden: readonly CheckableMark[] = [],
  question: Question = 'true',
): void {
  for (const marks of [entries, entries.toReversed()]) {
    const check = checkOf(marks, question, hidden);
    if (expected === null) expect(check).toBeNull();
    else expect(check).toMatchObject(expected);
  }
}

describe('status, rating and verdict', () => {
  test('are on nobody’s list', () => {
    checkMerge([], null);
    checkMerge([entry('ann', {})], null);
    checkMerge([entry('ann', { said: { status: 'open' } })], null);
    checkMerge([entry('ann', {})], null, [entry('ann', { status: 'done' })]);
  });

  test('are those of whoever set one of them last, all together', () => {
    checkMerge(
      [
        entry('ann', { status: 'done', rating: 'refuted', verdict: 'Nine.', since: at(4) }, 1),
        entry('bo', { status: 'checking', since: at(3) }, 9),
        entry('cy', { notes: [{ text: 'x', at: at(9) }] }, 9),
      ],
      { status: 'done', rating: 'refuted', verdict: 'Nine.', by: 'ann', since: at(4) },
    );
    checkMerge([entry('ann', { status: 'done', rating: 'refuted' }, 1), entry('bo', { status: 'open' }, 2)], {
      status: 'open',
      rating: null,
      verdict: null,
      by: 'bo',
      since: at(2),
      history: [{ status: 'done', rating: 'refuted', since: at(1), until: at(2), by: 'ann' }],
    });
  });

  test('of two at once are those of the first in the alphabet, as decisions are', () => {
    checkMerge([entry('bo', { status: 'done' }), entry('ann', { status: 'dropped' })], {
      status: 'dropped',
      by: 'ann',
    });
  });

  test('are open where somebody only put something there', () => {
    checkMerge([entry('ann', { notes: [{ text: 'x', at: at(1) }] })], { status: 'open', by: 'ann' });
    checkMerge([entry('ann', { rating: 'refuted' })], { status: 'open', rating: 'refuted' });
  });

  test('of whether it was said so are apart', () => {
    const both = entry('ann', { status: 'done', rating: 'refuted', said: { status: 'checking' } });
    checkMerge([both], { status: 'checking', rating: null }, [], 'said');
    const claim = { ...both, layer: 'claim' } as unknown as CheckableMark;
    checkMerge([claim], null, [], 'said');
  });
});

describe('what everybody adds', () => {
  test('whose claim it is, by the newest word on it', () => {
    checkMerge(
      [
        entry('ann', { status: 'open', claimant: 'Marren', since: at(1) }),
        entry('bo', { claimant: 'The ministry' }, 2),
        entry('cy', { status: 'done', since: at(3) }),
      ],
      { claimant: 'The ministry', by: 'cy' },
    );
    checkMerge(
      [
        entry('ann', { status: 'done', claimant: 'Marren', claimed: at(5), since: at(1) }),
        entry('bo', { status: 'done', claimant: 'The ministry', since: at(3) }),
      ],
      { claimant: 'Marren', by: 'bo' },
    );
  });

  test('evidence in the order in which it was put there, with who put it there', () => {
    const [first, second] = [
      { id: 'e-1', kind: 'page' as const, at: at(1) },
      { id: 'e-2', kind: 'call' as const, at: at(2) },
    ];
    checkMerge([entry('ann', { evidence: [second] }), entry('bo', { evidence: [first] })], {
      evidence: [
        { ...first, by: 'bo', private: false },
        { ...second, by: 'ann', private: false },
      ],
    });
  });

  test('private evidence, which alone counts of a private file, and is private though it lies in the other one too', () => {
    const piece = { id: 'e-1', kind: 'page' as const, at: at(1) };
    const check = checkOf([entry('ann', { status: 'open', evidence: [piece] })], 'true', [
      entry('ann', { status: 'done', notes: [{ text: 'x', at: at(1) }], evidence: [piece] }),
    ]);
    expect(check?.evidence).toEqual([{ ...piece, by: 'ann', private: true }]);
    expect([check?.status, check?.notes]).toEqual(['open', []]);
  });

  test('history in its order, each until the next one', () => {
    checkMerge(
      [
        entry('ann', {
          status: 'done',
          since: at(6),
          history: [{ status: 'open', since: at(0), until: at(6) }],
        }),
        entry('bo', { status: 'checking', since: at(2) }),
      ],
      {
        history: [
          { status: 'open', since: at(0), until: at(2), by: 'ann' },
          { status: 'checking', since: at(2), until: at(6), by: 'bo' },
        ],
      },
    );
  });

  test('second looks at the present verdict, the giver’s own left out', () => {
    const looks = [
      { by: 'ann', at: at(9) },
      { by: 'bo', at: at(3) },
      { by: 'cy', at: at(5) },
    ];
    checkMerge(
      [
        entry('ann', { status: 'done', rating: 'refuted', since: at(5), reviewedBy: looks }),
        entry('dee', { reviewedBy: [{ by: 'dee', at: at(7) }] }),
      ],
      {
        reviewedBy: [
          { by: 'cy', at: at(5) },
          { by: 'dee', at: at(7) },
        ],
      },
    );
  });
});
