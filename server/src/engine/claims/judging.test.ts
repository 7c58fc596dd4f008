import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../../test/support/bodyClaims.ts';
import { INPUTS, RULED_INPUTS } from '../../../test/support/inputs.ts';
import type { Inputs } from '../inputs.ts';
import { judgedSum, startOf } from './judging.ts';
import { CLAIM_REASONS } from './types.ts';
import { BASE, LEARNED_BASE, LEARNED_FLAG_FROM, scoreOf } from './weights.ts';

/** What the weights that ship make of the last sentence of a text. */
function lastClaim(text: string, inputs: Inputs = INPUTS): ReturnType<typeof claimsOf>[number] | undefined {
  return claimsOf(text, { inputs }).at(-1);
}

/** Inputs with weights that are all the same. */
function withWeights(flags: number, reasons = 0): Inputs {
  const claims = {
    flags: { weights: new Int8Array(4).fill(flags) },
    reasons: { weights: new Int8Array(4).fill(reasons) },
  };
  return { ...INPUTS, models: { ...INPUTS.models, claims } };
}

const PLAIN = 'The council met on Monday. The road to the lake is long.';

describe('weights on top of the rules', () => {
  test('that say nothing leave half of what the rules say', () => {
    expect(startOf(BASE)).toBe(LEARNED_BASE);
    expect(startOf(BASE + 2) - startOf(BASE)).toBe(1);
    expect(lastClaim(PLAIN, withWeights(0))?.score).toBe(scoreOf(startOf(BASE)));
  });

  test('make a sentence likelier or unlikelier, one feature after another', () => {
    const [less, none, more] = [-10, 0, 10].map((weight) => lastClaim(PLAIN, withWeights(weight)));
    expect(less?.score).toBeLessThan(none?.score ?? 0);
    expect(none?.score).toBeLessThan(more?.score ?? 0);
    expect([less?.label, more?.label]).toEqual(['clean', 'flag']);
  });

  test('cannot silence what the rules are sure of, but make it weaker', () => {
    expect(scoreOf(judgedSum({ sum: 2, reason: 'cause' }, -20))).toBe(LEARNED_FLAG_FROM);
    expect(scoreOf(judgedSum({ sum: 0.5, reason: 'cause' }, -20))).toBe(0);
    expect(scoreOf(judgedSum({ sum: 0.5, reason: 'accusation' }, -20))).toBe(LEARNED_FLAG_FROM);
    expect(judgedSum({ sum: 2, reason: 'cause' }, 5)).toBe(startOf(2) + 5);
  });

  test('flag by the score that is told, also where it was rounded up to the threshold', () => {
    const words = 'road lake pier boat mill gate lamp barn hill wall ford well yard shed dock'.split(' ');
    const claims = words.flatMap((_, i) =>
      [1, 2, 3, 4, 5, 6, 7, 8].map((weight) =>
        lastClaim(`${PLAIN} Here stand ${words.slice(0, i + 1).join(' and ')}.`, withWeights(weight)),
      ),
    );
    const flags = claims.filter((claim) => claim?.label === 'flag');
    expect(flags).toEqual(claims.filter((claim) => (claim?.score ?? 0) >= LEARNED_FLAG_FROM));
    expect(claims.map((claim) => claim?.score)).toContain(LEARNED_FLAG_FROM);
  });

  test('are not asked where a host brings none', () => {
    const text = 'The council met on Monday. The bridge will ruin every shop on the river bank.';
    expect(lastClaim(text, RULED_INPUTS)).toMatchObject({ label: 'flag', reason: 'forecast', score: 0.73 });
  });
});

/** Sentences of an article about one quarrel, in its own voice; the word lists of the rules are silent on those that are wanted. */
describe('what is told in plain words', () => {
  const before = 'Orvland and Kestria have talked about the salt levy since March. Both hold a vote in May.';

  test.each([
    'But the opposition, which has lost most of its seats, is hardly in a position to complain.',
    'Yet the party has largely ignored the problem, and its voters have become impatient.',
    'But that strategy has proved costly, and the president is now more isolated than ever.',
  ])('is asked about: %s', (sentence) => {
    const text = `${before} ${sentence}`;
    expect(lastClaim(text, RULED_INPUTS)?.label).toBe('clean');
    expect(lastClaim(text)).toMatchObject({ label: 'flag', reason: expect.toSatisfy(isReason) as unknown });
  });

  test.each([
    'The two countries signed the levy in Tavren in 1998.',
    'The envoy said the other side does not believe in the talks.',
    'A third round begins on Tuesday at the customs house.',
    'Will the levy be lifted?',
  ])('is not asked about: %s', (sentence) => {
    expect(lastClaim(`${before} ${sentence}`)?.label).toBe('clean');
  });
});

function isReason(reason: unknown): boolean {
  return CLAIM_REASONS.some((each) => each === reason);
}

test('the words that weigh the most are told, those for a flag and those against one together', () => {
  const evidence = lastClaim(
    'Both hold a vote in May. Yet the party has largely ignored the problem, and its voters have become impatient.',
  )?.evidence;
  const words = (evidence ?? []).filter(({ text }) => text.startsWith('words that often '));
  for (const { text, weight } of words) {
    expect(text).toMatch(
      /^words that often (?:assert what needs a source|tell what is on record): '[\p{L}-]{5,}'/u,
    );
    expect(Math.sign(weight)).toBe(text.includes('assert') ? 1 : -1);
  }
  expect(words.length).toBeGreaterThan(0);
});

test('a sentence that is all its source’s has no word of its own to tell', () => {
  const text = 'The envoy said the talks had become a catastrophic failure.';
  const evidence = claimsOf(text, { inputs: INPUTS })[0]?.evidence ?? [];
  expect(evidence.filter(({ text: words }) => words.startsWith('words that often '))).toEqual([]);
});
