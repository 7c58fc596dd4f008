import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../../test/support/bodyClaims.ts';
import type { Quotation } from '../attribution/types.ts';
import { tokenize } from '../language/tokens.ts';
import { findFigures } from './figures.ts';

/** Expects these figures in a text, as 'kind words', parted by '; '. */
function checkFigures(rows: Readonly<Record<string, string>>): void {
  const found = Object.keys(rows).map((text) => {
    const tokens = tokenize(text, { start: 0, end: text.length });
    const figures = findFigures(tokens, 0, tokens.length).map(
      ({ kind, first, end }) => `${kind} ${text.slice(tokens[first]?.start, tokens[end - 1]?.end)}`,
    );
    return [text, figures.join('; ')];
  });
  expect(Object.fromEntries(found)).toEqual(rows);
}

/** What Ada Thorne is quoted with in a text, if anything: all behind 'said'. */
function quoted(text: string): Quotation[] {
  const said = text.indexOf('Ada Thorne said ');
  if (said < 0) return [];
  return [
    {
      id: 'q-1',
      kind: 'indirect',
      parent: null,
      spans: [{ start: said + 16, end: text.length }],
      block: 0,
      defects: [],
      reason: '',
      attribution: {
        cue: [],
        source: [],
        sourceKind: 'named',
        sourceType: 'person',
        via: [],
        speaker: null,
        candidates: [],
        stance: 'asserts',
        confidence: 1,
        evidence: [],
      },
    },
  ];
}

/** The reasons of a text's last sentence, what lessens behind a minus. */
function reasonsOf(text: string): string {
  const { worthReasons = [] } = claimsOf(text, { quotations: quoted(text) }).at(-1) ?? {};
  return worthReasons.map(({ text: told, weight }) => (weight < 0 ? `- ${told}` : told)).join('; ');
}

function checkReasons(rows: Readonly<Record<string, string>>): void {
  expect(Object.fromEntries(Object.keys(rows).map((text) => [text, reasonsOf(text)]))).toEqual(rows);
}

/** Expects the sentences, each an article of its own, to be worth less and less. */
function checkOrder(sentences: readonly string[]): void {
  const scores = sentences.map(
    (text) => claimsOf(text, { quotations: quoted(text) }).at(-1)?.worthChecking ?? 0,
  );
  for (const [i, score] of scores.slice(1).entries())
    expect(score, `${sentences[i + 1]} after ${sentences[i]}`).toBeLessThan(scores[i] ?? 0);
}

describe('figures', () => {
  test('amounts, shares and counts with their units', () =>
    checkFigures({
      'The pier cost $4.2 million, or 3.9 million euros.': 'money $4.2 million; money 3.9 million euros',
      'It cost Rs 500 or £5m.': 'money Rs 500; money £5m',
      'Some 40 percent, 41% or 42 per cent came.': 'share 40 percent; share 41%; share 42 per cent',
      'A crowd of 3,000 filled 12 streets.': 'count 3,000; count 12',
      'Two boats took three hundred crates and dozens of sacks.':
        'smallCount Two; count three hundred; count dozens',
      'Forty percent paid ten dollars.': 'share Forty percent; money ten dollars',
    }));

  test('scores of a game, and ranges', () =>
    checkFigures({
      'Harwick won 3-1.': 'play 3-1',
      'Ada Thorne lost 6-4, 6-2.': 'play 6-4; play 6-2',
      'Prices rose by 10-15 percent.': 'share 10-15 percent',
      'Some 10–15 people and $12-14 million came.': 'count 10–15; money $12-14 million',
    }));

  test('no years, dates, times, ages, ordinals and numbers that are names', () =>
    checkFigures({
      'In 1998, and in the 1970s and 80s, it stood.': '',
      'On 14 July and on July 15 it opened at 10:30, not 5pm.': '',
      'Ada Thorne, 61, and a 45-year-old baker, aged 12, came.': '',
      'The 20th guest sat in Section 5, under Article 7, on Flight 12.': '',
      'The F-16 flew, as did COVID-19, 24/7.': '',
      'Call 415 153 709.': '',
    }));
});

describe('worth checking', () => {
  test('says why', () =>
    checkReasons({
      'The hall is near the river.': '',
      'The hall opened on 3 May 1998.': '',
      'The hall has 400 seats.': 'a count or a measure',
      'The hall is the largest in the county.': 'something is first, largest or the only one',
      'It holds twice as many guests as the old one.': 'a comparison',
      'The warden had bribed an inspector.': 'a charge against somebody',
      'The toll rose.': 'something rose, fell or was cut',
      'The clerk allegedly sold seats.': 'a charge against somebody',
      'The team responsible for the hall met.': '',
      'A study found cracks.': 'a study, a poll or statistics',
      'She vetoed it.': 'what somebody did on record',
      'The deficit is a secret.': 'something of which figures are kept',
      'The fire led to a quarrel.': 'what caused what',
      'He never came.': 'a claim without exception',
      'It took 12 carts, 14 horses and 30 men.': 'a count or a measure; several figures',
      'The mayor vowed to mend the pier by 2031.': 'a promise with a deadline; a promise',
      'The mayor vowed to mend the pier.': 'a promise',
    }));

  test('says what lessens it', () =>
    checkReasons({
      'Are there 400 seats?': 'a count or a measure; - a question',
      'There should be 400 seats.': 'a count or a measure; - a view, a wish or a guess',
      'Showers brought 12 millimetres.': 'a count or a measure; - the weather',
      'Harwick lost 3-1 and sold 900 tickets.': '- figures of a game; a count or a measure',
      'Is it the hall?': '',
    }));

  test('looks inside quotations, and says that somebody is quoted', () => {
    checkReasons({
      'Ada Thorne said “The hall has 400 seats.”': 'a count or a measure; somebody is quoted with it',
      'Ada Thorne said the hall had 400 seats.': 'a count or a measure; somebody is quoted with it',
      'Ada Thorne said it was so.': '',
    });
  });

  test('puts what a fact-checker starts with first', () =>
    checkOrder([
      'Ada Thorne said the deficit had doubled to $4 million, more than in any other county.',
      'Ada Thorne said the hall had cost $4 million.',
      'The hall cost $4 million.',
      'The hall has 400 seats.',
      'The hall is the largest in the county.',
      'Temperatures reached 12 degrees.',
      'Two boats came.',
      'The hall opened on 3 May 1998.',
    ]));

  test('rests each reason on its words', () => {
    const text = 'The hall cost 4 million euros.';
    const { worthReasons = [] } = claimsOf(text)[0] ?? {};
    const words = worthReasons.map(({ span }) => (span === null ? null : text.slice(span.start, span.end)));
    expect(words).toEqual(['4 million euros']);
  });
});
