import { isFinite } from '../quotations/finite.ts';
import { SUBJECT_PRONOUNS } from '../quotations/lexicon.ts';
import { reportingVerb } from '../quotations/reporting.ts';
import { NO_PART, PARTS } from '../tagging/partsOfSpeech.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from './lexicon.ts';
import {
  bracketStart,
  LONGEST_PHRASE,
  personEndingAt,
  phraseEndingAt,
  shorten,
  sourceAt,
  type Source,
} from './phrases.ts';
import {
  finiteAt,
  isFinitePart,
  lowerAt,
  mentionAt,
  pieceAt,
  tokenRange,
  type Range,
  type Reading,
  type Stretch,
} from './reading.ts';
import { CONTRACTED_SUBJECT, verbGroup } from './verbGroups.ts';

/** The subject of the stretch's first verb: whom a participle or a second verb without a subject hangs on. */
export function mainSubject(reading: Reading, stretch: Stretch, limit: number): Source | null {
  for (let i = stretch.first + 1; i < Math.min(limit, stretch.first + LONGEST_PHRASE); i++) {
    if (pieceAt(reading, i) !== undefined) continue;
    const verb = isFinite(reading.tokens, i) || isFinitePart(reading, i);
    if (!verb && reportingVerb(lowerAt(reading, i))?.form !== 'past') continue;
    if (mentionAt(reading, i)?.form === 'name' || behindRelative(reading, i)) continue;
    const end = verbGroup(reading, stretch, i).group.first;
    return subjectBefore(reading, stretch, end, null);
  }
  return null;
}

/** The noun phrase that ends where the verb group begins, over appositions and relative pronouns. */
export function subjectBefore(
  reading: Reading,
  stretch: Stretch,
  end: number,
  before: Source | null,
): Source | null {
  const last = end - 1;
  if (last < stretch.first) return before;
  const word = lowerAt(reading, last);
  if (CONTRACTED_SUBJECT.test(word))
    return { first: last, end, phrase: { first: last, end }, inverted: false };
  if (word === 'who' || word === 'which') return antecedent(reading, stretch, last);
  if (word === 'and' || word === 'but' || word === 'or' || word === 'then')
    return before ?? mainSubject(reading, stretch, last);
  const quoted = phraseBehindPiece(reading, stretch, end);
  if (quoted !== null) return shorten(reading, quoted, false);
  if (word === ')') return subjectBefore(reading, stretch, bracketStart(reading, stretch, last), before);
  if (isDash(word)) {
    const opening = dashBefore(reading, stretch, last);
    return opening > stretch.first ? phraseEndingAt(reading, stretch, opening) : before;
  }
  if (word === ',')
    return (
      overApposition(reading, stretch, last) ??
      before ??
      mainSubject(reading, stretch, last) ??
      (announces(reading, end) ? phraseEndingAt(reading, stretch, last) : null)
    );
  if (pieceAt(reading, last) !== undefined) return null;
  const source = phraseEndingAt(reading, stretch, end);
  const who = source === null ? -1 : relativeBefore(reading, stretch, source.phrase.first);
  if (who >= 0) return antecedent(reading, stretch, who) ?? source;
  return source === null
    ? CONJUNCTIONS.has(word)
      ? before
      : null
    : openApposition(reading, stretch, source);
}

/** How far before the verb `who` may stand: `a clerk who had spoken to the union on Monday said`. */
const LONGEST_RELATIVE = 8;

/** The `who` whose clause ends with the phrase that begins at `first`, or -1. What somebody in it believes or says has a subject of its own. */
function relativeBefore(reading: Reading, { first: least }: Stretch, first: number): number {
  let verb = finiteAt(reading, first) || isFinitePart(reading, first);
  for (let i = first - 1; i >= Math.max(least, first - LONGEST_RELATIVE); i--) {
    const word = lowerAt(reading, i);
    if (word === 'who') return verb ? i : -1;
    if (pieceAt(reading, i) !== undefined || /^[,;:.]$/.test(word) || CONJUNCTIONS.has(word)) return -1;
    if (reportingVerb(word) !== null && reportingVerb(word)?.lemma !== 'speak') return -1;
    verb ||= finiteAt(reading, i) || isFinitePart(reading, i);
  }
  return -1;
}

