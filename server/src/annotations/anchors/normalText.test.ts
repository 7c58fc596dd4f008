import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalText } from './normalText.ts';

const HARD_TEXT = fc
  .array(fc.constantFrom('\r', '\n', '\r\n', 'a', '😀', '\ud800', '\ufeff', '\u0000', ' '), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

describe('normalText', () => {
  test.each([
    ['', ''],
    ['a\nb', 'a\nb'],
    ['\ufeffa\r\nb\rc', 'a\nb\nc'],
    ['a\r\r\nb', 'a\n\nb'],
    ['a\ufeff', 'a\ufeff'],
  ])('of %j is %j', (original, text) => {
    expect(normalText(original).text).toBe(text);
  });

  test.each([
    // [text, original offset, normal offset]
    ['a\r\nb', 1, 1],
    ['a\r\nb', 3, 2],
    ['\ufeffab', 1, 0],
    ['\ufeffa\r\nb\r\nc', 7, 4],
    ['a\rb', 2, 2],
  ])('of %j: %i is the normal %i, and back', (original, offset, normal) => {
    const { toNormal, toOriginal } = normalText(original);
    expect([toNormal(offset), toOriginal(normal)]).toEqual([normal, offset]);
  });

  test('draws offsets outside of the text to its ends', () => {
    const { toNormal, toOriginal } = normalText('\ufeffa\r\n');
    expect([toNormal(-1), toNormal(99), toOriginal(-1), toOriginal(99)]).toEqual([0, 2, 1, 4]);
  });

  test('normal → original → normal is the identity, and the unit there is the same', () => {
    fc.assert(
      fc.property(HARD_TEXT, (original) => {
        const { text, toNormal, toOriginal } = normalText(original);
        for (let at = 0; at <= text.length; at++) {
          expect(toNormal(toOriginal(at))).toBe(at);
          const unit = original[toOriginal(at)];
          expect(text[at]).toBe(unit === '\r' ? '\n' : unit);
        }
      }),
    );
  });
});
