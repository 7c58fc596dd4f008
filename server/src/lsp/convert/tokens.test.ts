import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineIndex } from '../../engine/index.ts';
import { encodeTokens, tokenEdits } from './tokens.ts';

test('tokens are encoded relative to the one before', () => {
  const text = '😀 Ada\r\nsaid “no” Ada';
  const tokens = encodeTokens(lineIndex(text), [
    { start: 3, end: 6, type: 'person', modifiers: [] },
    { start: 8, end: 12, type: 'cue', modifiers: [] },
    { start: 13, end: 17, type: 'quotation', modifiers: ['quoted', 'dimmed'] },
    { start: 18, end: 21, type: 'person', modifiers: ['possible'] },
  ]);
  expect(tokens).toEqual([0, 3, 3, 0, 0, 1, 0, 4, 4, 0, 0, 5, 4, 6, 5, 0, 5, 3, 0, 2]);
});

test('edits turn the old encoding into the new one', () => {
  const numbers = fc.array(fc.nat(3), { maxLength: 12 });
  fc.assert(
    fc.property(numbers, numbers, (old, now) => {
      const patched = [...old];
      for (const { start, deleteCount, data = [] } of tokenEdits(old, now))
        patched.splice(start, deleteCount, ...data);
      expect(patched).toEqual(now);
    }),
  );
});

test('equal encodings need no edit', () => {
  expect(tokenEdits([1, 2, 3], [1, 2, 3])).toEqual([]);
});
