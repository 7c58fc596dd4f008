import type { KnownName } from './knownNames.ts';
import type { ActorType } from './types.ts';

/**
 * A stretch of tokens that is a name. Whatever finds names hands over candidates, in order and disjoint; linking, roles and descriptions do
 * not ask how they were found.
 */
export interface Candidate {
  /** Range of token indices, the end exclusive. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: ActorType;
  /** How sure the type and the borders are, from 0 to 1. */
  readonly confidence: number;
  /** Why, for people. */
  readonly evidence: string;
  /** The listed name that it is, or null. */
  readonly known: KnownName | null;
}
