import { isCommonWord, isStarter } from './commonWords.ts';
import { headKind } from './heads.ts';
import { AMBIGUOUS_MONTHS, BREAKERS, CALENDAR, COMPOUND_TAILS } from './lexiconClosedWords.ts';
import { isFirstName } from './lexiconFirstNames.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from './lexiconTitles.ts';
import type { Surface } from './surface.ts';
import { titleEnd } from './titles.ts';

/** A maximal stretch of capitalised words with what may stand between them. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** A run is cut behind so many tokens: no name is longer, and what looks at a run stays bounded on any text. */
const LONGEST_RUN = 24;

/** Words that open no name, whatever their capital. */
const UNOPENING: ReadonlySet<string> = new Set(['i', 'the', 'a', 'an', 'ngo', 'ngos']);

const LONGEST_PARTICLE = Math.max(...[...NAME_PARTICLES].map((word) => word.length));

/** Particles that are English words too; they join names only before a hyphen (`as-Sadr`). */
const ENGLISH_PARTICLES: ReadonlySet<string> = new Set([
  'as',
  'at',
  'an',
  'ad',
  'i',
  'e',
  'do',
  'ten',
  'y',
  'a',
]);

/**
 * The run that begins at token `first`, which has to be capitalised: capitalised words, initials, hyphens between them, particles
 * (`van der`, `al-`), `&`. It ends before anything else, at a word of the calendar, and before token `end`.
 */
export function readRun(surface: Surface, first: number, end: number): Run {
  let last = first;
  for (let i = first + 1; i < Math.min(end, first + LONGEST_RUN);) {
    const next = extension(surface, i, last, Math.min(end, first + LONGEST_RUN));
    if (next === null) break;
    last = next;
    i = next + 1;
  }
  return { first, end: last + 1 };
}

/** Whether a run may begin at this token. */
export function opensRun(surface: Surface, i: number): boolean {
  if (surface.capital[i] !== true) return isParticleBefore(surface, i, surface.tokens.length);
  const folded = surface.folded[i] ?? '';
  if (isCalendar(surface, i) || UNOPENING.has(folded)) return false;
  return !(surface.weak[i] === true && isStarter(folded));
}

/** The token up to which the run goes on when it takes token `i`, or null where it ends before. */
function extension(surface: Surface, i: number, last: number, end: number): number | null {
  const { tokens, capital, folded } = surface;
  const token = tokens[i];
  if (token === undefined) return null;
  if (capital[i] === true) {
    if (isCalendar(surface, i)) return null;
    if (BREAKERS.has(folded[i] ?? '') || (surface.weak[i] === true && isStarter(folded[i] ?? '')))
      return null;
    return token.spaced || tokens[last]?.text.endsWith('.') === true ? i : null;
  }
  if (isHyphen(surface, i) && !token.spaced) {
    if (i + 1 >= end || tokens[i + 1]?.spaced !== false) return null;
    if (capital[i + 1] === true) return i + 1;
    return isSmallSyllable(surface, i, last) ? i + 1 : null;
  }
  if (isGenitive(surface, i, last, end)) return i + 1;
  if (token.text === '(') return isBracketedName(surface, i, end) ? i + 3 : null;
  if (token.text === '&' && i + 1 < end && capital[i + 1] === true) return i + 1;
  if (token.kind === 'word' && NAME_SUFFIXES.has(token.lower) && token.spaced && token.lower.endsWith('.'))
    return i;
  if (isParticleBefore(surface, i, end)) return particleEnd(surface, i, end);
  return null;
}

/** Whether small particles from token `i` on lead to a capitalised word. */
function isParticleBefore(surface: Surface, i: number, end: number): boolean {
  const folded = surface.folded[i] ?? '';
  if (folded.length > LONGEST_PARTICLE || surface.capital[i] === true || !NAME_PARTICLES.has(folded))
    return false;
  if (ENGLISH_PARTICLES.has(folded) && !isHyphen(surface, i + 1)) return false;
  return particleEnd(surface, i, end) !== null;
}

/** The capitalised word to which the particles from token `i` on lead, at most three of them. */
function particleEnd(surface: Surface, i: number, end: number): number | null {
  for (let j = i, count = 0; j < end && count < 6; j++, count++) {
    if (surface.capital[j] === true) return j;
    if (!NAME_PARTICLES.has(surface.folded[j] ?? '') && !isHyphen(surface, j)) return null;
  }
  return null;
}

/** A given name in brackets before a surname: `President (Milan) Babic`. */
function isBracketedName(surface: Surface, i: number, end: number): boolean {
  const { tokens, capital, folded } = surface;
  return (
    i + 3 < end &&
    tokens[i]?.text === '(' &&
    isFirstName(folded[i + 1] ?? '') &&
    tokens[i + 2]?.text === ')' &&
    capital[i + 3] === true &&
    capital[i + 1] === true
  );
}

/** A possessive inside a body's name: `People's Party`, `Boat Owners' Association`; not behind a name (`Malta's Cabinet`). */
function isGenitive(surface: Surface, i: number, last: number, end: number): boolean {
  const { tokens, capital, folded } = surface;
  const mark = tokens[i];
  const isMark =
    mark !== undefined &&
    !mark.spaced &&
    (/^['’]s$/.test(mark.text) || (/^['’]$/.test(mark.text) && folded[last]?.endsWith('s') === true));
  if (!isMark || i + 1 >= end || capital[i + 1] !== true || tokens[i + 1]?.spaced !== true) return false;
  const isPlural = mark?.text.length === 1;
  const isCalling = isCommonWord(folded[last] ?? '') || titleEnd(surface, last, i) === i;
  if (!isPlural && !isCalling) return false;
  for (let j = i + 1; j < Math.min(end, i + 4) && capital[j] === true; j++)
    if (headKind(folded[j] ?? '') === 'org') return true;
  return false;
}

/** A hyphen that stands close to the word before it. */
export function isHyphen(surface: Surface, i: number): boolean {
  const token = surface.tokens[i];
  return token !== undefined && !token.spaced && /^[-‐‑]$/.test(token.text);
}

/** The small second syllable of an East Asian given name: `Ban Ki-moon`, `Kim Jong-un`; not `EU-led`. */
function isSmallSyllable(surface: Surface, hyphen: number, last: number): boolean {
  const { tokens, capital, folded } = surface;
  const tail = folded[hyphen + 1] ?? '';
  const given = tokens[last]?.text ?? '';
  const family = tokens[last - 1]?.text ?? '';
  return (
    /^\p{Ll}{2,5}$/u.test(tail) &&
    !COMPOUND_TAILS.has(tail) &&
    /^\p{Lu}\p{Ll}{1,5}$/u.test(given) &&
    capital[last - 1] === true &&
    family.length <= 5 &&
    tokens[last]?.spaced === true
  );
}

/** Days, months, feasts; a month that is a person's name as well (`April`, `June`) only where no other name stands beside it. */
function isCalendar(surface: Surface, i: number): boolean {
  const folded = surface.folded[i] ?? '';
  if (!CALENDAR.has(folded)) return false;
  if (!AMBIGUOUS_MONTHS.has(folded)) return true;
  const { tokens, capital } = surface;
  if (tokens[i + 1]?.kind === 'number' || tokens[i - 1]?.kind === 'number') return true;
  return (
    capital[i + 1] !== true &&
    (capital[i - 1] !== true || surface.weak[i - 1] === true || tokens[i]?.spaced !== true)
  );
}
