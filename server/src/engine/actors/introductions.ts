import { FEMALE_NAMES, MALE_NAMES } from './lexiconFirstNames.ts';
import { KIN } from './lexiconKin.ts';
import { FEMALE_WORDS, HONORIFICS, MALE_WORDS } from './lexiconTitles.ts';
import type { Found } from './found.ts';
import type { Surface } from './surface.ts';
import { endsTitle } from './titles.ts';

/** Whether a name is introduced as somebody's kin, or as how somebody is called: `her brother Peter`, `his wife, Ana,`, `a man named Peter`. */
export function isIntroducedAnew(surface: Surface, { firstToken }: Found): boolean {
  const { folded } = surface;
  const before = folded[firstToken - 1] === ',' ? firstToken - 2 : firstToken - 1;
  const word = folded[before] ?? '';
  return KIN.has(word) || (before === firstToken - 1 && /^(?:named|called|nicknamed)$/.test(word));
}

/** Whether a name is a couple's or a family's: `Mr. and Mrs. Lund`, `President and Mrs. Lund`. */
export function isCouple({ folded }: Surface, { firstToken }: Found): boolean {
  return (
    folded[firstToken - 2] === 'and' &&
    HONORIFICS.has(folded[firstToken - 1] ?? '') &&
    (HONORIFICS.has(folded[firstToken - 3] ?? '') || endsTitle(folded[firstToken - 3] ?? ''))
  );
}

/** What a family is called: behind a surname these speak of all who bear it. */
const FAMILY = /^(?:dynasty|clan|family|families|brothers|sisters|siblings|household|bloodline)$/;

/** Whether a surname means a family: `the Lund dynasty`, `the Lund brothers`. */
export function isFamily({ folded }: Surface, { endToken }: Found): boolean {
  return FAMILY.test(folded[endToken] ?? '');
}

/** The sex that the word right before a name tells: `Mrs.`, `King`, `spokesman`. */
export function addressedSex({ folded }: Surface, { firstToken }: Found): 'm' | 'f' | null {
  const word = folded[firstToken - 1] ?? '';
  if (MALE_WORDS.has(word) === FEMALE_WORDS.has(word)) return null;
  return MALE_WORDS.has(word) ? 'm' : 'f';
}

/** The sex that mostly bears a first name. */
export function sexOfFirstName(word: string): 'm' | 'f' | null {
  if (MALE_NAMES.has(word) === FEMALE_NAMES.has(word)) return null;
  return MALE_NAMES.has(word) ? 'm' : 'f';
}
