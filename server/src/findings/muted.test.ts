import { expect, test } from 'vitest';
import { handmade } from '../../test/support/handmade.ts';
import type { StandingMute } from '../annotations/decisions.ts';
import { unmuted } from './muted.ts';

const { findings } = handmade(
  'It [[!vague-source: said]] so. They [[!vague-source: knew]] and [[!broken-quote: spoke”]].',
);

/** What is left of the findings, as their rules and beginnings. */
function left(...mutes: readonly Pick<StandingMute, 'rule' | 'span'>[]): string[] {
  const standing = mutes.map((mute) => ({ ...mute, reason: 'style', by: 'mb' }));
  return unmuted(findings, standing).map(({ rule, start }) => `${rule} ${start}`);
}

test.each<[string, StandingMute['span'], string[]]>([
  ['the whole article', null, ['broken-quote 26']],
  ['one sentence', { start: 0, end: 11 }, ['vague-source 17', 'broken-quote 26']],
  ['another place', { start: 11, end: 17 }, ['vague-source 3', 'vague-source 17', 'broken-quote 26']],
])('a rule is silent in %s, and nothing else is', (_where, span, expected) => {
  expect(left({ rule: 'vague-source', span })).toEqual(expected);
});

test('without mutes the list is the same one', () => {
  expect(unmuted(findings, [])).toBe(findings);
});
