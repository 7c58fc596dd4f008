import {
  COUNTED_IN_ORDER,
  MEASURES,
  MONEY,
  MULTIPLES,
  NO_ORDER,
  NUMBERED,
  NUMBER_WORDS,
  ONE_OF,
  ORDINALS,
  PARTS,
} from './lexiconNumbers.ts';
import { isDigits, isHyphen, moneyFrom, numberEnd, qualifiedFrom } from './numbers.ts';
import type { Token } from './types.ts';
import { tokenWindow, type TokenRun, type TokenWindow } from './window.ts';

/** What a figure tells: an amount of money, a share of a whole, so much of something, an age, a place in an order, a game's score, or which of several things of one name. */
export type FigureKind = 'money' | 'share' | 'measure' | 'count' | 'age' | 'order' | 'score' | 'label';

/** A figure in digits or in words, with what qualifies it before and its unit behind: `more than 30`, `4.2 million euros`. */
export interface Figure extends TokenRun {
  readonly kind: FigureKind;
}

/**
 * Every figure among the tokens from `first` to `end` of one block, in order and disjoint; `dates` are the runs that are dates or times of day
 * (`findDates`), in order, which are left alone. Numbers that are part of a name by a hyphen, and those of telephones, are none. Linear.
 */
export function findFigures(
  tokens: readonly Token[],
  first: number,
  end: number,
  dates: readonly TokenRun[],
): Figure[] {
  const figures: Figure[] = [];
  let from = first;
  for (const date of [...dates, { first: end, end }]) {
    findBetween(tokenWindow(tokens, from, date.first), figures);
    from = date.end;
  }
  return figures;
}

/** The figures of one stretch without dates. */
function findBetween(window: TokenWindow, figures: Figure[]): void {
  for (let i = window.first; i < window.end; i++) {
    const telephone = telephoneEnd(window, i);
    if (telephone !== null) {
      i = telephone - 1;
      continue;
    }
    const figure = figureAt(window, i);
    if (figure === null) continue;
    const last = figures.at(-1);
    figures.push({ ...figure, first: Math.max(figure.first, last?.end ?? window.first) });
    i = figure.end - 1;
  }
}

function figureAt(window: TokenWindow, at: number): Figure | null {
  return (
    labelled(window, at) ??
    quantity(window, at) ??
    ordinal(window, at) ??
    oneOf(window, at) ??
    multiple(window, at) ??
    half(window, at)
  );
}

/** `Article 5`, `No. 10`, `Resolution 1244`. */
function labelled(window: TokenWindow, at: number): Figure | null {
  if (!NUMBERED.has(window.lower(at)) || !isDigits(window, at + 1) || !/^\d/.test(window.lower(at + 1)))
    return null;
  // 'There was no 5 percent rise', 'a group 20 strong': what has a unit is an amount.
  if (
    unitEnd(window, at + 2) !== null ||
    (window.lower(at) === 'no' && window.at(at)?.text.startsWith('N') !== true)
  )
    return null;
  return { kind: 'label', first: at, end: rangeEnd(window, at + 2, true) ?? at + 2 };
}

/** A number, or a range of two, with sign, unit and what qualifies it. */
function quantity(window: TokenWindow, at: number): Figure | null {
  const sign = signAt(window, at);
  const start = sign === null ? at : at + 1;
  const number = numberEnd(window, start);
  if (number === null || isPartOfName(window, start)) return null;
  if (window.lower(start) === 'zero' && isHyphen(window, number)) return null;
  const money = moneyFrom(window, start);
  const isBetween = window.lower((money ?? start) - 1) === 'between';
  const score = scoreEnd(window, at, number);
  if (score !== null) return { kind: 'score', first: at, end: score };
  const bare = rangeEnd(window, number, isBetween) ?? number;
  const unit = rangeOfUnits(window, unitEnd(window, bare), isBetween);
  const kind = money === null ? (unit?.kind ?? 'count') : 'money';
  const end = unit?.end ?? bare;
  if (kind === 'count' && isAge(window, at, end)) return { kind: 'age', first: at, end };
  return { kind, first: qualifiedFrom(window, money ?? at), end };
}

/** The end of `3% to 5%`, where both numbers of a range have a unit. */
function rangeOfUnits(window: TokenWindow, unit: Unit | null, isBetween: boolean): Unit | null {
  const number = unit === null ? null : rangeEnd(window, unit.end, isBetween);
  const other = number === null ? null : unitEnd(window, number);
  // 'It fell 2 percentage points to 5 percent' are two figures.
  const isSame =
    unit !== null && other !== null && window.lower(unit.end - 1) === window.lower(other.end - 1);
  return isSame ? other : unit;
}

