import type { Candidate } from './candidates.ts';
import type { Lookup, Piece } from './pieces.ts';
import type { Surface } from './surface.ts';
import type { ActorType } from './types.ts';

/** What is needed to read the runs of one sentence. */
export interface Reader {
  readonly surface: Surface;
  readonly lookup: Lookup;
  /** Index of the token behind the sentence: no name goes beyond. */
  readonly limit: number;
  /** Whether capitals say nothing here, so that everyday words are no part of names. */
  readonly headline: boolean;
}

/** Names read from a stretch of tokens, and the token up to which they reach. */
export interface Reading {
  readonly names: readonly Candidate[];
  readonly next: number;
}

/** A candidate that no list holds. */
export function candidate(
  firstToken: number,
  endToken: number,
  type: ActorType | null,
  confidence: number,
  evidence: string,
): Candidate {
  return { firstToken, endToken, type, confidence, evidence, known: null, doubtful: false };
}

/** The folded word of a piece of one token. */
export function wordOf(reader: Reader, piece: Piece | undefined): string {
  return piece === undefined ? '' : (reader.surface.folded[piece.first] ?? '');
}
