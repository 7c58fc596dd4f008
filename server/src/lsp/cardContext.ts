import { lineIndex } from '../engine/index.ts';
import type { CardContext } from '../features/cards/context.ts';
import type { Corpus } from '../workspace/corpus.ts';
import type { OpenArticle } from './openArticle.ts';

/** What cards are made from, for an open article. */
export function cardContext({ snapshot, document, analysis }: OpenArticle): CardContext {
  const { uri, lines, text } = document;
  const corpus = snapshot.corpus(uri);
  return {
    analysis,
    uri,
    lines,
    registry: snapshot.inputs(uri, text).registry,
    registryAddress: (id) => (corpus === null ? null : entryAddress(corpus, id)),
  };
}

/** Where an entry is written: the file's address with the entry's line, or null. */
function entryAddress({ registryFiles }: Corpus, id: string): string | null {
  for (const { uri, text, parsed } of registryFiles) {
    const place = parsed?.value.places.get(id);
    if (text === null || place === undefined) continue;
    return `${uri}#L${lineIndex(text.text).position(place.start).line + 1}`;
  }
  return null;
}
