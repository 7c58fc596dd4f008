import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { TRAM } from '../../../test/support/checkedTram.ts';
import { expectGolden } from '../../../test/support/goldens.ts';
import type { Check } from '../../annotations/checks/types.ts';
import type { CheckedArticle } from '../../features/checks/types.ts';
import { claimReviews } from './claimReviews.ts';
import { SHEET_STYLE, SHEET_STYLE_HASH } from './htmlStyle.ts';
import { sheetCsv } from './sheetCsv.ts';
import { sheetHtml } from './sheetHtml.ts';
import { sheetMarkdown } from './sheetMarkdown.ts';

const OPTIONS = { made: '2026-11-21' };

function sheetsOf(articles: readonly CheckedArticle[]): Readonly<Record<string, string>> {
  const reviews = claimReviews(articles);
  return {
    'tram.sheet.md': sheetMarkdown(articles, OPTIONS),
    'tram.sheet.html': sheetHtml(articles, OPTIONS),
    // Git keeps goldens with LF; sheetCsv.test.ts looks at the line ends.
    'tram.sheet.csv': sheetCsv(articles).replaceAll('\r\n', '\n'),
    'tram.claimreview.json': reviews.text,
    'tram.claimreview.remarks.txt': reviews.remarks.map((remark) => `${remark}\n`).join(''),
  };
}

const SHEETS = sheetsOf([TRAM]);

test.each(Object.entries(SHEETS))('%s', (name, sheet) => expectGolden(name, sheet));

/** The article as if what is private had never been there. */
const WITHOUT_PRIVATE: CheckedArticle = {
  ...TRAM,
  rows: TRAM.rows.map((row) => ({
    ...row,
    truth: withoutPrivate(row.truth),
    said: withoutPrivate(row.said),
  })),
};

function withoutPrivate(check: Check | null): Check | null {
  return check === null ? null : { ...check, evidence: check.evidence.filter((each) => !each.private) };
}

test('no sheet shows that there is something private', () => {
  expect(sheetsOf([WITHOUT_PRIVATE])).toEqual(SHEETS);
  expect(WITHOUT_PRIVATE).not.toEqual(TRAM);
});

describe('several articles', () => {
  const other: CheckedArticle = {
    ...TRAM,
    path: 'articles/b.txt',
    title: 'Another',
    rows: [],
    checklist: [],
  };
  const sheets = sheetsOf([TRAM, other]);

  test('are counted together, and each by itself', () => {
    const counted = sheets['tram.sheet.md']?.match(/^\*\*(?:Checks|Ticked):.*?(?= \(|  $|$)/gm);
    expect(counted).toEqual([
      '**Checks:** 6 questions: 1 checking · 4 done · 1 dropped',
      '**Ticked:** 12 of 16',
      '**Checks:** 6 questions: 1 checking · 4 done · 1 dropped',
      '**Ticked:** 6 of 8',
      '**Checks:** nothing is on the list',
      '**Ticked:** 6 of 8',
    ]);
  });

  test('are linked from the head of the page', () => {
    const page = sheets['tram.sheet.html'] ?? '';
    const links = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    const places = [...page.matchAll(/<article id="([^"]*)"/g)].map(([, id]) => id);
    expect([links, places]).toEqual([places, ['article-1', 'article-2']]);
  });
});

test('an empty list makes an empty sheet', () => {
  expect(sheetMarkdown([])).toBe('# Fact-check sheet\n\n**Checks:** nothing is on the list\n');
  expect(claimReviews([])).toEqual({ text: '[]\n', remarks: [] });
});

test('the policy of the page lets in its own style, and nothing else', () => {
  expect(SHEET_STYLE_HASH).toBe(createHash('sha256').update(SHEET_STYLE).digest('base64'));
});
