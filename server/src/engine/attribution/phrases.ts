import type { Mention } from '../actors/types.ts';
import { isFinite } from '../quotations/finite.ts';
import { SUBJECT_PRONOUNS } from '../quotations/lexicon.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  MONTHS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  PRONOUNS,
  WEEKDAYS,
} from './lexicon.ts';
import {
  lowerAt,
  mentionAt,
  pieceAt,
  tokenRange,
  type Range,
  type Reading,
  type Stretch,
} from './reading.ts';
import { skipTime } from './verbGroups.ts';

/** The words that name who speaks. `phrase` is the whole noun phrase, the range itself its shortest part that names somebody. */
export interface Source extends Range {
  readonly phrase: Range;
  /** Whether it stands behind its verb: `said Miller`. */
  readonly inverted: boolean;
  /** The second name of two who speak with one voice: `Miller and Jones said`. */
  readonly also?: Range;
  /** Where the words of a participle that borrows it must end: `After saying …, Miller left`. */
  readonly until?: number;
}

/** How many tokens a noun phrase may have; longer ones are given up, which also keeps the search linear. */
export const LONGEST_PHRASE = 40;

/** The noun phrase whose last token is `close - 1`, or null. */
export function phraseEndingAt(reading: Reading, stretch: Stretch, close: number): Source | null {
  // `Berg at first doubted it`: what is left of an adverbial is no part of the name before it.
  const end = PREPOSITIONS.has(lowerAt(reading, close - 1)) ? close - 1 : close;
  const least = Math.max(stretch.first, end - LONGEST_PHRASE);
  let first = end;
  while (first > least && !breaksPhrase(reading, first - 1, end)) {
    first =
      lowerAt(reading, first - 1) === ')'
        ? Math.max(least, bracketStart(reading, stretch, first - 1))
        : first - 1;
  }
  first = skipHead(reading, first, end);
  return first < end ? shorten(reading, { first, end }, false) : null;
}

