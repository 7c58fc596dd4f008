import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineIndex } from './lineIndex.ts';

/** Strings that are rich in what makes lines and offsets hard. */
const HARD_TEXT = fc
  .array(fc.constantFrom('\r', '\n', '\r\n', 'a', 'é', '😀', '\ud800', '\ufeff', '\u2028', ' '), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

describe('lineIndex', () => {
  test.each([
    ['', 0, { line: 0, character: 0 }],
    ['a\nb', 2, { line: 1, character: 0 }],
    ['a\r\nb', 3, { line: 1, character: 0 }],
    ['a\rb', 2, { line: 1, character: 0 }],
    ['😀x', 2, { line: 0, character: 2 }],
    ['a\u2028b', 2, { line: 0, character: 2 }],
    ['abc', 99, { line: 0, character: 3 }],
    ['abc', -1, { line: 0, character: 0 }],
  ])('places %j at %i', (text, offset, position) => {
    expect(lineIndex(text).position(offset)).toEqual(position);
  });

  test.each([
    ['a\r\nb', { line: 0, character: 9 }, 1],
    ['a\r\nb', { line: 1, character: 9 }, 4],
    ['a\n\nb', { line: 1, character: 5 }, 2],
    ['a', { line: 7, character: 0 }, 1],
    ['a', { line: -1, character: 3 }, 0],
  ])('finds the offset in %j of %j', (text, position, offset) => {
    expect(lineIndex(text).offset(position)).toBe(offset);
  });

  test('offset → position → offset is the identity, but inside a CRLF', () => {
    fc.assert(
      fc.property(HARD_TEXT, fc.nat(), (text, seed) => {
        const offset = seed % (text.length + 1);
        fc.pre(!(text[offset - 1] === '\r' && text[offset] === '\n'));
        const index = lineIndex(text);
        expect(index.offset(index.position(offset))).toBe(offset);
      }),
    );
  });
});
