import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import {
  analyze,
  MODEL_FILES,
  readModels,
  type Analysis,
  type ModelBytes,
} from '../../../server/src/engine/index.ts';
import { readSurface } from '../../../server/src/engine/actors/surface.ts';
import { createTagger } from '../../../server/src/engine/actors/tagger/tagger.ts';
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

/**
 * Tokens a second: a tagger that is warm but has not read these texts, the same on texts that it has read, as most of a text is while one
 * types, and wink-nlp, which tokenises and tags parts of speech.
 */
function measureSpeed(texts: readonly string[]): void {
  const { words, actors } = INPUTS.models;
  if (words === null || actors === null) return;
  const read = texts.map((text) => {
    const article = readArticle(text);
    const language = readLanguage(text, article);
    return { article, language, surface: readSurface(article, language) };
  });
  const half = read.length >> 1;
  const [first, second] = [read.slice(0, half), read.slice(half)];
  const tokens = second.reduce((sum, { language }) => sum + language.tokens.length, 0);
  const unread: number[] = [];
  const known: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const tagger = createTagger(words, actors);
    const tag = (some: typeof read): number => {
      const begun = performance.now();
      for (const { article, language, surface } of some) tagger(article, language, surface);
      return (1000 * tokens) / (performance.now() - begun);
    };
    tag(first);
    unread.push(tag(second));
    known.push(tag(second));
    theirs.push(winkTokensPerSecond(texts));
  }
  const ratio = (speeds: readonly number[]): string =>
    median(speeds.map((speed, run) => speed / (theirs[run] ?? Infinity))).toFixed(2);
  console.log(
    `tokens a second, median of ${RUNS}: unread texts ${thousands(unread)}, texts read before ${thousands(known)}, wink-nlp ${thousands(theirs)}; ratios ${ratio(unread)}, ${ratio(known)}`,
  );
}

function measureSize(): void {
  const models = new URL('../../../server/models/', import.meta.url);
  const read = (file: string): Buffer => readFileSync(new URL(`${file}.bin`, models));
  const bytes = Object.fromEntries(MODEL_FILES.map((file) => [file, read(file)])) as unknown as ModelBytes;
  const compressed = Object.values(bytes).reduce((sum, each) => sum + gzipSync(each).length, 0);
  const begun = performance.now();
  readModels(bytes);
  console.log(
    `weights and lists: ${Math.round(compressed / 1024)} KB compressed, read in ${Math.round(performance.now() - begun)} ms`,
  );
}

function thousands(speeds: readonly number[]): string {
  return `${Math.round(median(speeds) / 1000)} k`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

main();
