import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { contains, overlaps } from '../text/span.ts';
import { printQuotation, readQuotations } from '../../../test/support/readQuotations.ts';
import type { Quotation } from './types.ts';

/** Pieces that news is made of and that scanners trip over. */
const SHARDS = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '„',
  '«',
  '»',
  '``',
  "''",
  'â€œ',
  'â€',
  'said',
  ' said ',
  'Kral',
  ' Hanna Berg ',
  'told',
  ' that ',
  ', ',
  '. ',
  ': ',
  '; ',
  ' — ',
  ' (',
  ') ',
  'according to ',
  ' who ',
  ' and ',
  ' he ',
  'she',
  ' it ',
  '\n',
  '\n\n',
  '\r\n',
  ' the mayor ',
  ' was ',
  ' on Friday',
  ' in May 2009',
  ' adding ',
  ' his claim that ',
  '\uFEFF',
  '\u0000',
  '\uD83D',
  '😀',
  '?',
  '!',
  '…',
  ' closed',
  ' by ',
  'quoted as saying',
  '-',
  ' Northland',
  " Moss's office",
  ' the statement ',
  '6\'2"',
];

const news: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...SHARDS), { maxLength: 60 })
  .map((shards) => shards.join(''));
const anything: fc.Arbitrary<string> = fc.oneof(news, fc.string({ unit: 'binary', maxLength: 80 }));

function hull({ spans }: Quotation): { start: number; end: number } {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

describe('any text', () => {
  test('spans are ordered, lie in the text, and each piece in one block', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { blocks } = readArticle(text);
        let before = -1;
        for (const quotation of readQuotations(text)) {
          expect(hull(quotation).start).toBeGreaterThanOrEqual(before);
          before = hull(quotation).start;
          expect(quotation.spans.length).toBeGreaterThan(0);
          let end = -1;
          for (const span of quotation.spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            expect(blocks.some((block) => contains(block, span))).toBe(true);
            end = span.end;
          }
          for (const span of [
            ...quotation.attribution.cue,
            ...quotation.attribution.source,
            ...quotation.attribution.via,
          ]) {
            expect(blocks.some((block) => contains(block, span))).toBe(true);
          }
        }
      }),
    );
  });

  test('two quotations are apart, or one holds the other', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const quotations = readQuotations(text);
        for (const a of quotations) {
          for (const b of quotations) {
            if (a === b) continue;
            const crossing = a.spans.some((x) =>
              b.spans.some((y) => overlaps(x, y) && !contains(x, y) && !contains(y, x)),
            );
            expect(crossing).toBe(false);
          }
        }
      }),
    );
  });

  test('ids are unique, parents exist, and the same text gives the same quotations', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const quotations = readQuotations(text);
        const ids = new Set(quotations.map(({ id }) => id));
        expect(ids.size).toBe(quotations.length);
        expect(quotations.every(({ parent }) => parent === null || ids.has(parent))).toBe(true);
        const print = (list: readonly Quotation[]): string[] =>
          list.map((quotation) => printQuotation(text, quotation));
        expect(print(readQuotations(text))).toEqual(print(quotations));
      }),
    );
  });

  test('a speaker is a known actor, and absence has neither speaker nor source', () => {
    fc.assert(
      fc.property(news, (text) => {
        for (const { attribution } of readQuotations(text)) {
          const { sourceKind, speaker, source, confidence } = attribution;
          if (sourceKind === 'absent') expect([speaker, source.length]).toEqual([null, 0]);
          if (sourceKind === 'unnamed') expect(speaker).toBe(null);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(Math.round(confidence * 100) / 100).toBe(confidence);
        }
      }),
    );
  });
});
