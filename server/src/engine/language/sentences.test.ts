import { describe, expect, test } from 'vitest';
import { splitSentences, spanOf } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** `|` marks the border between two sentences. */
function checkSentences(marked: string): void {
  const text = marked.replaceAll('| ', '');
  const tokens = tokenize(text, { start: 0, end: text.length });
  const sentences = splitSentences(tokens, 0, tokens.length).map((range) => spanOf(tokens, range));
  expect(sentences.map(({ start, end }) => text.slice(start, end)).join(' | ')).toBe(marked);
}

describe('sentences', () => {
  test.each([
    'The mayor left. | Nobody followed.',
    'Sen. Roe met Gov. Doe on Jan. 3. | They spoke.',
    'The U.S. recalled its envoy. | He lives in Washington, D.C. | He works there.',
    'The boat left at 3 p.m. Tuesday. | It came back at 5 p.m. | The harbour was dark.',
    'J. K. Roe of Roe Inc. said so.',
    'See No. 4 and Vol. 3. | The answer was no. | Nobody asked again.',
    'It cost $3.5 million. | That is 2.5% more.',
    '“Why?” he asked. | “Because.” | She left.',
    '“Go! | Now!” he said.',
    'He asked “who?” and left.',
    'And then... nothing. | And then... | Nothing happened.',
    'He came (she did not). | (Nobody knows why.) | The talks failed.',
    'What?! | Really?',
    'Roe was ill. | Doe sat. | Snow lay in the sun. | Berg came from Peoria, Ill. Doe stayed.',
    'No full stop',
  ])('%s', checkSentences);

  test('survive any run of marks', () => {
    const tokens = tokenize(`.${' “('.repeat(100_000)}`, { start: 0, end: 300_001 });
    expect(splitSentences(tokens, 0, tokens.length)).toEqual([
      { first: 0, end: 1 },
      { first: 1, end: tokens.length },
    ]);
  });

  test('are none where there is no token', () => expect(splitSentences([], 0, 0)).toEqual([]));
});
