import type { CheckableMark, SidecarChange } from '../sidecar/types.ts';
import { allCheckFields, checkFields, isCheckOnly, withCheckFields } from './fields.ts';
import { applySteps, isOfState } from './steps.ts';

/**
 * A person's entry after the steps of a change; `present` is it as it stands, or null where there is none yet. Who decided what, and
 * when, stays as it was. Who sets status, rating or verdict says it of the words as the change has them, so that these take the place of
 * older ones; who says whose claim it is does not.
 */
export function checkedEntry(
  present: CheckableMark | null,
  { mark, question, steps: asked }: Extract<SidecarChange, { kind: 'check' }>,
): CheckableMark {
  const { by, at } = mark;
  const isBegun = present !== null && Object.keys(checkFields(present, question)).length > 0;
  const steps = asked.filter((step) => !(isBegun && step.step === 'set' && step.first === true));
  const isAnew =
    present !== null &&
    steps.some(isOfState) &&
    JSON.stringify(wordsOf(present)) !== JSON.stringify(wordsOf(mark));
  const entry = present === null ? mark : isAnew ? moved(present, mark) : present;
  const fields = applySteps(checkFields(entry, question), steps, { by, at }, entry.at, isAnew);
  return withCheckFields(entry, question, fields);
}

/**
 * An entry about the words that another one has. What was decided about other words does not hold of these: of such a decision only the
 * check stays, with what was noted and asked. A selection stays one.
 */
function moved(present: CheckableMark, mark: CheckableMark): CheckableMark {
  const { id, layer, decision, by, at, note, bulk: _bulk } = present;
  const { spans } = mark;
  const { cue, source } = mark.layer === 'quotation' ? mark : {};
  const companions = { ...(cue && { cue }), ...(source && { source }) };
  if (isCheckOnly(present)) return { ...withoutCompanions(present), spans, ...companions };
  const query = present.layer === 'claim' ? present.query : undefined;
  return {
    id,
    layer,
    decision: decision === 'added' && layer === 'claim' ? decision : 'unsure',
    spans,
    ...companions,
    ...allCheckFields(present),
    ...(query !== undefined && { query }),
    ...(note !== undefined && { note }),
    by,
    at,
  };
}

function withoutCompanions(mark: CheckableMark): CheckableMark {
  if (mark.layer === 'claim') return mark;
  const { cue: _cue, source: _source, ...rest } = mark;
  return rest;
}

function wordsOf({ spans }: CheckableMark): string[] {
  return spans.map(({ exact }) => exact);
}
