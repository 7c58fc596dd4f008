import { canBeginFigure } from './beginnings.ts';
import {
  COUNTED_IN_ORDER,
  MEASURES,
  MULTIPLES,
  NO_ORDER,
  NUMBERED,
  NUMBER_WORDS,
  ONE_OF,
  ORDINALS,
  PARTS,
} from './lexiconNumbers.ts';
import { isDigits, isHyphen, moneyFrom, numberEnd, qualifiedFrom } from './numbers.ts';
import { isSmallWord, rangeEnd, rangeOfUnits } from './ranges.ts';
import { telephoneEnd } from './telephones.ts';
import type { Token } from './types.ts';
import { unitEnd } from './units.ts';
import { tokenWindow, type TokenRun, type TokenWindow } from './window.ts';

/** What a figure tells: an amount of money, a share of a whole, so much of something, an age, a place in an order, a game's score, or which of several things of one name. */
export type FigureKind = 'money' | 'share' | 'measure' | 'count' | 'age' | 'order' | 'score' | 'label';

/** A figure in digits or in words, with what qualifies it before and its unit behind: `more than 30`, `4.2 million euros`. */
export interface Figure extends TokenRun {
  readonly kind: FigureKind;
  /** Where it begins without what qualifies it: of `more than 30`, at `30`. */
  readonly number: number;
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
    if (!canBeginFigure(window.at(i) ?? undefined)) continue;
    const telephone = telephoneEnd(window, i);
    if (telephone !== null) {
      i = telephone - 1;
      continue;
    }
    const found = figureAt(window, i);
    if (found === null) continue;
    const { kind, first, end } = found;
    const least = figures.at(-1)?.end ?? window.first;
    figures.push({ kind, first: Math.max(qualifiedFirst(window, found), least), end, number: first });
    i = end - 1;
  }
}

/** Where a figure begins with what qualifies it; the place in an order, a score and the number of a thing are exact by themselves. */
function qualifiedFirst(window: TokenWindow, { kind, first }: Found): number {
  return kind === 'order' || kind === 'score' || kind === 'label' ? first : qualifiedFrom(window, first);
}

/** A figure without what qualifies it. */
interface Found extends TokenRun {
  readonly kind: FigureKind;
}

