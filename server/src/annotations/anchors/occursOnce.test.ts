import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexOnce, searchOnce } from './occursOnce.ts';

/** Whether the index says of the place where the words first stand that they stand there only. */
function checkOnce(text: string, words: string, once: boolean): void {
  const start = text.indexOf(words);
  expect(indexOnce(text)(start, start + words.length)).toBe(once);
}

describe('an index of a text', () => {
  const text = 'The ferry left at noon. The ferry came back at noon, and the crew went home.';

  test('knows what stands there once', () => {
    checkOnce(text, 'The ferry left', true);
    checkOnce(text, 'crew', true);
  });

  test('knows what stands there again', () => {
    checkOnce(text, 'The ferry', false);
    checkOnce(text, 'at noon', false);
    checkOnce(`${text} ${text}`, text, false);
  });

  test('says what a search says', () => {
    const repetitive = fc.string({
      unit: fc.constantFrom('a', 'b', '\ud83d'),
      minLength: 60,
      maxLength: 120,
    });
    fc.assert(
      fc.property(repetitive, fc.nat(), fc.integer({ min: 8, max: 40 }), (written, seed, length) => {
        const start = seed % (written.length + 1);
        const end = Math.min(written.length, start + length);
        expect(indexOnce(written)(start, end)).toBe(searchOnce(written)(start, end));
      }),
    );
  });
});
