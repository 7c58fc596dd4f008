import type { SourceKind } from '../actors/types.ts';
import type { Reading } from './reading.ts';
import type { SourceType } from './types.ts';

/** Who stands behind a source, and how we know. */
export interface Verdict {
  readonly sourceKind: SourceKind;
  readonly sourceType: SourceType | null;
  readonly speaker: string | null;
  readonly candidates: readonly string[];
  readonly confidence: number;
  readonly evidence: readonly string[];
  /** The index of the saying before it whose source this one takes up or goes on with: `A clerk said … She added …`. */
  readonly takesUp?: number;
}

/** Nobody is named: a value of its own, never a reason to drop the words. */
export const ABSENT: Verdict = {
  sourceKind: 'absent',
  sourceType: null,
  speaker: null,
  candidates: [],
  confidence: 0.6,
  evidence: ['nobody is named as the source'],
};

/** The verdict that the actor speaks; the type of source follows the actor's. */
export function named(reading: Reading, speaker: string, confidence: number, evidence: string): Verdict {
  const type = reading.actors.get(speaker)?.type;
  const sourceType: SourceType =
    type === 'ORG' || type === 'PLACE' ? 'institution' : type === 'GROUP' ? 'group' : 'person';
  return { sourceKind: 'named', sourceType, speaker, candidates: [], confidence, evidence: [evidence] };
}

/** The name to show for an actor's id. */
export function nameOf({ actors }: Reading, id: string): string {
  return actors.get(id)?.name ?? id;
}
