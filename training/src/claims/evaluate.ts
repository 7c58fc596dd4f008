import { analyze, type Analysis } from '../../../server/src/engine/index.ts';
import { DEFAULT_SETTINGS, findFindings } from '../../../server/src/findings/findings.ts';
import { INPUTS } from '../inputs.ts';
import { hasGold, readGoldArticles, readJudgedArticles, readTexts, type GoldArticle } from './gold.ts';
import {
  averagePrecision,
  calibrationError,
  countFlags,
  interval,
  rates,
  scoreSentences,
  sumCounts,
  type Counts,
} from './score.ts';
import { readRatedSentences, steppedAveragePrecision } from './worth.ts';

/** The rules for which the annotated articles were read, and the one of what is no article's text. */
const FINDINGS: ReadonlySet<string> = new Set([
  'unattributed-quote',
  'vague-source',
  'anonymous-source',
  'broken-quote',
]);
const NOTICES: ReadonlySet<string> = new Set(['non-article-text']);

/** Over these the engine may flag no more than 6 sentences per 1,000 words, whatever they are. */
const WIDE = ['worldwide.dev', 'polnear_nq.dev'] as const;

function read(text: string): Analysis {
  return analyze(text, INPUTS);
}

/** Prints how claims and findings compare with what readers judged: the table of `npm run eval:claims`. */
function main(): void {
  if (!hasGold()) {
    console.log('The judged articles are not beside the repository (../shared/gold): skipped.');
    return;
  }
  console.log(row('', 'P', 'R', 'F1', 'floor', 'goal'));
  printGold(readGoldArticles());
  printJudged(readJudgedArticles());
  printWide();
  printWorth();
}

function printGold(articles: readonly GoldArticle[]): void {
  const analysed = articles.map((article) => ({ article, analysis: read(article.text) }));
  const flags = analysed.map(({ article, analysis }) =>
    countFlags(scoreSentences(article.sentences, analysis.claims)),
  );
  printCounts('annotated articles: flags', sumCounts(flags), 75, 88);
  for (const [name, rules, floor, goal] of [
    ['annotated articles: findings', FINDINGS, 75, 95],
    ['annotated articles: notices', NOTICES, 95, 100],
  ] as const) {
    const counted = analysed.map(({ article, analysis }) => countFindings(article, analysis, rules));
    print(name, rates(joined(counted)).precision, ratesOfRecall(counted), floor, goal);
  }
  const alarms = analysed.map(({ article }, i) => {
    const { right = 0, found = 0 } = flags[i] ?? {};
    return `${article.id} ${found - right}`;
  });
  console.log(`false alarms in each: ${alarms.join(', ')} (at most 1)`);
}

/** Findings of some rules: those that touch a wanted one, and the wanted ones that are touched. */
interface Touching {
  readonly found: Counts;
  readonly wanted: Counts;
}

function countFindings(
  { findings, text }: GoldArticle,
  analysis: Analysis,
  rules: ReadonlySet<string>,
): Touching {
  const wanted = findings.filter(({ rule }) => rules.has(rule));
  const found = findFindings(analysis, DEFAULT_SETTINGS).filter(
    ({ rule, end }) => rules.has(rule) && end <= text.length,
  );
  type Place = (typeof wanted)[number];
  const touches = (a: Place, b: Place): boolean => a.rule === b.rule && a.start <= b.end && b.start <= a.end;
  const right = found.filter((each) => wanted.some((other) => touches(each, other))).length;
  const met = wanted.filter((each) => found.some((other) => touches(each, other))).length;
  return {
    found: { right, found: found.length, wanted: 0 },
    wanted: { right: met, found: 0, wanted: wanted.length },
  };
}

function joined(all: readonly Touching[]): Counts {
  return sumCounts(all.map(({ found }) => found));
}

function ratesOfRecall(all: readonly Touching[]): number {
  return rates(sumCounts(all.map(({ wanted }) => wanted))).recall;
}

function printJudged(articles: readonly GoldArticle[]): void {
  const analysed = articles.map((article) => {
    const analysis = read(article.text);
    return {
      analysis,
      words: wordsIn(article.text),
      sentences: scoreSentences(article.sentences, analysis.claims),
    };
  });
  const counts = analysed.map(({ sentences }) => countFlags(sentences));
  const [low, high] = interval(counts);
  const all = analysed.flatMap(({ sentences }) => sentences);
  printCounts('judged sentences: flags', sumCounts(counts), 55, 75);
  console.log(row('  95 % of samples', '', '', `${low.toFixed(0)}–${high.toFixed(0)}`));
  console.log(row('  average precision', '', '', averagePrecision(all).toFixed(1), '55', '80'));
  console.log(row('  flags per 1,000 words', '', '', perThousand(analysed).toFixed(1), '', '≤ 5'));
  console.log(row('  calibration error of the score', '', '', calibrationError(all).toFixed(3), '', '≤ .05'));
}

function printWide(): void {
  for (const corpus of WIDE) {
    const analysed = readTexts(corpus).map(({ text }) => ({ analysis: read(text), words: wordsIn(text) }));
    console.log(row(`${corpus}: flags per 1,000 words`, '', '', perThousand(analysed).toFixed(1), '≤ 6', ''));
  }
}

/** Debates whose sentences people rated: is this worth a check? */
const RATED = ['claims_claimbuster.all', 'claims_ct19.train'] as const;

/** How well `worthChecking` ranks what people called worth checking, beside chance and beside 'a digit stands in it'. */
function printWorth(): void {
  console.log(row('worth checking, average precision', 'figure', 'digit', 'chance'));
  for (const corpus of RATED) {
    const sentences = readRatedSentences(corpus);
    const digits = sentences.map(({ isWanted, hasNumber }) => ({ isWanted, score: hasNumber ? 1 : 0 }));
    const chance = sentences.map(({ isWanted }) => ({ isWanted, score: 0 }));
    const figures = [sentences, digits, chance].map((each) => steppedAveragePrecision(each).toFixed(1));
    console.log(row(`  ${corpus}`, ...figures));
  }
}

function perThousand(analysed: readonly { readonly analysis: Analysis; readonly words: number }[]): number {
  const words = analysed.reduce((sum, each) => sum + each.words, 0);
  const flags = analysed.reduce(
    (sum, { analysis }) => sum + analysis.claims.filter(({ label }) => label === 'flag').length,
    0,
  );
  return words === 0 ? 0 : (1000 * flags) / words;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function printCounts(name: string, counts: Counts, floor: number, goal: number): void {
  const { precision, recall } = rates(counts);
  print(name, precision, recall, floor, goal);
}

function print(name: string, precision: number, recall: number, floor: number, goal: number): void {
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  console.log(row(name, precision.toFixed(1), recall.toFixed(1), f1.toFixed(1), String(floor), String(goal)));
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(42) + cells.map((cell) => cell.padStart(8)).join('');
}

main();