/** `Jan Kral, head of the union said …`: an apposition without its second comma, whose name speaks. `Kral, aides said on Monday, is …` has none. */
function openApposition(reading: Reading, stretch: Stretch, source: Source): Source {
  const comma = source.phrase.first - 1;
  const sentence = reading.sentences[reading.sentenceOf[comma] ?? -1];
  if (lowerAt(reading, comma) !== ',' || mentionsPerson(reading, source.phrase)) return source;
  if (DETERMINERS.has(lowerAt(reading, comma + 1))) return source;
  for (let i = source.phrase.end; i < source.phrase.end + 6; i++)
    if (lowerAt(reading, i) === ',') return source;
  const person = personEndingAt(reading, comma);
  if (person === undefined) return source;
  const range = tokenRange(reading.tokens, person);
  const opens = Math.max(stretch.first, sentence?.firstToken ?? 0);
  for (let i = opens; i < range.first; i++)
    if (lowerAt(reading, i) === ',' || finiteAt(reading, i) || PREPOSITIONS.has(lowerAt(reading, i)))
      return source;
  return { ...range, phrase: { first: opens, end: source.phrase.end }, inverted: false };
}

function mentionsPerson(reading: Reading, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) if (mentionAt(reading, i)?.type === 'PERSON') return true;
  return false;
}

/** `Berg, said: “…”`: a comma too many before a verb that a colon or words in marks follow. */
function announces(reading: Reading, verb: number): boolean {
  return lowerAt(reading, verb + 1) === ':' || pieceAt(reading, verb + 2) !== undefined;
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
  // `“…” Therefore, he said, …`: a sentence of its own.
  if (SUBJECT_PRONOUNS.has(lowerAt(reading, end - 1))) return null;
  for (let i = end - 1; i >= Math.max(stretch.first, end - LONGEST_PHRASE); i--) {
    const piece = pieceAt(reading, i);
    if (piece !== undefined) {
      let first = i + 1;
      while (first < end && /^[,—–-]$/.test(lowerAt(reading, first))) first++;
      return first < end &&
        !CONJUNCTIONS.has(lowerAt(reading, first)) &&
        !PREPOSITIONS.has(lowerAt(reading, first))
        ? { first, end }
        : null;
    }
    if (/^[.;:!?]$/.test(lowerAt(reading, i))) return null;
    if (finiteAt(reading, i) && !behindRelative(reading, i)) return null;
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
      const first = roleStart(reading, least, i);
      return { ...tokenRange(reading.tokens, inside), phrase: { first, end: comma }, inverted: false };
    }
    const phrase = phraseEndingAt(reading, stretch, i);
    if (outside !== undefined && phrase !== null) return phrase;
    fallback ??= phrase;
  }
  return fallback;
}

/** `…, its secretary, Ada Moss, said`: the role between two commas belongs to the name behind it. Else what is behind the second comma. */
function roleStart(reading: Reading, least: number, comma: number): number {
  for (let i = comma - 1; i > Math.max(least, comma - 8); i--) {
    if (lowerAt(reading, i) === ',')
      return /^(?:its|his|her|their|the|a|an)$/.test(lowerAt(reading, i + 1)) ? i + 1 : comma + 1;
    if (pieceAt(reading, i) !== undefined || finiteAt(reading, i)) break;
  }
  return comma + 1;
}

/** The noun phrase that `who` or `which` at the token stands for: a person's name right before it, else the whole phrase. */
function antecedent(reading: Reading, stretch: Stretch, who: number): Source | null {
  const end = /^(?:,|--|[—–―])$/.test(lowerAt(reading, who - 1)) ? who - 1 : who;
  const person = end > stretch.first ? personEndingAt(reading, end) : undefined;
  if (person !== undefined) {
    const range = tokenRange(reading.tokens, person);
    return { ...range, phrase: { first: range.first, end }, inverted: false };
  }
  const phrase = end > stretch.first ? phraseEndingAt(reading, stretch, end) : null;
  if (phrase === null) return null;
  const first = behindVerbs(reading, phrase);
  return { ...sourceAt(reading, { first, end: phrase.end }), inverted: false };
}

/** Where a phrase begins behind the last verb in it: `forced to pay an architect` is `an architect`. */
function behindVerbs(reading: Reading, { first, end }: Range): number {
  const { parts } = reading;
  if (parts === null) return first;
  let at = first;
  for (let i = end - 1; i >= first && at === first; i--) if (isVerbIn(reading, i)) at = i + 1;
  // `according to the minister, who …`.
  while (at > first && at < end - 1 && PREPOSITIONS.has(lowerAt(reading, at))) at++;
  return at;
}

/** Whether the token is a verb: no possessive, and of participles those whose agent follows, `threatened by the letter`. */
function isVerbIn(reading: Reading, i: number): boolean {
  const part = reading.parts?.[i] ?? NO_PART;
  return (
    lowerAt(reading, i) !== "'s" &&
    (VERB_PARTS.has(part) || (part === PARTICIPLE && lowerAt(reading, i + 1) === 'by'))
  );
}

const PARTICIPLE = PARTS.indexOf('participle');

const VERB_PARTS: ReadonlySet<number> = new Set(
  (['finite', 'infinitive', 'gerund', 'auxiliary', 'particle'] as const).map((part) => PARTS.indexOf(part)),
);
