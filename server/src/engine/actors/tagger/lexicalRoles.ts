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

/** What a word may be for a name beside or around it, a bit each, in this order: lists of words, or a question. Adding one means training again. */
const ROLES: readonly (readonly ReadonlySet<string>[] | ((folded: string) => boolean))[] = [
  [HONORIFICS],
  endsTitle,
  [ORG_HEADS],
  [PLACE_HEADS],
  [EITHER_HEADS],
  [THING_HEADS],
  [ORG_OPENERS],
  [STATE_BODIES],
  [LEGAL_FORMS],
  [FACILITY_HEADS],
  [PLACE_OPENERS],
  [NAME_PARTICLES],
  [NAME_SUFFIXES],
  [PERSON_VERBS],
  [BODY_NOUNS, BODY_STAFF],
  [PLACE_NOUNS],
  [PEOPLE_NOUNS],
  [TRADES, VESSELS],
  [PLACE_PREPOSITIONS],
  [CALENDAR, AMBIGUOUS_MONTHS],
  [STARTERS],
  isCommonWord,
  (word) => word.length > 4 && SURNAME_ENDINGS.test(word),
];

/** The bits of all listed words, so that a word is looked up once. */
const LISTED: ReadonlyMap<string, number> = listedRoles();

function listedRoles(): Map<string, number> {
  const listed = new Map<string, number>();
  for (const [index, role] of ROLES.entries()) {
    if (typeof role === 'function') continue;
    for (const words of role)
      for (const word of words) listed.set(word, (listed.get(word) ?? 0) | (2 ** index));
  }
  return listed;
}

/** The bits of titles and of words of address. */
export const TITLE_ROLES = 3;

/** The bits of the words that make a name an organisation's, a place's or a thing's. */
export const HEAD_ROLES: number = 4 | 8 | 16 | 32 | 64 | 128 | 256 | 512;

/** The bit of everyday words. */
export const COMMON_ROLE: number = 2 ** ROLES.findIndex((role) => role === isCommonWord);

/** The roles of a folded word. */
export function lexicalRoles(folded: string): number {
  let bits = LISTED.get(folded) ?? 0;
  for (const { bit, holds } of JUDGED) if (holds(folded)) bits |= bit;
  return bits;
}

/** The roles that are told by a function, with their bits. */
const JUDGED = ROLES.flatMap((role, index) =>
  typeof role === 'function' ? [{ bit: 2 ** index, holds: role }] : [],
);
