import { expect, test } from 'vitest';
import { markOn, sidecarOf, type Said } from '../../../test/support/decided.ts';
import { handmade } from '../../../test/support/handmade.ts';
import { resolveMarks } from '../../annotations/decisions.ts';
import type { Correction } from '../marking.ts';
import { keepingVerdicts } from './correcting.ts';

const { analysis } = handmade(
  '[[actor ada: Thorne]] met [[actor ada: Ada Thorne]]; [[actor ada form=pronoun: she]] left. [[actor ada: Thorne]] stayed.',
);

function shown(given: Correction = {}): string {
  return (['type', 'actor', 'name', 'scope'] as const).flatMap((key) => given[key] ?? []).join(' ');
}

/** The verdicts for a correction of the first mention, as 'id: what', when somebody said `said` of it and, perhaps, of the last. */
function checkKept(
  said: Partial<Said> | null,
  correction: Correction,
  verdicts: readonly string[],
  ofLast = false,
): void {
  const whole = { layer: 'actor', decision: 'corrected', ...said } as Said;
  const marks = [
    ...(said === null ? [] : [markOn(analysis.text, 'Thorne', whole)]),
    ...(ofLast ? [markOn(analysis.text, 'left. |Thorne', { ...whole, id: 'a-last' })] : []),
  ];
  const markable = { analysis, findings: [], marks: resolveMarks(analysis.text, [sidecarOf(marks)]) };
  const made = keepingVerdicts(markable, { id: 'a-0', decision: 'corrected', correction });
  expect(made.map((verdict) => `${verdict.id}: ${shown(verdict.correction)}`)).toEqual(verdicts);
}

test.each<[string, Partial<Said> | null, Correction, readonly string[]]>([
  ['nothing was said', null, { type: 'ORG' }, ['a-0: ORG']],
  ['another thing was said', { actor: 'eve' }, { type: 'ORG' }, ['a-0: ORG eve']],
  ['the same was said otherwise', { actor: 'eve', type: 'PLACE' }, { type: 'ORG' }, ['a-0: ORG eve']],
  ['it was added', { decision: 'added', actor: 'eve' }, { type: 'ORG' }, ['a-0: ORG eve']],
  ['it was accepted', { decision: 'accepted', actor: 'eve' }, { type: 'ORG' }, ['a-0: ORG']],
  [
    'both hold throughout',
    { actor: 'eve', scope: 'file' },
    { type: 'ORG', scope: 'file' },
    ['a-0: ORG eve file'],
  ],
  [
    'the earlier holds throughout',
    { actor: 'eve', scope: 'file' },
    { type: 'ORG' },
    ['a-3: eve file', 'a-0: ORG eve'],
  ],
  [
    'the later holds throughout',
    { name: 'Eve', actor: 'eve' },
    { type: 'ORG', scope: 'file' },
    ['a-1: ORG file', 'a-0: ORG eve Eve'],
  ],
])('a correction keeps what was corrected: %s', (_what, said, correction, verdicts) =>
  checkKept(said, correction, verdicts),
);

test('where no other mention is free for it, both hold throughout', () =>
  checkKept({ actor: 'eve', scope: 'file' }, { type: 'ORG' }, ['a-0: ORG eve file'], true));

test('other verdicts stay as they are', () => {
  const verdict = { id: 'a-0', decision: 'rejected' } as const;
  expect(keepingVerdicts({ analysis, findings: [], marks: [] }, verdict)).toEqual([verdict]);
});
