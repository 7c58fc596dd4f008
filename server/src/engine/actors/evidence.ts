import { headKind } from './heads.ts';
import { isFirstName } from './lexiconFirstNames.ts';
import type { Surface } from './surface.ts';
import { endsTitle } from './titles.ts';
import type { ActorType } from './types.ts';

/**
 * Says for people what in the text goes with a name's type. The tagger weighs hundreds of small signs; this names the plainest of them, and
 * where there is none the company that the name keeps.
 */
export function evidenceOf(surface: Surface, first: number, end: number, type: ActorType): string {
  const { folded } = surface;
  const before = folded[first - 1] ?? '';
  const head = folded[end - 1] ?? '';
  if (type === 'PERSON') {
    if (endsTitle(before)) return 'title before the name';
    if (isAge(folded, end)) return 'age behind the name';
    if (end - first > 1 && isFirstName(folded[first] ?? '')) return 'first name';
  }
  if (type === 'ORG' && (headKind(head) === 'org' || headKind(head) === 'either'))
    return `"${surface.tokens[end - 1]?.text ?? head}" in the name`;
  if (type === 'PLACE' && headKind(head) === 'place')
    return `"${surface.tokens[end - 1]?.text ?? head}" in the name`;
  if (folded[first - 1] === '(' && folded[end] === ')') return 'abbreviation in brackets';
  return 'the words around it';
}

/** `Ana Ruiz, 51,` tells an age. */
function isAge(folded: readonly string[], end: number): boolean {
  return folded[end] === ',' && /^[1-9][0-9]$/.test(folded[end + 1] ?? '');
}
