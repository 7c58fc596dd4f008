import { expect, test } from 'vitest';
import { hashText, mix, mix3 } from './hashing.ts';

test('hashes never change, since trained weights are kept under them', () => {
  expect([
    hashText(''),
    hashText('Oslo'),
    hashText('Oslo', 1, 3),
    mix(1, 2),
    mix(2, 1),
    mix3(7, 1, 2),
  ]).toEqual([723595804, -1333884241, 645349574, 443613124, -1896138973, 13159466]);
});

test('a part of a text hashes as the part by itself does', () => {
  expect(hashText('Lake Orvanda', 5)).toBe(hashText('Orvanda'));
  expect(hashText('Lake Orvanda', 0, 4)).toBe(hashText('Lake'));
});
