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

/** What decides for a file with this canonical address: a corpus that lists it before its name, and its name before its content. */
export function decidedBy(uri: string, corpus: Corpus | null): Recognition['by'] {
  if (corpus?.lists(uri) === true) return 'corpus';
  return suffixOf(uri) === null ? 'content' : 'name';
}

/** The verdict on a file, with its reasons. */
export function recognition(uri: string, corpus: Corpus | null, article: Article): Recognition {
  const by = decidedBy(uri, corpus);
  const first = { corpus: ['listed by newsmark.yaml'], name: [`named *${suffixOf(uri) ?? ''}`], content: [] }[
    by
  ];
  return {
    article: by !== 'content' || article.recognised,
    by,
    score: article.score,
    reasons: [...first, ...article.reasons],
    corpus: corpus?.file ?? null,
  };
}

function suffixOf(uri: string): string | null {
  return /\.(?:article|news)$/i.exec(fileName(uri))?.[0] ?? null;
}
