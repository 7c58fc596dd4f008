import type { Mention } from '../actors/types.ts';
import { isFinite } from '../quotations/finite.ts';
import { reportingVerb } from '../quotations/reporting.ts';
import { skipTime, verbGroup, type Cue } from './cues.ts';
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

/** The words that name who speaks. `phrase` is the whole noun phrase, the range itself its shortest part that names somebody. */
export interface Source extends Range {
  readonly phrase: Range;
  /** Whether it stands behind its verb: `said Miller`. */
  readonly inverted: boolean;
}

/** How many tokens a noun phrase may have; longer ones are given up, which also keeps the search linear. */
const LONGEST_PHRASE = 40;

/** Finds the source of a cue: before its verb, behind it, or of the clause that it hangs on (`before`, the source of the last cue). */
export function findSource(
  reading: Reading,
  stretch: Stretch,
  cue: Cue,
  before: Source | null,
): Source | null {
  switch (cue.shape) {
    case 'according':
      return behind(reading, cue.end, stretch.end, false);
    case 'noun':
      return ownerOf(reading, stretch, cue);
    case 'participle':
      return before ?? mainSubject(reading, stretch, cue.group.first);
    case 'infinitive':
      return subjectBefore(reading, stretch, climb(reading, stretch, cue.group.first), before);
    case 'finite':
    case 'quoted-as':
      return finiteSource(reading, stretch, cue, before);
  }
}

function finiteSource(reading: Reading, stretch: Stretch, cue: Cue, before: Source | null): Source | null {
  if (mayInvert(reading, stretch, cue)) {
    const inverted = behind(reading, cue.end, stretch.end, true);
    if (inverted !== null && !isFinite(reading.tokens, inverted.phrase.end)) return inverted;
  }
  return subjectBefore(reading, stretch, cue.group.first, before);
}

/** Verbs that stand before their subject behind what was said: `…, warned Miller`. */
const INVERTING: ReadonlySet<string> = new Set(
  (
    'say add note report write explain announce warn recall argue claim declare reveal ask reply answer respond continue agree insist ' +
    'admit joke shout cry exclaim tweet quip begin observe remark conclude complain lament predict read caution'
  ).split(' '),
);

/** Whether the verb may stand before its subject: right behind words in marks, or behind the comma that ends a clause. */
function mayInvert(reading: Reading, stretch: Stretch, cue: Cue): boolean {
  if (
    cue.shape !== 'finite' ||
    cue.group.first !== cue.first ||
    cue.passive ||
    !INVERTING.has(cue.verb?.lemma ?? '')
  )
    return false;
  const at = cue.first - 1;
  if (at < stretch.first || pieceAt(reading, at) !== undefined) return true;
  if (!/^[,;—–-]$/.test(lowerAt(reading, at))) return false;
  return pieceAt(reading, at - 1) !== undefined || !closesApposition(reading, stretch, at);
}

/** Whether the comma closes an apposition, so that the subject stands before it: nothing but a noun phrase precedes its opening comma. */
function closesApposition(reading: Reading, stretch: Stretch, comma: number): boolean {
  let first = comma - 1;
  while (first > stretch.first && reading.sentenceOf[first - 1] === reading.sentenceOf[comma]) first--;
  for (let i = Math.max(first, comma - 3 * LONGEST_PHRASE); i < comma; i++) {
    if (lowerAt(reading, i) === ',' && i > first + 1) return true;
    if (isFinite(reading.tokens, i) && mentionAt(reading, i)?.form !== 'name') return false;
  }
  return false;
}

/** From `to say` back over `went on`, `continued`, `refused` to the verb whose subject speaks. */
function climb(reading: Reading, stretch: Stretch, first: number): number {
  let i = first - 1;
  if (lowerAt(reading, i) !== 'to') return first;
  while (i - 1 >= stretch.first && first - i < 6) {
    i--;
    if (isFinite(reading.tokens, i)) return i;
  }
  return first;
}

