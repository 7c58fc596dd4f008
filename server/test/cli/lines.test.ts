import { expect, test } from 'vitest';
import { readLines } from '../../src/cli/lines.ts';

/** Reads the pieces as a stream and gives each line as 'number:words', with null for one that was too long. */
async function checkLines(
  pieces: readonly string[],
  largest: number,
  expected: readonly string[],
): Promise<void> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (const piece of pieces) yield new TextEncoder().encode(piece);
  }
  const lines: string[] = [];
  for await (const { number, bytes } of readLines(chunks(), largest)) {
    lines.push(`${number}:${bytes === null ? null : new TextDecoder().decode(bytes)}`);
  }
  expect(lines).toEqual(expected);
}

test('lines are put together from the pieces in which they arrive', async () => {
  await checkLines(['one\ntw', 'o\nth', 're', 'e\n'], 100, ['1:one', '2:two', '3:three']);
});

test('a last line without a line feed counts, an empty rest does not', async () => {
  await checkLines(['one\ntwo'], 100, ['1:one', '2:two']);
  await checkLines(['one\n'], 100, ['1:one']);
  await checkLines([], 100, []);
});

test('blank lines are lines, so that numbers are those of the stream', async () => {
  await checkLines(['\n\none\n'], 100, ['1:', '2:', '3:one']);
});

test('a line that is too long is told, and the next ones are read', async () => {
  await checkLines(['12345\n123456\n', '1234', '56789\n', '1\n', '123456'], 5, [
    '1:12345',
    '2:null',
    '3:null',
    '4:1',
    '5:null',
  ]);
});
