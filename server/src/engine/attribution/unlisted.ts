import type { Cue } from './cues.ts';
import { CONJUNCTIONS, PREPOSITIONS } from './lexicon.ts';
import { sourceAt, type Source } from './phrases.ts';
import type { Saying } from './progress.ts';
import {
  finiteAt,
  isFinitePart,
  lowerAt,
  mentionAt,
  tokenRange,
  type Piece,
  type Range,
  type Reading,
  type Stretch,
} from './reading.ts';

/** `“…,” Berg deadpanned.`: behind words that end with a comma, a name and any verb in -ed say who spoke. */
export function unlistedCue(
  reading: Reading,
  stretch: Stretch,
  piece: Piece,
): Pick<Saying, 'cue' | 'source'> | null {
  const first = behindComma(reading, piece, /^[,!?]$/);
  if (first < 0) return null;
  const inverted = isThirdPerson(reading, first);
  const phrase = inverted ? personFrom(reading, first + 1) : personFrom(reading, first);
  const verb = inverted ? first : (phrase?.end ?? first);
  if (phrase === null || verb >= stretch.end || !isThirdPerson(reading, verb)) return null;
  return { cue: plainCue(verb), source: sourceAt(reading, phrase) };
}

/** `“…,” Berg, a nurse in Newtown.`: behind a comma the name stands for the verb that was forgotten, too. */
export function verbless(reading: Reading, stretch: Stretch, piece: Piece): Source | null {
  const first = behindComma(reading, piece, /^,$/);
  const phrase = first < 0 ? null : personFrom(reading, first);
  if (phrase === null || /^(?:he|she)$/.test(lowerAt(reading, phrase.end - 1))) return null;
  if (phrase.end < stretch.end && !/^[.,]$/.test(lowerAt(reading, phrase.end))) return null;
  for (let i = phrase.end; i < stretch.end; i++)
    if (finiteAt(reading, i) || isFinitePart(reading, i)) return null;
  return sourceAt(reading, phrase);
}

/** The first token behind a piece that one of the stops ends, inside its marks, or a comma behind them; -1 where none does. */
function behindComma(reading: Reading, piece: Piece, stops: RegExp): number {
  if (lowerAt(reading, piece.end) === ',') return piece.end + 1;
  return stops.test(lowerAt(reading, piece.end - 2)) ? piece.end : -1;
}

/** The cue that the verb at the token is, of which no list says more. */
export function plainCue(verb: number): Cue {
  const range = { first: verb, end: verb + 1 };
  return {
    ...range,
    shape: 'finite',
    verb: null,
    group: range,
    negated: false,
    modal: false,
    passive: false,
  };
}

/** Whether the token is a word in -ed or -s, as verbs are behind what they report. */
function isThirdPerson(reading: Reading, i: number): boolean {
  const word = lowerAt(reading, i);
  return (
    /^\p{Ll}{3,}(?:ed|s)$/u.test(reading.tokens[i]?.text ?? '') &&
    !PREPOSITIONS.has(word) &&
    !CONJUNCTIONS.has(word) &&
    !NO_VERBS.has(word)
  );
}

/** Words in -s that may open a clause and are no verbs. */
const NO_VERBS: ReadonlySet<string> = new Set(
  'besides perhaps always whereas afterwards towards sometimes thanks thus this its his'.split(' '),
);

/** The person named from the token on, with a title before the name or not, or `he` or `she`. */
function personFrom(reading: Reading, first: number): Range | null {
  if (/^(?:he|she)$/.test(lowerAt(reading, first))) return { first, end: first + 1 };
  const at = /^(?:mr|mrs|ms|dr|sir|sen|rep|gov|gen|prof)\.?$/.test(lowerAt(reading, first))
    ? first + 1
    : first;
  const mention = mentionAt(reading, lowerAt(reading, at) === '.' ? at + 1 : at);
  return mention?.type === 'PERSON' ? { first, end: tokenRange(reading.tokens, mention).end } : null;
}
