import { analyze, type Analysis, type Quotation } from '../../../server/src/engine/index.ts';
import { calibrationError } from './calibration.ts';
import { toCorpus } from './convert.ts';
import { hasCorpora, readCueWords, readQuotations, readSourcing } from './corpus.ts';
import { DIRECT, LINES, SPEECH } from './measures.ts';
import { withoutConventions } from './conventions.ts';
import { score, type Score, type Scored } from './score.ts';
import { scoreSeeds } from './seeds.ts';
import { scoreSourcing } from './sourcing.ts';
import { INPUTS } from '../inputs.ts';

function read(text: string): Analysis {
  return analyze(text, INPUTS);
}

/** Analyses the development set and prints how the quotations compare: the table of `npm run eval:quotations`. */
function main(): void {
  if (!hasCorpora()) {
    console.log('The corpora are not beside the repository (../shared/data): nothing to measure with.');
    return;
  }
  const articles = readQuotations('dev');
  const cueWords = readCueWords();
  const analyses = new Map<string, Analysis>(articles.map(({ id, text }) => [id, read(text)]));
  const scored = articles.map(({ id, text, quotes }): Scored => {
    const analysis = analyses.get(id);
    return { text, gold: quotes, found: analysis === undefined ? [] : toCorpus(analysis, cueWords) };
  });
  const quotationsOf = (id: string): readonly Quotation[] => analyses.get(id)?.quotations ?? [];
  console.log(row('PolNeAR dev', 'P', 'R', 'F1', 'floor', 'goal'));
  for (const { name, measure, floor, goal } of LINES) print(name, score(scored, measure), floor, goal);
  const shared = articles.map((article, i) => withoutConventions(article, scored[i]?.found ?? []));
  print('direct, what both conventions mark', score(shared, DIRECT));
  print('speech, J ≥ .8, what both mark', score(shared, SPEECH));
  const sourcing = readSourcing('dev');
  print('unsourced sentences, speech_touch', scoreSourcing(sourcing, quotationsOf, 'speech_touch'), 84, 90);
  print('unsourced sentences, content_majority', scoreSourcing(sourcing, quotationsOf, 'content_majority'));
  for (const { name, figures, floor, goal } of scoreSeeds(read)) print(name, figures, floor, goal);
  const error = calibrationError(articles, quotationsOf);
  console.log(row('calibration error of the confidence', '', '', error.toFixed(3), '.050', ''));
}

function print(name: string, figures: Score, floor: number | null = null, goal: number | null = null): void {
  const { precision, recall, f } = figures;
  console.log(
    row(name, precision.toFixed(1), recall.toFixed(1), f.toFixed(1), String(floor ?? ''), String(goal ?? '')),
  );
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(42) + cells.map((cell) => cell.padStart(7)).join('');
}

main();
