import { expect, test } from 'vitest';
import { editBetween } from './editBetween.ts';

test.each([
  ['at the end', 'one\n', 'one\ntwo\n', [4, 4, 'two\n']],
  ['at the beginning', 'two\n', 'one\ntwo\n', [0, 0, 'one\n']],
  ['in the middle', 'a: 1\nb: 2\nc: 3\n', 'a: 1\nb: 22\nc: 3\n', [9, 9, '2']],
  ['a removal', 'a: 1\nb: 2\nc: 3\n', 'a: 1\nc: 3\n', [5, 10, '']],
  ['nothing', 'same', 'same', [4, 4, '']],
  ['everything', 'a', 'b', [0, 1, 'b']],
  ['repeated words', 'aa', 'aaa', [2, 2, 'a']],
  ['a line end is not parted', 'a\r\nb', 'a\r\n\r\nb', [3, 3, '\r\n']],
  ['nor where only its second half stays', 'a\r\nb', 'a\nb', [1, 3, '\n']],
  ['a character is not parted at its beginning', '😀', '😁', [0, 2, '😁']],
  ['nor at its end', '\u{1F600}', '\u{1FA00}', [0, 2, '\u{1FA00}']],
])('%s', (_where, before, after, [start, end, text]) => {
  const edit = editBetween(before, after);
  expect(edit).toEqual({ start, end, text });
  expect(before.slice(0, edit.start) + edit.text + before.slice(edit.end)).toBe(after);
});