/** A minus or a plus right before a number, and not behind another word. */
function signAt(window: TokenWindow, at: number): number | null {
  const isSign = /^[-−–+]$/u.test(window.lower(at)) && window.at(at)?.spaced === true;
  return isSign && window.isJoined(at + 1) && isDigits(window, at + 1) ? at : null;
}

/** `3-1`, `10-9`: whole numbers of at most three digits with a hyphen between, and no unit behind them. */
function scoreEnd(window: TokenWindow, at: number, number: number): number | null {
  const isShort = (index: number): boolean => /^\d{1,3}$/.test(window.lower(index));
  const isScore =
    number === at + 1 &&
    isShort(at) &&
    isHyphen(window, number) &&
    window.isJoined(number + 1) &&
    isShort(number + 1) &&
    unitEnd(window, number + 2) === null;
  return isScore ? number + 2 : null;
}

/** The end of `-15`, `to 15`, `out of 15` or, behind 'between', `and 15`, if such a one goes on at a token. */
function rangeEnd(window: TokenWindow, at: number, isBetween: boolean): number | null {
  const word = window.lower(at);
  const isDash = /^[-‐‑–—]$/u.test(word);
  const isWord = word === 'to' || word === 'or' || (isBetween && word === 'and');
  const isShare =
    (word === 'out' && window.lower(at + 1) === 'of') || (word === 'in' && isSmallWord(window, at - 1));
  if (!isDash && !isWord && !isShare) return null;
  // `18- to 24-year-olds`, `2-to-1`
  const isHeld = isDash && window.isJoined(at) && window.lower(at + 1) === 'to';
  let number = word === 'out' || isHeld ? at + 2 : at + 1;
  if (isHeld && isHyphen(window, number)) number++;
  if (/^[$€£¥₹]$/u.test(window.lower(number))) number++;
  const end = numberEnd(window, number);
  if (end === null || (word === 'or' && !isSmallWord(window, number))) return null;
  return word === 'in' && !isSmallWord(window, number) ? null : end;
}

function isSmallWord(window: TokenWindow, at: number): boolean {
  return NUMBER_WORDS.has(window.lower(at)) || window.lower(at) === 'one';
}

/** A unit, by the token behind it. */
interface Unit {
  readonly end: number;
  readonly kind: FigureKind;
}

/** The unit behind a number, with a hyphen before it or without; null where there is none. */
function unitEnd(window: TokenWindow, at: number): Unit | null {
  const hyphen = isHyphen(window, at) ? 1 : 0;
  const from = at + hyphen;
  const [word, next] = [window.lower(from), window.lower(from + 1)];
  if (/^(?:%|percent|pct|pc|percentage)$/.test(word))
    return { kind: 'share', end: /^points?$/.test(next) ? from + 2 : from + 1 };
  if (word === '-' && next === '%') return { kind: 'share', end: from + 2 };
  if (word === 'per' && next === 'cent') return { kind: 'share', end: from + 2 };
  if (word === 'percentage' || (word === 'basis' && /^points?$/.test(next)))
    return { kind: 'share', end: from + 2 };
  const age = ageEnd(window, from);
  if (age !== null) return { kind: 'age', end: age };
  if (MONEY.has(word)) return { kind: 'money', end: from + 1 };
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

/** `Aged 45`, `, 45,`. */
function isAge(window: TokenWindow, at: number, end: number): boolean {
  if (/^aged?$/.test(window.lower(at - 1)) || /^\d0s$/.test(window.lower(at))) return true;
  return (
    end === at + 1 &&
    window.lower(at - 1) === ',' &&
    /^[,.;)]?$/.test(window.lower(end)) &&
    /^(?:[1-9]\d|10\d)$/.test(window.lower(at))
  );
}

/** `25th`, `the third time`, `second-largest`, `a first term`. */
function ordinal(window: TokenWindow, at: number): Figure | null {
  const word = window.lower(at);
  const isCompound = NUMBER_WORDS.has(word) && isHyphen(window, at + 1) && ORDINALS.has(window.lower(at + 2));
  const run: Figure = { kind: 'order', first: at, end: isCompound ? at + 3 : at + 1 };
  if (isCompound || /^\d[\d,]*(?:st|nd|rd|th)$/.test(word)) return run;
  if (!ORDINALS.has(word)) return null;
  const next = window.lower(at + 1);
  // `Second-largest`, but not `second-hand` or the `two-thirds` that a number opens.
  if (isHyphen(window, at + 1))
    return /^\p{L}+(?:est|ever|degree|placed?)$|^(?:most|best|worst|grade|year|term|round)$/u.test(
      window.lower(at + 2),
    )
      ? { ...run, end: at + 3 }
      : null;
  if (NO_ORDER.has(next) || /^[,.;:!?]?$/.test(next)) return null;
  const isShown = /^(?:the|an?|his|her|its|their|our|my|your|'s?|s'|this|that|every|another)$/.test(
    window.lower(at - 1),
  );
  return isShown || COUNTED_IN_ORDER.has(next) ? run : null;
}

