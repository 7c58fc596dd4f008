import type { Span } from '../text/span.ts';

export const CLAIM_REASONS = [
  'accusation',
  'motive',
  'cause',
  'forecast',
  'judgement',
  'number',
  'hidden-event',
  'vague-source',
  'passive-source',
] as const;
export type ClaimReason = (typeof CLAIM_REASONS)[number];

/** One observation that weighed in a claim's score. Positive weights speak for a flag, negative ones against. */
export interface ClaimEvidence {
  /** A short phrase for people: 'says what will happen', 'names its source: the statement'. */
  readonly text: string;
  readonly weight: number;
  /** The words that it rests on. */
  readonly span: Span | null;
}

/** The judgement of one body sentence. The span is the sentence's. */
export interface Claim extends Span {
  readonly id: string;
  /** Index into `sentences`. */
  readonly sentence: number;
  readonly label: 'flag' | 'clean';
  /** What the flag asks about; null where clean. */
  readonly reason: ClaimReason | null;
  /** How likely a careful editor asks 'says who?', from 0 to 1, two places. */
  readonly score: number;
  /** How much a fact-checker would want to check it, sourced or not, from 0 to 1, two places. */
  readonly worthChecking: number;
  /** What makes it worth checking and, with a negative weight, what lessens that; the strongest first. Empty where nothing does. */
  readonly worthReasons: readonly ClaimEvidence[];
  /** What spoke for and against, the strongest first. */
  readonly evidence: readonly ClaimEvidence[];
}
