import { expect, test } from 'vitest';
import { suggest } from './suggest.ts';

test.each([
  ['aliases', 'aliases'],
  ['alaises', 'aliases'],
  ['alias', 'aliases'],
  ['Known_Sources', 'knownSources'],
  ['affilation', 'affiliation'],
  ['no', 'not'],
  ['colour', null],
  ['x', null],
  ['', null],
])('%s means %s', (word, meant) => {
  expect(suggest(word, ['aliases', 'not', 'knownSources', 'affiliation'])).toBe(meant);
});
