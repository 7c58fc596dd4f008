import { existsSync, readFileSync } from 'node:fs';

/** Where the corpora lie: beside the repository, since none of their texts may be part of it. */
const SHARED = new URL('../../../../shared/', import.meta.url);

/** A place in a text: UTF-16 offsets, the end exclusive. */
export type Pair = readonly [start: number, end: number];

/** How much of an attribution stands between quotation marks. */
export type CorpusKind = 'direct' | 'mixed' | 'indirect';

/** One attribution, as PolNeAR has it and as the engine's quotations are turned into for scoring. */
export interface CorpusQuote {
  readonly kind: CorpusKind;
  readonly spans: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly speaker: readonly Pair[];
  /** Whether the cue holds a verb of speech. */
  readonly speech_cue: boolean;
}

export interface CorpusArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly CorpusQuote[];
}

/** A sentence with three views of whether it is attributed to somebody; one to be discarded is furniture. */
export interface SourcedSentence {
  readonly start: number;
  readonly end: number;
  readonly discard: 0 | 1;
  readonly attributed: 0 | 1;
  readonly speech_touch: 0 | 1;
  readonly content_majority: 0 | 1;
}

export interface SourcedArticle {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly SourcedSentence[];
}

/** Whether the corpora lie where they are looked for. */
export function hasCorpora(): boolean {
  return existsSync(new URL('data/polnear_nq.dev.jsonl', SHARED));
}

/** The articles of one part of PolNeAR with their attributions. Throws where the file is missing. */
export function readQuotations(part: 'train' | 'dev'): CorpusArticle[] {
  return readLines(`data/polnear_nq.${part}.jsonl`) as CorpusArticle[];
}

/** The same articles with their sentences. Throws where the file is missing. */
export function readSourcing(part: 'train' | 'dev'): SourcedArticle[] {
  return readLines(`data/sourcing_polnear.${part}.jsonl`) as SourcedArticle[];
}

/** The words that make a cue one of speech, as the corpus's own derivation has them. */
export function readCueWords(): ReadonlySet<string> {
  const words = readShared('data/cue-verbs.txt').split(/\s+/).filter(Boolean);
  const more = 'according ask asked asks asking answer answered answers denied denies deny denying';
  return new Set([...words, ...more.split(' ')]);
}

/** A file of the shared folder. Throws where it is missing. */
export function readShared(path: string): string {
  return readFileSync(new URL(path, SHARED), 'utf8');
}

function readLines(path: string): unknown[] {
  return readShared(path)
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
}
