import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from './article.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const NOT_ARTICLES = join(ROOT, 'test-fixtures/not-articles');
const PACKAGES = join(ROOT, 'node_modules');
const SEEDS = join(ROOT, '../shared/seeds');

/** What of a text recognition says, as one line that a failure shows whole. */
function verdict(path: string): string {
  const { recognised, score, reasons } = readArticle(readFileSync(path, 'utf8'));
  return `${path}: ${recognised ? 'article' : 'none'}${recognised ? ` (${score}: ${reasons.join(', ')})` : ''}`;
}

describe('what is no article', () => {
  const own = readdirSync(NOT_ARTICLES).map((name) => join(NOT_ARTICLES, name));

  test('there are at least twenty kinds of it', () => expect(own.length).toBeGreaterThanOrEqual(20));
  test.each(own)('%s', (path) => expect(verdict(path)).toBe(`${path}: none`));

  test('at least forty papers of installed packages', () => {
    const papers = readdirSync(PACKAGES)
      .flatMap((name) => papersOf(join(PACKAGES, name)))
      .slice(0, 300);
    expect(papers.length).toBeGreaterThanOrEqual(40);
    expect(papers.map(verdict).filter((line) => !line.endsWith(': none'))).toEqual([]);
  });
});

function papersOf(folder: string): string[] {
  if (!existsSync(join(folder, 'package.json'))) return [];
  return readdirSync(folder)
    .filter((name) =>
      /^(?:readme|licen[cs]e|changelog|history|notice|security|authors|package)\b.*(?:\.md|\.txt|\.json|^[^.]+)$/i.test(
        name,
      ),
    )
    .map((name) => join(folder, name));
}

describe('what is an article', () => {
  test.skipIf(!existsSync(SEEDS))('the seeds (skipped where they are absent)', () => {
    const seeds = readdirSync(SEEDS).map((name) => join(SEEDS, name));
    expect(seeds.map((path) => readArticle(readFileSync(path, 'utf8')).recognised)).toEqual(
      seeds.map(() => true),
    );
  });

  test.each([
    [
      'an agency report without headline',
      'SKARNES, Norland (AP) — Dock workers walked off the job on Monday, stranding thousands of passengers, port officials said.\n\n“Nobody told us,” said Olle Brandt, a carpenter.',
      'agency dateline',
    ],
    [
      'a column with a byline',
      'The toll road nobody asked for\n\nBy Rosa Kilian\n\nFor eleven years the ministry has said that the coast road would pay for itself. The government of Prime Minister Edda Storm repeated it on Tuesday, and parliament believed it. Critics said the ministry had announced the same figures in 2011.',
      'reported speech',
    ],
    [
      'front matter that names the outlet',
      '---\ntitle: Mayor resigns\noutlet: Elvestad Courier\ndate: 2019-05-14\n---\n\nThe mayor of Leskov, Petr Hanus, stepped down on Tuesday after a report found that his office had ignored three flood warnings, the council said.',
      'a header that names the outlet or genre',
    ],
  ])('%s', (_, text, reason) => {
    const { recognised, reasons } = readArticle(text);
    expect({ recognised, named: reasons.includes(reason) }).toEqual({ recognised: true, named: true });
  });

  test('is judged by its first 64 KiB', () => {
    const article =
      'LESKOV (Reuters) - The mayor resigned on Tuesday, the council said in a statement.\n\n'.repeat(900);
    const whole = readArticle(article + '{ "key": [1, 2] };\n'.repeat(9_000));
    expect([whole.recognised, whole.score]).toEqual([true, readArticle(article).score]);
  });

  test('too little prose is none, and says so', () =>
    expect(readArticle('Mayor resigns')).toMatchObject({
      recognised: false,
      score: 0,
      reasons: ['too little prose to judge by'],
    }));
});
