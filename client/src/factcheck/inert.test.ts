import { expect, test } from 'vitest';
import { oneLine, someLines, withoutIcons } from './inert.ts';

test.each<[string, string]>([
  ['So  it\r\nis.', 'So it is.'],
  ['eleven sign', 'eleven si…'],
  ['ten signs!', 'ten signs!'],
  ['one two three', 'one two t…'],
  ['\u202etxt.exe', '‹U+202E›txt.exe'],
  ['a\u0000b\u0007', 'a‹U+0000›b‹U+0007›'],
  ['\ud800 half', '\ufffd half'],
  ['👩‍🚒 saw', '👩‍🚒 saw'],
  ['12345678😀90', '12345678…'],
  ['         a', 'a'],
])('%j on one line is %j', (words, expected) => {
  expect(oneLine(words, 10)).toBe(expected);
});

test.each<[string, string]>([
  ['two\r\nlines', 'two\nlines'],
  ['<b>\u2066x\tx</b>', '<b>‹U+2066›x x</b>'],
  [`${'x'.repeat(20)}1234567`, `${'x'.repeat(20)}… (7 more characters)`],
])('%j on some lines is %j', (words, expected) => {
  expect(someLines(words, 20)).toBe(expected);
});

test('a megabyte is cut, however it begins', () => {
  expect(oneLine('x '.repeat(500_000), 10)).toBe('x x x x x…');
  expect(oneLine(' '.repeat(1_000_000), 10)).toBe('');
  expect(someLines('x'.repeat(1_000_000), 20)).toBe(`${'x'.repeat(20)}… (999980 more characters)`);
});

test('no words become icons', () => {
  expect(withoutIcons('It cost $(trash) $(sync~spin) $5 $(two words)')).toBe(
    'It cost \\$(trash) \\$(sync~spin) $5 $(two words)',
  );
});
