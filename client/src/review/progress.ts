import type { CompleteLayer, MarksResult, ReviewMark } from '../../../server/src/protocol/protocol.ts';
import { isDecided } from './states.ts';

/** How far a review has come. */
export interface Progress {
  readonly reviewed: number;
  readonly total: number;
}

/** Counts the marks that somebody has to decide about. A note says something and asks nothing. */
export function progressOf(marks: readonly ReviewMark[]): Progress {
  const counted = marks.filter(({ layer }) => layer !== 'note');
  return { reviewed: counted.filter(isDecided).length, total: counted.length };
}

/** '7 of 31 reviewed'. */
export function progressInWords({ reviewed, total }: Progress): string {
  if (total === 0) return 'nothing to review';
  return reviewed === total ? `all ${total} reviewed` : `${reviewed} of ${total} reviewed`;
}

/** The same for an article; of one that somebody reviews blind, that there is nothing yet to go through. */
export function reviewInWords({ marks, hidden }: Pick<MarksResult, 'marks' | 'hidden'>): string {
  const progress = progressOf(marks);
  return hidden.length > 0 && progress.total === 0 ? 'suggestions hidden' : progressInWords(progress);
}

/**
 * Whether this reviewer, or where nobody is named anybody, has gone through the layer; `changed` where the words of the article are
 * others since, so that it has to be gone through again.
 */
export function completeness(
  { complete, reviewer }: Pick<MarksResult, 'complete' | 'reviewer'>,
  layer: CompleteLayer,
): 'complete' | 'changed' | 'open' {
  const own = complete.filter((each) => each.layer === layer && (reviewer === null || each.by === reviewer));
  if (own.some(({ changed }) => changed !== true)) return 'complete';
  return own.length > 0 ? 'changed' : 'open';
}
