import { describe, expect, test } from 'vitest';
import { lineOf, lineOrNull, paragraphsOf, timeOf } from './shownWords.ts';

describe('words as a sheet shows them', () => {
  test.each([
    ['two  lines\r\nand\ttabs', 'two lines\nand tabs'],
    ['\n\na\n\n\n\n\nb\n', 'a\n\nb'],
    ['a\u2028b\u2029c\u0085d\vd\fe', 'a\nb\nc\nd\nd\ne'],
    ['bell\u0007 escape\u001b[31m null\0', 'bell escape[31m null'],
    ['right\u202eto left\u2066!\u2069', 'rightto left!'],
    ['half \ud83d of one', 'half \ufffd of one'],
    ['\udc00', '\ufffd'],
    ['whole 😀', 'whole 😀'],
    ['', ''],
  ])('%j', (words, expected) => expect(paragraphsOf(words)).toBe(expected));

  test.each([
    ['a'.repeat(20), 8, 'aaaaaaaa … (12 more characters are left out here)'],
    ['😀'.repeat(3), 3, '😀 … (4 more characters are left out here)'],
    ['a'.repeat(8), 8, 'aaaaaaaa'],
    ['a'.repeat(1_048_584), 8, 'aaaaaaaa … (1,048,576 more characters are left out here)'],
  ])('cut %#', (words, longest, expected) => expect(paragraphsOf(words, longest)).toBe(expected));

  test('in one line', () => expect(lineOf(' a\n\nb ')).toBe('a b'));
  test('nothing is null', () =>
    expect(['', ' \n', '\u202e', null, undefined].map((each) => lineOrNull(each))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]));
});

test.each([
  ['2026-11-21T10:12:40Z', '2026-11-21 10:12'],
  ['2026-11-21T10:12:40.123Z', '2026-11-21 10:12'],
  ['2026-11-21', '2026-11-21'],
  ['yesterday', 'yesterday'],
])('the time %s', (at, expected) => expect(timeOf(at)).toBe(expected));
