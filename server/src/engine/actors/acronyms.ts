import type { Found } from './found.ts';
import type { Surface } from './surface.ts';

/** Small words that an abbreviation passes over. */
const PASSED_OVER = /^(?:of|for|the|and|in|on|to|de|del|di|da|la|le|les|des|du|et|und|fur|y|&|'s)$/;

/** The initials of a name's words, small words passed over; empty where they are fewer than three. */
export function initialsOf(words: readonly string[]): string {
  const letters = words
    .filter((word) => !PASSED_OVER.test(word))
    .map((word) => word.slice(0, 1))
    .join('');
  return letters.length > 2 ? letters : '';
}

/** Whether a name is one token of two to eight capitals, with or without full stops: `ARL`, `A.R.L.`. */
export function isAcronym(surface: Surface, { firstToken, endToken }: Found): boolean {
  return (
    endToken - firstToken === 1 &&
    /^(?=(?:[^\p{Lu}]*\p{Lu}){2})(?:\p{Lu}\.?){1,7}[\p{Lu}\p{Ll}]\.?$/u.test(
      surface.tokens[firstToken]?.text ?? '',
    )
  );
}

/**
 * Whether one of two neighbours explains the other in brackets: `Alpine Rescue League (ARL)`, `ARL (Alpine Rescue League)`. The letters need
 * not be initials, since the name may be translated; where they are not, the name in brackets has to stand there alone.
 */
export function isExplained(surface: Surface, left: Found, right: Found): boolean {
  const { folded } = surface;
  if (left.type !== right.type || right.firstToken - left.endToken !== 1 || folded[left.endToken] !== '(')
    return false;
  if (abbreviates(surface, left, right) || abbreviates(surface, right, left)) return true;
  return (
    left.type === 'ORG' &&
    right.known === null &&
    isAcronym(surface, right) &&
    left.endToken - left.firstToken > 1 &&
    folded[right.endToken] === ')'
  );
}

/** Whether the letters of one name are found among the initials of the other in order, from the first initial on. */
function abbreviates(surface: Surface, short: Found, long: Found): boolean {
  if (short.endToken - short.firstToken !== 1) return false;
  const letters = (surface.folded[short.firstToken] ?? '').replace(/[^a-z]/g, '');
  const initials = surface.folded
    .slice(long.firstToken, long.endToken)
    .filter((word) => /^[a-z]/.test(word))
    .map((word) => word.slice(0, 1));
  if (letters.length < 2 || initials.length < 2 || letters[0] !== initials[0]) return false;
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  return at >= letters.length;
}
