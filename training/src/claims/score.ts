import { randomNumbers } from '../crf/random.ts';
import type { GoldSentence } from './gold.ts';

/** A judged sentence of an article: what was found there, and what is wanted. */
export interface ScoredSentence {
  readonly flagged: boolean;
  /** The highest score of what was found there; 0 where nothing was. */
  readonly score: number;
  readonly label: GoldSentence['label'];
}

/** What is found and wanted, counted. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

/** Lays what was found over the judged sentences: it belongs to one if they share more than half of the shorter. */
export function scoreSentences(
  sentences: readonly GoldSentence[],
  claims: readonly {
    readonly start: number;
    readonly end: number;
    readonly label: string;
    readonly score: number;
  }[],
): ScoredSentence[] {
  return sentences.map(({ start, end, label }) => {
    const here = claims.filter(
      (claim) =>
        Math.min(claim.end, end) - Math.max(claim.start, start) >
        Math.min(claim.end - claim.start, end - start) / 2,
    );
    return {
      label,
      flagged: here.some((claim) => claim.label === 'flag'),
      score: Math.max(0, ...here.map(({ score }) => score)),
    };
  });
}

/** Flags against what is wanted. 'either' counts neither way; what is not the article's own prose must not be flagged. */
export function countFlags(sentences: readonly ScoredSentence[]): Counts {
  const judged = sentences.filter(({ label }) => label !== 'either');
  return {
    right: judged.filter(({ flagged, label }) => flagged && label === 'flag').length,
    found: judged.filter(({ flagged }) => flagged).length,
    wanted: judged.filter(({ label }) => label === 'flag').length,
  };
}

export function sumCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, { right, found, wanted }) => ({
      right: sum.right + right,
      found: sum.found + found,
      wanted: sum.wanted + wanted,
    }),
    { right: 0, found: 0, wanted: 0 },
  );
}

/** Precision, recall and F1, in per cent. */
export function rates({ right, found, wanted }: Counts): { precision: number; recall: number; f1: number } {
  const share = (of: number): number => (of === 0 ? 0 : (100 * right) / of);
  const [precision, recall] = [share(found), share(wanted)];
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** How well the scores rank what is wanted first, in per cent: the mean of the precision at each wanted sentence. Ties stay in the order given. */
export function averagePrecision(sentences: readonly ScoredSentence[]): number {
  const ranked = sentences.filter(({ label }) => label !== 'either').sort((a, b) => b.score - a.score);
  let hits = 0;
  let sum = 0;
  ranked.forEach(({ label }, i) => {
    if (label !== 'flag') return;
    hits++;
    sum += hits / (i + 1);
  });
  return hits === 0 ? 0 : (100 * sum) / hits;
}

/** How many classes of score are compared. */
const CLASSES = 10;

/** The expected calibration error: how far, on average, the share of wanted sentences of a class of scores lies from the class's own mean. */
export function calibrationError(sentences: readonly ScoredSentence[]): number {
  const classes = Array.from({ length: CLASSES }, () => ({ wanted: 0, sum: 0 }));
  const judged = sentences.filter(({ label }) => label === 'flag' || label === 'clean');
  for (const { score, label } of judged) {
    const group = classes[Math.min(CLASSES - 1, Math.floor(score * CLASSES))];
    if (group === undefined) continue;
    group.sum += score;
    if (label === 'flag') group.wanted++;
  }
  const off = classes.reduce((total, { wanted, sum }) => total + Math.abs(wanted - sum), 0);
  return judged.length === 0 ? 0 : off / judged.length;
}

/** How often articles are drawn anew. */
const DRAWS = 1000;

/** The interval that holds 95 % of the F1 of articles drawn anew, with replacement: [low, high]. The same articles give the same interval. */
export function interval(articles: readonly Counts[]): readonly [number, number] {
  const next = randomNumbers(1);
  const drawn = Array.from({ length: DRAWS }, () => {
    const sample = articles.map(() => articles[Math.floor(next() * articles.length)]);
    return rates(sumCounts(sample.filter((each) => each !== undefined))).f1;
  }).sort((a, b) => a - b);
  return [drawn[Math.floor(DRAWS * 0.025)] ?? 0, drawn[Math.floor(DRAWS * 0.975)] ?? 0];
}
