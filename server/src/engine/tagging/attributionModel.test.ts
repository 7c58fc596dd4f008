import { describe, expect, test } from 'vitest';
import { readAttribution } from './attributionModel.ts';
import { featureList, weigh } from './ranking.ts';

describe('the file of weights', () => {
  test('holds three tables, each its count and a signed byte a weight', () => {
    const { parts, ranking, terms } = readAttribution(Uint8Array.of(2, 1, 255, 3, 127, 128, 0, 1, 9));
    expect([...parts.weights]).toEqual([1, -1]);
    expect([...ranking.weights]).toEqual([127, -128, 0]);
    expect([...(terms?.weights ?? [])]).toEqual([9]);
  });

  test.each([[[]], [[2, 1]], [[1, 5, 2, 7]], [[1, 5, 1, 7, 2, 9]]])('cut short is an error: %j', (bytes) => {
    expect(() => readAttribution(Uint8Array.from(bytes))).toThrow(RangeError);
  });
});

describe('ranking', () => {
  test('adds the weights at the low bits of the features', () => {
    const list = featureList();
    list.values.set([0, 5, -1, 2]);
    list.size = 3;
    expect(weigh({ weights: Int8Array.of(1, 20, -3, 50) }, list)).toBe(1 + 20 + 50);
  });
});
