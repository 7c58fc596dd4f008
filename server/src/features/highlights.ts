import { compareSpans, type Analysis, type Span } from '../engine/index.ts';
import { placeAt, quotationPlaces } from './place.ts';

/** A stretch to light up, and what it is. */
export interface Highlight extends Span {
  readonly part: 'mention' | 'words' | 'cue' | 'source';
}

/** On a mention: all mentions of its actor. On a quotation, its cue or its source: all three. In the text's order. */
export function highlights(analysis: Analysis, offset: number): Highlight[] {
  const { mention, quotation } = placeAt(analysis, [], offset);
  if (mention !== null) {
    const { actor } = mention;
    const all = actor === null ? [mention] : analysis.mentions.filter((other) => other.actor === actor);
    return all.map(({ start, end }) => ({ start, end, part: 'mention' }));
  }
  if (quotation === null) return [];
  return quotationPlaces(quotation.quotation)
    .map(({ part, span: { start, end } }) => ({ start, end, part }))
    .sort(compareSpans);
}
