import { firstTokenEndingBehind } from '../language/tokenAt.ts';
import type { Language } from '../language/types.ts';
import type { Span } from '../text/span.ts';

/** Where a passage stands among its block's tokens: `first` and `end` bound the tokens that it covers, marks included. */
export interface Place {
  readonly first: number;
  readonly end: number;
  /** The tokens of its sentence, or of the sentences that it joins. */
  readonly sentenceFirst: number;
  readonly sentenceEnd: number;
}

/** Finds the tokens and sentences that spans cover; the spans must come in order of their starts. */
export type PlaceFinder = (span: Span) => Place;

/** A finder for the block whose tokens run from `first` to `end`. */
export function placeFinder({ tokens, sentences }: Language, first: number, end: number): PlaceFinder {
  return (span) => {
    const from = firstTokenEndingBehind(tokens, span.start, first, end);
    const to = firstTokenEndingBehind(tokens, span.end, from, end);
    const last = to < end && (tokens[to]?.start ?? span.end) < span.end ? to + 1 : to;
    const opening = sentenceAt(sentences, span.start);
    const closing = sentenceAt(sentences, span.end - 1);
    return {
      first: from,
      end: last,
      sentenceFirst: sentences[opening]?.firstToken ?? first,
      sentenceEnd: sentences[closing]?.endToken ?? end,
    };
  };
}

/** The index of the last sentence that starts at or before the offset. By halving. */
function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
