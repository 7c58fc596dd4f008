import type { ResolvedMark } from '../../annotations/decisions.ts';
import { slice, type Mention } from '../../engine/index.ts';
import type { Correction, Markable, Verdict } from '../marking.ts';

/** What a correction of an actor says besides how far it reaches. */
type ActorValues = Pick<Correction, 'type' | 'actor' | 'name'>;

/**
 * The verdicts by which a correction of a mention takes nothing back that was corrected before: who changes the type of an actor still
 * means the actor whom they linked the name to. A mark holds one reach; where the two corrections differ in theirs, the one for the whole
 * article goes to another mention that it is about, and both hold for the whole article where there is none. Other verdicts stay as they
 * are.
 */
export function keepingVerdicts(markable: Markable, verdict: Verdict): readonly Verdict[] {
  const { mentions } = markable.analysis;
  const mention = mentions.find(({ id }) => id === verdict.id);
  const standing = mention && correctionOf(markable, mention);
  if (verdict.decision !== 'corrected' || mention === undefined || standing === undefined) return [verdict];
  const { scope, ...values } = verdict.correction ?? {};
  const { scope: earlierScope, ...earlier } = standing;
  const both = { ...earlier, ...values };
  const carrier =
    scope === earlierScope
      ? undefined
      : mentions.find(
          (other) =>
            isFree(markable, mention, other) && (scope === 'file' || isTwin(markable, mention, other)),
        );
  if (carrier === undefined) {
    const reach = scope ?? earlierScope;
    return [{ ...verdict, correction: { ...both, ...(reach && { scope: reach }) } }];
  }
  const wide: Correction = { ...(scope === 'file' ? values : earlier), scope: 'file' };
  return [
    { id: carrier.id, decision: 'corrected', correction: wide },
    { ...verdict, correction: both, whole: true },
  ];
}

/** What somebody corrected about the mention, if that counts now. */
export function correctionOf(
  markable: Markable,
  mention: Mention,
): (ActorValues & Pick<Correction, 'scope'>) | undefined {
  const mark = marksOn(markable, mention).find(({ decides, stale }) => decides && !stale)?.mark;
  if (mark?.layer !== 'actor' || (mark.decision !== 'corrected' && mark.decision !== 'added'))
    return undefined;
  const { type, actor, name, scope } = mark;
  return {
    ...(type && { type }),
    ...(actor !== undefined && { actor }),
    ...(name !== undefined && { name }),
    ...(scope && { scope }),
  };
}

/** Whether another mention means the same and is not decided about. */
function isFree(markable: Markable, mention: Mention, other: Mention): boolean {
  const isSame = other.actor === mention.actor && other.id !== mention.id && other.form !== 'pronoun';
  return isSame && marksOn(markable, other).length === 0;
}

/** Whether two mentions have the same words, so that they meant the same before anybody decided. */
function isTwin({ analysis: { text } }: Markable, mention: Mention, other: Mention): boolean {
  return slice(text, other) === slice(text, mention);
}

function marksOn({ marks }: Markable, mention: Mention): ResolvedMark[] {
  return marks.filter(
    ({ mark, spans }) =>
      mark.layer === 'actor' && spans?.[0]?.start === mention.start && spans[0].end === mention.end,
  );
}
