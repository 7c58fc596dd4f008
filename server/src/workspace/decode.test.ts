import { describe, expect, test } from 'vitest';
import { decodeText } from './decode.ts';

function checkDecode(bytes: readonly number[], text: string, problem: string | null = null): void {
  expect(decodeText(Uint8Array.from(bytes))).toEqual({ text, problem });
}

describe('decodeText', () => {
  test('reads UTF-8', () => checkDecode([0xc3, 0xa9, 0x0d, 0x0a], 'é\r\n'));
  test('takes off the byte order mark', () => checkDecode([0xef, 0xbb, 0xbf, 0x61], 'a'));
  test('reads UTF-16 by its byte order mark', () => {
    checkDecode([0xff, 0xfe, 0x61, 0x00], 'a');
    checkDecode([0xfe, 0xff, 0x00, 0x61], 'a');
  });
  test('reads an empty file', () => checkDecode([], ''));
  test('says where bytes are no UTF-8, and reads the rest', () =>
    checkDecode(
      [0x61, 0x0a, 0xe9, 0x62],
      'a\n\uFFFDb',
      'This file is not valid UTF-8: the first byte that cannot be read stands in line 2. Save it as UTF-8.',
    ));
});
