import { applySteps } from '../../annotations/checks/steps.ts';
import { checkFields, hasCheck, isCheckable, withCheckFields } from '../../annotations/checks/fields.ts';
import type { CheckFields, CheckStatus, Question } from '../../annotations/checks/types.ts';
import type { ResolvedMark } from '../../annotations/decisions.ts';
import type { CheckableMark, Mark, SidecarChange } from '../../annotations/sidecar/types.ts';
import { textHash } from '../../annotations/textHash.ts';

const QUESTIONS: readonly Question[] = ['true', 'said'];

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

/** A decision with the check of its author's earlier entry, which goes on as it was unless the words are others. */
function withCheckOf(mark: CheckableMark, own: CheckableMark): CheckableMark {
  const whole = QUESTIONS.reduce(
    (made, question) => withCheckFields(made, question, sinceThen(checkFields(own, question), own.at)),
    mark,
  );
  return reopened(whole, own);
}

/** Fields that say themselves since when they hold, as their entry will be signed anew. */
function sinceThen(fields: CheckFields, at: string): CheckFields {
  const { status, rating, verdict, since } = fields;
  const hasState = status !== undefined || rating !== undefined || verdict !== undefined;
  return hasState && since === undefined ? { ...fields, since: at } : fields;
}

/**
 * A mark that somebody gave other words than it had before: a verdict on the old ones goes into the history, and the question is open
 * again. Evidence and notes stay.
 */
export function reopened<Own extends Mark>(mark: Own, before: Mark): Own {
  if (!isCheckable(mark) || wordsOf(mark) === wordsOf(before)) return mark;
  return QUESTIONS.reduce<Own>((made, question) => {
    if (!isCheckable(made)) return made;
    const fields = checkFields(made, question);
    const { status, rating, verdict } = fields;
    const isJudged =
      status === 'done' || status === 'dropped' || rating !== undefined || verdict !== undefined;
    const anew = status === 'checking' ? status : 'open';
    return isJudged
      ? withCheckFields(
          made,
          question,
          applySteps(fields, [{ step: 'set', status: anew, rating: null, verdict: null }], made, before.at),
        )
      : made;
  }, mark);
}

function wordsOf({ spans }: Mark): string {
  return textHash(spans.map(({ exact }) => exact).join(' '));
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
  return { kind: 'putMark', mark };
}
