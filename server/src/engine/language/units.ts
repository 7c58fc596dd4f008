import { MEASURES, MONEY } from './lexiconNumbers.ts';
import { isHyphen } from './numbers.ts';
import type { TokenWindow } from './window.ts';

/** What the unit behind a number makes of it. */
export type UnitKind = 'money' | 'share' | 'measure' | 'count' | 'age';

/** A unit, by the token behind it. */
export interface Unit {
  readonly end: number;
  readonly kind: UnitKind;
}

/** The unit behind a number, with a hyphen before it or without; null where there is none. */
export function unitEnd(window: TokenWindow, at: number): Unit | null {
  const hyphen = isHyphen(window, at) ? 1 : 0;
  const from = at + hyphen;
  const [word, next] = [window.lower(from), window.lower(from + 1)];
  if (/^(?:%|percent|pct|pc|percentage)$/.test(word))
    return { kind: 'share', end: /^points?$/.test(next) ? from + 2 : from + 1 };
  if (word === '-' && next === '%') return { kind: 'share', end: from + 2 };
  if (word === 'per' && next === 'cent') return { kind: 'share', end: from + 2 };
  if (word === 'basis' && /^points?$/.test(next)) return { kind: 'share', end: from + 2 };
  const age = ageEnd(window, from);
  if (age !== null) return { kind: 'age', end: age };
  if (MONEY.has(word)) return { kind: 'money', end: from + 1 };
  // `Millions of dollars`
  if (word === 'of' && MONEY.has(next)) return { kind: 'money', end: from + 2 };
  if (/^(?:u\.s\.|us|canadian|australian)$/.test(word) && MONEY.has(next))
    return { kind: 'money', end: from + 2 };
  if (/^(?:square|cubic|nautical|metric|light)$/.test(word) && MEASURES.has(next))
    return { kind: 'measure', end: from + 2 };
  if (word === '°')
    return { kind: 'measure', end: window.at(from + 1)?.text.length === 1 ? from + 2 : from + 1 };
  if (!MEASURES.has(word)) return hyphen === 1 ? compound(window, from) : null;
  const isDegrees = /^degrees?$/.test(word) && /^(?:celsius|fahrenheit|c|f)$/.test(next);
  return { kind: 'measure', end: isDegrees ? from + 2 : from + 1 };
}

/** `Two-party`, `12-member`: the word that a hyphen joins to a number belongs to it. */
function compound(window: TokenWindow, at: number): Unit | null {
  const token = window.at(at);
  // 'One-sided': nothing is counted. Of '$2 billion-a-year', the rate is no part.
  if (window.lower(at - 2) === 'one' || /^an?$/.test(window.lower(at))) return null;
  return token?.kind === 'word' && window.isJoined(at) && /^\p{Ll}/u.test(token.text)
    ? { kind: 'count', end: at + 1 }
    : null;
}

/** `Year-old`, `years old`, `-year-olds`. */
function ageEnd(window: TokenWindow, at: number): number | null {
  if (!/^(?:years?|months?|weeks?|days?)$/.test(window.lower(at))) return null;
  const hyphen = isHyphen(window, at + 1) ? 1 : 0;
  return /^olds?$/.test(window.lower(at + 1 + hyphen)) ? at + 2 + hyphen : null;
}
