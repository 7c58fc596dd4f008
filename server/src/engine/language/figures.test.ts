import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from './dates.ts';
import { findFigures } from './figures.ts';
import { tokenize } from './tokens.ts';

/** Expects these figures in a text, as 'kind words', parted by '; '. */
function checkFigures(rows: Readonly<Record<string, string>>): void {
  const found = Object.keys(rows).map((text) => {
    const tokens = tokenize(text, { start: 0, end: text.length });
    const dates = findDates(tokens, 0, tokens.length);
    const figures = findFigures(tokens, 0, tokens.length, dates).map(
      ({ kind, first, end }) => `${kind} ${text.slice(tokens[first]?.start, tokens[end - 1]?.end)}`,
    );
    return [text, figures.join('; ')];
  });
  expect(Object.fromEntries(found)).toEqual(rows);
}

describe('figures', () => {
  test('money, shares and measures, with what qualifies them', () =>
    checkFigures({
      'It cost US$4.2 million, 3.9 million euros, £5m or Rs 500.':
        'money US$4.2 million; money 3.9 million euros; money £5m; money Rs 500',
      'Nearly 40 percent, 41% and up to 42 per cent':
        'share Nearly 40 percent; share 41%; share up to 42 per cent',
      'By 3.5 percentage points to -5 degrees Celsius':
        'share 3.5 percentage points; measure -5 degrees Celsius',
      'A two-day trip of 100 km over 20 square miles':
        'measure two-day; measure 100 km; measure over 20 square miles',
      'A $1.5 billion-a-year deal': 'money $1.5 billion',
    }));

  test('counts in digits and in words', () =>
    checkFigures({
      'More than one hundred men and 12 dogs': 'count More than one hundred; count 12',
      'Tens of thousands, dozens, several hundred, a dozen':
        'count Tens of thousands; count dozens; count several hundred; count a dozen',
      'Twenty-one of two hundred and five': 'count Twenty-one; count two hundred and five',
      'Costs rose by almost a third, sales by a quarter this year; a third man left.':
        'count almost a third; count a quarter; order third',
      'Two and a half million sheep': 'count Two and a half million',
      'Twice as many; sales doubled; a million-crown bridge':
        'count Twice; count doubled; count a million-crown',
      'One and a half hours, half a century, half a million':
        'measure One and a half hours; measure half a century; count half a million',
      'Two-thirds, a third of it, half the town, 2 1/2 miles':
        'count Two-thirds; count a third; share half; measure 2 1/2 miles',
    }));

  test('ranges are one figure', () =>
    checkFigures({
      '10-15 percent, 10 to 15 percent, 3% to 5%':
        'share 10-15 percent; share 10 to 15 percent; share 3% to 5%',
      'Between 10 and 15 boats': 'count Between 10 and 15',
      'It hit 12 – 5 of them new – and 30 basis points.': 'count 12; count 5; share 30 basis points',
      'One in five, three out of four, one bridge in nine':
        'count One in five; count three out of four; count one bridge in nine',
      'They won 3-1 by a 2-to-1 vote, not 1-3.': 'score 3-1; count 2-to-1; score 1-3',
      'Some 10–15 boats and $12-14 million': 'count Some 10–15; money $12-14 million',
    }));

  test('ages, places in an order and numbers of things', () =>
    checkFigures({
      'Ada Thorne, 45, and a 12-year-old, both in their 40s.': 'age 45; age 12-year-old; age 40s',
      '18- to 24-year-olds': 'age 18- to 24-year-olds',
      'The first time, the second-largest port, its 25th year':
        'order first; order second-largest; order 25th',
      'Article 5, Resolution 1244, No. 10 and page 7':
        'label Article 5; label Resolution 1244; label No. 10; label page 7',
    }));

  test('what is no figure', () =>
    checkFigures({
      'First of all, one of them saw no one, one after another.': '',
      'One day the first lady came second-hand, at one point.': '',
      'The F-16, COVID-19, 24/7 and 5G': '',
      'Call +44 20 7946 0018 or 555-1234.': '',
      'A zero-sum game, a one-sided view, the million': '',
      'On 12 May 1998, two weeks ago, in the 1930s': '',
    }));

  test('are disjoint, in order and no dates, whatever the text', () => {
    const words = fc.constantFrom(
      ...'one two 12 1998 12. - – to and a half million $ % percent first Tuesday May ago years week 9 a.m. , ( ) + in five the of between'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(words, fc.constantFrom('', ' ')), { maxLength: 25 }), (parts) => {
        const text = parts.flat().join('');
        const tokens = tokenize(text, { start: 0, end: text.length });
        const dates = findDates(tokens, 0, tokens.length);
        const figures = findFigures(tokens, 0, tokens.length, dates);
        const runs = [...dates, ...figures].sort((a, b) => a.first - b.first);
        for (const [i, run] of runs.entries()) {
          expect(run.end).toBeGreaterThan(run.first);
          expect(run.first).toBeGreaterThanOrEqual(runs[i - 1]?.end ?? 0);
          expect(run.end).toBeLessThanOrEqual(tokens.length);
        }
      }),
    );
  });
});
