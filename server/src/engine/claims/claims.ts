import type { Actors } from '../actors/types.ts';
import type { Inputs } from '../inputs.ts';
import type { Article } from '../article/types.ts';
import type { Quotation } from '../attribution/types.ts';
import type { Language } from '../language/types.ts';
import type { Claim } from './types.ts';

/** Judges every sentence of the article's own prose: does it need a source that it does not name? */
export function findClaims(
  _text: string,
  _article: Article,
  _language: Language,
  _actors: Actors,
  _quotations: readonly Quotation[],
  _inputs: Inputs,
): Claim[] {
  return [];
}
