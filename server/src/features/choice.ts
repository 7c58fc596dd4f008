import type { Finding } from '../findings/types.ts';
import type { Verdict } from './marking.ts';

/** A decision that a person may make at a place. */
export interface Choice {
  readonly title: string;
  /** The finding that it answers; null where it is about a mark that nobody complains of. */
  readonly finding: Finding | null;
  readonly verdict: Verdict;
}
