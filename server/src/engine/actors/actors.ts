import type { Inputs } from '../inputs.ts';
import type { Article } from '../article/types.ts';
import type { Language } from '../language/types.ts';
import type { Actors } from './types.ts';

/** Finds every named mention and links the mentions into actors. */
export function findActors(_text: string, _article: Article, _language: Language, _inputs: Inputs): Actors {
  return { actors: [], mentions: [] };
}
