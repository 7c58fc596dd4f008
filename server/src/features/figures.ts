import type { Analysis } from '../engine/index.ts';
import { ownMentions, ownQuotations } from './ownProse.ts';

/** What an article counts, in its own prose. */
export interface Figures {
  readonly actors: number;
  readonly quotations: number;
}

/** Counts actors (credits left out) and quotations (terms left out). */
export function figures(analysis: Analysis): Figures {
  const met = new Set(ownMentions(analysis).map(({ actor }) => actor));
  return {
    actors: analysis.actors.filter(({ id, credit }) => !credit && met.has(id)).length,
    quotations: ownQuotations(analysis).length,
  };
}