/** `One man`, `only one`: where 'one' is a number. */
function oneOf(window: TokenWindow, at: number): Figure | null {
  if (window.lower(at) !== 'one' || isHyphen(window, at)) return null;
  const unit = unitEnd(window, at + 1);
  // 'One day they will': no length of time.
  const isSomeDay = /^(?:day|night|morning|point|times?)$/.test(window.lower(at + 1));
  const isUnit = unit !== null && !isSomeDay && window.lower(at + 2) !== 'sided';
  const first = qualifiedFrom(window, at);
  if (isUnit) return { kind: unit.kind, first, end: unit.end };
  const isPart = PARTS.has(window.lower(at + 1));
  const share = rangeEnd(window, at + 1, false) ?? oneThingIn(window, at);
  const isShown = /^(?:only|just|least|than|exactly|about)$/.test(window.lower(at - 1));
  if (share === null && !isShown && !ONE_OF.has(window.lower(at + 1))) return null;
  // `One in the crowd` is somebody, `one in five` a share.
  if (/^(?:in|out)$/.test(window.lower(at + 1)) && share === null) return null;
  return { kind: 'count', first, end: share ?? (isPart ? at + 2 : at + 1) };
}

/** `One bridge in five`. */
function oneThingIn(window: TokenWindow, at: number): number | null {
  const isShare = window.lower(at + 2) === 'in' && isSmallWord(window, at + 3);
  return isShare && window.at(at + 1)?.kind === 'word' ? at + 4 : null;
}

function multiple(window: TokenWindow, at: number): Figure | null {
  if (!MULTIPLES.has(window.lower(at))) return null;
  return { kind: 'count', first: qualifiedFrom(window, at), end: at + 1 };
}

/** `Half of`, `half the`, `half a century`, `half-hour`: a share that no number opens. */
function half(window: TokenWindow, at: number): Figure | null {
  if (window.lower(at) !== 'half') return null;
  const first = qualifiedFrom(window, at);
  const isJoined = isHyphen(window, at + 1) || /^an?$/.test(window.lower(at + 1));
  if (isJoined && MEASURES.has(window.lower(at + 2))) return { kind: 'measure', first, end: at + 3 };
  const isShare = /^(?:of|the|an?|its|his|her|their|all|percent|price)$/.test(window.lower(at + 1));
  return isShare ? { kind: 'share', first, end: at + 1 } : null;
}

/** `F-16`, `COVID-19`: the number is the end of a name; so is one half of `24/7`. */
function isPartOfName(window: TokenWindow, at: number): boolean {
  if (!isDigits(window, at)) return false;
  const before = window.lower(at - 1);
  const isSlashed = window.lower(at + 1) === '/' && window.isJoined(at + 1) && window.lower(at) === '24';
  if (isSlashed || (before === '/' && window.isJoined(at))) return true;
  return isHyphen(window, at - 1) && window.isJoined(at) && window.at(at - 2)?.kind === 'word';
}

/** The end of a telephone number: a plus and digits, three numbers in a row, or `555-1234`. */
function telephoneEnd(window: TokenWindow, at: number): number | null {
  const isPlain = (index: number): boolean => /^\d+$/.test(window.lower(index));
  const start = /^[+(]$/.test(window.lower(at)) ? at + 1 : at;
  if (!isPlain(start)) return null;
  let end = start + 1;
  let groups = 1;
  for (;;) {
    const gap = /^[-–)]$/u.test(window.lower(end)) && !isSpacedDash(window, end) ? 1 : 0;
    if (!isPlain(end + gap)) break;
    groups++;
    end += gap + 1;
  }
  const isShort =
    groups === 2 && /^\d{3}$/.test(window.lower(start)) && /^\d{4}$/.test(window.lower(end - 1));
  const hasPlus = window.lower(at) === '+' && groups > 1;
  return groups >= 3 || isShort || hasPlus ? end : null;
}

function isSpacedDash(window: TokenWindow, at: number): boolean {
  return window.at(at)?.spaced === true;
}
