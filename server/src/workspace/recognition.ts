import type { Article } from '../engine/index.ts';
import type { Corpus } from './corpus.ts';
import { fileName } from './uris.ts';

/** Whether a file is an article, and why. */
export interface Recognition {
  readonly article: boolean;
  /** What decided: a corpus that lists it, its name, or its content. */
  readonly by: 'corpus' | 'name' | 'content';
  /** How much the content looks like an article, from 0 to 1. */
  readonly score: number;
  /** For people, the strongest first. */
  readonly reasons: readonly string[];
  /** The address of the `newsmark.yaml` that decides for the file, or null. */
  readonly corpus: string | null;
}

/** What is known of a file without its content. */
export interface Verdict {
  readonly article: boolean;
  readonly by: 'corpus' | 'name';
  readonly reason: string;
}

/**
 * The verdict on the file with this canonical address; null: its content decides. Within a corpus that is never so: what its
 * `newsmark.yaml` does not list is left alone, as an excluded draft should be.
 */
export function verdictOf(uri: string, corpus: Corpus | null): Verdict | null {
  if (corpus?.lists(uri) === true) return { article: true, by: 'corpus', reason: 'listed by newsmark.yaml' };
  const suffix = /\.(?:article|news)$/i.exec(fileName(uri))?.[0];
  if (suffix !== undefined) return { article: true, by: 'name', reason: `named *${suffix}` };
  return corpus === null ? null : { article: false, by: 'corpus', reason: 'newsmark.yaml does not list it' };
}

/** The verdict with everything that is told of it. */
export function recognition(uri: string, corpus: Corpus | null, article: Article): Recognition {
  const verdict = verdictOf(uri, corpus);
  return {
    article: verdict?.article ?? article.recognised,
    by: verdict?.by ?? 'content',
    score: article.score,
    reasons: verdict === null ? article.reasons : [verdict.reason, ...article.reasons],
    corpus: corpus?.file ?? null,
  };
}
