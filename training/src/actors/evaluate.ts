import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { analyze, readModels, type Analysis, type ModelBytes } from '../../../server/src/engine/index.ts';
import { readSurface } from '../../../server/src/engine/actors/surface.ts';
import { taggerOf } from '../../../server/src/engine/actors/tagger/tagger.ts';
import { readArticle } from '../../../server/src/engine/article/article.ts';
import { readLanguage } from '../../../server/src/engine/language/language.ts';
import { readGum, readReuters, readWorldwide } from '../corpora/spanCorpora.ts';
import { hasShared } from '../corpora/shared.ts';
import type { GoldText } from '../corpora/goldText.ts';
import { INPUTS } from '../inputs.ts';
import { figures, scoreNames, type Counts, type NamedSpan, type Table } from './score.ts';
import { scoreGold } from './seeds.ts';
import { winkTokensPerSecond } from './wink.ts';

/** Prints what `npm run eval:actors` measures: exact span and type on the development sets, the gold seeds, a rival, speed and size. */
const RUNS = 5;

function main(): void {
  if (!hasShared()) {
    console.log('The corpora are not beside the repository (../shared): nothing to measure with.');
    return;
  }
  const sets: readonly (readonly [string, readonly GoldText[], string])[] = [
    ['worldwide.dev', readWorldwide('dev'), '85 / 88'],
    ['conll2003.dev (agency news of 1996, PER+ORG+LOC)', readReuters('conll2003.dev'), '85 / 89 kept back'],
    ['cleanconll.dev', readReuters('cleanconll.dev'), ''],
    ['gum_other.dev', readGum('gum_other.dev'), ''],
  ];
  console.log('| set | all | person | org | place | group | P | R | compromise | floor / goal |');
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const [name, texts, bar] of sets) {
    const ours = scoreNames(texts, (text) => namesOf(analyze(text, INPUTS)));
    const theirs = scoreNames(texts, namesOfCompromise);
    console.log(`| ${[name, ...cells(ours), one(figures(theirs.all).f), bar].join(' | ')} |`);
  }
  for (const { name, counts, bar } of scoreGold((text) => analyze(text, INPUTS)))
    console.log(`| gold seeds: ${name} | ${one(figures(counts).f)} | | | | | | | | ${bar} |`);
  console.log('');
  measureSpeed(readWorldwide('dev').map(({ text }) => text));
  measureSize();
}

function cells(table: Table): string[] {
  const { f, p, r } = figures(table.all);
  const kinds = ['PERSON', 'ORG', 'PLACE', 'GROUP'] as const;
  return [one(f), ...kinds.map((kind) => ofKind(table[kind])), one(p), one(r)];
}

function ofKind(counts: Counts): string {
  return counts.gold === 0 ? '' : one(figures(counts).f);
}

function one(value: number): string {
  return value.toFixed(1);
}

function namesOf(analysis: Analysis): NamedSpan[] {
  return analysis.mentions.filter(({ form }) => form === 'name');
}

/** What compromise calls people, organisations and places, without what it takes along at the ends. */
function namesOfCompromise(text: string): NamedSpan[] {
  const document = nlp(text);
  const found: NamedSpan[] = [];
  const views = [
    ['PERSON', document.people()],
    ['ORG', document.organizations()],
    ['PLACE', document.places()],
    ['GROUP', document.match('#Demonym+')],
  ] as const;
  for (const [type, view] of views)
    for (const { offset } of view.json({ offset: true })) {
      const words = text.slice(offset.start, offset.start + offset.length);
      const bare = words.replace(/^[^\p{L}\p{N}]+/u, '');
      const start = offset.start + words.length - bare.length;
      const end = start + bare.replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '').length;
      found.push({ start, end, type });
    }
  return found;
}

/** Tokens a second, warm: the tagger on what the stages before it give, beside wink-nlp, which tokenises and tags parts of speech. */
function measureSpeed(texts: readonly string[]): void {
  const tagger = taggerOf(INPUTS.models);
  if (tagger === null) return;
  const read = texts.map((text) => {
    const article = readArticle(text);
    const language = readLanguage(text, article);
    return { article, language, surface: readSurface(article, language) };
  });
  const tokens = read.reduce((sum, { language }) => sum + language.tokens.length, 0);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const begun = performance.now();
    for (const { article, language, surface } of read) tagger(article, language, surface);
    ours.push((1000 * tokens) / (performance.now() - begun));
    theirs.push(winkTokensPerSecond(texts));
  }
  const ratio = median(ours.map((speed, run) => speed / (theirs[run] ?? Infinity)));
  console.log(
    `tokens a second, warm, median of ${RUNS}: tagger ${Math.round(median(ours) / 1000)} k, wink-nlp ${Math.round(median(theirs) / 1000)} k, ratio ${ratio.toFixed(2)}`,
  );
}

function measureSize(): void {
  const models = new URL('../../../server/models/', import.meta.url);
  const read = (file: string): Buffer => readFileSync(new URL(`${file}.bin`, models));
  const bytes = { words: read('words'), actors: read('actors'), attribution: read('attribution') };
  const compressed = Object.values(bytes).reduce((sum, each) => sum + gzipSync(each).length, 0);
  const begun = performance.now();
  readModels(bytes satisfies ModelBytes);
  console.log(
    `weights and lists: ${Math.round(compressed / 1024)} KB compressed, read in ${Math.round(performance.now() - begun)} ms`,
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

main();
