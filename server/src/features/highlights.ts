import { compareSpans, type Analysis, type Mention, type Span } from '../engine/index.ts';
import { placeAt, quotationPlaces } from './place.ts';
import { quotationsAt } from './quotationsAt.ts';

/** A stretch to light up, and what it is: of an actor a name or what stands for one, of a quotation one of its three parts. */
export interface Highlight extends Span {
  readonly part: 'name' | 'standIn' | 'words' | 'cue' | 'source';
}

/**
 * On a name: all mentions of its actor. On a quotation, its cue or its source: all three; a pronoun or a description that is a source counts
 * as that. On another pronoun or description: all mentions again. In the text's order, each stretch once.
 */
export function highlights(analysis: Analysis, offset: number): Highlight[] {
  const { mention, quotation } = placeAt(analysis, [], offset);
  const isSource = quotation?.part === 'source' && mention?.form !== 'name';
  if (mention !== null && !isSource) return mentionHighlights(analysis, mention);
  if (quotation === null) return [];
  const parts = quotationsAt(analysis, quotation)
    .flatMap(quotationPlaces)
    .map(({ part, span: { start, end } }): Highlight => ({ start, end, part }))
    .sort(compareSpans);
  return [...new Map(parts.map((part) => [`${part.start}-${part.end}`, part])).values()];
}

function mentionHighlights({ mentions }: Analysis, mention: Mention): Highlight[] {
  const { actor } = mention;
  const all = actor === null ? [mention] : mentions.filter((other) => other.actor === actor);
  return all.map(({ start, end, form }) => ({ start, end, part: form === 'name' ? 'name' : 'standIn' }));
}
