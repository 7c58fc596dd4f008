import { isFinite } from '../quotations/finite.ts';
import type { Cue } from './cues.ts';
import { hangingEnd } from './hanging.ts';
import { CONJUNCTIONS, PREPOSITIONS } from './lexicon.ts';
import { frontedSubject, subjectBehind } from './participles.ts';
import { LONGEST_PHRASE, phraseBeginningAt, phraseEndingAt, sourceAt, type Source } from './phrases.ts';
import {
  finiteAt,
  isFinitePart,
  lowerAt,
  mentionAt,
  pieceAt,
  type Reading,
  type Stretch,
} from './reading.ts';
import { mainSubject, subjectBefore } from './subjects.ts';

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
  // `was described by Moss as “a hero”`.
  if (cue.passive && lowerAt(reading, cue.end) === 'by')
    return phraseBeginningAt(reading, cue.end + 1, stretch.end, false);
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
