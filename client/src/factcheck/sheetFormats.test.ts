import { expect, test } from 'vitest';
import { sheetName } from './sheetFormats.ts';

test.each([
  ['/corpus/tide.txt', 'tide.fact-check.md'],
  ['/corpus/sport/', 'sport.fact-check.md'],
  ['/corpus/2026.11.21 harbour.news', '2026.11.21 harbour.fact-check.md'],
  ['/corpus/.hidden', '.hidden.fact-check.md'],
  ['/', 'all.fact-check.md'],
])('the sheet of %s is %s', (path, expected) => {
  expect(sheetName(path, 'md')).toBe(expected);
});
