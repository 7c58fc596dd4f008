import type { Found } from './found.ts';
import { STATE_BODY } from './knownNames.ts';
import { nameKey } from './settle.ts';
import type { Surface } from './surface.ts';

/** The folded words by which each name is linked; those of a state's body with its owner before them: `Kosovo's Cabinet`. */
export function nameKeys(surface: Surface, names: readonly Found[]): string[] {
  return names.map((name, index) => {
    const owner = ownerOf(surface, names, index);
    return owner === null ? nameKey(surface, name) : `${nameKey(surface, owner)} ${nameKey(surface, name)}`;
  });
}

/** The state right before a body that many states have, with a possessive between, or null. */
export function ownerOf(surface: Surface, names: readonly Found[], index: number): Found | null {
  const name = names[index];
  const owner = names[index - 1];
  if (owner?.type !== 'PLACE' || name?.evidence !== STATE_BODY) return null;
  const isOwned =
    owner.endToken === name.firstToken - 1 && /^'s?$/.test(surface.folded[owner.endToken] ?? '');
  return isOwned ? owner : null;
}

/** What two names have in common when they mean the same actor whatever else the text says. */
export function identityOf(name: Found, key: string): string {
  if (name.known !== null) return `${name.type}:known:${name.known.registry ?? name.known.name}`;
  return `${name.type}:${name.type === 'PERSON' ? spelling(key) : key}`;
}

/** Spellings of Slavic names that differ by transcription only: `Djuric` and `Duric`, `Sergey` and `Sergei`. */
function spelling(key: string): string {
  return key
    .replaceAll('dj', 'd')
    .replaceAll('ks', 'x')
    .replace(/(?:ey|ei|ej|ii|iy|yi|ij)\b/g, 'y');
}

/** Whether one of two names abbreviates the other by initials; small words of the full name may be passed over. */
export function isAcronymOf(surface: Surface, a: Found, b: Found): boolean {
  const letters = (name: Found): string =>
    name.endToken - name.firstToken === 1
      ? (surface.folded[name.firstToken] ?? '').replace(/[^a-z]/g, '')
      : '';
  const initials = (name: Found): string[] =>
    surface.folded
      .slice(name.firstToken, name.endToken)
      .filter((word) => /^[a-z]/.test(word))
      .map((word) => word.slice(0, 1));
  return spells(letters(a), initials(b)) || spells(letters(b), initials(a));
}

/** Whether the letters are found among the initials in order, from the first initial on. */
function spells(letters: string, initials: readonly string[]): boolean {
  if (letters.length < 2 || initials.length < 2 || letters[0] !== initials[0]) return false;
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  return at >= letters.length;
}
