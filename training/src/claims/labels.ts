import { readFileSync } from 'node:fs';
import { CLAIM_REASONS, type ClaimReason } from '../../../server/src/engine/claims/types.ts';
import { readTexts } from './gold.ts';

/** One reading of one article: what a reader would ask of whom, and what readers may differ about. All else in its body was read and is clean. */
interface Reading {
  readonly corpus: string;
  readonly id: string;
  /** Which of the readings it belongs to; an article that two readers had stands twice. */
  readonly reader: number;
  /** Reasons by the offset at which the sentence begins. */
  readonly flags: Readonly<Record<string, ClaimReason>>;
  readonly either: readonly number[];
}

/** Our own readings of articles whose texts are not part of the repository. */
const LABELS = new URL('../../claims/labels.jsonl', import.meta.url);

/** An article of which every body sentence was read. */
export interface LabelledArticle {
  readonly id: string;
  readonly text: string;
  /** What is wanted of the sentence that begins at an offset: a reason, 'either', or null where nothing is. */
  readonly wantedAt: (start: number) => ClaimReason | 'either' | null;
}

/** The labelled articles, in the order of the file. Throws where their texts are absent, or a reason is none. */
export function readLabelled(): LabelledArticle[] {
  const texts = new Map<string, string>();
  const readings = readFileSync(LABELS, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Reading);
  for (const corpus of new Set(readings.map((each) => each.corpus))) {
    for (const { id, text } of readTexts(corpus)) texts.set(`${corpus} ${id}`, text);
  }
  return readings.map(({ corpus, id, flags, either }) => {
    const text = texts.get(`${corpus} ${id}`);
    if (text === undefined) throw new Error(`${corpus} has no article ${id}.`);
    for (const reason of Object.values(flags)) {
      if (!CLAIM_REASONS.includes(reason)) throw new Error(`${id}: '${reason as string}' is no reason.`);
    }
    const open = new Set(either);
    const wantedAt = (start: number): ClaimReason | 'either' | null =>
      flags[start] ?? (open.has(start) ? 'either' : null);
    return { id: `${corpus} ${id}`, text, wantedAt };
  });
}

/** Of the articles that several readers had the first reading only, so that none counts twice. */
export function onceEach(articles: readonly LabelledArticle[]): LabelledArticle[] {
  const seen = new Set<string>();
  return articles.filter(({ id }) => !seen.has(id) && seen.add(id));
}
