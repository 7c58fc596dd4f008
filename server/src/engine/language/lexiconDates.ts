import { listed } from './lexiconNumbers.ts';

/* How English news tells when something was. General knowledge of the language. */

/** Months in full; those that are also other words, or first names, tell of a time only in company. */
export const MONTHS: ReadonlySet<string> = listed(`
  january february march april may june july august september october november december`);
export const DOUBTFUL_MONTHS: ReadonlySet<string> = listed('march april may june august');

/** Months and weekdays shortened. Without a full stop some are other words: they count beside a day, a year or another date. */
export const SHORT_MONTHS: ReadonlySet<string> = listed(`
  jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.`);
export const WEEKDAYS: ReadonlySet<string> = listed(`
  monday tuesday wednesday thursday friday saturday sunday
  mondays tuesdays wednesdays thursdays fridays saturdays sundays`);
export const SHORT_WEEKDAYS: ReadonlySet<string> = listed(`
  mon mon. tue tue. tues tues. wed wed. thu thu. thur thur. thurs thurs. fri fri. sat sat. sun sun.`);

export const SEASONS: ReadonlySet<string> = listed(
  'spring summer autumn winter fall springtime summertime wintertime',
);
export const DAY_PARTS: ReadonlySet<string> = listed(
  'morning mornings afternoon afternoons evening evenings night nights noon lunchtime midday midnight',
);

/** Days that have a name, as lower-case words; the longest that fits counts. */
export const FEASTS: readonly (readonly string[])[] = [
  "new year's eve",
  "new year's day",
  'new year',
  'christmas eve',
  'christmas day',
  'christmas',
  'boxing day',
  'good friday',
  'easter sunday',
  'easter monday',
  'easter',
  'palm sunday',
  'pentecost',
  'whitsun',
  'ramadan',
  'eid',
  'hanukkah',
  'passover',
  'yom kippur',
  'diwali',
  'thanksgiving',
  'halloween',
  'labor day',
  'labour day',
  'memorial day',
  'independence day',
  'may day',
].map((feast) => feast.split(/ |(?='s)/));

/** A word for a day told from today. */
export const DAYS_FROM_TODAY: ReadonlySet<string> = listed('yesterday today tomorrow tonight');

/** Words before a stretch of time that say which one: 'last week', 'the coming year'. */
export const WHICH: ReadonlySet<string> = listed(
  'last past next this previous following coming upcoming preceding current',
);

/** Words before a date that make it a part of it: 'late 2014', 'earlier this month'. */
export const PART_OF: ReadonlySet<string> = listed('early earlier late later mid');

/** Stretches of time that pass: 'two weeks', 'a decade'. */
export const STRETCHES: ReadonlySet<string> = listed(`
  second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight fortnights month months
  quarter quarters year years decade decades century centuries`);

/** Behind a stretch these tell from where it counts: 'two weeks ago'. */
export const COUNTED_FROM: ReadonlySet<string> = listed(
  'ago earlier later before after afterwards afterward hence',
);

/** Words before a month, a year or a season alone that show that it is a time. */
export const IN_TIME: ReadonlySet<string> = listed(`
  in since until till by during from through throughout before after last next this early late mid of for between to on and
  or circa around about as`);

/** Counted things, before which a number of four digits is no year and one of two no day: '2000 people'. */
export const COUNTED_THINGS: ReadonlySet<string> = listed(`
  people persons men women children soldiers troops officers policemen police civilians residents workers employees students
  pupils voters members protesters demonstrators refugees migrants families households homes houses deaths cases victims
  patients prisoners fighters rebels guests visitors tourists spectators fans jobs seats votes copies cars vehicles boats ships
  aircraft tanks rockets shells shots rounds animals sheep cattle trees acres hectares words pages times others more companies
  firms schools hospitals villages towns cities countries dead injured wounded hostages delegates volunteers passengers flights`);

/** Zones behind a time of day. */
export const ZONES: ReadonlySet<string> = listed(
  'gmt utc bst cet cest eet est edt et cst cdt mst mdt pst pdt pt msk ist jst aest',
);
