import {
  EITHER_HEADS,
  ORG_HEADS,
  ORG_OPENERS,
  PLACE_HEADS,
  THING_HEADS,
  THING_OPENERS,
} from './lexiconHeads.ts';

/** What a capitalised word makes of the name that it ends: an organisation, a place, either, or a thing that is no actor. */
export type HeadKind = 'org' | 'place' | 'either' | 'thing';

/** The kind of head that a folded word is, or null. Words on several lists are places last. */
export function headKind(folded: string): HeadKind | null {
  if (EITHER_HEADS.has(folded)) return 'either';
  if (ORG_HEADS.has(folded)) return 'org';
  if (THING_HEADS.has(folded)) return 'thing';
  if (PLACE_HEADS.has(folded)) return 'place';
  return null;
}

/** The kind of name that a folded word opens with `of` or `for` behind it, or null. */
export function openerKind(folded: string): HeadKind | null {
  if (ORG_OPENERS.has(folded)) return 'org';
  if (THING_OPENERS.has(folded)) return 'thing';
  if (
    /^(?:gulf|bay|strait|straits|isle|isles|cape|lake|sea|palace|republic|kingdom|city|province|port|tower|duchy|valley|district|kingdom|state|rock|church|temple|shrine|cathedral|town)$/.test(
      folded,
    )
  )
    return 'place';
  return null;
}

/** Heads that are surnames as well: behind a first name alone they do not make an organisation or a place. */
export const SURNAME_HEADS: ReadonlySet<string> = new Set(
  (
    'hill hills lake church post banks park parks street rivers house hall forest west north east day price cook law bell mills star guard marsh lane bridge bridges towns ' +
    'ford moon king temple castle page power powers young field fields wells brooks pope bishop shore gates wall bush cave week may summer winter gardens brothers sons ' +
    'school watch office bowl lodge farmer miller plant mine case capital pace war bill wing'
  ).split(' '),
);
