import { EITHER_HEADS, ORG_HEADS, PLACE_HEADS, THING_HEADS } from './lexiconHeads.ts';

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
