import type { Article } from '../../article/types.ts';
import type { Language } from '../../language/types.ts';
import type { Models } from '../../models.ts';
import { addFound, findFeatures, type Chain } from '../../tagging/chain.ts';
import { bestLabels, labelProbabilities } from '../../tagging/decode.ts';
import { OUTSIDE, spansOfLabels, type LabelledSpan } from '../../tagging/labels.ts';
import type { WordLists } from '../../tagging/wordLists.ts';
import type { Surface } from '../surface.ts';
import type { ActorType } from '../types.ts';
import { observations, observe } from './observing.ts';
import { readWords, type Sequence, type TextOfWords } from './taggedText.ts';
import { PAD, REACH, wordFeatures, wordTypes, type WordType } from './wordTypes.ts';

/** The types in the order of the tagger's labels. */
export const TYPES: readonly ActorType[] = ['PERSON', 'ORG', 'PLACE', 'GROUP'];

/** A name as the tagger sees it: a range of tokens, the end exclusive. */
export interface TaggedName {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: ActorType;
  /** The probability that its least certain token has just this label. */
  readonly confidence: number;
  /** How probable each of `TYPES` is, whatever the borders; the mean over its tokens. */
  readonly shares: readonly number[];
}

/** What the tagger sees in a text. */
export interface Tagging {
  /** In order and disjoint. */
  readonly names: readonly TaggedName[];
  /** For each token the probability that it belongs to a name. */
  readonly inName: Float64Array;
}

export type Tagger = (article: Article, language: Language, surface: Surface) => Tagging;

const taggers = new WeakMap<Models, Tagger | null>();

/** The tagger of some weights, made once; null where there are none. */
export function taggerOf(models: Models): Tagger | null {
  const made = taggers.get(models);
  if (made !== undefined) return made;
  const { words, actors } = models;
  const tagger = words === null || actors === null ? null : createTagger(words, actors);
  taggers.set(models, tagger);
  return tagger;
}

