import { isNameMark } from './capitals.ts';
import { foldName } from './folding.ts';
import type { Found } from './found.ts';
import { headKind } from './heads.ts';
import { GENERIC_BODIES } from './lexiconBodies.ts';
import type { Surface } from './surface.ts';

/** The folded names of bodies that many states have: `supreme court`. */
const STATE_BODIES: ReadonlySet<string> = new Set(GENERIC_BODIES.map(foldName));

/** The folded words by which each name is linked; those of a state's body with its owner before them: `Kosovo's Cabinet`. */
export function nameKeys(surface: Surface, names: readonly Found[]): string[] {
  return names.map((name, index) => {
    const owner = ownerOf(surface, names, index);
    return owner === null ? wordsOf(surface, name) : `${wordsOf(surface, owner)} ${wordsOf(surface, name)}`;
  });
}

/** The state right before a body that many states have, with a possessive between, or null. */
export function ownerOf(surface: Surface, names: readonly Found[], index: number): Found | null {
  const name = names[index];
  const owner = names[index - 1];
  if (owner?.type !== 'PLACE' || name?.type !== 'ORG' || !isBodyOfMany(surface, name)) return null;
  const isOwned =
    owner.endToken === name.firstToken - 1 && /^'s?$/.test(surface.folded[owner.endToken] ?? '');
  return isOwned ? owner : null;
}

/** Whether many states have a body of this name: a listed one, or a single word that names a kind of body. */
function isBodyOfMany(surface: Surface, name: Found): boolean {
  const key = wordsOf(surface, name);
  return STATE_BODIES.has(key) || (!key.includes(' ') && headKind(key) === 'org');
}

/** The folded words of a name, hyphens and brackets left out. */
function wordsOf({ folded }: Surface, { firstToken, endToken }: Found): string {
  let key = '';
  for (let i = firstToken; i < endToken; i++) {
    const word = folded[i] ?? '';
    if (!isNameMark(word)) key = key === '' ? word : `${key} ${word}`;
  }
  return key;
}

/** A place in one form: `City of Elsin` is Elsin, `Republic of Kestria` Kestria, `U.S` the United States. */
export function placeKey(key: string): string {
  return key
    .replace(/^(?:city|town|village|municipality|island|republic|state|province) of (?:the )?/, '')
    .replace(/^u\.?s\.?(?:a\.?)?$/, 'united states')
    .replace(/^st\.? /, 'saint ')
    .replace(/^mt\.? /, 'mount ')
    .replace(/\.$/, '');
}

/** A people in the singular: `Kestrian` and `Kestrians` are one. */
export function peopleKey(key: string): string {
  return key.replace(/(?<=[a-z]{3}[^s])s$/, '');
}
