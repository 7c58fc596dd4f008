import { expect, test } from 'vitest';
import { markOn, sidecarOf, type Said } from '../../../test/support/decided.ts';
import { handmade } from '../../../test/support/handmade.ts';
import { resolveMarks } from '../../annotations/decisions.ts';
import { renamingVerdict } from './renaming.ts';

const { analysis } = handmade(
  '[[actor ada: Thorne]] met [[actor ada: Ada Thorne]]; [[actor bo form=nominal: the mayor]] left.',
);

test.each<[string, string, Partial<Said> | null, unknown]>([
  ['stands at the fullest naming', 'ada', null, { id: 'a-1', correction: { actor: 'ada', name: 'Ada T.' } }],
  [
    'keeps the reach of an earlier decision',
    'ada',
    { type: 'ORG', scope: 'file' },
    { id: 'a-1', correction: { actor: 'ada', name: 'Ada T.', scope: 'file' } },
  ],
  ['stands at a description of who is not named', 'bo', null, { id: 'a-2' }],
  ['of nobody is none', 'eve', null, null],
])('a new name %s', (_what, actor, said, expected) => {
  const marks =
    said === null
      ? []
      : [markOn(analysis.text, 'Ada Thorne', { layer: 'actor', decision: 'corrected', ...said } as Said)];
  const markable = { analysis, findings: [], marks: resolveMarks(analysis.text, [sidecarOf(marks)]) };
  const named = {
    id: actor,
    name: actor,
    type: 'PERSON',
    registry: null,
    roles: [],
    names: [],
    credit: false,
  } as const;
  const verdict = renamingVerdict(markable, named, 'Ada T.');
  if (expected === null) expect(verdict).toBe(null);
  else expect(verdict).toMatchObject(expected as object);
});
