import type { Inputs } from '../inputs.ts';
import type { Article } from '../article/types.ts';
import type { Language } from '../language/types.ts';
import type { MarkedPassage } from './types.ts';

/** Finds the words between quotation marks, whole or broken. */
export function findMarkedPassages(
  _text: string,
  _article: Article,
  _language: Language,
  _inputs: Inputs,
): MarkedPassage[] {
  return [];
}
