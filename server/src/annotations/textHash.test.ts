import { expect, test } from 'vitest';
import { textHash } from './textHash.ts';

const TEXT = 'The quay was shut.\n\n“We ran,” she said.';

test.each<[string, string, boolean]>([
  ['other line ends', TEXT.replaceAll('\n', '\r\n'), true],
  ['a byte order mark', `\uFEFF${TEXT}`, true],
  ['other quotation marks and blanks', TEXT.replaceAll(/[“”]/g, '"').replace('\n\n', '\n'), true],
  ['another word', TEXT.replace('shut', 'open'), false],
  ['one word more', `${TEXT} Twice.`, false],
  ['two words made one', TEXT.replace('We ran', 'Weran'), false],
  ['nothing', '', false],
])('%s', (_what, text, same) => {
  expect(textHash(text) === textHash(TEXT)).toBe(same);
  expect(textHash(text)).toMatch(/^t-[0-9a-f]{8}$/u);
});
