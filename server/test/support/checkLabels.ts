import { expect } from 'vitest';
import { readArticle } from '../../src/engine/article/article.ts';

/**
 * An article as lines of `label| block`. The blocks are joined by `between`, read back, and must come out as they went in.
 * `{` before a dateline and `}` behind it mark the dateline.
 */
export function checkLabels(marked: string, between = '\n\n'): void {
  const expected = marked
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const dateline = /\{([^}]*)\}/.exec(marked)?.[1] ?? null;
  const text = expected.map((line) => line.slice(line.indexOf('| ') + 2).replace(/[{}]/g, '')).join(between);
  const article = readArticle(text);
  const found = article.blocks.map(({ start, end, label }) => `${label}| ${text.slice(start, end)}`);
  expect(found).toEqual(expected.map((line) => line.replace(/[{}]/g, '')));
  expect(article.dateline === null ? null : text.slice(article.dateline.start, article.dateline.end)).toBe(
    dateline,
  );
}
