import type { Check } from '../../annotations/checks/types.ts';
import type { Analysis } from '../../engine/index.ts';
import { checkExample } from '../checkExample.ts';
import { hull } from '../places.ts';
import type { FindingSettings, Rule, RuleFinding } from '../types.ts';

/** Asks what a verdict of a fact-check rests on, whether the house knows its rating and, where it wants that, who else has seen it. */
export const verdictWithoutEvidence: Rule = {
  id: 'verdict-without-evidence',
  title: 'Verdict without evidence',
  why: 'A verdict convinces nobody, in the house or outside, who cannot see what was looked at.',
  satisfy:
    'List what was looked at, use a rating of the house, and have a second person look where the house wants that; or open the question again.',
  level: 'warning',
  flagged: [
    checkExample('The dam cost 14 million crowns.', { status: 'done', rating: 'refuted' }),
    checkExample('“We never asked for the dam,” said Ann Tolliver.', { status: 'done', rating: 'correct' }),
    checkExample('The dam cost 14 million crowns.', { status: 'done', rating: 'rubbish', pieces: 1 }),
    checkExample('The dam cost 14 million crowns.', { status: 'checking', rating: 'rubbish' }),
    checkExample('The dam cost 14 million crowns.', {
      status: 'done',
      rating: 'refuted',
      pieces: 2,
      secondReview: true,
    }),
  ],
  allowed: [
    checkExample('The dam cost 14 million crowns.', { status: 'done', rating: 'refuted', pieces: 1 }),
    checkExample('The dam cost 14 million crowns.', { status: 'open' }),
    checkExample('The dam cost 14 million crowns.', { status: 'checking', rating: 'refuted' }),
    checkExample('The dam cost 14 million crowns.', { status: 'dropped', rating: 'rubbish' }),
    checkExample('The dam cost 14 million crowns.', {
      status: 'done',
      rating: 'refuted',
      pieces: 1,
      secondReview: true,
      reviewed: true,
    }),
  ],
  check: (_analysis: Analysis, settings: FindingSettings, checks = []): RuleFinding[] =>
    checks.flatMap((standing) => {
      const place = hull(standing.spans);
      const [first, ...others] = faultsOf(standing.check, settings);
      if (place === null || first === undefined) return [];
      return [
        {
          ...place,
          message: first.message,
          evidence: [first, ...others].map(({ saw }) => saw),
          strength: 1,
          about: standing.id,
        },
      ];
    }),
};

interface Fault {
  readonly message: string;
  /** What was seen, in words. */
  readonly saw: string;
}

/** What is missing of a verdict, the worst first. */
function faultsOf(check: Check, { ratings, secondReview = false }: FindingSettings): Fault[] {
  const { status, rating, verdict, evidence, reviewedBy, by } = check;
  const faults: Fault[] = [];
  const isDone = status === 'done';
  if (isDone && rating !== null && evidence.length === 0)
    faults.push({
      message: `What does the verdict ‘${shown(rating)}’ rest on? No evidence is listed.`,
      saw: `${shown(by)} calls it done, and nothing that was looked at is named`,
    });
  if (status !== 'dropped' && rating !== null && ratings !== undefined && !ratings.includes(rating))
    faults.push({
      message: `The rating ‘${shown(rating)}’ is none of those that newsmark.yaml lists.`,
      saw: `the house’s ratings are: ${ratings.map(shown).join(', ')}`,
    });
  if (isDone && secondReview && (rating !== null || verdict !== null) && reviewedBy.length === 0)
    faults.push({
      message: 'Has a second person looked at this verdict? This house wants two.',
      saw: `nobody but ${shown(by)} has agreed with it`,
    });
  return faults;
}

/** Longer words of people are cut. */
const MOST_SHOWN = 30;

/** Somebody's words on one line of a message: cut, and without signs that are not seen. */
function shown(words: string): string {
  const line = words
    .slice(0, 10 * MOST_SHOWN)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line;
}
