import { expect, test } from 'vitest';
import { readClaimModel } from './claimModel.ts';

test('the file holds the weights of flags and of reasons, each its count and a signed byte a weight', () => {
  const { flags, reasons } = readClaimModel(Uint8Array.of(2, 1, 255, 1, 128));
  expect([...flags.weights]).toEqual([1, -1]);
  expect([...reasons.weights]).toEqual([-128]);
});

test.each([[[]], [[2, 1]], [[1, 5, 2, 7]]])('cut short is an error: %j', (bytes) => {
  expect(() => readClaimModel(Uint8Array.from(bytes))).toThrow(RangeError);
});
