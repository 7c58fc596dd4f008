import { hashText, mix } from './hashing.ts';

/**
 * The parts of speech that the later stages ask for. Verbs are told by what they do in the clause: only a finite one makes a clause of its own.
 */
export const PARTS = [
  'noun',
  'name',
  'pronoun',
  'finite',
  'infinitive',
  'participle',
  'gerund',
  'auxiliary',
  'adjective',
  'adverb',
  'determiner',
  'preposition',
  'conjunction',
  'subordinator',
  'particle',
  'number',
] as const;
export type Part = (typeof PARTS)[number];

/** What stands for a token that is no word. */
export const NO_PART = 255;

/** Weights of hashed features, one to a part: `PARTS.length` to a row, the rows a power of two. */
export interface PartTagger {
  readonly weights: Int8Array;
}

/** What the tagger sees of a token. */
export interface TaggedToken {
  readonly kind: string;
  readonly text: string;
  readonly lower: string;
  readonly spaced: boolean;
}

/** How many features a token has. */
export const PART_FEATURES = 16;

/**
 * The part of speech of every token, read from the left, each with what was found of the two before it: an index into `PARTS`, or `NO_PART`.
 */
export function tagParts({ weights }: PartTagger, tokens: readonly TaggedToken[]): Uint8Array {
  const parts = new Uint8Array(tokens.length).fill(NO_PART);
  const forms = readForms(tokens);
  const size = PARTS.length;
  const mask = weights.length / size - 1;
  const features = new Int32Array(PART_FEATURES);
  const scores = new Int32Array(size);
  for (let i = 0; i < tokens.length; i++) {
    if (!isWord(tokens[i])) continue;
    observePart(forms, i, parts, features);
    scores.fill(0);
    for (const feature of features) {
      const row = (feature & mask) * size;
      for (let part = 0; part < size; part++) scores[part]! += weights[row + part] ?? 0;
    }
    let best = 0;
    for (let part = 1; part < size; part++) if ((scores[part] ?? 0) > (scores[best] ?? 0)) best = part;
    parts[i] = best;
  }
  return parts;
}

/** Whether a token has a part of speech. */
export function isWord(token: TaggedToken | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number' || token?.lower === "'s";
}

/** The hashes of a text's tokens and of their endings and beginnings. */
export interface Forms {
  readonly words: Int32Array;
  readonly endings: Int32Array;
  readonly shortEndings: Int32Array;
  readonly shapes: Int32Array;
}

export function readForms(tokens: readonly TaggedToken[]): Forms {
  const forms: Forms = {
    words: new Int32Array(tokens.length),
    endings: new Int32Array(tokens.length),
    shortEndings: new Int32Array(tokens.length),
    shapes: new Int32Array(tokens.length),
  };
  tokens.forEach(({ text, lower, kind, spaced }, i) => {
    const { length } = lower;
    forms.words[i] = hashText(kind === 'number' ? '0' : lower);
    forms.endings[i] = hashText(lower, Math.max(0, length - 3));
    forms.shortEndings[i] = hashText(lower, Math.max(0, length - 2));
    const first = text.charCodeAt(0);
    const capital = first >= 65 && first <= 90 ? 1 : 0;
    forms.shapes[i] = capital + (kind === 'number' ? 2 : 0) + (length < 4 ? 4 : 0) + (spaced ? 0 : 16);
  });
  return forms;
}

/** The features of the token at `i`, with the parts that were found before it. */
export function observePart(
  { words, endings, shortEndings, shapes }: Forms,
  i: number,
  parts: Uint8Array,
  features: Int32Array,
): void {
  const word = words[i] ?? 0;
  const before = words[i - 1] ?? 1;
  const next = words[i + 1] ?? 1;
  const last = parts[i - 1] ?? NO_PART;
  const lastButOne = parts[i - 2] ?? NO_PART;
  const ending = endings[i] ?? 0;
  const shape = (shapes[i] ?? 0) + (i === 0 ? 8 : 0);
  features[0] = mix(1, word);
  features[1] = mix(mix(2, ending), shape);
  features[2] = mix(mix(3, shortEndings[i] ?? 0), last);
  features[3] = mix(mix(4, last), lastButOne);
  features[4] = mix(mix(5, word), last);
  features[5] = mix(6, before);
  features[6] = mix(7, next);
  features[7] = mix(mix(8, word), next);
  features[8] = mix(mix(9, before), ending);
  features[9] = mix(mix(10, ending), endings[i + 1] ?? 1);
  features[10] = mix(11, words[i + 2] ?? 1);
  features[11] = mix(12, words[i - 2] ?? 1);
  features[12] = mix(mix(13, shape), mix(last, shapes[i + 1] ?? 9));
  features[13] = mix(mix(14, endings[i + 1] ?? 1), last);
  features[14] = mix(mix(15, ending), mix(last, lastButOne));
  features[15] = mix(mix(16, before), word);
}
