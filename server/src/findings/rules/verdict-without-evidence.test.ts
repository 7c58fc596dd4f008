import { expect, test } from 'vitest';
import { analyze } from '../../engine/index.ts';
import { checkExample } from '../checkExample.ts';
import { DEFAULT_SETTINGS, findFindings } from '../findings.ts';
import { INPUTS } from '../../../test/support/inputs.ts';

const TEXT = 'The dam cost 14 million crowns.';

/** What is told of a verdict with this rating, first in the message and then as what was seen. */
function told(rating: string): string[] {
  const { checks, settings } = checkExample(TEXT, { status: 'done', rating, secondReview: true });
  return findFindings(analyze(TEXT, INPUTS), { ...DEFAULT_SETTINGS, ...settings }, [], checks)
    .filter(({ rule }) => rule === 'verdict-without-evidence')
    .flatMap(({ message, evidence }) => [message, ...evidence]);
}

test('everything that is missing is told at one place, the worst first', () => {
  expect(told('rubbish')).toEqual([
    'What does the verdict ‘rubbish’ rest on? No evidence is listed.',
    'Petra Lindqvist calls it done, and nothing that was looked at is named',
    'the house’s ratings are: correct, misleading, refuted',
    'nobody but Petra Lindqvist has agreed with it',
  ]);
});

test('a rating of odd signs is told on one line, without those that are not seen', () => {
  expect(told('\u202Eno\n\u0000t\u200B right')[0]).toBe(
    'What does the verdict ‘no t right’ rest on? No evidence is listed.',
  );
  expect(told('x'.repeat(1_000_000))[0]).toBe(
    `What does the verdict ‘${'x'.repeat(30)}…’ rest on? No evidence is listed.`,
  );
});

test('it takes no id of what is found in the very same words', () => {
  const text = 'The council stole 12 million crowns from the road fund to bribe the shipowners.';
  const { checks } = checkExample(text, { status: 'done', rating: 'refuted' });
  const analysis = analyze(text, INPUTS);
  const alone = findFindings(analysis, DEFAULT_SETTINGS);
  const both = findFindings(analysis, DEFAULT_SETTINGS, [], checks);
  expect(alone.map(({ rule }) => rule)).toEqual(['unattributed-claim']);
  expect(both.map(({ rule, start, end }) => [rule, start, end])).toEqual([
    ['unattributed-claim', 0, text.length],
    ['verdict-without-evidence', 0, text.length],
  ]);
  expect(both[0]).toEqual(alone[0]);
  expect(both[1]?.id).not.toBe(alone[0]?.id);
});
