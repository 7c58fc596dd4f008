import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimsOf } from '../../../test/support/bodyClaims.ts';

const WORDS = [
  'critics',
  'say',
  'the',
  'truce',
  'is',
  'fragile',
  'could',
  'undermine',
  'according',
  'to',
  'said',
  ',',
  '.',
  '—',
  '“',
  '”',
  '?',
  '\n\n',
  'She',
  'Roe',
  '40,000',
  '2008',
  'because',
  'of',
  'some',
  '\uD83D\uDE00',
  '\uD800',
  '\r\n',
  '\u0000',
  '\uFEFF',
  '-',
  'in',
  'secret',
];

/** Texts of the words that the lists know, of marks and of broken characters. */
const texts = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('any text is judged, the same way twice, and every figure is in bounds', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const claims = claimsOf(text);
      expect(claimsOf(text)).toEqual(claims);
      let last = 0;
      for (const { start, end, score, worthChecking, label, reason } of claims) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
        for (const figure of [score, worthChecking]) {
          expect(figure).toBeGreaterThanOrEqual(0);
          expect(figure).toBeLessThanOrEqual(1);
          expect(Math.round(figure * 100) / 100).toBe(figure);
        }
        expect(label === 'flag').toBe(reason !== null);
      }
      expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    }),
  );
});

test('evidence rests on words of its sentence or of the one beside it, the strongest first', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { evidence } of claimsOf(text)) {
        const weights = evidence.map(({ weight }) => Math.abs(weight));
        expect(weights).toEqual([...weights].sort((a, b) => b - a));
        for (const { span } of evidence) {
          if (span !== null) expect(text.slice(span.start, span.end)).not.toBe('');
        }
      }
    }),
  );
});