/** The noun phrase that ends where the verb group begins, over appositions and relative pronouns. */
function subjectBefore(
  reading: Reading,
  stretch: Stretch,
  end: number,
  before: Source | null,
): Source | null {
  const last = end - 1;
  if (last < stretch.first) return before;
  const word = lowerAt(reading, last);
  if (word === 'who') return antecedent(reading, stretch, last);
  if (word === 'and' || word === 'but' || word === 'or' || word === 'then')
    return before ?? mainSubject(reading, stretch, last);
  const quoted = phraseBehindPiece(reading, stretch, end);
  if (quoted !== null) return shorten(reading, quoted, false);
  if (word === ')') return subjectBefore(reading, stretch, bracketStart(reading, stretch, last), before);
  if (isDash(word)) {
    const opening = dashBefore(reading, stretch, last);
    return opening > stretch.first ? phraseEndingAt(reading, stretch, opening) : before;
  }
  if (word === ',') return overApposition(reading, stretch, last) ?? before;
  if (pieceAt(reading, last) !== undefined) return null;
  return phraseEndingAt(reading, stretch, end) ?? (CONJUNCTIONS.has(word) ? before : null);
}

/** Where the bracket that closes at `close` opens: `Senator Ada Moss (Ind.) said`. */
function bracketStart(reading: Reading, stretch: Pick<Range, 'first'>, close: number): number {
  for (let i = close - 1; i > Math.max(stretch.first, close - LONGEST_PHRASE); i--)
    if (lowerAt(reading, i) === '(') return i;
  return stretch.first;
}

function isDash(word: string): boolean {
  return /^(?:--|[—–―-])$/.test(word);
}

/** The dash that opens what the dash at `close` ends; the stretch's first token where there is none. */
function dashBefore(reading: Reading, stretch: Stretch, close: number): number {
  for (let i = close - 1; i > Math.max(stretch.first, close - LONGEST_PHRASE); i--) {
    if (isDash(lowerAt(reading, i)) && reading.tokens[i]?.spaced === true) return i;
  }
  return stretch.first;
}

/** Between a passage and its cue everything is the source, however many commas it holds: `“…,” Miller, a baker, said`. */
function phraseBehindPiece(reading: Reading, stretch: Stretch, end: number): Range | null {
  for (let i = end - 1; i >= Math.max(stretch.first, end - LONGEST_PHRASE); i--) {
    const piece = pieceAt(reading, i);
    if (piece !== undefined) {
      let first = i + 1;
      while (first < end && /^[,—–-]$/.test(lowerAt(reading, first))) first++;
      return first < end && !CONJUNCTIONS.has(lowerAt(reading, first)) ? { first, end } : null;
    }
    if (/^[.;:!?]$/.test(lowerAt(reading, i))) return null;
    if (isFinite(reading.tokens, i) && mentionAt(reading, i) === undefined && !behindRelative(reading, i))
      return null;
  }
  return null;
}

function behindRelative(reading: Reading, i: number): boolean {
  for (let back = 1; back <= 3; back++)
    if (/^(?:who|which|whose)$/.test(lowerAt(reading, i - back))) return true;
  return false;
}

/** `Miller, who …` or `Miller, a baker,`: the noun phrase before the comma that opens what ends at `comma`. */
function overApposition(reading: Reading, stretch: Stretch, comma: number): Source | null {
  const least = Math.max(stretch.first, comma - LONGEST_PHRASE);
  let fallback: Source | null = null;
  for (let i = comma - 1; i > least; i--) {
    if (pieceAt(reading, i) !== undefined || /^[.;:!?]$/.test(lowerAt(reading, i))) break;
    if (lowerAt(reading, i) !== ',') continue;
    const inside = personEndingAt(reading, comma);
    const outside = personEndingAt(reading, i);
    if (outside === undefined && inside !== undefined && tokenRange(reading.tokens, inside).first <= i + 4) {
      return { ...tokenRange(reading.tokens, inside), phrase: { first: i + 1, end: comma }, inverted: false };
    }
    const phrase = phraseEndingAt(reading, stretch, i);
    if (outside !== undefined && phrase !== null) return phrase;
    fallback ??= phrase;
  }
  return fallback;
}

function personEndingAt(reading: Reading, close: number): Mention | undefined {
  const end =
    lowerAt(reading, close - 1) === ')'
      ? bracketStart(reading, { first: Math.max(0, close - 12) }, close - 1)
      : close;
  const mention = mentionAt(reading, end - 1);
  const ends = mention !== undefined && tokenRange(reading.tokens, mention).end === end;
  return ends && mention.type === 'PERSON' ? mention : undefined;
}

