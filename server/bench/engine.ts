/**
 * `npm run bench:engine [-- --articles FILE.jsonl --warm-up 5 --rounds 5] [--write docs/bench-engine.md]`: what reading costs, without an editor or a server.
 *
 * - How many words a second all stages together read of articles that they have never met; the measure is npm `compromise`, which lists
 *   people, places, organisations and quotations of the same articles, by turns in the same run.
 * - How long the analysis behind an edit of one word takes, and how much of the article is read anew for it.
 * - What the trained weights weigh, how long they take to load, and what they make a process grow to.
 *
 * The articles are those of the sample corpus, or the `text` of each line of a file.
 */
import { buildSync } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise';
import { analyze, looseInputs, MODEL_FILES, type Inputs, type Models } from '../src/engine/index.ts';
import { nodeModels } from '../src/hosts/nodeModels.ts';
import { composeArticle, keystrokes, readArticles, wordCount } from './article.ts';
import { percentile, times } from './statistics.ts';

/** Both sides read all articles so often; and before that so often without a clock, until the engine's many functions, too, are compiled. */
const ROUNDS = 40;
const WARM_UP_ROUNDS = 80;
const EDITED_WORDS = 1000;
const EDITS = 200;
const WARM_UP_EDITS = 10;
const STARTS = 5;
const RESIDENT_ARTICLES = 100;

/** The bars, and how much quicker than compromise reading shall be one day. */
const LEAST_RATIO = 2;
const GOAL_RATIO = 5;
const MOST_ZIPPED_MB = 4;
const MOST_LOADING_MS = 400;
const MOST_RESIDENT_MB = 150;

const ROOT: string = join(import.meta.dirname, '../..');
const MODELS: string = join(ROOT, 'server/models');
const MEGABYTE: number = 2 ** 20;

/** Words a second, a figure for each round. */
interface Rates {
  readonly words: number;
  readonly ours: number[];
  readonly compromise: number[];
}

function measureReading(texts: readonly string[], warmUp: number, rounds: number): Rates {
  const words = texts.reduce((sum, text) => sum + wordCount(text), 0);
  const rates: Rates = { words, ours: [], compromise: [] };
  for (let round = -warmUp; round < rounds; round++) {
    const inputs = forgetful(nodeModels());
    const ours = milliseconds(() => {
      for (const text of texts) analyze(text, inputs);
    });
    const theirs = milliseconds(() => {
      for (const text of texts) listWithCompromise(text);
    });
    if (round < 0) continue;
    rates.ours.push((1000 * words) / ours);
    rates.compromise.push((1000 * words) / theirs);
  }
  return rates;
}

/** Inputs under which nothing is remembered of what was read before: the engine keeps its memory by the object that holds the weights. */
function forgetful(models: Models): Inputs {
  return looseInputs({ ...models });
}

