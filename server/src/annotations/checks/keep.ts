import type { CheckableMark, Mark } from '../sidecar/types.ts';
import { textHash } from '../textHash.ts';
import { checkFields, isCheckable, withCheckFields } from './fields.ts';
import { applySteps } from './steps.ts';
import type { CheckFields, Question } from './types.ts';

export const QUESTIONS: readonly Question[] = ['true', 'said'];

/** A decision with the check of its author's earlier entry, which goes on as it was unless the words are others. Its own is passed over. */
export function withCheckOf(mark: CheckableMark, own: CheckableMark): CheckableMark {
  const whole = QUESTIONS.reduce(
    (made, question) => withCheckFields(made, question, sinceThen(checkFields(own, question), own.at)),
    mark,
  );
  return reopened(whole, own);
}

/** Fields that say themselves since when they hold, as their entry will be signed anew. */
function sinceThen(fields: CheckFields, at: string): CheckFields {
  const { status, rating, verdict, claimant, since } = fields;
  const isDated = [status, rating, verdict, claimant].some((each) => each !== undefined);
  return isDated && since === undefined ? { ...fields, since: at } : fields;
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
