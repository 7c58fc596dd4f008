import { analyze, type Inputs } from '../../../server/src/engine/index.ts';
import { INPUTS } from '../inputs.ts';
import { toCorpus } from './convert.ts';
import { hasCorpora, readCueWords, readQuotations, type CorpusArticle } from './corpus.ts';
import { choicesIn, type Choice } from './decisions.ts';
import { alignGold } from './gold.ts';
import { DIRECT, INDIRECT, SPEECH, SPEECH_AND_SPEAKER } from './measures.ts';
import { trainRanking } from './rank.ts';
import { readingOf } from './readings.ts';
import { score, type Scored } from './score.ts';
import { RANKING } from './settings.ts';

/** A quarter of the orders of the shipped training: what is compared here are differences. */
const QUICK = { ...RANKING, orders: 3 };

type Model = NonNullable<Inputs['models']['attribution']>;

/**
 * Prints what the ranking makes of articles that it was not trained on: each half of the training part read with weights from the other half,
 * and the development part with weights from both (`npm run eval:crossed`). On 840 articles a step shows that is lost in chance on 84. The last rows tell what three quarters of
 * the articles are worth.
 */
function main(): void {
  const model = INPUTS.models.attribution;
  if (!hasCorpora() || model === null) {
    console.log('The corpora are not beside the repository (../shared/data): nothing to measure with.');
    return;
  }
  console.log(row('', 'direct', 'J ≥ .8', 'speaker', 'indirect'));
  compare('all parts', model, 1);
  compare('without three quarters of the articles', model, 4);
}

/** Trains on every `each`-th article of one half and reads the other, and on every `each`-th of all and reads the development part. */
function compare(name: string, model: Model, each: number): void {
  const train = readQuotations('train');
  const choices = train.map((article) => choicesOf(article, model));
  const halves = [0, 1].map((half) => train.filter((_, i) => i % 2 === half));
  const crossed = halves.flatMap((half, k) => {
    const others = choices.filter((_, i) => i % 2 !== k).filter((_, i) => i % each === 0);
    return readWith(half, model, others.flat());
  });
  print(`${name}: halves`, crossed);
  const all = choices.filter((_, i) => i % each === 0).flat();
  print(`${name}: development part`, readWith(readQuotations('dev'), model, all));
}

function choicesOf({ text, quotes }: CorpusArticle, { parts, terms }: Model): Choice[] {
  const reading = readingOf(text, parts, terms);
  return choicesIn(reading, alignGold(reading, quotes));
}

function readWith(articles: readonly CorpusArticle[], model: Model, choices: readonly Choice[]): Scored[] {
  const attribution = { ...model, ranking: { weights: trainRanking(choices, QUICK) } };
  const inputs: Inputs = { ...INPUTS, models: { ...INPUTS.models, attribution } };
  const cueWords = readCueWords();
  return articles.map(({ text, quotes }) => ({
    text,
    gold: quotes,
    found: toCorpus(analyze(text, inputs), cueWords),
  }));
}

function print(name: string, scored: readonly Scored[]): void {
  const figures = [DIRECT, SPEECH, SPEECH_AND_SPEAKER, INDIRECT].map((measure) => score(scored, measure).f);
  console.log(row(name, ...figures.map((figure) => figure.toFixed(1))));
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(58) + cells.map((cell) => cell.padStart(9)).join('');
}

main();
