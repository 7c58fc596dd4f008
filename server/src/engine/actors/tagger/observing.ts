import type { WordLists } from '../../tagging/wordLists.ts';
import { contextFeatures, featureBuffer, markPhrases, type FeatureBuffer } from './features.ts';
import type { Sequence, TextOfWords } from './taggedText.ts';
import { REACH, type WordType } from './wordTypes.ts';

/** The context features of one zone, token after token; reused from zone to zone. */
export interface Observations {
  cells: Int32Array;
  /** For each token the cell behind its last feature. */
  ends: Int32Array;
  readonly buffer: FeatureBuffer;
}

export function observations(): Observations {
  return { cells: new Int32Array(1 << 13), ends: new Int32Array(128), buffer: featureBuffer() };
}

/**
 * Writes the context features of a zone and gives a number of 53 bits that stands for all that its reading depends on: these features, and
 * the spelling of its words and of their neighbours.
 */
export function observe(
  lists: WordLists,
  text: TextOfWords,
  sequence: Sequence,
  pad: WordType,
  observed: Observations,
): number {
  const { first, end, from, to } = sequence;
  const { buffer } = observed;
  if (observed.ends.length < end - first) observed.ends = new Int32Array((end - first) * 2);
  const phrases = markPhrases(lists, text, sequence);
  let high = end - first;
  let low = 0;
  let count = 0;
  for (let k = first - REACH; k < end + REACH; k++) {
    const { spelling } = k < from || k >= to ? pad : (text.words[k] ?? pad);
    high = Math.imul(high ^ spelling, 0x01000193) ^ (high >>> 15);
    low = Math.imul(low + spelling, 0x2c1b3c6d) ^ (low >>> 13);
  }
  for (let i = first; i < end; i++) {
    contextFeatures(text, sequence, phrases, i, pad, buffer);
    if (observed.cells.length < count + buffer.count) {
      const larger = new Int32Array((count + buffer.count) * 2);
      larger.set(observed.cells);
      observed.cells = larger;
    }
    for (let k = 0; k < buffer.count; k++) {
      const feature = buffer.cells[k]!;
      observed.cells[count++] = feature;
      high = Math.imul(high ^ feature, 0x01000193) ^ (high >>> 15);
      low = Math.imul(low + feature, 0x2c1b3c6d) ^ (low >>> 13);
    }
    observed.ends[i - first] = count;
  }
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}