/** A tagger with the memory of the words that it has met; its results do not depend on it. */
export function createTagger(lists: WordLists, chain: Chain): Tagger {
  const { size } = chain.scheme;
  const places = 2 * REACH + 1;
  // What a word says to the token at a place beside it is summed up when it is first asked for: a row of scores to a word and place.
  let summed = new Int32Array(4096 * places * size);
  // Two words of one text may share a number, so each row knows whose it is.
  const summedFor: (WordType | undefined)[] = [];
  const typeOf = wordTypes(lists);
  const observed = observations();
  let scores = new Int32Array(256 * size);

  // Where the chain has the features that were looked up last.
  let found = new Int32Array(1024);
  const lookUp = (features: ArrayLike<number>, count: number): void => {
    if (found.length < count) found = new Int32Array(count * 2);
    findFeatures(chain, features, count, found);
  };

  /** Where the scores begin that a word gives to the token at a place beside it. */
  const rowOf = (word: WordType, place: number): number => {
    const row = word.id * places + place + REACH;
    const at = row * size;
    if (summedFor[row] === word) return at;
    while (summedFor.length <= row) summedFor.push(undefined);
    if (at + size > summed.length) {
      const larger = new Int32Array(Math.max(summed.length * 2, at + size));
      larger.set(summed);
      summed = larger;
    }
    summedFor[row] = word;
    summed.fill(0, at, at + size);
    const features = wordFeatures(word, place);
    lookUp(features, features.length);
    for (let i = 0; i < features.length; i++) addFound(chain, found[i]!, summed, at);
    return at;
  };

  /** Scores the tokens of a zone from their words and the context features that were observed of them. */
  const score = (text: TextOfWords, { first, end, from, to }: Sequence, pad: WordType): void => {
    if (scores.length < (end - first) * size) scores = new Int32Array((end - first) * size * 2);
    scores.fill(0, 0, (end - first) * size);
    for (let i = first; i < end; i++) {
      const at = (i - first) * size;
      for (let place = -REACH; place <= REACH; place++) {
        const k = i + place;
        const word = k < from || k >= to ? pad : (text.words[k] ?? pad);
        const row = rowOf(word, place);
        for (let label = 0; label < size; label++) scores[at + label]! += summed[row + label]!;
      }
    }
    lookUp(observed.cells, observed.ends[end - first - 1] ?? 0);
    let cell = 0;
    for (let i = 0; i < end - first; i++)
      for (const stop = observed.ends[i]!; cell < stop; cell++)
        addFound(chain, found[cell]!, scores, i * size);
  };

  const readZone = (text: TextOfWords, sequence: Sequence, pad: WordType): ZoneReading => {
    const length = sequence.end - sequence.first;
    score(text, sequence, pad);
    const labels = bestLabels(chain, scores, length);
    const inName = new Float64Array(length);
    if (labels.every((label) => label === OUTSIDE)) {
      for (let i = 0; i < length; i++) inName[i] = shareOfNames(chain, scores, i * size);
      return { names: [], inName };
    }
    const shares = labelProbabilities(chain, scores, length);
    for (let i = 0; i < length; i++) inName[i] = 1 - (shares[i * size + OUTSIDE] ?? 1);
    const names = spansOfLabels(labels).map((span) => ({
      firstToken: span.first,
      endToken: span.end,
      type: TYPES[span.kind] ?? 'PERSON',
      confidence: leastCertain(shares, labels, span, size),
      shares: TYPES.map((_, kind) => shareOfKind(shares, span, kind, size)),
    }));
    return { names, inName };
  };

  const zones = new Map<number, ZoneReading>();
  return (article, language, surface) => {
    const pad = typeOf(PAD);
    const text = readWords(article, language, surface, typeOf);
    const names: TaggedName[] = [];
    const inName = new Float64Array(language.tokens.length);
    for (const sequence of text.sequences) {
      const { first } = sequence;
      const key = observe(lists, text, sequence, pad, observed);
      let zone = zones.get(key);
      if (zone === undefined) {
        zone = readZone(text, sequence, pad);
        if (zones.size >= REMEMBERED_ZONES) zones.clear();
        zones.set(key, zone);
      }
      inName.set(zone.inName, first);
      for (const name of zone.names)
        names.push({ ...name, firstToken: first + name.firstToken, endToken: first + name.endToken });
    }
    return { names, inName };
  };
}

/** What was read in a zone; tokens are counted from its first. */
interface ZoneReading {
  readonly names: readonly TaggedName[];
  readonly inName: Float64Array;
}

/**
 * While one types, nearly all zones are as they were: what is read in a zone is kept under all that it depends on, its words and context
 * features. So many are kept; an article of a thousand words has some eighty.
 */
const REMEMBERED_ZONES = 8192;

/** How probable it is that a token belongs to a name, by its own scores alone: enough where nothing is one. */
function shareOfNames({ scheme, scale }: Chain, scores: Int32Array, at: number): number {
  let names = 0;
  for (let label = 1; label < scheme.size; label++)
    names += Math.exp(((scores[at + label] ?? 0) - (scores[at + OUTSIDE] ?? 0)) / scale);
  return names / (1 + names);
}

function leastCertain(
  shares: Float64Array,
  labels: Uint8Array,
  { first, end }: LabelledSpan,
  size: number,
): number {
  let least = 1;
  for (let i = first; i < end; i++) least = Math.min(least, shares[i * size + (labels[i] ?? 0)] ?? 0);
  return least;
}

function shareOfKind(shares: Float64Array, { first, end }: LabelledSpan, kind: number, size: number): number {
  let sum = 0;
  for (let i = first; i < end; i++)
    for (let part = 0; part < 4; part++) sum += shares[i * size + 1 + 4 * kind + part] ?? 0;
  return sum / (end - first);
}
