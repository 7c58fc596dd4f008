import type { Analysis, Span } from '../engine/index.ts';
import { nameStoodFor } from './speakers.ts';

/** From the words at a place to the words that say more. */
export interface Definition {
  /** What leads there. */
  readonly from: Span;
  readonly to: Span;
}

/** Where the words at an offset lead within the article: from a pronoun or a description that is a source to the name that it stands for. */
export function definition(analysis: Analysis, offset: number): Definition | null {
  return nameStoodFor(analysis, offset);
}
