import { byteReader, type ByteReader } from './bytes.ts';
import type { PartTagger } from './partsOfSpeech.ts';
import type { Ranking } from './ranking.ts';

/** What attribution is trained on: the parts of speech, and the ranking of the ways to read a cue. */
export interface AttributionModel {
  readonly parts: PartTagger;
  readonly ranking: Ranking;
}

/**
 * Reads the weights as `packAttribution` of the training writes them: those of the parts of speech, then those of the ranking, each as their count and one
 * signed byte a weight. Throws a RangeError on a file cut short.
 */
export function readAttribution(bytes: Uint8Array): AttributionModel {
  const reader = byteReader(bytes);
  return { parts: { weights: readWeights(reader) }, ranking: { weights: readWeights(reader) } };
}

function readWeights({ varint, byte }: ByteReader): Int8Array {
  const weights = new Int8Array(varint());
  for (let i = 0; i < weights.length; i++) weights[i] = byte();
  return weights;
}
