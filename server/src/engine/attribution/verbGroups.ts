import { reportingVerb } from '../quotations/reporting.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BE_FORMS,
  MODALS,
  MONTHS,
  NEGATIONS,
  TIME_NOUNS,
  WEEKDAYS,
} from './lexicon.ts';
import { lowerAt, mentionAt, type Range, type Reading, type Stretch } from './reading.ts';

/** `he's claiming`, `they've said`: the subject and its auxiliary in one word. */
export const CONTRACTED_SUBJECT: RegExp = /^(?:he|she|it|they|we|i|you)'(?:s|re|ve|d|ll|m)$/;

/** The `'s` of `he's claiming`, which the tokens part like a possessive. */
export function isContractedVerb(reading: Reading, i: number): boolean {
  return lowerAt(reading, i) === "'s" && /^(?:he|she|it|who)$/.test(lowerAt(reading, i - 1));
}

/** The auxiliaries, adverbs and expressions of time around the verb at `i`, and what they make of it. */
export function verbGroup(
  reading: Reading,
  stretch: Stretch,
  i: number,
): { group: Range; negated: boolean; modal: boolean; passive: boolean } {
  let first = i;
  let negated = false;
  let modal = false;
  let passive = false;
  for (let next = i - 1; next >= stretch.first; next = first - 1) {
    const time = timeExpressionBefore(reading, stretch, first);
    const word = lowerAt(reading, next);
    if (time < first) first = time;
    else if (mayJoinGroup(reading, next) && (isGroupWord(word) || isContractedVerb(reading, next)))
      first = next;
    else break;
    negated ||= NEGATIONS.has(word);
    modal ||= MODALS.has(word);
    passive ||= BE_FORMS.has(word);
  }
  // `has been saying` is active, and so is the present: only a past form with a form of `be` is passive.
  const isPast = reportingVerb(lowerAt(reading, i))?.form === 'past';
  return { group: { first, end: i + 1 }, negated, modal, passive: passive && isPast };
}

/** Words in marks are no part of the group, and neither are names: `Senator Molly Reilly said`. */
function mayJoinGroup(reading: Reading, i: number): boolean {
  return (reading.pieceOf[i] ?? -1) < 0 && mentionAt(reading, i)?.form !== 'name';
}

function isGroupWord(word: string): boolean {
  return (
    AUXILIARIES.has(word) ||
    NEGATIONS.has(word) ||
    ADVERBS.has(word) ||
    (word.length > 4 &&
      word.endsWith('ly') &&
      !/^(?:family|assembly|italy|ally|reply|july|daily|weekly)$/.test(word))
  );
}

/** Where an expression of time that ends at `end` begins: `on Monday night`, `last week`, `in 2004`; `end` itself where there is none. */
function timeExpressionBefore(reading: Reading, { first: least }: Range, end: number): number {
  let i = end - 1;
  const word = lowerAt(reading, i);
  if (TIME_NOUNS.has(word)) {
    const before = lowerAt(reading, i - 1);
    if (WEEKDAYS.has(before)) i--;
    else if (
      /^(?:last|this|next|that|same|late|early|earlier|the|previous|following|past|recent)$/.test(before)
    ) {
      i--;
      if (/^(?:the|earlier|late|early)$/.test(lowerAt(reading, i - 1))) i--;
    } else return end;
  } else if (WEEKDAYS.has(word) || MONTHS.has(word)) {
    if (word === 'may' || word === 'sun' || word === 'mar') return end;
    if (/^(?:last|this|next|late|early)$/.test(lowerAt(reading, i - 1))) i--;
  } else if (
    /^\d{1,4}$/.test(word) &&
    (MONTHS.has(lowerAt(reading, i - 1)) || /^(?:19|20)\d\d$/.test(word))
  ) {
    if (MONTHS.has(lowerAt(reading, i - 1))) i--;
    else if (!/^(?:in|since|of)$/.test(lowerAt(reading, i - 1))) return end;
  } else return end;
  if (/^(?:on|in|at|during|since|by|earlier|late|early)$/.test(lowerAt(reading, i - 1))) i--;
  return i < least ? end : i;
}

/** Where the adverbs and expressions of time that begin at `i` end. */
export function skipTime(reading: Reading, i: number, end: number): number {
  let at = i;
  while (at < end && (reading.pieceOf[at] ?? -1) < 0) {
    const word = lowerAt(reading, at);
    const next = /^(?:also|later|again|further|earlier|recently|yesterday|today|tonight|tomorrow)$/.test(word)
      ? at + 1
      : timeEnd(reading, at);
    if (next === at) break;
    at = next;
  }
  return Math.min(at, end);
}

/** Where one expression of time that begins at `i` ends; `i` itself where there is none. */
function timeEnd(reading: Reading, i: number): number {
  if (lowerAt(reading, i) === 'the') return i;
  let at = i;
  while (
    at < i + 3 &&
    /^(?:on|in|at|during|late|early|earlier|last|this|that|next|the|same)$/.test(lowerAt(reading, at))
  )
    at++;
  const word = lowerAt(reading, at);
  // Jan and April are people as well.
  if (mentionAt(reading, at) !== undefined) return i;
  if (WEEKDAYS.has(word)) at++;
  else if (MONTHS.has(word) && (word !== 'may' || at > i)) {
    at++;
    if (/^\d{1,4}$/.test(lowerAt(reading, at))) at++;
  } else if (/^(?:19|20)\d\d$/.test(word) && at > i) at++;
  else if (!(TIME_NOUNS.has(word) && at > i)) return i;
  if (TIME_NOUNS.has(lowerAt(reading, at))) at++;
  return at;
}
