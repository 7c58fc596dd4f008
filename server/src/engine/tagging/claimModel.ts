import { byteReader } from './bytes.ts';
import { readRanking, type Ranking } from './ranking.ts';

/** What claims are trained on: how likely a sentence is asked for its source, and what is asked about it. */
export interface ClaimModel {
  readonly flags: Ranking;
  readonly reasons: Ranking;
}

/** Reads the weights as the training's `packRankings` writes them: those of the flags, then of the reasons. Throws a RangeError on a file cut short. */
export function readClaimModel(bytes: Uint8Array): ClaimModel {
  const reader = byteReader(bytes);
  return { flags: readRanking(reader), reasons: readRanking(reader) };
}
