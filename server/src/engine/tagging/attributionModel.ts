import { byteReader, type ByteReader } from './bytes.ts';
import type { PartTagger } from './partsOfSpeech.ts';
import type { Ranking } from './ranking.ts';

/** What quotations and attribution are trained on: parts of speech, the ways to read a cue, and words in marks that are no speech. */
export interface AttributionModel {
  readonly parts: PartTagger;
  readonly ranking: Ranking;
  readonly terms: Ranking | null;
}

/**
 * Reads the weights as `packAttribution` of the training writes them: those of the parts of speech, of the ranking, and of the terms, each as their count and one
 * signed byte a weight. Throws a RangeError on a file cut short.
 */
export function readAttribution(bytes: Uint8Array): AttributionModel {
  const reader = byteReader(bytes);
  const parts = { weights: readWeights(reader) };
  const ranking = { weights: readWeights(reader) };
  return { parts, ranking, terms: { weights: readWeights(reader) } };
}

function readWeights({ varint, byte }: ByteReader): Int8Array {
  const weights = new Int8Array(varint());
  for (let i = 0; i < weights.length; i++) weights[i] = byte();
  return weights;
}
