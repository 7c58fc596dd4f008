import type { StandingCheck } from '../annotations/checks/listed.ts';
import type { Check } from '../annotations/checks/types.ts';
import type { CheckExample } from './types.ts';

/** An example as a person would tell it. */
export interface Told {
  readonly status: Check['status'];
  readonly rating?: string;
  /** How many pieces of evidence there are. */
  readonly pieces?: number;
  readonly secondReview?: boolean;
  readonly reviewed?: boolean;
}

const AT = '2026-11-21T10:00:00Z';

/** A sentence with a verdict on it, in a house with three ratings. */
export function checkExample(
  text: string,
  { status, rating, pieces = 0, secondReview = false, reviewed = false }: Told,
): CheckExample {
  const evidence = Array.from({ length: pieces }, (_, i) => ({
    id: `e-${i}`,
    kind: 'page' as const,
    at: AT,
    by: 'Petra Lindqvist',
    private: false,
  }));
  const check: Check = {
    status,
    rating: rating ?? null,
    verdict: null,
    claimant: null,
    by: 'Petra Lindqvist',
    since: AT,
    evidence,
    notes: [],
    history: [],
    reviewedBy: reviewed ? [{ by: 'Jon Abara', at: AT }] : [],
  };
  const standing: StandingCheck = {
    id: 'c-1',
    question: 'true',
    spans: [{ start: 0, end: text.length }],
    check,
  };
  const told = [
    rating === undefined ? status : `${status}, ‘${rating}’`,
    pieces === 0 ? 'no evidence' : pieces === 1 ? 'one piece of evidence' : `${pieces} pieces of evidence`,
    ...(secondReview ? [reviewed ? 'a second person agrees' : 'a second person is wanted'] : []),
  ];
  return {
    text,
    told: told.join('; '),
    checks: [standing],
    settings: { ratings: ['correct', 'misleading', 'refuted'], secondReview },
  };
}
