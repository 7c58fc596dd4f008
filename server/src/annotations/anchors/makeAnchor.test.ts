import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Anchor } from '../sidecar/types.ts';
import { LONGEST_CONTEXT } from './lengths.ts';
import { makeAnchor } from './makeAnchor.ts';
import { normalText } from './normalText.ts';

/** The anchor of the first place where a text has some words has to be this. */
function checkAnchor(text: string, words: string, anchor: Anchor): void {
  const start = text.indexOf(words);
  expect(makeAnchor(normalText(text), { start, end: start + words.length })).toEqual(anchor);
}

describe('makeAnchor', () => {
  test('keeps some whole words on each side', () => {
    checkAnchor('The old harbour was closed when Mayor Vera Holm came to see the new cranes.', 'Vera Holm', {
      exact: 'Vera Holm',
      prefix: 'harbour was closed when Mayor ',
      suffix: ' came to see the new cranes.',
      at: 38,
    });
  });

  test('keeps more where the article repeats itself', () => {
    checkAnchor('Ruud said on Tuesday that it rained. Holm said on Tuesday that it was dry.', 'Ruud', {
      exact: 'Ruud',
      suffix: ' said on Tuesday that it rained. Holm said on Tuesday that',
      at: 0,
    });
  });

  test('keeps more of long words that stand there twice', () => {
    const sentence = 'Nobody in the valley had asked for a second bridge.';
    const text = `${sentence} The council planned it all the same, and it took them eleven years. ${sentence}`;
    checkAnchor(text, sentence, {
      exact: sentence,
      suffix: ' The council planned it all the same, and it took them eleven years.',
      at: 0,
    });
  });

  test('counts without byte order mark and with LF', () => {
    checkAnchor('\ufeffIt rained.\r\nHolm stayed.', 'Holm', {
      exact: 'Holm',
      prefix: 'It rained.\n',
      suffix: ' stayed.',
      at: 11,
    });
  });

  test('cuts no character in two, and stays short', () => {
    const text = fc.string({ unit: fc.constantFrom('😀', 'a', ' ', '\n'), minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(text, fc.nat(), (written, seed) => {
        const start = written.indexOf('a', seed % written.length);
        if (start === -1) return;
        const { prefix = '', suffix = '' } = makeAnchor(normalText(written), { start, end: start + 1 });
        expect(`${prefix} ${suffix}`).not.toMatch(/\p{Surrogate}/u);
        expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(LONGEST_CONTEXT + 32);
        expect(written.slice(start - prefix.length, start + 1 + suffix.length)).toBe(`${prefix}a${suffix}`);
      }),
    );
  });
});
