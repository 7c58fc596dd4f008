import { findActors } from '../../../server/src/engine/actors/actors.ts';
import { readArticle } from '../../../server/src/engine/article/article.ts';
import { layOut, type Reading } from '../../../server/src/engine/attribution/reading.ts';
import { readLanguage } from '../../../server/src/engine/language/language.ts';
import { findMarkedPassages } from '../../../server/src/engine/quotations/quotations.ts';
import type { PartTagger } from '../../../server/src/engine/tagging/partsOfSpeech.ts';
import { INPUTS } from '../inputs.ts';

/** Reads a text through the stages before attribution, so that the weights are trained on what they will see. */
export function readingOf(text: string, tagger: PartTagger): Reading {
  const article = readArticle(text);
  const language = readLanguage(text, article);
  const actors = findActors(text, article, language, INPUTS);
  const passages = findMarkedPassages(text, article, language, INPUTS);
  return layOut(text, article, language, actors, passages, tagger);
}
