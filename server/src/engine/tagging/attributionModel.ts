import { byteReader } from './bytes.ts';
import type { PartTagger } from './partsOfSpeech.ts';
import { readRanking, type Ranking } from './ranking.ts';

/** What quotations and attribution are trained on: parts of speech, the ways to read a cue, and words in marks that are no speech. */
export interface AttributionModel {
  readonly parts: PartTagger;
  readonly ranking: Ranking;
  readonly terms: Ranking | null;
}

/**
 * Reads the weights as the training's `packRankings` writes them: those of the parts of speech, of the ranking, and of the terms, each as their count and one
 * signed byte a weight. Throws a RangeError on a file cut short.
 */
export function readAttribution(bytes: Uint8Array): AttributionModel {
  const reader = byteReader(bytes);
  return { parts: readRanking(reader), ranking: readRanking(reader), terms: readRanking(reader) };
}
