import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TRAM, check, row } from '../../../test/support/checkedTram.ts';
import {
  GOOD_ADDRESS,
  HOSTILE,
  HOSTILE_ADDRESSES,
  hostileArticle,
} from '../../../test/support/hostileArticle.ts';
import { blocksOf, flawsOfMarkdown } from '../../../test/support/markdownFlaws.ts';
import { flawsOfHtml, wordsOfHtml } from '../../../test/support/htmlFlaws.ts';
import { claimReviews } from './claimReviews.ts';
import { SHEET_STYLE } from './htmlStyle.ts';
import { sheetCsv } from './sheetCsv.ts';
import { sheetHtml } from './sheetHtml.ts';
import { sheetMarkdown } from './sheetMarkdown.ts';

/** A page without its style, which is ours and holds no words. */
function unstyled(page: string): string {
  return page.replace(SHEET_STYLE, '');
}

/** What a spreadsheet might take for more than words, in a table whose cells are read as RFC 4180 has it. */
function flawsOfCsv(table: string): string[] {
  const cells = [...table.matchAll(/("(?:[^"]|"")*"|[^,"\r\n]*)(,|\r\n)/g)].map(([, cell = '']) => cell);
  const starts = cells.flatMap((cell) => cell.replace(/^"/, '').split(';'));
  const read = [...table.matchAll(/("(?:[^"]|"")*"|[^,"\r\n]*)(,|\r\n)/g)].map(([all]) => all).join('');
  return [
    ...(read === table ? [] : ['not RFC 4180']),
    ...starts.filter((start) => /^\s*[=+\-@]/.test(start)),
  ];
}

const BENIGN = blocksOf(sheetMarkdown([hostileArticle('plain words', GOOD_ADDRESS)], { title: 'plain' }));

/** All that can be wrong with the sheets of an article that holds these words and this address everywhere. */
function flaws(words: string, address: string): unknown {
  const article = hostileArticle(words, address);
  const options = { title: words, made: words };
  const page = unstyled(sheetHtml([article, article], options));
  const markdown = sheetMarkdown([article], options);
  const json = claimReviews([article]).text;
  return {
    html: flawsOfHtml(page),
    markdown: flawsOfMarkdown(markdown),
    csv: flawsOfCsv(sheetCsv([article])),
    json: [...json.matchAll(/[<\ud800-\udfff]/gu)].map(String),
    characters: [
      ...`${page}${markdown}${json}`.matchAll(
        /[^\P{C}\n\u200f\p{Co}\p{Cn}\p{Cf}]|[\u202a-\u202e\u2066-\u2069]/gu,
      ),
    ].map(String),
  };
}

const NONE = { html: [], markdown: [], csv: [], json: [], characters: [] };

describe('hostile words stay words', () => {
  test.each(HOSTILE)('%j', (words) => {
    expect(flaws(words, GOOD_ADDRESS)).toEqual(NONE);
    if (words.trim() !== '') {
      const markdown = sheetMarkdown([hostileArticle(words, GOOD_ADDRESS)], { title: words });
      expect(blocksOf(markdown)).toEqual(BENIGN);
    }
  });

  test('any words at all', () => {
    const piece = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
    );
    const words = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(words, words, (any, address) => {
        expect(flaws(any, address)).toEqual(NONE);
      }),
      { numRuns: 150 },
    );
  });

  test('the words are there as they were written', () => {
    const written = '<b>*bold*</b> & "more" [x](y)';
    expect(wordsOfHtml(unstyled(sheetHtml([hostileArticle(written, '')])))).toContain(written);
  });
});

describe('only addresses of the web are links', () => {
  test.each(HOSTILE_ADDRESSES)('%j', (address) => {
    const article = hostileArticle('words', address);
    const page = unstyled(sheetHtml([article]));
    expect(page.match(/href="[^"]*"/g)).toBeNull();
    expect(sheetMarkdown([article])).not.toContain('](');
    expect(flaws('words', address)).toEqual(NONE);
  });

  test('a good one is a link in each place where one may stand', () => {
    const article = hostileArticle('words', GOOD_ADDRESS);
    const href = 'href="https://good.example/a?b=c&amp;d=%28e%29"';
    // Title and archived copy of the first, title of the second; of four questions.
    expect(sheetHtml([article]).split(href)).toHaveLength(3 * 3 + 1);
    expect(sheetMarkdown([article]).split('](https://good.example/a?b=c&d=%28e%29)')).toHaveLength(3 * 3 + 1);
  });
});

test('a note of a megabyte is cut, and how much is left out is said', () => {
  const text = 'so on and '.repeat(100_000);
  const notes = [{ text, by: 'equill', at: '2026-11-20T16:40:00Z' }];
  const article = { ...TRAM, rows: [row({ words: 'Words.', truth: check({ notes }) })] };
  for (const sheet of [sheetMarkdown([article]), unstyled(sheetHtml([article])), sheetCsv([article])]) {
    expect(sheet.length).toBeLessThan(8_000);
    expect(sheet).toMatch(/996,000 more characters are left out here/);
  }
});
