import { isCommonWord } from '../commonWords.ts';
import { AMBIGUOUS_MONTHS, CALENDAR, STARTERS } from '../lexiconClosedWords.ts';
import {
  BODY_NOUNS,
  BODY_STAFF,
  PEOPLE_NOUNS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  TRADES,
  VESSELS,
} from '../lexiconContext.ts';
import {
  EITHER_HEADS,
  FACILITY_HEADS,
  LEGAL_FORMS,
  ORG_HEADS,
  ORG_OPENERS,
  PLACE_HEADS,
  PLACE_OPENERS,
  STATE_BODIES,
  THING_HEADS,
} from '../lexiconHeads.ts';
import { SURNAME_ENDINGS } from '../lexiconSurnames.ts';
import { HONORIFICS, NAME_PARTICLES, NAME_SUFFIXES, PERSON_VERBS } from '../lexiconTitles.ts';
import { endsTitle } from '../titles.ts';

/** What a word may be for a name beside or around it, a bit each, in this order. Adding one means training again. */
const ROLES: readonly ((folded: string) => boolean)[] = [
  (word) => HONORIFICS.has(word),
  endsTitle,
  (word) => ORG_HEADS.has(word),
  (word) => PLACE_HEADS.has(word),
  (word) => EITHER_HEADS.has(word),
  (word) => THING_HEADS.has(word),
  (word) => ORG_OPENERS.has(word),
  (word) => STATE_BODIES.has(word),
  (word) => LEGAL_FORMS.has(word),
  (word) => FACILITY_HEADS.has(word),
  (word) => PLACE_OPENERS.has(word),
  (word) => NAME_PARTICLES.has(word),
  (word) => NAME_SUFFIXES.has(word),
  (word) => PERSON_VERBS.has(word),
  (word) => BODY_NOUNS.has(word) || BODY_STAFF.has(word),
  (word) => PLACE_NOUNS.has(word),
  (word) => PEOPLE_NOUNS.has(word),
  (word) => TRADES.has(word) || VESSELS.has(word),
  (word) => PLACE_PREPOSITIONS.has(word),
  (word) => CALENDAR.has(word) || AMBIGUOUS_MONTHS.has(word),
  (word) => STARTERS.has(word),
  isCommonWord,
  (word) => word.length > 4 && SURNAME_ENDINGS.test(word),
];

/** The bits of titles and of words of address. */
export const TITLE_ROLES = 3;

/** The bits of the words that make a name an organisation's, a place's or a thing's. */
export const HEAD_ROLES: number = 4 | 8 | 16 | 32 | 64 | 128 | 256 | 512;

/** The bit of everyday words. */
export const COMMON_ROLE: number = 2 ** ROLES.findIndex((role) => role === isCommonWord);

/** The roles of a folded word. */
export function lexicalRoles(folded: string): number {
  return ROLES.reduce((bits, role, index) => (role(folded) ? bits | (2 ** index) : bits), 0);
}
