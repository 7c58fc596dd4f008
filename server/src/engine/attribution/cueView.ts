import { hashText, mix3 } from '../tagging/hashing.ts';
import type { Cue } from './cues.ts';
import { classAt, finiteIn, LONGEST_VIEW, wordAt, type Facts } from './facts.ts';
import type { Bounds } from './governing.ts';
import type { Source } from './phrases.ts';
import type { Saying } from './progress.ts';
import { lowerAt, mentionAt, sentenceEnd, type Reading, type Stretch } from './reading.ts';

/** What is the same for every reading of one cue. */
export interface CueView {
  readonly reading: Reading;
  readonly facts: Facts;
  readonly stretch: Stretch;
  readonly cue: Cue;
  readonly bounds: Bounds;
  /** What the rules make of the cue. */
  readonly ruled: Saying | null;
  /** The cue's lemma, or its word. */
  readonly lemma: number;
  /** How the cue governs, with its form and frame. */
  readonly shape: number;
  /** Where its source stands and what it names; 0 for none. */
  readonly sourceForm: number;
  /** The conjunction that makes the clause of the cue a subordinate one; 0 for none. */
  readonly opener: number;
  /** The word before the phrase of cue and source; 0 for none. */
  readonly before: number;
  /** The source, where it is one word, else its class; 0 for none. */
  readonly voice: number;
  /** 0 where the phrase of the cue opens its sentence, 1 where words but no finite verb stand before it, else 2. */
  readonly opens: number;
  /** The end of the sentence of the cue. */
  readonly limit: number;
}

const SHAPES: readonly Cue['shape'][] = [
  'finite',
  'participle',
  'infinitive',
  'quoted-as',
  'noun',
  'according',
];

/** Reads what all readings of a cue share. */
export function viewOf(
  reading: Reading,
  facts: Facts,
  stretch: Stretch,
  cue: Cue,
  source: Source | null,
  bounds: Bounds,
  ruled: Saying | null,
): CueView {
  const { verb } = cue;
  return {
    reading,
    facts,
    stretch,
    cue,
    bounds,
    ruled,
    lemma: verb === null ? wordAt(facts, cue.first) : hashText(verb.lemma),
    shape: mix3(SHAPES.indexOf(cue.shape), hashText(verb?.form ?? ''), hashText(verb?.frame ?? '')),
    sourceForm: sourceFormOf(reading, source, cue),
    opener: openerOf(reading, facts, stretch, cue),
    before: bounds.head > stretch.first ? wordAt(facts, bounds.head - 1) : 0,
    voice: voiceOf(facts, source),
    opens: opensOf(reading, facts, stretch, cue, bounds),
    limit: Math.min(sentenceEnd(reading, cue.end - 1), cue.end + LONGEST_VIEW),
  };
}

/** `While Moss says …, the harbour …`: the conjunction at the head of the sentence, with a comma or verb not yet between it and the cue. */
function openerOf(reading: Reading, facts: Facts, { first }: Stretch, cue: Cue): number {
  const head = reading.sentences[reading.sentenceOf[cue.first] ?? -1]?.firstToken ?? first;
  const word = lowerAt(reading, head);
  if (!/^(?:while|when|although|though|as|if|after|before|because|since|once|whereas|even)$/.test(word))
    return 0;
  if (cue.group.first - head > LONGEST_VIEW) return 0;
  for (let i = head; i < cue.group.first; i++)
    if (lowerAt(reading, i) === ',' || facts.finite[i] === 1) return 1;
  return wordAt(facts, head);
}

/** Where the source stands, whether it is one word, and what it names. */
function sourceFormOf(reading: Reading, source: Source | null, cue: Cue): number {
  if (source === null) return 0;
  const mention = mentionAt(reading, source.end - 1);
  const side = source.inverted ? 1 : source.first > cue.first ? 2 : 3;
  const form = mention === undefined ? (source.end - source.first === 1 ? 1 : 2) : 3;
  return mix3(side, form, mention === undefined ? 0 : hashText(mention.type));
}

function voiceOf(facts: Facts, source: Source | null): number {
  if (source === null) return 0;
  return source.end - source.first === 1 ? wordAt(facts, source.first) : classAt(facts, source.end - 1, 0);
}

function opensOf(reading: Reading, facts: Facts, { first }: Stretch, cue: Cue, { head }: Bounds): number {
  const opening = reading.sentences[reading.sentenceOf[cue.first] ?? -1]?.firstToken ?? first;
  if (head <= opening) return 0;
  return finiteIn(facts, Math.max(opening, head - LONGEST_VIEW), head) > 0 ? 2 : 1;
}
