import type { Inputs } from '../inputs.ts';
import type { Article } from '../article/types.ts';
import type { Language } from '../language/types.ts';
import { markIds } from '../text/markIds.ts';
import { linkNames } from './link.ts';
import { findNames } from './names.ts';
import { registryLookup } from './registryNames.ts';
import { readSurface } from './surface.ts';
import type { Actors, Mention } from './types.ts';

/** Finds every named mention and links the mentions into actors. */
export function findActors(text: string, article: Article, language: Language, inputs: Inputs): Actors {
  const surface = readSurface(article, language);
  const names = findNames(article, language, surface, registryLookup(inputs.registry, surface));
  const { actors, actorOf } = linkNames(text, surface, names, inputs.registry);
  const blockOf = blockIndex(article);
  const spans = names.map((name) => ({
    start: surface.tokens[name.first]?.start ?? 0,
    end: surface.tokens[name.end - 1]?.end ?? 0,
  }));
  const ids = markIds('a', text, spans);
  const mentions = names.map((name, index): Mention => {
    const span = spans[index] ?? { start: 0, end: 0 };
    return {
      ...span,
      id: ids[index] ?? '',
      type: name.type ?? 'PERSON',
      actor: actorOf[index] ?? null,
      form: 'name',
      block: blockOf(span.start),
      evidence: name.evidence,
      confidence: Math.round(name.confidence * 100) / 100,
    };
  });
  return { actors, mentions };
}

/** Finds the block of an offset; the offsets have to be asked in rising order. */
function blockIndex(article: Article): (offset: number) => number {
  let index = 0;
  return (offset) => {
    while (index + 1 < article.blocks.length && (article.blocks[index + 1]?.start ?? 0) <= offset) index++;
    return index;
  };
}
