import { expect, test } from 'vitest';
import { proseFigures } from './proseFigures.ts';
import { walkWords } from './words.ts';

/** The words of a text, parted by `|`. */
function wordsOf(text: string): string {
  const words: string[] = [];
  walkWords(
    text,
    (written) => words.push(written),
    () => {},
  );
  return words.join('|');
}

test.each([
  ['The mayor’s boat, the Edda, sank.', 'The|mayor’s|boat|the|Edda|sank'],
  ['A well-known U.S. firm lost 1.5 crowns', 'A|well-known|U.S|firm|lost|1.5|crowns'],
  ['“Où est-il?” – “Là-bas…”', 'Où|est-il|Là-bas'],
  ['\u{1F426} gull\uD83D \u0000egg', 'gull|egg'],
  ["rock 'n' roll's end'", "rock|n|roll's|end"],
  ['', ''],
])('the words of %j', (text, words) => expect(wordsOf(text)).toBe(words));

/** How many words of a prose count as `category`; rates of short texts are of 120 words. */
function checkCount(
  category: 'first' | 'names' | 'oldYears' | 'quoted' | 'speech' | 'time' | 'titles',
  cases: string,
): void {
  const lines = cases
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const counted = lines.map((line) => {
    const text = line.slice(line.indexOf(' ') + 1);
    return `${Math.round(proseFigures(text)[category] * 1.2)} ${text}`;
  });
  expect(counted).toEqual(lines);
}

test('names are capitalised words inside a sentence', () =>
  checkCount(
    'names',
    `2 The mayor Petr Hanus spoke.
    0 Petr spoke. Nobody heard the BBC.
    2 In Leskov, nobody, not even Hanus, spoke.`,
  ));

test('reporting counts with its second word', () =>
  checkCount(
    'speech',
    `1 He called on the council.
    0 He called the council.
    2 According to Hanus, who said so.`,
  ));

test('people who say I in quotation marks leave the text impersonal', () =>
  checkCount(
    'first',
    `1 I left.
    0 “I left,” he said.
    1 “I left,” I said.
    0 "I left my hat," he said.`,
  ));

test('words between marks, until the paragraph ends', () =>
  checkCount(
    'quoted',
    `2 “I left,” he said.
    0 He left.
    3 He said “I have left`,
  ));

test('days, months and years of now; years of long ago', () => {
  checkCount('time', '1 on May 3\n1 on 3 May\n1 in 1999\n0 in 400\n1 last year\n1 on Friday');
  checkCount('oldYears', '1 in 1889\n0 in 2014\n0 1066 ships');
});

test('titles count before a name', () =>
  checkCount('titles', '1 when Mr Pell spoke\n0 when the director spoke'));
