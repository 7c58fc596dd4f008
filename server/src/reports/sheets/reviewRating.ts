import type { Rating } from 'schema-dts';
import { lineOf } from './shownWords.ts';

/** Answers that stand on no scale from best to worst: that something could not be found out makes it neither truer nor less true. */
const OFF_THE_SCALE =
  /^(?:un(?:verifiable|verified|proven|proved|confirmed|clear|known|determined|rated)|not (?:verifiable|verified|proven|confirmed|rated|checkable)|cannot be (?:verified|checked)|opinion|satire)$/;

/**
 * A rating as schema.org has it: its name and its place on the house's scale, of which the worst is 1. A scale of one step has no
 * numbers, as best must be more than worst; nor has a rating such as 'unverifiable', which is not counted as a step.
 */
export function reviewRating(rating: string, ratings: readonly string[]): Rating {
  const scale = ratings.filter((each) => !isOffTheScale(each)).reverse();
  const place = scale.indexOf(rating) + 1;
  const name = { '@type': 'Rating', alternateName: lineOf(rating) } as const;
  return place === 0 || scale.length < 2
    ? name
    : { ...name, ratingValue: place, bestRating: scale.length, worstRating: 1 };
}

function isOffTheScale(rating: string): boolean {
  return OFF_THE_SCALE.test(
    rating
      .toLowerCase()
      .replaceAll(/[\s_-]+/g, ' ')
      .trim(),
  );
}
