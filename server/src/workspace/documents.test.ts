import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeDocument, openDocument, type Change } from './documents.ts';

/** Applies changes to a text; a change is [from line, character, to line, character, words]. */
function checkChanges(
  text: string,
  changes: readonly (readonly [number, number, number, number, string])[],
  expected: string,
): void {
  const after = changeDocument(
    openDocument('file:///a.txt', 'plaintext', 1, text),
    2,
    changes.map(([line, character, toLine, toCharacter, words]) => ({
      range: { start: { line, character }, end: { line: toLine, character: toCharacter } },
      text: words,
    })),
  );
  expect([after.text, after.version]).toEqual([expected, 2]);
}

describe('changeDocument', () => {
  test('replaces a range', () => checkChanges('one\ntwo', [[1, 0, 1, 3, 'three']], 'one\nthree'));
  test('counts each change in the text that the one before it left', () =>
    checkChanges(
      'ab',
      [
        [0, 0, 0, 0, 'x\n'],
        [1, 1, 1, 2, 'c'],
      ],
      'x\nac',
    ));
  test('counts UTF-16 units', () => checkChanges('😀 b', [[0, 3, 0, 4, 'c']], '😀 c'));
  test('keeps CRLF', () => checkChanges('a\r\nb', [[1, 0, 1, 1, 'c']], 'a\r\nc'));
  test('draws a place outside the text to its end', () => checkChanges('a', [[7, 0, 9, 9, 'b']], 'ab'));
  test('takes a whole text', () => {
    const changes: Change[] = [{ text: 'new' }];
    expect(changeDocument(openDocument('file:///a', 'plaintext', 1, 'old'), 2, changes).text).toBe('new');
  });

  test('edited step by step, a document holds what slicing by offset gives', () => {
    const edit = fc.record({
      at: fc.nat(40),
      remove: fc.nat(5),
      words: fc.string({ unit: 'binary', maxLength: 6 }),
    });
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.array(edit, { maxLength: 8 }),
        (text, edits) => {
          let document = openDocument('file:///a', 'plaintext', 0, text);
          let expected = text;
          for (const { at, remove, words } of edits) {
            // A place between CR and LF is none in an editor, so the offsets are those that positions can name.
            const start = document.lines.offset(document.lines.position(at));
            const end = document.lines.offset(document.lines.position(Math.max(start, at + remove)));
            expected = expected.slice(0, start) + words + expected.slice(Math.max(start, end));
            const range = { start: document.lines.position(start), end: document.lines.position(end) };
            document = changeDocument(document, 1, [{ range, text: words }]);
          }
          expect(document.text).toBe(expected);
        },
      ),
    );
  });
});
