import type {
  DecideParams,
  DecisionParams,
  ReviewMark,
  ReviewValue,
} from '../../../server/src/protocol/protocol.ts';
import { titleOf } from './meanings.ts';

/** What one key says of a mark. */
export type PlainDecision = 'accepted' | 'rejected' | 'unsure' | 'withdrawn';

const TITLES: Readonly<Record<PlainDecision, string>> = {
  accepted: 'Accepted',
  rejected: 'Rejected',
  unsure: 'Unsure',
  withdrawn: 'Decision taken away',
};

/**
 * What is sent for a plain decision. To accept a lost mark is to say that it belongs where it is proposed, and to reject it is to forget
 * it. Null where a decision is to be taken away that somebody else has made.
 */
export function decisionsOn(
  mark: ReviewMark,
  decision: PlainDecision,
  reviewer: string | null,
): Pick<DecideParams, 'decisions' | 'withdrawals' | 'title'> | null {
  const { id, attention, ranges } = mark;
  const isLost = attention === 'orphan';
  if (decision === 'withdrawn' || (isLost && decision === 'rejected')) {
    const isOwn = mark.by !== null && (reviewer === null || mark.by === reviewer);
    return isOwn ? { withdrawals: [id], title: titleOf(TITLES.withdrawn, mark) } : null;
  }
  if (isLost && decision === 'accepted' && ranges.length > 0)
    return { decisions: [{ id, decision: 'corrected', ranges }], title: titleOf('Found again', mark) };
  return { decisions: [{ id, decision }], title: titleOf(TITLES[decision], mark) };
}

type Correction = NonNullable<DecisionParams['correction']>;

/** What is sent where a person picks what the mark is to say: to pick what it says already is to accept it. */
export function correctionOn({ id, value }: ReviewMark, correction: Correction): DecisionParams {
  const fields = Object.keys(correction) as (keyof Correction)[];
  return fields.every((field) => field in value && value[field as keyof ReviewValue] === correction[field])
    ? { id, decision: 'accepted' }
    : { id, decision: 'corrected', correction };
}
