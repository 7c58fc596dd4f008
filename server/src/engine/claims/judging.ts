import type { Article } from '../article/types.ts';
import type { Quotation } from '../attribution/types.ts';
import type { Language } from '../language/types.ts';
import type { Models } from '../models.ts';
import type { Span } from '../text/span.ts';
import { ruleSentences, type Weighed } from './evidence.ts';
import { learnedReason, weighPlace, wordEvidence } from './learned.ts';
import { claimScene } from './observeSentence.ts';
import type { ClaimReason } from './types.ts';
import {
  BASE,
  FLAG_FROM,
  LEARNED_BASE,
  LEARNED_FLAG_FROM,
  RULED_SHARE,
  rulesAreSure,
  scoreOf,
} from './weights.ts';

/**
 * Weighs every sentence of a `body` block, in order: by the rules, and where there are trained weights by what they add to a share of that. Also gives
 * the score from which a sentence is flagged. `denied` are spans that a person said are nobody's words.
 */
export function weighSentences(
  text: string,
  article: Article,
  language: Language,
  quotations: readonly Quotation[],
  { claims, words }: Pick<Models, 'claims' | 'words'>,
  denied: readonly Span[] = [],
): { readonly weighed: readonly Weighed[]; readonly flagFrom: number } {
  const { weighed, sourcings } = ruleSentences(text, article, language, quotations, denied);
  if (claims === null || words === null) return { weighed, flagFrom: FLAG_FROM };
  const scene = claimScene(article, language, sourcings, weighed, words);
  const judged = weighed.map((ruled, place) => {
    const { sum: added, features } = weighPlace(claims, scene, place);
    const sum = judgedSum(ruled, added);
    const shares = ruled.evidence.map((each) => ({ ...each, weight: each.weight * RULED_SHARE }));
    // Of most sentences nobody will ask why; on the path of a keystroke they are spared the words for it.
    if (sum < TOLD_FROM) return { ...ruled, sum, evidence: shares };
    const evidence = [...shares, ...wordEvidence(claims, scene, place)];
    return {
      ...ruled,
      sum,
      reason:
        scoreOf(sum) < LEARNED_FLAG_FROM
          ? ruled.reason
          : reasonOf(ruled, learnedReason(claims, scene, place, features)),
      evidence: evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
    };
  });
  return { weighed: judged, flagFrom: LEARNED_FLAG_FROM };
}

/** The log odds from which it is told which words weighed: a score of 0.12. */
const TOLD_FROM = -2;

/** What is asked about: what the rules say where they are sure, else what the weights say. */
export function reasonOf(
  { sum, reason }: Pick<Weighed, 'sum' | 'reason'>,
  learned: ClaimReason,
): ClaimReason {
  return rulesAreSure(sum, reason) ? (reason ?? learned) : learned;
}

/** The log odds of a flag, by what the rules make of a sentence and what the trained weights add. */
export function judgedSum({ sum, reason }: Pick<Weighed, 'sum' | 'reason'>, learned: number): number {
  const judged = startOf(sum) + learned;
  return rulesAreSure(sum, reason) ? Math.max(judged, ASKED) : judged;
}

/** The log odds from which a sentence is asked about, a hair more for the rounding of the score. */
const ASKED = Math.log(LEARNED_FLAG_FROM / (1 - LEARNED_FLAG_FROM)) + 0.001;

/** What the log odds are, by what the rules make of a sentence, before the trained weights add theirs. */
export function startOf(ruled: number): number {
  return LEARNED_BASE + RULED_SHARE * (ruled - BASE);
}
