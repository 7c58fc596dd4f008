import { judgedSum, reasonOf } from '../../../server/src/engine/claims/judging.ts';
import { likeliestReason } from '../../../server/src/engine/claims/learned.ts';
import { CLAIM_REASONS } from '../../../server/src/engine/claims/types.ts';
import { FLAG_FROM, LEARNED_FLAG_FROM, scoreOf, UNITS } from '../../../server/src/engine/claims/weights.ts';
import { weigh } from '../../../server/src/engine/tagging/ranking.ts';
import { hasShared } from '../corpora/shared.ts';
import { examplesIn, type ClaimExample } from './examples.ts';
import { fitClaims } from './fit.ts';
import { onceEach, readLabelled, type LabelledArticle } from './labels.ts';
import { averagePrecision, calibrationError, countFlags, rates, type ScoredSentence } from './score.ts';

/** In how many parts the labelled articles are taken. */
const PARTS = 5;

/** Scores at which a flag could be set, for the table of what each gives. */
const TRIED = [0.2, 0.25, 0.3, 0.33, 0.36, 0.4, 0.45, 0.5, 0.6];

/**
 * Prints how flags compare with what readers wanted on the labelled articles, each fifth judged with weights that the others gave: `npm run
 * eval:claims` ends with it. The rules alone stand beside them.
 */
function main(): void {
  if (!hasShared()) {
    console.log('The corpora are not beside the repository (../shared/data): skipped.');
    return;
  }
  const all = readLabelled();
  printAgreement(all);
  const articles = onceEach(all);
  const examples = examplesIn(articles);
  const scored: ScoredSentence[] = [];
  const byRules: ScoredSentence[] = [];
  let [rightReasons, reasons] = [0, 0];
  for (let part = 0; part < PARTS; part++) {
    const isIn = ({ article }: ClaimExample): boolean => article % PARTS === part;
    const model = fitClaims(examples.filter((each) => !isIn(each)));
    for (const example of examples.filter(isIn)) {
      const { features, wanted } = example;
      const learned = weigh(model.flags, { values: features, size: features.length }) / UNITS;
      scored.push(
        judged(
          example,
          judgedSum({ sum: example.ruled, reason: example.ruledReason }, learned),
          LEARNED_FLAG_FROM,
        ),
      );
      byRules.push(judged(example, example.ruled, FLAG_FROM));
      if (wanted === null || wanted === 'either') continue;
      reasons++;
      const ruled = { sum: example.ruled, reason: example.ruledReason };
      if (reasonOf(ruled, likeliestReason(model.reasons, example.reasonFeatures)) === wanted) rightReasons++;
    }
  }
  const words = examples.reduce((sum, each) => sum + each.words, 0);
  console.log(`labelled articles: ${articles.length}, ${examples.length} sentences, ${reasons} flags`);
  for (const [name, sentences] of [
    ['weights', scored],
    ['rules alone', byRules],
  ] as const) {
    const { precision, recall, f1 } = rates(countFlags(sentences));
    const flags = sentences.filter(({ flagged }) => flagged);
    const open = flags.filter(({ label }) => label === 'either').length;
    console.log(
      `  ${name}: P ${precision.toFixed(1)} R ${recall.toFixed(1)} F ${f1.toFixed(1)}, average precision ${averagePrecision(sentences).toFixed(1)}, ` +
        `${((1000 * flags.length) / words).toFixed(1)} flags per 1,000 words, of them ${((100 * open) / flags.length).toFixed(0)} % either way, calibration error ${calibrationError(sentences).toFixed(3)}`,
    );
  }
  console.log(
    `  reason right: ${((100 * rightReasons) / reasons).toFixed(0)} % of ${CLAIM_REASONS.length} kinds`,
  );
  for (const from of TRIED) {
    const { precision, recall, f1 } = rates(
      countFlags(scored.map((each) => ({ ...each, flagged: each.score >= from }))),
    );
    console.log(
      `  from ${from.toFixed(2)}: P ${precision.toFixed(1)} R ${recall.toFixed(1)} F ${f1.toFixed(1)}`,
    );
  }
}

function judged({ wanted }: ClaimExample, sum: number, from: number): ScoredSentence {
  const score = scoreOf(sum);
  const label = wanted === 'either' ? 'either' : wanted === null ? 'clean' : 'flag';
  return { score, flagged: score >= from, label };
}

/** Prints how two readers of the same articles agree, sentences that either of them left open aside. */
function printAgreement(articles: readonly LabelledArticle[]): void {
  const first = onceEach(articles);
  const again = articles.filter((each) => !first.includes(each));
  let [both, one, other, open] = [0, 0, 0, 0];
  for (const second of again) {
    const before = first.find(({ id }) => id === second.id);
    for (let at = 0; at < second.text.length; at++) {
      const [a, b] = [before?.wantedAt(at) ?? null, second.wantedAt(at)];
      if (a === 'either' || b === 'either') {
        if ((a ?? 'either') !== 'either' || (b ?? 'either') !== 'either') open++;
        continue;
      }
      if (a !== null) one++;
      if (b !== null) other++;
      if (a !== null && b !== null) both++;
    }
  }
  const { f1 } = rates({ right: both, found: one, wanted: other });
  console.log(
    `two readers of ${again.length} articles: ${both} flags in common of ${one} and ${other}, F ${f1.toFixed(1)}; ${open} are a flag for one and open for the other`,
  );
}

main();
