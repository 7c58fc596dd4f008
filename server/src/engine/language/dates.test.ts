import { describe, expect, test } from 'vitest';
import { findDates } from './dates.ts';
import { tokenize } from './tokens.ts';

/** Expects these dates in a text, parted by '; '. */
function checkDates(rows: Readonly<Record<string, string>>): void {
  const found = Object.keys(rows).map((text) => {
    const tokens = tokenize(text, { start: 0, end: text.length });
    const dates = findDates(tokens, 0, tokens.length).map(({ first, end }) =>
      text.slice(tokens[first]?.start, tokens[end - 1]?.end),
    );
    return [text, dates.join('; ')];
  });
  expect(Object.fromEntries(found)).toEqual(rows);
}

describe('dates', () => {
  test('days, months and years', () =>
    checkDates({
      'The lock opened on 12 May 1911 and shut on May 13.': '12 May 1911; May 13',
      'Thu. Sep 4th, 2031': 'Thu. Sep 4th, 2031',
      'It ran from the 3rd of June until Aug. 9-11.': '3rd of June; Aug. 9-11',
      'July Fourth, the Fourth of July and mid-November.': 'July Fourth; Fourth of July; mid-November',
      'Printed 12/05/1998, 1998-05-12 and 12.05.1998.': '12/05/1998; 1998-05-12; 12.05.1998',
      'Since 1999, in 2014-15, by 1914–1918 and late 2030.': '1999; 2014-15; 1914–1918; late 2030',
      'A quarry of AD 79, a wall of 44 BC, a song of ’68.': 'AD 79; 44 BC; ’68',
      'The attacks of 9/11.': '9/11',
      'May-June 2019, Jan 2020 and the March vote': 'May-June 2019; Jan 2020; March',
    }));

  test('what looks like a month or a year and is none', () =>
    checkDates({
      'They may march in august company.': '',
      'May Jansen and Jan Mar came.': '',
      'Some 2000 people and 1500 tonnes for $1998.': '',
      'In March 20 people left.': 'March',
      'Resolution 1244 and Flight 1912': '',
    }));

  test('weekdays and times of day', () =>
    checkDates({
      'On Tuesday, and on Wednesday night': 'Tuesday; Wednesday night',
      'At 14:30 GMT, 9 a.m., 7.30pm, nine o’clock and noon.': '14:30 GMT; 9 a.m.; 7.30pm; nine o’clock; noon',
      'Open 9 a.m. to 5 p.m. on Sundays.': '9 a.m. to 5 p.m. on Sundays',
      'Tuesday, June 3, 2031, at 8:15 p.m. local time': 'Tuesday, June 3, 2031, at 8:15 p.m. local time',
      'Posted: 02/11/2031 05:30:00 AM': '02/11/2031 05:30:00 AM',
    }));

  test('decades, centuries, seasons, quarters and feasts', () =>
    checkDates({
      'The 1930s, the ’30s, the early nineties and the 30s.': '1930s; ’30s; early nineties; 30s',
      'A man in his 40s and her fifties.': '',
      'The 19th century, a twenty-first-century pier.': '19th century; twenty-first-century',
      'In spring, summer 2012, the autumn of 1911.': 'spring; summer 2012; autumn of 1911',
      'The first quarter of 2031, Q3 2030, fiscal 2029': 'first quarter of 2031; Q3 2030; fiscal 2029',
      'On Christmas Eve and at Easter 1916': 'Christmas Eve; Easter 1916',
    }));

  test('what is told from another time', () =>
    checkDates({
      'Last week, next Monday and this morning.': 'Last week; next Monday; this morning',
      'Two weeks ago, a decade later, more than a year before.':
        'Two weeks ago; a decade later; more than a year before',
      'A few days after the vote; years ago.': 'A few days after; years ago',
      'In the past three years and the next decade.': 'past three years; next decade',
      'Earlier this month, late last year, yesterday morning.':
        'Earlier this month; late last year; yesterday morning',
      'In the last minute they waited three weeks.': '',
    }));
});
