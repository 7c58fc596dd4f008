import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { TRAM } from '../../../test/support/checkedTram.ts';
import { expectGolden } from '../../../test/support/goldens.ts';
import { claimReviews } from './claimReviews.ts';
import { SHEET_STYLE, SHEET_STYLE_HASH } from './htmlStyle.ts';
import { sheetCsv } from './sheetCsv.ts';
import { sheetHtml } from './sheetHtml.ts';
import { sheetMarkdown } from './sheetMarkdown.ts';

const OPTIONS = { made: '2026-11-21' };

const reviews = claimReviews([TRAM]);

const SHEETS: Readonly<Record<string, string>> = {
  'tram.sheet.md': sheetMarkdown([TRAM], OPTIONS),
  'tram.sheet.html': sheetHtml([TRAM], OPTIONS),
  // Git keeps goldens with LF; the line ends are looked at below.
  'tram.sheet.csv': sheetCsv([TRAM]).replaceAll('\r\n', '\n'),
  'tram.claimreview.json': reviews.text,
  'tram.claimreview.remarks.txt': reviews.remarks.map((remark) => `${remark}\n`).join(''),
};

test.each(Object.entries(SHEETS))('%s', (name, sheet) => expectGolden(name, sheet));

test.each(Object.entries(SHEETS))('%s says nothing of what is private', (_, sheet) => {
  expect(sheet).not.toMatch(/SECRET|e-31aa22bd|private/);
});

test('the policy of the page lets in its own style, and nothing else', () => {
  expect(SHEET_STYLE_HASH).toBe(createHash('sha256').update(SHEET_STYLE).digest('base64'));
});
