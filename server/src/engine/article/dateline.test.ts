import { describe, expect, test } from 'vitest';
import { findDateline, namesAgency } from './dateline.ts';

/** `|` marks where the dateline ends; without it there is none. */
function checkDateline(marked: string): void {
  const text = marked.replace('|', '');
  const span = findDateline(text, { start: 0, end: text.length });
  expect(span === null ? text : `${text.slice(0, span.end)}|${text.slice(span.end)}`).toBe(marked);
}

describe('datelines', () => {
  test.each([
    'SKARNES, Norland (AP) —| Dock workers walked off the job.',
    'LONDON, March 3 (Reuters) -| The pound fell.',
    'BERLIN —| The chancellor spoke.',
    'BERLIN -- |The chancellor spoke.'.replace('-- |', '--| '),
    'Berlin (dpa) -| Die Kanzlerin spoke.',
    'MOSCOW, November 3 /TASS/.| The ministry said so.',
    'Moscow. November 3. INTERFAX.RU -| The ministry said so.',
    'Washington:| The envoy was recalled.',
    'NEW DELHI:| The court ruled.',
    'WASHINGTON, July 25:| The United States recalled its envoy.',
    '(CNN) —| The envoy was recalled.',
    '(CNN)| The envoy was recalled.',
    'Hong Kong CNN —| The envoy was recalled.',
    'MOSCOW/KYIV, March 3 (Reuters) -| Talks failed.',
    'SYDNEY and KUALA LUMPUR, Jul 26 2022 (IPS) -| The forest burns.',
    'HALDEN, Norland, June 4, 2022 /PRNewswire/ --| Halden Shipyard launched a ferry.',
    'ST. LOUIS (AP) —| The bridge opened.',
    'PORT-AU-PRINCE, Haiti –| The port opened.',
    'CAIRO – 26 July 2022:| The minister spoke.'.replace('– 26 July 2022:|', '–| 26 July 2022:'),
    'Leskov News, 26 June -| Four men were freed.',
    'BOCA RATON, Fla. --| Weeds cracked the road.',
    'RIYADH\u00A0—| The prince spoke.',
    '**SKARNES** —| The regulator spoke.',
    'SKARNES, Norland (NPA) —| 🐟 The regulator spoke.',
    'SKARNES —| “The regulator spoke,” he said.',
  ])('%s', checkDateline);
});

describe('what is no dateline', () => {
  test.each([
    'Anna Reyes – the minister – stayed away.',
    'NATO — the alliance that Norland joined — sent an observer.',
    'UNESCO — The body met.',
    'Serbia-Norland talks failed.',
    'Reyes (R-Texas) — the senator — left.',
    'EXCLUSIVE: The mayor resigned.',
    'MARSH: I never saw the letter.',
    'Paris is a city of lights - and of debts.',
    'A man - who was not named - died.',
    'BERLIN — the capital — slept.',
    'The mayor resigned on Tuesday.',
    'BERLIN —',
    '',
  ])('%s', checkDateline);
});

test('an agency in a dateline is told from a place', () =>
  expect(
    ['SKARNES, Norland (AP) —', 'BERLIN —', 'Ulaanbaatar /MONTSAME/.', '(CNN) —', 'LEON (Left) –'].map(
      namesAgency,
    ),
  ).toEqual([true, false, false, true, false]));
