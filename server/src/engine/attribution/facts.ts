import { hashText, mix } from '../tagging/hashing.ts';
import { NO_PART, PARTS } from '../tagging/partsOfSpeech.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  MONTHS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  PRONOUNS,
  WEEKDAYS,
} from './lexicon.ts';
import { reportingVerb } from '../quotations/reporting.ts';
import { finiteAt, type Reading } from './reading.ts';

/** What the learned decisions see of each token, as numbers, indexed like `tokens`. */
export interface Facts {
  /** A hash of the word in lower case. */
  readonly words: Int32Array;
  /** A hash of the word's class: itself for the closed classes and for marks, else a name's type, or what its form tells. */
  readonly classes: Int32Array;
  /** 1 where the token is a finite verb, else 0. */
  readonly finite: Uint8Array;
  /** Of a finite verb what its form tells of its tense, from 1 on; else 0. */
  readonly tenses: Uint8Array;
  /** 1 where the token is a verb of speech in the past or present, or begins `according to`, else 0. */
  readonly reports: Uint8Array;
}

/** The facts beyond the text's ends. */
export const NO_WORD = 0x2545f491;

/** How far from a cue its sentence is looked at, in tokens: one endless sentence is not read again for every cue. */
export const LONGEST_VIEW = 200;

/** Reads the facts of every token. */
export function readFacts(reading: Reading): Facts {
  const { tokens, mentionOf, mentions, parts } = reading;
  const words = new Int32Array(tokens.length);
  const classes = new Int32Array(tokens.length);
  const finite = new Uint8Array(tokens.length);
  const reports = new Uint8Array(tokens.length);
  const tenses = new Uint8Array(tokens.length);
  tokens.forEach(({ kind, lower }, i) => {
    words[i] = hashText(lower);
    const part = parts?.[i] ?? NO_PART;
    finite[i] = part === FINITE || (part === AUXILIARY && finiteAt(reading, i)) ? 1 : 0;
    reports[i] = reportsHere(lower) ? 1 : 0;
    if (finite[i] === 1) tenses[i] = tenseOf(lower);
    const mention = mentions[mentionOf[i] ?? -1];
    if (mention?.form === 'name') classes[i] = mix(1, TYPES.indexOf(mention.type));
    else if (kind !== 'word') classes[i] = kind === 'number' ? mix(2, 0) : hashText(lower);
    else classes[i] = isClosed(lower) ? hashText(lower) : openClass(lower, part);
  });
  return { words, classes, finite, reports, tenses };
}

/**
 * Finite verbs by what their forms tell of the tense. Reported speech moves the speaker's own (`would`, `had`, `was`), so that a plain past
 * behind it is more often the reporter's.
 */
const TENSES: readonly RegExp[] = [
  /^(?:would|could|might|should|'d)$/,
  /^(?:will|can|may|must|shall|'ll)$/,
  /^had$/,
  /^(?:was|were)$/,
  /^(?:has|have|'ve)$/,
  /^(?:is|are|am|'s|'re|'m)$/,
  /^did$/,
  /^(?:does|do)$/,
  /ed$/,
  /[^s]s$/,
];

function tenseOf(lower: string): number {
  const word = lower.replace(/n't$/, '');
  const tense = TENSES.findIndex((forms) => forms.test(word));
  return 1 + (tense < 0 ? TENSES.length : tense);
}

function reportsHere(lower: string): boolean {
  const verb = reportingVerb(lower);
  if (verb === null) return lower === 'according';
  return (verb.form === 'past' || verb.form === 'present') && verb.frame !== 'judge';
}

const FINITE = PARTS.indexOf('finite');
const AUXILIARY = PARTS.indexOf('auxiliary');

const TYPES: readonly string[] = ['PERSON', 'ORG', 'PLACE', 'GROUP'];

function isClosed(lower: string): boolean {
  return (
    DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    PRONOUNS.has(lower) ||
    OBJECT_PRONOUNS.has(lower) ||
    AUXILIARIES.has(lower)
  );
}

/** The class of an open word: an expression of time, or its part of speech. */
function openClass(lower: string, part: number): number {
  return WEEKDAYS.has(lower) || MONTHS.has(lower) ? mix(3, 0) : mix(4, part);
}

/** The word at the token; `NO_WORD` beyond the text. */
export function wordAt({ words }: Facts, i: number): number {
  return words[i] ?? NO_WORD;
}

/** The class of the token; `NO_WORD` before `least` and beyond the text. */
export function classAt({ classes }: Facts, i: number, least: number): number {
  return i < least ? NO_WORD : (classes[i] ?? NO_WORD);
}

/** Whether a finite verb stands from `first` up to `end`, and how near: 0 none, else 1 to 3. */
export function finiteIn({ finite }: Facts, first: number, end: number): number {
  for (let i = first; i < end; i++) if (finite[i] === 1) return i - first < 3 ? 1 : i - first < 9 ? 2 : 3;
  return 0;
}

/** A distance in tokens as one of nine classes. */
export function distanceClass(distance: number): number {
  return distance <= 4 ? distance : distance <= 7 ? 5 : distance <= 12 ? 6 : distance <= 20 ? 7 : 8;
}
