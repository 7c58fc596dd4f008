import { describe, expect, test } from 'vitest';
import { applySteps } from './steps.ts';
import type { CheckFields, CheckStep, Evidence } from './types.ts';

/** The n-th minute. */
function at(minute: number): string {
  return `2026-11-21T10:${String(minute).padStart(2, '0')}:00Z`;
}

/** What one person's steps make, each taken a minute after the one before, of what stands there since the minute 0. */
function checkSteps(before: CheckFields, steps: readonly CheckStep[], after: CheckFields): void {
  const made = steps.reduce(
    (fields, step, i) => applySteps(fields, [step], { by: 'ann', at: at(i + 1) }, at(0)),
    before,
  );
  expect(made).toEqual(after);
}

const DONE: CheckStep = { step: 'set', status: 'done', rating: 'refuted', verdict: 'It was nine.' };

describe('a verdict', () => {
  test('is set, and what stood before is remembered', () => {
    checkSteps({ status: 'open', since: at(0) }, [DONE, { step: 'set', rating: 'misleading' }], {
      status: 'done',
      rating: 'misleading',
      verdict: 'It was nine.',
      since: at(2),
      history: [
        { status: 'open', since: at(0), until: at(1) },
        { status: 'done', rating: 'refuted', verdict: 'It was nine.', since: at(1), until: at(2) },
      ],
    });
  });

  test('takes the time of its entry where it does not say since when it holds', () => {
    checkSteps({ status: 'checking' }, [{ step: 'set', status: 'dropped' }], {
      status: 'dropped',
      since: at(1),
      history: [{ status: 'checking', since: at(0), until: at(1) }],
    });
  });

  test('that is set again as it is changes nothing', () => {
    const fields: CheckFields = { status: 'done', rating: 'refuted', verdict: 'It was nine.' };
    checkSteps(fields, [DONE, { step: 'set' }, { step: 'set', claimant: null }], fields);
  });

  test('is taken away with null, and with words that are none', () => {
    checkSteps(
      { status: 'done', rating: 'refuted', verdict: 'x', since: at(0) },
      [{ step: 'set', status: 'open', rating: null, verdict: ' \n' }],
      {
        status: 'open',
        since: at(1),
        history: [{ status: 'done', rating: 'refuted', verdict: 'x', since: at(0), until: at(1) }],
      },
    );
  });

  test('leaves no trace of what only waited, and began at the same moment', () => {
    const signed = { by: 'ann', at: at(3) };
    expect(applySteps({}, [{ step: 'set', status: 'open' }, DONE], signed)).toEqual({
      status: 'done',
      rating: 'refuted',
      verdict: 'It was nine.',
      since: at(3),
    });
  });

  test('is another one where its words are others', () => {
    const fields: CheckFields = { status: 'done', rating: 'refuted', since: at(0) };
    const step: CheckStep = { step: 'set', status: 'done', rating: 'refuted' };
    expect(applySteps(fields, [step], { by: 'ann', at: at(5) }, at(0), true)).toEqual({
      ...fields,
      since: at(5),
      history: [{ status: 'done', rating: 'refuted', since: at(0), until: at(5) }],
    });
  });

  test('does not become another one where only the claimant does', () => {
    checkSteps({ status: 'open' }, [{ step: 'set', claimant: 'Ilva Marren' }], {
      status: 'open',
      claimant: 'Ilva Marren',
      claimed: at(1),
    });
  });

  test('keeps the time of its claimant when it becomes another one', () => {
    const named: CheckStep = { step: 'set', claimant: 'Ilva Marren' };
    checkSteps({ status: 'open', since: at(1) }, [named, { step: 'set', status: 'checking' }], {
      status: 'checking',
      since: at(2),
      claimant: 'Ilva Marren',
      claimed: at(1),
      history: [{ status: 'open', since: at(1), until: at(2) }],
    });
  });
});

function page(id: string, more: Partial<Evidence> = {}): Evidence {
  return { id, kind: 'page', at: at(1), ...more };
}

describe('evidence', () => {
  test('is added behind the rest, changed where it stands, and taken away', () => {
    checkSteps(
      {},
      [
        { step: 'putEvidence', evidence: page('e-1') },
        { step: 'putEvidence', evidence: page('e-2') },
        { step: 'putEvidence', evidence: page('e-1', { title: 'The books' }) },
      ],
      { evidence: [page('e-1', { title: 'The books' }), page('e-2')] },
    );
    checkSteps({ evidence: [page('e-1'), page('e-2')] }, [{ step: 'removeEvidence', id: 'e-1' }], {
      evidence: [page('e-2')],
    });
  });

  test('that is taken away last leaves no empty list, and what is not there cannot be', () => {
    checkSteps({ evidence: [page('e-1')] }, [{ step: 'removeEvidence', id: 'e-1' }], {});
    checkSteps({ status: 'open' }, [{ step: 'removeEvidence', id: 'e-1' }], { status: 'open' });
  });
});

describe('notes', () => {
  test('of one second are told apart', () => {
    const signed = { by: 'ann', at: at(1) };
    const steps: CheckStep[] = ['a', ' \n ', 'b'].map((text) => ({ step: 'addNote', text }));
    const fields = applySteps({}, steps, signed);
    expect(fields).toEqual({
      notes: [
        { text: 'a', at: at(1) },
        { text: 'b', at: '2026-11-21T10:01:01Z' },
      ],
    });
    expect(applySteps(fields, [{ step: 'removeNote', at: at(1) }], signed)).toEqual({
      notes: [{ text: 'b', at: '2026-11-21T10:01:01Z' }],
    });
  });
});

describe('a second look', () => {
  test('counts once for each person, and is taken back', () => {
    checkSteps(
      { reviewedBy: [{ by: 'bo', at: at(0) }] },
      [
        { step: 'review', agrees: true },
        { step: 'review', agrees: true },
      ],
      {
        reviewedBy: [
          { by: 'bo', at: at(0) },
          { by: 'ann', at: at(2) },
        ],
      },
    );
    checkSteps(
      {},
      [
        { step: 'review', agrees: true },
        { step: 'review', agrees: false },
      ],
      {},
    );
  });
});
