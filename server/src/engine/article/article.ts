import type { Article } from './types.ts';

/** Reads the shape of a text. */
export function readArticle(text: string): Article {
  const blocks = [...text.matchAll(/[^\s\uFEFF](?:[^\n]*[^\s])?(?:\n[^\S\n]*[^\s][^\n]*)*/g)].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      label: 'body' as const,
      reason: 'prose',
    }),
  );
  return { recognised: false, score: 0, reasons: [], genre: 'news', header: null, dateline: null, blocks };
}
