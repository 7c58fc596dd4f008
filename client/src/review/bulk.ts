import type { DecisionParams, ReviewMark } from '../../../server/src/protocol/protocol.ts';
import { isDecided } from './states.ts';

/** Which marks are decided about together. What somebody has decided already is left as it is, except for an actor's mentions on request. */
export type Many =
  | { readonly of: 'actor'; readonly actor: string }
  | { readonly of: 'article' }
  | { readonly of: 'layer'; readonly layer: ReviewMark['layer'] }
  | { readonly of: 'certainty'; readonly least: number };

/** The marks that wait for a decision and are meant. Lost marks are not: where they belong is asked one by one. */
export function marksOf(marks: readonly ReviewMark[], many: Many): ReviewMark[] {
  const waiting = marks.filter((mark) => !isDecided(mark) && mark.attention !== 'orphan');
  switch (many.of) {
    case 'actor':
      return waiting.filter(({ layer, value }) => layer === 'actor' && value.actor === many.actor);
    case 'article':
      return waiting;
    case 'layer':
      return waiting.filter(({ layer }) => layer === many.layer);
    case 'certainty':
      return waiting.filter(({ certainty }) => certainty !== null && certainty >= many.least);
  }
}

/** The same decision on each, marked as one of many. */
export function bulkDecisions(
  marks: readonly ReviewMark[],
  decision: 'accepted' | 'rejected' | 'unsure',
): DecisionParams[] {
  return marks.map(({ id }) => ({ id, decision, bulk: true }));
}

/** Reads what a person types as a certainty: '0.8', '.8', '80 %' or '80'. Null where it is none. */
export function readCertainty(words: string): number | null {
  const [, digits, percent] = /^\s*(\d*[.,]?\d+)\s*(%?)\s*$/u.exec(words) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits.replace(',', '.'));
  const certainty = percent === '%' || number > 1 ? number / 100 : number;
  return certainty >= 0 && certainty <= 1 ? certainty : null;
}