function antecedent(reading: Reading, stretch: Stretch, who: number): Source | null {
  const end = lowerAt(reading, who - 1) === ',' ? who - 1 : who;
  return end > stretch.first ? phraseEndingAt(reading, stretch, end) : null;
}

/** The noun phrase whose last token is `end - 1`, or null. */
function phraseEndingAt(reading: Reading, stretch: Stretch, end: number): Source | null {
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
  if (!isFinite(reading.tokens, i)) return false;
  // A form in -ed is a participle of the phrase (`the man accused of …`) unless an object follows it.
  const next = lowerAt(reading, i + 1);
  return (
    !token.lower.endsWith('ed') ||
    DETERMINERS.has(next) ||
    OBJECT_PRONOUNS.has(next) ||
    startsMention(reading, i + 1)
  );
}

/** `Miller and Jones`, `doctors and nurses`: both sides are names, or plain words of one short phrase. */
function joinsNouns(reading: Reading, i: number, end: number): boolean {
  const [left, right] = [mentionAt(reading, i - 1), mentionAt(reading, i + 1)];
  if (left !== undefined && right !== undefined) return true;
  return (
    left === undefined &&
    right === undefined &&
    end - i <= 4 &&
    /s$/.test(lowerAt(reading, end - 1)) &&
    /s$/.test(lowerAt(reading, i - 1))
  );
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
function behind(reading: Reading, i: number, end: number, inverted: boolean): Source | null {
  const first = inverted ? skipTime(reading, i, end) : i;
  if (inverted && (first > i || !canBeginSource(reading, first))) return null;
  let at = first;
  while (at < Math.min(end, first + LONGEST_PHRASE) && !endsPhrase(reading, at, first)) at++;
  if (at === first) return null;
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
  if (OBJECT_PRONOUNS.has(token.lower) || /^(?:that|this|what|how|why|whether|if|there)$/.test(token.lower))
    return false;
  if (PREPOSITIONS.has(token.lower) || CONJUNCTIONS.has(token.lower)) return false;
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

/** The claimant of a noun: `Miller's claim`, `a claim by Miller`. */
function ownerOf(reading: Reading, stretch: Stretch, cue: Cue): Source | null {
  for (let i = cue.first - 1; i >= Math.max(stretch.first, cue.first - 4); i--) {
    const word = lowerAt(reading, i);
    if (/^(?:his|her|their|its|my|our)$/.test(word))
      return { first: i, end: i + 1, phrase: { first: i, end: i + 1 }, inverted: false };
    if (word === "'s" || word === "'") return phraseEndingAt(reading, stretch, i);
    if (PREPOSITIONS.has(word) || CONJUNCTIONS.has(word)) return null;
  }
  return null;
}

/** The subject of the stretch's first verb: whom a participle or a second verb without a subject hangs on. */
function mainSubject(reading: Reading, stretch: Stretch, limit: number): Source | null {
  for (let i = stretch.first + 1; i < Math.min(limit, stretch.first + LONGEST_PHRASE); i++) {
    if (pieceAt(reading, i) !== undefined) continue;
    if (!isFinite(reading.tokens, i) && reportingVerb(lowerAt(reading, i))?.form !== 'past') continue;
    if (mentionAt(reading, i)?.form === 'name' || behindRelative(reading, i)) continue;
    const end = verbGroup(reading, stretch, i).group.first;
    return subjectBefore(reading, stretch, end, null);
  }
  return null;
}

/** The source that a noun phrase, found by other means than a verb, names. */
export function sourceAt(reading: Reading, phrase: Range): Source {
  return shorten(reading, phrase, true);
}

/** The shortest part of a noun phrase that names who speaks: a person's name without its title or apposition, else the phrase. */
function shorten(reading: Reading, phrase: Range, inverted: boolean): Source {
  const named = headName(reading, phrase);
  if (named !== undefined) return { ...named, phrase, inverted };
  const comma = commaIn(reading, phrase);
  return { first: phrase.first, end: comma, phrase, inverted };
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
    const modifier = range.end < end && !/^(?:[,(—–)]|and|of|from)$/.test(next);
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