function listWithCompromise(text: string): void {
  const view = nlp(text);
  view.people().json();
  view.places().json();
  view.organizations().json();
  view.quotations().json();
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** What each edit took: milliseconds, and how often the tagger decoded a zone. */
interface Edits {
  readonly words: number;
  readonly edited: number[];
  readonly again: number[];
  readonly anew: number[];
  readonly decoded: number[];
  readonly decodedAnew: number[];
}

/** Puts a letter into one word after another, all over an article, and reads it: as an edit, once more unchanged, and as a text never met. */
function measureEdits(): Edits {
  let text = composeArticle(ROOT, EDITED_WORDS);
  const taken: Edits = {
    words: wordCount(text),
    edited: [],
    again: [],
    anew: [],
    decoded: [],
    decodedAnew: [],
  };
  const [models, decodings] = counted(nodeModels());
  const inputs = looseInputs(models);
  const strokes = keystrokes(text.length);
  for (let i = -WARM_UP_EDITS; i < EDITS; i++) {
    const { value: keystroke } = strokes.next();
    if (keystroke === undefined) break;
    text = text.slice(0, keystroke.offset) + keystroke.letter + text.slice(keystroke.offset);
    const read = (under: Inputs): readonly [number, number] => {
      const before = decodings();
      const took = milliseconds(() => analyze(text, under));
      return [took, decodings() - before];
    };
    const [edited, decoded] = read(inputs);
    const [again] = read(inputs);
    const [anew, decodedAnew] = read(forgetful(models));
    if (i < 0) continue;
    taken.edited.push(edited);
    taken.again.push(again);
    taken.anew.push(anew);
    taken.decoded.push(decoded);
    taken.decodedAnew.push(decodedAnew);
  }
  return taken;
}

/** The same weights, which count how often the tagger decodes with them; a zone is decoded once, and once more where it has a name. */
function counted(models: Models): [Models, () => number] {
  const { actors } = models;
  if (actors === null) throw new Error('There are no weights to count with.');
  let count = 0;
  const chain = Object.defineProperty({ ...actors }, 'begins', {
    enumerable: true,
    // Whoever decodes asks which labels may begin, and nobody else does.
    get: () => {
      count++;
      return actors.begins;
    },
  });
  return [{ ...models, actors: chain }, () => count];
}

/** What a process says of itself, see `resident.ts`. */
interface Resident {
  readonly took: number;
  readonly loaded: number;
  readonly read: number;
}

/** Starts processes that load the weights and read articles, from a bundle: they shall not carry what only sources need. */
function measureModels(articles: string | undefined): Resident[] {
  const folder = mkdtempSync(join(tmpdir(), 'newsmark-engine-'));
  try {
    const program = join(folder, 'resident.cjs');
    buildSync({
      entryPoints: [join(import.meta.dirname, 'resident.ts')],
      outfile: program,
      bundle: true,
      platform: 'node',
      logOverride: { 'empty-import-meta': 'silent' },
    });
    const given = articles === undefined ? [] : [articles];
    const args = [program, ROOT, MODELS, `${RESIDENT_ARTICLES}`, ...given];
    return Array.from(
      { length: STARTS },
      () => JSON.parse(execFileSync(process.execPath, args).toString()) as Resident,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function zippedModels(): number {
  return MODEL_FILES.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(MODELS, `${file}.bin`))).length,
    0,
  );
}

function readingReport({ words, ours, compromise }: Rates, articles: number): string[] {
  const ratio = median(ours.map((rate, i) => rate / (compromise[i] ?? NaN)));
  return [
    `| ${articles} articles, ${words} words, ${ours.length} rounds by turns, words a second | median |`,
    '| --- | ---: |',
    `| Newsmark: all stages, articles never met before | ${thousands(median(ours))} |`,
    `| compromise: people, places, organisations, quotations | ${thousands(median(compromise))} |`,
    `| Newsmark is so many times as quick, median of the rounds | ${ratio.toFixed(1)} |`,
    '',
    `The bar: ${LEAST_RATIO} times as quick: ${verdict(ratio >= LEAST_RATIO)}. The goal, ${GOAL_RATIO} times, is ${ratio >= GOAL_RATIO ? 'reached' : 'not reached'}.`,
  ];
}

function editsReport({ words, edited, again, anew, decoded, decodedAnew }: Edits): string[] {
  return [
    `| ${words} words, ${edited.length} edits of one word each | p50 | p95 |`,
    '| --- | ---: | ---: |',
    row('Milliseconds: the edited article, read as an edit', edited, 1),
    row('Milliseconds: the same again, nothing changed', again, 1),
    row('Milliseconds: the same, never met before', anew, 1),
    row('Zones around names decoded for the edit', decoded, 0),
    row('Zones around names decoded where the article was never met', decodedAnew, 0),
    '',
    'An edit decodes the zones around names that it changes, and those elsewhere of which the article now says something else: a word that is written small somewhere, a name that also stands beside a title.',
    'Everything else is a pass over the whole article at each change: blocks, tokens, links, quotations, attribution and claims. What these take, the second row says.',
  ];
}

function modelsReport(zipped: number, started: readonly Resident[]): string[] {
  const took = median(started.map((each) => each.took));
  const loaded = median(started.map((each) => each.loaded / MEGABYTE));
  const read = median(started.map((each) => each.read / MEGABYTE));
  return [
    `| All weights together, ${started.length} starts | median | bar | |`,
    '| --- | ---: | ---: | --- |',
    `| Gzipped, MB | ${(zipped / MEGABYTE).toFixed(2)} | ${MOST_ZIPPED_MB} | ${verdict(zipped / MEGABYTE <= MOST_ZIPPED_MB)} |`,
    `| Time to load, ms | ${took.toFixed(0)} | ${MOST_LOADING_MS} | ${verdict(took <= MOST_LOADING_MS)} |`,
    `| Whole process after loading, resident MB | ${loaded.toFixed(0)} | ${MOST_RESIDENT_MB} | ${verdict(loaded <= MOST_RESIDENT_MB)} |`,
    `| Whole process after ${RESIDENT_ARTICLES} articles, resident MB | ${read.toFixed(0)} | ${MOST_RESIDENT_MB} | ${verdict(read <= MOST_RESIDENT_MB)} |`,
  ];
}

function row(what: string, taken: readonly number[], digits: number): string {
  const { p50, p95 } = times(taken);
  return `| ${what} | ${p50.toFixed(digits)} | ${p95.toFixed(digits)} |`;
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function thousands(value: number): string {
  return `${(value / 1000).toFixed(1)} thousand`;
}

function verdict(met: boolean): string {
  return met ? 'met' : 'MISSED';
}

const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    rounds: { type: 'string', default: `${ROUNDS}` },
    'warm-up': { type: 'string', default: `${WARM_UP_ROUNDS}` },
    write: { type: 'string' },
  },
});
const texts = readArticles(ROOT, values.articles);
const report = [
  ...readingReport(measureReading(texts, Number(values['warm-up']), Number(values.rounds)), texts.length),
  '',
  ...editsReport(measureEdits()),
  '',
  ...modelsReport(zippedModels(), measureModels(values.articles)),
  '',
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}.`,
].join('\n');
console.log(report);
if (values.write !== undefined) {
  const command = `npm run bench:engine -- --write ${values.write}`;
  writeFileSync(values.write, `# Bench of the engine\n\n\`${command}\` wrote this.\n\n${report}\n`);
}
process.exitCode = report.includes('MISSED') ? 1 : 0;
