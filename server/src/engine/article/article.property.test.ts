import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLanguage } from '../language/language.ts';
import { readArticle } from './article.ts';

/** Pieces that articles, and broken files, are made of: every white space, marks, halves of surrogate pairs, furniture. */
const PIECES = {
  spaces: [
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '  ',
    '\u00A0',
    '\u2028',
    '\u2029',
    '\f',
    '\u0085',
    '\uFEFF',
    '\u200B',
  ],
  units: ['\u00AD', '\u0000', '\uD83D', '\uDE00', '😀', 'é', 'a', 'I', '1', '3.5'],
  marks: '“ ” " \' ‘ ’ « … – — . , : ( ) [ # > * _ | / -- ---'.split(' '),
  furniture: [
    'Share',
    'By Jane Roe',
    'Related articles',
    'Read more:',
    'Photo: AFP',
    '© 2020 Courier',
    'title: x',
    'Source: y',
  ],
  words: [
    'BERLIN (AP) —',
    'The mayor said on Tuesday that he would go.',
    'U.S.',
    'Mr. Roe',
    'http://a.example/b',
    '@roe',
    'March 3, 2020',
  ],
};
const pieces = fc.array(fc.constantFrom(...Object.values(PIECES).flat()), { maxLength: 60 });
const texts = fc.oneof(
  pieces.map((parts) => parts.join('')),
  pieces.map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const SPACE = /^[\s\u200B\uFEFF\u0085]*$/;

describe('for every text', () => {
  test('blocks are in order, disjoint, trimmed, and leave out white space and the header only', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const { blocks, header } = readArticle(text);
        let at = header?.end ?? 0;
        for (const { start, end } of blocks) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(SPACE);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          at = end;
        }
        expect(text.slice(at)).toMatch(SPACE);
      }),
    ));

  test('the dateline heads the first body block', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const { blocks, dateline } = readArticle(text);
        const first = blocks.find(({ label }) => label === 'body');
        if (dateline === null) return;
        expect(dateline.start).toBe(first?.start);
        expect(dateline.end).toBeLessThan(first?.end ?? 0);
      }),
    ));

  test('tokens are disjoint and lose nothing but white space, and sentences lie in their blocks', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const article = readArticle(text);
        const { tokens, sentences, blocks } = readLanguage(text, article);
        for (const [index, block] of article.blocks.entries()) {
          const range = blocks[index];
          let at = block.start;
          for (const token of tokens.slice(range?.firstToken, range?.endToken)) {
            expect(text.slice(at, token.start)).toMatch(SPACE);
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(token.end).toBeGreaterThan(token.start);
            at = token.end;
          }
          expect(text.slice(at, block.end)).toMatch(SPACE);
          let behind = Math.max(block.start, 0);
          for (const sentence of sentences.slice(range?.firstSentence, range?.endSentence)) {
            expect(sentence.block).toBe(index);
            expect(sentence.start).toBeGreaterThanOrEqual(behind);
            expect(sentence.end).toBeLessThanOrEqual(block.end);
            behind = sentence.end;
          }
        }
      }),
    ));

  test('the score lies between 0 and 1 with two places, and the same text reads the same', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const article = readArticle(text);
        expect(article.score).toBe(Math.round(article.score * 100) / 100);
        expect(article.score >= 0 && article.score <= 1).toBe(true);
        expect(readArticle(text)).toEqual(article);
      }),
    ));
});