function figureAt(window: TokenWindow, at: number): Found | null {
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
function labelled(window: TokenWindow, at: number): Found | null {
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
function quantity(window: TokenWindow, at: number): Found | null {
  const sign = signAt(window, at);
  const start = sign === null ? at : at + 1;
  const number = numberEnd(window, start);
  if (number === null || isPartOfName(window, start)) return null;
  if (window.lower(start) === 'zero' && isHyphen(window, number)) return null;
  const money = moneyFrom(window, start);
  const isBetween = window.lower((money ?? start) - 1) === 'between';
  const score = money === null ? scoreEnd(window, at, number) : null;
  if (score !== null) return { kind: 'score', first: at, end: score };
  const bare = rangeEnd(window, number, isBetween) ?? number;
  const unit = rangeOfUnits(window, unitEnd(window, bare), isBetween);
  const kind = money === null ? (unit?.kind ?? 'count') : 'money';
  const end = unit?.end ?? bare;
  if (kind === 'count' && isAge(window, at, end)) return { kind: 'age', first: at, end };
  return { kind, first: money ?? at, end };
}

/** A minus or a plus right before a number, and not behind another word. */
function signAt(window: TokenWindow, at: number): number | null {
  const isSign = /^[-−–+]$/u.test(window.lower(at)) && window.at(at)?.spaced === true;
  return isSign && window.isJoined(at + 1) && isDigits(window, at + 1) ? at : null;
}

/** `3-1`, `10-9`: whole numbers of at most three digits with a hyphen between, and no unit behind them; `10-15 boats` are so many. */
function scoreEnd(window: TokenWindow, at: number, number: number): number | null {
  const isShort = (index: number): boolean => /^\d{1,3}$/.test(window.lower(index));
  const isJoined = isHyphen(window, number) && window.isJoined(number + 1);
  const end = number + 2;
  if (number !== at + 1 || !isShort(at) || !isJoined || numberEnd(window, number + 1) !== end) return null;
  if (!isShort(number + 1) || unitEnd(window, end) !== null) return null;
  const isRising = Number(window.lower(at)) < Number(window.lower(number + 1));
  const isCounting = window.at(end)?.kind === 'word' && !NOT_COUNTED.test(window.lower(end));
  return isRising && isCounting ? null : end;
}

/** Words behind two numbers that are a score also where the second is the greater: `a 1-3 defeat`, `lost 1-3 to Harwick`. */
const NOT_COUNTED =
  /^(?:win|wins|victory|defeat|defeats|loss|lead|draw|vote|votes|majority|score|result|decision|ruling|down|up|to|in|on|at|by|against|after|before|and|but|with|for|from|when|while|as|over|behind)$/;

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
function ordinal(window: TokenWindow, at: number): Found | null {
  const word = window.lower(at);
  const isCompound = NUMBER_WORDS.has(word) && isHyphen(window, at + 1) && ORDINALS.has(window.lower(at + 2));
  const run: Found = { kind: 'order', first: at, end: isCompound ? at + 3 : at + 1 };
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
function oneOf(window: TokenWindow, at: number): Found | null {
  if (window.lower(at) !== 'one' || isHyphen(window, at)) return null;
  const unit = unitEnd(window, at + 1);
  // 'One day they will': no length of time.
  const isSomeDay = /^(?:day|night|morning|point|times?)$/.test(window.lower(at + 1));
  const isUnit = unit !== null && !isSomeDay && window.lower(at + 2) !== 'sided';
  if (isUnit) return { kind: unit.kind, first: at, end: unit.end };
  const isPart = PARTS.has(window.lower(at + 1));
  const share = rangeEnd(window, at + 1, false) ?? oneThingIn(window, at);
  const isShown = /^(?:only|just|least|than|exactly|about)$/.test(window.lower(at - 1));
  if (share === null && !isShown && !ONE_OF.has(window.lower(at + 1))) return null;
  // `One in the crowd` is somebody, `one in five` a share.
  if (/^(?:in|out)$/.test(window.lower(at + 1)) && share === null) return null;
  return { kind: 'count', first: at, end: share ?? (isPart ? at + 2 : at + 1) };
}

/** `One bridge in five`. */
function oneThingIn(window: TokenWindow, at: number): number | null {
  const isShare = window.lower(at + 2) === 'in' && isSmallWord(window, at + 3);
  return isShare && window.at(at + 1)?.kind === 'word' ? at + 4 : null;
}

function multiple(window: TokenWindow, at: number): Found | null {
  if (!MULTIPLES.has(window.lower(at))) return null;
  return { kind: 'count', first: at, end: at + 1 };
}

/** `Half of`, `half the`, `half a century`, `half-hour`: a share that no number opens. */
function half(window: TokenWindow, at: number): Found | null {
  if (window.lower(at) !== 'half') return null;
  const isJoined = isHyphen(window, at + 1) || /^an?$/.test(window.lower(at + 1));
  if (isJoined && MEASURES.has(window.lower(at + 2))) return { kind: 'measure', first: at, end: at + 3 };
  const isShare = /^(?:of|the|an?|its|his|her|their|all|percent|price)$/.test(window.lower(at + 1));
  return isShare ? { kind: 'share', first: at, end: at + 1 } : null;
}

/** `F-16`, `COVID-19`: the number is the end of a name; so is one half of `24/7`. */
function isPartOfName(window: TokenWindow, at: number): boolean {
  if (!isDigits(window, at)) return false;
  const before = window.lower(at - 1);
  const isSlashed = window.lower(at + 1) === '/' && window.isJoined(at + 1) && window.lower(at) === '24';
  if (isSlashed || (before === '/' && window.isJoined(at))) return true;
  return isHyphen(window, at - 1) && window.isJoined(at) && window.at(at - 2)?.kind === 'word';
}