/** Whether the token cannot be a part of the noun phrase before `end`. */
function breaksPhrase(reading: Reading, i: number, end: number): boolean {
  const token = reading.tokens[i];
  if (token === undefined || pieceAt(reading, i) !== undefined) return true;
  if (mentionAt(reading, i)?.form === 'name') return false;
  if (token.kind === 'quote') return false;
  if (token.kind === 'punctuation' || token.kind === 'symbol')
    return !/^(?:[-&/’'.)]|\$|%)$/.test(token.text) || (token.text === '-' && token.spaced);
  if (token.lower === 'and' || token.lower === 'or') return !joinsNouns(reading, i, end);
  if (CONJUNCTIONS.has(token.lower) && token.lower !== 'as') return true;
  // `hit by what residents said was …`.
  if (/^(?:what|how|why)$/.test(token.lower)) return true;
  if (!isFinite(reading.tokens, i)) return false;
  // A form in -ed is a participle of the phrase (`the man accused of …`) unless its subject stands before it, or an object behind it.
  const next = lowerAt(reading, i + 1);
  return (
    !token.lower.endsWith('ed') ||
    SUBJECT_PRONOUNS.has(lowerAt(reading, i - 1)) ||
    DETERMINERS.has(next) ||
    OBJECT_PRONOUNS.has(next) ||
    startsMention(reading, i + 1)
  );
}

/** `Miller and Jones`, `doctors and nurses`: both sides are names, or plain words of one short phrase. */
function joinsNouns(reading: Reading, i: number, end: number): boolean {
  const left = mentionAt(reading, i - 1);
  const right =
    mentionAt(reading, i + 1) ??
    (lowerAt(reading, i + 1).endsWith('.') ? mentionAt(reading, i + 2) : undefined);
  if (left !== undefined && right !== undefined) return true;
  // `…, current and former officials said`: what stands alone between a comma and the conjunction is one of two adjectives or nouns.
  if (left === undefined && right === undefined && end - i <= 4 && opensPhrase(reading, i - 1)) return true;
  return (
    left === undefined &&
    right === undefined &&
    end - i <= 4 &&
    lowerAt(reading, end - 1).endsWith('s') &&
    lowerAt(reading, i - 1).endsWith('s')
  );
}

/** Whether a plain word stands right behind a comma or at the head of its sentence. */
function opensPhrase({ tokens, sentences, sentenceOf }: Reading, i: number): boolean {
  const word = tokens[i];
  if (word?.kind !== 'word' || CONJUNCTIONS.has(word.lower) || PREPOSITIONS.has(word.lower)) return false;
  return tokens[i - 1]?.lower === ',' || sentences[sentenceOf[i] ?? -1]?.firstToken === i;
}

/** Past what opens a sentence and is no part of its subject: `But on Monday Miller`, `Meanwhile the mayor`. */
function skipHead(reading: Reading, first: number, end: number): number {
  let at = skipTime(reading, first, end);
  while (
    at < end &&
    /^(?:but|and|so|yet|still|meanwhile|however|as|though|when|while)$/.test(lowerAt(reading, at))
  )
    at++;
  at = skipTime(reading, at, end);
  if (!PREPOSITIONS.has(lowerAt(reading, at))) return at;
  // A prepositional phrase opens the clause: its subject begins at the last name, pronoun or article that no preposition governs.
  for (let i = end - 1; i > at; i--) {
    const starts =
      DETERMINERS.has(lowerAt(reading, i)) || PRONOUNS.has(lowerAt(reading, i)) || startsMention(reading, i);
    if (starts && !PREPOSITIONS.has(lowerAt(reading, i - 1)) && !DETERMINERS.has(lowerAt(reading, i - 1))) {
      if (lowerAt(reading, i - 1) !== 'and' && lowerAt(reading, i - 1) !== "'s") return i;
    }
  }
  return at + 1 < end ? at + 1 : at;
}

function startsMention(reading: Reading, i: number): boolean {
  const index = reading.mentionOf[i] ?? -1;
  return index >= 0 && reading.mentionOf[i - 1] !== index;
}

/** The noun phrase that begins at `i`: behind an inverted verb or behind `according to`. */
export function phraseBeginningAt(
  reading: Reading,
  i: number,
  end: number,
  inverted: boolean,
): Source | null {
  const first = inverted ? skipTime(reading, i, end) : i;
  if (inverted && (first > i || !canBeginSource(reading, first))) return null;
  let at = first;
  while (at < Math.min(end, first + LONGEST_PHRASE) && !endsPhrase(reading, at, first))
    at = Math.max(at + 1, inverted ? bracketEnd(reading, at + 1) : 0);
  if (at === first) return null;
  if (inverted && lowerAt(reading, at) === 'and') at = officeEnd(reading, at, end);
  const source = shorten(reading, { first, end: at }, inverted);
  const apposed = lowerAt(reading, at) === ',' ? nameIn(reading, at + 1, end) : undefined;
  const isName = mentionAt(reading, source.end - 1)?.type === 'PERSON';
  if (!isName && apposed !== undefined) {
    return {
      ...tokenRange(reading.tokens, apposed),
      phrase: { first, end: tokenRange(reading.tokens, apposed).end },
      inverted,
    };
  }
  return source;
}

/** `said its founder and president, Ada Moss,`: the comma behind the second of two offices that a name follows; else the conjunction. */
function officeEnd(reading: Reading, and: number, end: number): number {
  for (let i = and + 1; i < Math.min(end, and + 5); i++) {
    if (lowerAt(reading, i) === ',') return nameIn(reading, i + 1, end) === undefined ? and : i;
    if (reading.tokens[i]?.kind !== 'word') return and;
  }
  return and;
}

/** Past a bracket that stands before a name, or 0: `said Harbour Master (HM) Ada Moss`. */
function bracketEnd(reading: Reading, open: number): number {
  if (lowerAt(reading, open) !== '(') return 0;
  for (let i = open + 1; i < open + 5; i++)
    if (lowerAt(reading, i) === ')') return mentionAt(reading, i + 1)?.type === 'PERSON' ? i + 1 : 0;
  return 0;
}

/** A person's name that fills the place from `i` to the next comma or full stop: an apposition that says who. */
function nameIn(reading: Reading, i: number, end: number): Mention | undefined {
  const mention = mentionAt(reading, i);
  if (mention?.type !== 'PERSON') return undefined;
  const range = tokenRange(reading.tokens, mention);
  const closes = range.end >= end || /^[,.]$/.test(lowerAt(reading, range.end));
  return closes && range.first === i ? mention : undefined;
}

function canBeginSource(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (token === undefined || pieceAt(reading, i) !== undefined || !/^(?:word|number)$/.test(token.kind))
    return false;
  // Jan, June and April are people as well.
  if (mentionAt(reading, i)?.type === 'PERSON') return true;
  if (OBJECT_PRONOUNS.has(token.lower) || /^(?:that|what|how|why|whether|if|there)$/.test(token.lower))
    return false;
  if (PREPOSITIONS.has(token.lower) || CONJUNCTIONS.has(token.lower)) return false;
  if (/^\p{Ll}+ly$/u.test(token.text)) return false;
  if (PRONOUNS.has(token.lower) && token.lower !== 'one')
    return !isFinite(reading.tokens, i + 1) && !/^\p{L}/u.test(reading.tokens[i + 1]?.text ?? '.');
  if (WEEKDAYS.has(token.lower) || MONTHS.has(token.lower)) return false;
  return !isFinite(reading.tokens, i);
}

function endsPhrase(reading: Reading, i: number, first: number): boolean {
  const token = reading.tokens[i];
  if (token === undefined || pieceAt(reading, i) !== undefined) return true;
  if (mentionAt(reading, i)?.form === 'name') return false;
  if (token.kind === 'punctuation') return !/^[-’'/&]$/.test(token.text) || token.spaced;
  if (token.lower === 'and')
    return !(mentionAt(reading, i - 1) !== undefined && mentionAt(reading, i + 1) !== undefined);
  if (PREPOSITIONS.has(token.lower))
    return !/^(?:of|for|from|at|with|by)$/.test(token.lower) || mentionAt(reading, i - 1)?.type === 'PERSON';
  if (CONJUNCTIONS.has(token.lower)) return i > first;
  if (WEEKDAYS.has(token.lower)) return i > first;
  return (
    i > first &&
    (isFinite(reading.tokens, i) ||
      /^(?:released|published|obtained|seen|posted|reviewed|filed|issued|told|read|made)$/.test(token.lower))
  );
}

/** Where the bracket that closes at `close` opens: `Senator Ada Moss (Ind.) said`. */
export function bracketStart(reading: Reading, stretch: Pick<Range, 'first'>, close: number): number {
  for (let i = close - 1; i > Math.max(stretch.first, close - LONGEST_PHRASE); i--)
    if (lowerAt(reading, i) === '(') return i;
  return stretch.first;
}

/** The person whose name, with a bracket behind it or not, ends where `close` stands. */
export function personEndingAt(reading: Reading, close: number): Mention | undefined {
  const end =
    lowerAt(reading, close - 1) === ')'
      ? bracketStart(reading, { first: Math.max(0, close - 12) }, close - 1)
      : close;
  const mention = mentionAt(reading, end - 1);
  const ends = mention !== undefined && tokenRange(reading.tokens, mention).end === end;
  return ends && mention.type === 'PERSON' ? mention : undefined;
}

/** The source that a noun phrase, found by other means than a verb, names. */
export function sourceAt(reading: Reading, phrase: Range): Source {
  return shorten(reading, phrase, true);
}

/** The shortest part of a noun phrase that names who speaks: a person's name without its title or apposition, else the phrase. */
export function shorten(reading: Reading, phrase: Range, inverted: boolean): Source {
  const named = headName(reading, phrase);
  if (named !== undefined) {
    const also = partnerOf(reading, phrase, named);
    return { ...named, phrase, inverted, ...(also && { also }) };
  }
  const comma = commaIn(reading, phrase);
  return { first: phrase.first, end: comma, phrase, inverted };
}

/** The person joined to `named` by `and`, whose name ends the phrase or stands before a comma. */
function partnerOf(reading: Reading, { end }: Range, named: Range): Range | undefined {
  if (lowerAt(reading, named.end) !== 'and') return undefined;
  for (let i = named.end + 1; i < Math.min(end, named.end + 4); i++) {
    const mention = mentionAt(reading, i);
    if (mention === undefined) continue;
    const range = tokenRange(reading.tokens, mention);
    const ends = range.end >= end || lowerAt(reading, range.end) === ',';
    return mention.type === 'PERSON' && mention.form === 'name' && ends ? range : undefined;
  }
  return undefined;
}

function commaIn(reading: Reading, { first, end }: Range): number {
  for (let i = first + 1; i < end; i++) if (lowerAt(reading, i) === ',') return i;
  return end;
}

/** The person's name that the phrase is about: not one that a preposition or a possessive makes the owner of its head. */
function headName(reading: Reading, { first, end }: Range): Range | undefined {
  for (let i = first; i < end; i++) {
    const mention = mentionAt(reading, i);
    if (mention === undefined || mention.form !== 'name' || mention.type !== 'PERSON') continue;
    const range = tokenRange(reading.tokens, mention);
    const next = lowerAt(reading, range.end);
    const owner =
      next === "'s" || next === "'" || (next === '-' && reading.tokens[range.end]?.spaced === false);
    // A plain noun behind the name makes it a modifier: `the Miller campaign`.
    const modifier = range.end < end && !/^(?:[,(—–)]|and)$/.test(next) && !PREPOSITIONS.has(next);
    const governed = governedBefore(reading, first, i);
    if (!owner && !modifier && !governed && range.first >= first && range.end <= end) return range;
    i = range.end - 1;
  }
  return undefined;
}

/** Whether a preposition between the phrase's head and the name at `i` governs the name, with no comma in between. */
function governedBefore(reading: Reading, first: number, i: number): boolean {
  for (let j = i - 1; j >= first; j--) {
    const word = lowerAt(reading, j);
    if (word === ',') return false;
    if (PREPOSITIONS.has(word)) return !mentionsOrgBetween(reading, j, i);
  }
  return false;
}

/** `the president of Northland Erik Holm`: another name stands between the preposition and this one. */
function mentionsOrgBetween(reading: Reading, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (mentionAt(reading, k)?.form === 'name') return true;
  return false;
}
