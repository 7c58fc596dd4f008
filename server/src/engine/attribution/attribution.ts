import type { Actors } from '../actors/types.ts';
import type { Inputs } from '../inputs.ts';
import type { Article } from '../article/types.ts';
import type { Language } from '../language/types.ts';
import type { MarkedPassage } from '../quotations/types.ts';
import type { Quotation } from './types.ts';

/** Finds who said what: the cue, the source and the speaker of each marked passage, and the indirect quotations. */
export function attribute(
  _text: string,
  _article: Article,
  _language: Language,
  _actors: Actors,
  _passages: readonly MarkedPassage[],
  _inputs: Inputs,
): Quotation[] {
  return [];
}
