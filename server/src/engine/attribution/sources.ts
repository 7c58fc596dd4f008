import { NO_PART, PARTS } from '../tagging/partsOfSpeech.ts';
import { isFinite } from '../quotations/finite.ts';
import { reportingVerb } from '../quotations/reporting.ts';
import { CONTRACTED_SUBJECT, verbGroup, type Cue } from './cues.ts';
import { CONJUNCTIONS, PREPOSITIONS } from './lexicon.ts';
import { hangingEnd } from './hanging.ts';
import { frontedSubject, subjectBehind } from './participles.ts';
import {
  phraseBeginningAt,
  bracketStart,
  LONGEST_PHRASE,
  personEndingAt,
  phraseEndingAt,
  shorten,
  type Source,
  sourceAt,
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

/** Finds the source of a cue: before its verb, behind it, or of the clause that it hangs on (`before`, the source of the last cue). */
export function findSource(
  reading: Reading,
  stretch: Stretch,
  cue: Cue,
  before: Source | null,
): Source | null {
  const source = sourceOf(reading, stretch, cue, before);
  if (source === null || source.until !== undefined || source.inverted) return source;
  const until = hangingEnd(reading, stretch, cue, source);
  return until < 0 ? source : { ...source, until };
}

/** Finds who speaks, and not yet where the words must end. */
function sourceOf(reading: Reading, stretch: Stretch, cue: Cue, before: Source | null): Source | null {
  switch (cue.shape) {
    case 'according':
      return phraseBeginningAt(reading, cue.end, stretch.end, false);
    case 'noun':
      return ownerOf(reading, stretch, cue);
    case 'participle':
      return participleSource(reading, stretch, cue, before);
    case 'infinitive':
      return subjectBefore(reading, stretch, climb(reading, stretch, cue.group.first), before);
    case 'finite':
    case 'quoted-as':
      return finiteSource(reading, stretch, cue, before);
  }
}

/** `the paper quoted Berg as saying`: the one between `quoted` and `as`. */
function quotedBefore(reading: Reading, stretch: Stretch, { group }: Cue): Source | null {
  if (lowerAt(reading, group.first - 1) !== 'as') return null;
  for (let i = group.first - 2; i >= Math.max(stretch.first, group.first - 12); i--) {
    if (/^(?:quoted|quotes|quoting|cited|cites|citing)$/.test(lowerAt(reading, i))) {
      return i + 1 < group.first - 1 ? sourceAt(reading, { first: i + 1, end: group.first - 1 }) : null;
    }
  }
  return null;
}

/** `Berg, adding …` hangs on who spoke last; `Berg comparing …` on the name right before it. */
function participleSource(
  reading: Reading,
  stretch: Stretch,
  cue: Cue,
  before: Source | null,
): Source | null {
  const quoted = quotedBefore(reading, stretch, cue);
  if (quoted !== null) return quoted;
  const adjacent = cue.group.first > stretch.first ? mentionAt(reading, cue.group.first - 1) : undefined;
  if (adjacent?.type === 'PERSON') return subjectBefore(reading, stretch, cue.group.first, before);
  return (
    before ??
    mainSubject(reading, stretch, cue.group.first) ??
    frontedSubject(reading, stretch, cue) ??
    subjectBehind(reading, stretch, cue.end)
  );
}

function finiteSource(reading: Reading, stretch: Stretch, cue: Cue, before: Source | null): Source | null {
  if (mayInvert(reading, stretch, cue)) {
    const inverted = phraseBeginningAt(reading, cue.end, stretch.end, true);
    const { first } = cue.group;
    const behindMarks = first > stretch.first && pieceAt(reading, first - 1) !== undefined;
    if (inverted !== null && (behindMarks || !startsClause(reading, stretch, inverted))) return inverted;
  }
  return subjectBefore(reading, stretch, cue.group.first, before);
}

/** Whether the phrase behind the verb is rather the subject of a reported clause: `said the costs of the pier were …`. */
function startsClause(reading: Reading, stretch: Stretch, { phrase }: Source): boolean {
  if (isFinite(reading.tokens, phrase.end)) return true;
  if (mentionAt(reading, phrase.end - 1)?.type === 'PERSON') return false;
  for (let i = phrase.end; i < Math.min(stretch.end, phrase.end + 12); i++) {
    if (
      pieceAt(reading, i) !== undefined ||
      /^[.,;:]$|^(?:who|which|when|as|after|that|while)$/.test(lowerAt(reading, i))
    )
      return false;
    if (finiteAt(reading, i)) return true;
  }
  return false;
}

/** Verbs that stand before their subject behind what was said, also without marks: `…, warned Miller`. */
const INVERTING: ReadonlySet<string> = new Set(
  (
    'say add note report write explain announce warn recall argue claim declare reveal ask reply answer respond continue agree insist ' +
    'admit joke shout cry exclaim tweet quip begin observe remark conclude complain lament predict read caution'
  ).split(' '),
);

/** Whether the verb may stand before its subject: right behind words in marks, or behind the comma that ends a clause. */
function mayInvert(reading: Reading, stretch: Stretch, cue: Cue): boolean {
  if (cue.shape !== 'finite' || cue.passive || cue.verb?.frame === 'judge') return false;
  for (let i = cue.group.first; i < cue.first; i++) if (!lowerAt(reading, i).endsWith('ly')) return false;
  const at = cue.group.first - 1;
  if (at < stretch.first || pieceAt(reading, at) !== undefined) return true;
  if (!/^[,;—–-]$/.test(lowerAt(reading, at))) return false;
  if (pieceAt(reading, at - 1) !== undefined) return true;
  return INVERTING.has(cue.verb?.lemma ?? '') && !closesApposition(reading, stretch, at);
}

/** Whether the comma closes an apposition, so that the subject stands before it: nothing but a noun phrase precedes its opening comma. */
function closesApposition(reading: Reading, stretch: Stretch, comma: number): boolean {
  const sentence = reading.sentences[reading.sentenceOf[comma] ?? -1];
  const first = Math.max(stretch.first, sentence?.firstToken ?? 0);
  let opened = false;
  for (let i = Math.max(first, comma - 3 * LONGEST_PHRASE); i < comma; i++) {
    const relative = lowerAt(reading, i) === 'who' || lowerAt(reading, i) === 'which';
    // What a relative clause holds stays inside the apposition.
    if (opened && relative) return true;
    opened ||= lowerAt(reading, i) === ',' && i > first + 1;
    if (finiteAt(reading, i) || isFinitePart(reading, i)) return false;
  }
  return opened;
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
  return phraseEndingAt(reading, stretch, end) ?? (CONJUNCTIONS.has(word) ? before : null);
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
  return phrase === null ? null : sourceAt(reading, { first: behindVerbs(reading, phrase), end: phrase.end });
}

/** Where a phrase begins behind the last verb in it: `forced to pay an architect` is `an architect`. */
function behindVerbs(reading: Reading, { first, end }: Range): number {
  const { parts } = reading;
  if (parts === null) return first;
  let at = first;
  for (let i = end - 1; i >= first && at === first; i--) if (VERB_PARTS.has(parts[i] ?? NO_PART)) at = i + 1;
  // `according to the minister, who …`.
  while (at > first && at < end - 1 && PREPOSITIONS.has(lowerAt(reading, at))) at++;
  return at;
}

const VERB_PARTS: ReadonlySet<number> = new Set(
  (['finite', 'infinitive', 'gerund', 'auxiliary', 'particle'] as const).map((part) => PARTS.indexOf(part)),
);

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
