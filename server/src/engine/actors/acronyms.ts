import type { Found } from './found.ts';
import type { Surface } from './surface.ts';

/** Small words that an abbreviation passes over. */
const PASSED_OVER = /^(?:of|for|the|and|in|on|to|de|del|di|da|la|le|les|des|du|et|und|fur|y|&|'s)$/;

/** The initials of a name's words, small words passed over; empty where there is but one. */
export function initialsOf(words: readonly string[]): string {
  const letters = words
    .filter((word) => !PASSED_OVER.test(word))
    .map((word) => word.slice(0, 1))
    .join('');
  return letters.length > 1 ? letters : '';
}

/** Whether a name is one token of two to eight capitals, with or without full stops, or two with a hyphen: `ARL`, `A.R.L.`, `ARL-N`. */
export function isAcronym({ tokens }: Surface, { firstToken, endToken }: Found): boolean {
  const [first, hyphen, last] = tokens.slice(firstToken, endToken);
  const isHyphened =
    endToken - firstToken === 3 && hyphen?.text === '-' && /^\p{Lu}{1,4}$/u.test(last?.text ?? '');
  return (
    (endToken - firstToken === 1 || isHyphened) &&
    /^(?=(?:[^\p{Lu}]*\p{Lu}){2})(?:\p{Lu}\.?){1,7}[\p{Lu}\p{Ll}]\.?$/u.test(first?.text ?? '')
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
  const words = left.endToken - left.firstToken;
  const isShort =
    isAcronym(surface, right) || (right.endToken - right.firstToken === 1 && words >= FORMAL_NAME);
  return (
    left.type === 'ORG' && right.known === null && isShort && words > 1 && folded[right.endToken] === ')'
  );
}

/** A name of so many words is mostly followed by what the body is called in short: `Norland Institute of Posts and Wires (Norwire)`. */
const FORMAL_NAME = 4;

/** Whether the letters of one name are found among the initials of the other in order, from the first initial on. */
function abbreviates(surface: Surface, short: Found, long: Found): boolean {
  const isOne = short.endToken - short.firstToken === 1 || isAcronym(surface, short);
  if (!isOne) return false;
  const letters = surface.folded
    .slice(short.firstToken, short.endToken)
    .join('')
    .replace(/[^a-z]/g, '');
  const initials = surface.folded
    .slice(long.firstToken, long.endToken)
    .filter((word) => /^[a-z]/.test(word))
    .map((word) => word.slice(0, 1));
  if (letters.length < 2 || initials.length < 2 || letters[0] !== initials[0]) return false;
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  return at >= letters.length;
}
