import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldedText } from './folding.ts';
import { normalText } from './normalText.ts';

test.each<[string, string]>([
  ['plain words', 'plain words'],
  ['  two   blanks\nand\tlines ', ' two blanks and lines '],
  ['“He’s” `here´', '"He"s" "here"'],
  ['soft\u00adly, zero\u200bwidth', 'softly, zerowidth'],
])('%j is folded to the same as %j', (words, folded) => {
  expect(fold(words)).toBe(folded);
});

test('words alone are folded as they are in a text', () => {
  const sign = fc.constantFrom(...'aZ~`\'"(&_ \n\t\u007f\u00a0\u00ad“é'.split(''));
  fc.assert(
    fc.property(fc.string({ unit: sign }), (words) => {
      expect(fold(words)).toBe(foldedText(normalText(words)).text);
    }),
  );
});
