import type { CheckedArticle, CheckRow } from '../../features/checks/types.ts';
import { publicEvidence } from './evidence.ts';
import type { AskedCheck } from './questions.ts';
import { reviewAddress } from './reviewAddress.ts';
import { lineOf, lineOrNull } from './shownWords.ts';

/** A question, and the row that it is about. */
export interface AskedRow extends AskedCheck {
  readonly row: CheckRow;
}

/** What a verdict has that is ready to be published. */
export interface Ready {
  readonly claimant: string;
  readonly rating: string;
  readonly url: string;
}

/** How many UTF-16 units of a rating a remark shows. */
const SHOWN = 60;

/** What a verdict needs to be published, or every reason why it cannot be, in words that go behind 'is left out:'. */
export function readiness(asked: AskedRow, { path, house }: CheckedArticle): Ready | readonly string[] {
  const { question, check, row } = asked;
  const { rating } = check;
  const { publisher } = house;
  const claimant = claimantOf(asked);
  const id = question === 'said' ? `${row.id}-said` : row.id;
  const url = publisher === null ? null : reviewAddress(publisher, id, path);
  const reasons = [
    row.attention === 'stale' ? 'the words have changed since' : null,
    row.attention === 'orphan' ? 'its words are not in the article any more' : null,
    rating === null ? 'it has no rating' : null,
    rating === null || house.ratings.includes(rating)
      ? null
      : `“${lineOf(rating, SHOWN)}” is none of the house’s ratings`,
    claimant === null ? 'nobody has said whose claim it is (claimant)' : null,
    // Search engines take no reviews of a publisher's own claims, and readers neither.
    claimant !== null && folded(claimant) === folded(publisher?.name ?? '')
      ? 'the claim is the publisher’s own'
      : null,
    // The same words whether there is none, or only what is private.
    publicEvidence(check.evidence).length === 0 ? 'there is no evidence that can be published' : null,
    house.secondReview && check.reviewedBy.length === 0 ? 'no second person has looked at it' : null,
    url === null ? 'its address would be none of the web (publisher.reviews)' : null,
  ].filter((reason) => reason !== null);
  return reasons.length > 0 || rating === null || claimant === null || url === null
    ? reasons
    : { rating, claimant, url };
}

/** Whose claim it is; whoever is said to have said something, of that, too, unless a person says otherwise. */
function claimantOf({ question, check, row }: AskedRow): string | null {
  return lineOrNull(check.claimant) ?? (question === 'said' ? lineOrNull(row.truth?.claimant) : null);
}

function folded(name: string): string {
  return lineOf(name).toLowerCase();
}
