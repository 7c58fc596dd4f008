import { isSpeech, type Measure } from './score.ts';

/** A line of the table: what is counted, and what it should reach. */
interface Line {
  readonly name: string;
  readonly measure: Measure;
  readonly floor: number | null;
  readonly goal: number | null;
}

/** Pieces that stand between marks, to the letter. */
export const DIRECT: Measure = {
  unit: 'piece',
  counts: ({ kind }) => kind === 'direct',
  agreement: 1,
  withSpeaker: false,
};

/** Whole quotations of speech, nearly to the letter. */
export const SPEECH: Measure = {
  unit: 'quotation',
  counts: isSpeech,
  agreement: 0.8,
  withSpeaker: false,
};

/** Whole quotations of speech, roughly, given to the right speaker. */
export const SPEECH_AND_SPEAKER: Measure = { ...SPEECH, agreement: 0.5, withSpeaker: true };

/** Reported clauses with a verb of speech. */
export const INDIRECT: Measure = {
  ...SPEECH,
  counts: ({ kind, speech_cue }) => kind === 'indirect' && speech_cue,
};

export const LINES: readonly Line[] = [
  { name: 'direct, exact per piece', measure: DIRECT, floor: 92, goal: 95 },
  { name: 'speech, J ≥ .8, whole quotation', measure: SPEECH, floor: 75, goal: 80 },
  { name: 'speech, J ≥ .5, with the right speaker', measure: SPEECH_AND_SPEAKER, floor: 75, goal: 80 },
  {
    name: 'speech, exact, whole quotation',
    measure: { ...SPEECH, agreement: 1 },
    floor: null,
    goal: null,
  },
  { name: 'indirect with a cue of speech, J ≥ .8', measure: INDIRECT, floor: null, goal: null },
  {
    name: 'every attribution, exact per piece',
    measure: { ...DIRECT, counts: () => true },
    floor: null,
    goal: null,
  },
];
