import { ruleSentences } from '../../../server/src/engine/claims/evidence.ts';
import { startOf } from '../../../server/src/engine/claims/judging.ts';
import { reasonFeatures } from '../../../server/src/engine/claims/learned.ts';
import { claimScene, observeSentence } from '../../../server/src/engine/claims/observeSentence.ts';
import type { ClaimReason } from '../../../server/src/engine/claims/types.ts';
import { analyze } from '../../../server/src/engine/index.ts';
import { INPUTS } from '../inputs.ts';
import type { LabelledArticle } from './labels.ts';

/** A sentence as the training sees it. */
export interface ClaimExample {
  /** Index into the labelled articles. */
  readonly article: number;
  readonly wanted: ClaimReason | 'either' | null;
  /** The log odds before the trained weights add theirs, and those of the rules alone. */
  readonly start: number;
  readonly ruled: number;
  /** What the rules alone would ask about it. */
  readonly ruledReason: ClaimReason | null;
  readonly features: Int32Array;
  readonly reasonFeatures: Int32Array;
  /** How many words of the article are the sentence's. */
  readonly words: number;
}

/** The body's sentences of the articles, with what they are wanted to be. */
export function examplesIn(articles: readonly LabelledArticle[]): ClaimExample[] {
  const { words } = INPUTS.models;
  if (words === null) throw new Error('The word lists are missing: npm run words.');
  return articles.flatMap(({ text, wantedAt }, article) => {
    const analysis = analyze(text, INPUTS);
    const { tokens, sentences, quotations } = analysis;
    const language = { tokens, sentences, blocks: [] };
    const { weighed, sourcings } = ruleSentences(text, analysis.article, language, quotations);
    const scene = claimScene(analysis.article, language, sourcings, weighed, words);
    return weighed.map(({ sentence, sum, reason, signals }, place): ClaimExample => {
      const { start = 0, firstToken = 0, endToken = 0 } = sentences[sentence] ?? {};
      const features = observeSentence(scene, place);
      return {
        article,
        wanted: wantedAt(start),
        start: startOf(sum),
        ruled: sum,
        ruledReason: reason,
        features,
        reasonFeatures: reasonFeatures(
          features,
          signals.map(({ key }) => key),
        ),
        words: tokens.slice(firstToken, endToken).filter(({ kind }) => kind === 'word').length,
      };
    });
  });
}
