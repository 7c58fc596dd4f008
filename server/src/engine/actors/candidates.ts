import type { KnownName } from './knownNames.ts';
import type { ActorType } from './types.ts';

/**
 * A stretch of tokens that may be a name, before the whole text has been heard. Whatever finds names hands over candidates, in order and
 * disjoint; settling, linking, roles and descriptions do not ask how they were found.
 */
export interface Candidate {
  /** Range of token indices, the end exclusive. */
  readonly firstToken: number;
  readonly endToken: number;
  /** What it is, or null where its own words and neighbours do not say. */
  readonly type: ActorType | null;
  /** How sure the type, and that it is a name at all, are from what stands around it. */
  readonly confidence: number;
  /** Why, for people. */
  readonly evidence: string;
  /** The listed name that it is, or null. */
  readonly known: KnownName | null;
  /** Whether nothing but its place may have given it its capital, so that the text must confirm it elsewhere. */
  readonly doubtful: boolean;
}
