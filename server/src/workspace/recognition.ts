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

/** A corpus that lists the file decides before its name, and its name before its content. */
export function recognition(uri: string, corpus: Corpus | null, article: Article): Recognition {
  const file = corpus?.file ?? null;
  const { score, reasons } = article;
  if (corpus?.lists(uri) === true) {
    return {
      article: true,
      by: 'corpus',
      score,
      reasons: ['listed by newsmark.yaml', ...reasons],
      corpus: file,
    };
  }
  const suffix = /\.(?:article|news)$/i.exec(fileName(uri))?.[0];
  if (suffix !== undefined) {
    return { article: true, by: 'name', score, reasons: [`named *${suffix}`, ...reasons], corpus: file };
  }
  return { article: article.recognised, by: 'content', score, reasons, corpus: file };
}
