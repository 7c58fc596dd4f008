import { applySteps } from '../../annotations/checks/steps.ts';
import { checkFields, hasCheck, isCheckable, withCheckFields } from '../../annotations/checks/fields.ts';
import { QUESTIONS, withCheckOf } from '../../annotations/checks/keep.ts';
import type { CheckStatus } from '../../annotations/checks/types.ts';
import type { ResolvedMark } from '../../annotations/decisions.ts';
import type { CheckableMark, Mark, SidecarChange } from '../../annotations/sidecar/types.ts';

/**
 * A new decision with the check that its author's entry has, whatever they decide: to say that a sentence needs no source is not to say
 * that it is true. `status` puts on the list what is on nobody's.
 */
export function keepingCheck(
  mark: Mark,
  marks: readonly ResolvedMark[],
  status: CheckStatus | undefined,
): Mark {
  if (!isCheckable(mark)) return mark;
  const entries = marks.flatMap((each) =>
    each.mark.id === mark.id && isCheckable(each.mark) ? [each.mark] : [],
  );
  const own = entries.find(({ by }) => by === mark.by);
  const kept = own === undefined ? mark : withCheckOf(mark, own);
  return status === undefined || entries.some(hasCheck)
    ? kept
    : withCheckFields(kept, 'true', applySteps(checkFields(kept, 'true'), [{ step: 'set', status }], kept));
}

/**
 * Takes a person's decision away. What they wrote about its check stays, in an entry that says nothing else; so does a selection that is
 * there for its check alone.
 */
export function withdrawal(own: Mark): SidecarChange {
  const { id, layer, spans, by, at, decision } = own;
  if (!isCheckable(own) || !hasCheck(own)) return { kind: 'removeMark', id, by };
  const isAddition = decision === 'added' && layer === 'claim';
  const bare: CheckableMark = {
    id,
    layer: own.layer,
    spans,
    decision: isAddition ? decision : 'unsure',
    by,
    at,
    ...(own.layer === 'quotation' && {
      ...(own.cue && { cue: own.cue }),
      ...(own.source && { source: own.source }),
    }),
  };
  const mark = QUESTIONS.reduce(
    (made, question) => withCheckFields(made, question, checkFields(own, question)),
    bare,
  );
  return { kind: 'putMark', mark, keepsCheck: true };
}
