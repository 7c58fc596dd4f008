import { findActors } from '../../../server/src/engine/actors/actors.ts';
import { readArticle } from '../../../server/src/engine/article/article.ts';
import { layOut, type Reading } from '../../../server/src/engine/attribution/reading.ts';
import type { Inputs } from '../../../server/src/engine/index.ts';
import { readLanguage } from '../../../server/src/engine/language/language.ts';
import { findMarkedPassages } from '../../../server/src/engine/quotations/quotations.ts';
import type { PartTagger } from '../../../server/src/engine/tagging/partsOfSpeech.ts';
import type { Ranking } from '../../../server/src/engine/tagging/ranking.ts';
import { INPUTS } from '../inputs.ts';

/** Reads a text through the stages before attribution, so that the weights are trained on what they will see. */
export function readingOf(text: string, parts: PartTagger, terms: Ranking | null): Reading {
  const attribution = { parts, terms, ranking: { weights: new Int8Array(1) } };
  const inputs: Inputs = { ...INPUTS, models: { ...INPUTS.models, attribution } };
  const article = readArticle(text);
  const language = readLanguage(text, article);
  const actors = findActors(text, article, language, inputs);
  const passages = findMarkedPassages(text, article, language, inputs);
  return layOut(text, article, language, actors, passages, parts);
}
