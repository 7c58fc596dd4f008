import type { Quotation } from '../../../server/src/engine/index.ts';
import type { CorpusArticle, CorpusQuote } from './corpus.ts';
import { isSpeakerRight, matchUnits, unitsOf } from './score.ts';

/** How many classes of confidence are compared. */
const CLASSES = 10;

/**
 * The expected calibration error of the confidence: how far, on average, the share of right attributions of a class of confidence lies from the
 * class's own mean. Right is an attribution whose words are the gold's (Jaccard .5) and whose source is. Only quotations with a source count.
 */
export function calibrationError(
  articles: readonly CorpusArticle[],
  quotationsOf: (id: string) => readonly Quotation[],
): number {
  const classes = Array.from({ length: CLASSES }, () => ({ count: 0, right: 0, sum: 0 }));
  for (const { id, text, quotes } of articles) {
    const own = quotationsOf(id).filter(
      ({ kind, parent, attribution }) => kind !== 'term' && parent === null && attribution.source.length > 0,
    );
    const confidences = new Map<CorpusQuote, number>();
    const found = own.map(({ spans, attribution }): CorpusQuote => {
      const quote: CorpusQuote = {
        kind: 'direct',
        spans: spans.map(({ start, end }) => [start, end]),
        cue: [],
        speaker: attribution.source.map(({ start, end }) => [start, end]),
        speech_cue: true,
      };
      confidences.set(quote, attribution.confidence);
      return quote;
    });
    const right = new Set(
      matchUnits(unitsOf(text, quotes, 'quotation'), unitsOf(text, found, 'quotation'))
        .filter((match) => match.agreement >= 0.5 && isSpeakerRight(match))
        .map((match) => match.found.quote),
    );
    for (const [quote, confidence] of confidences) {
      const group = classes[Math.min(CLASSES - 1, Math.floor(confidence * CLASSES))];
      if (group === undefined) continue;
      group.count++;
      group.sum += confidence;
      if (right.has(quote)) group.right++;
    }
  }
  const total = classes.reduce((sum, { count }) => sum + count, 0);
  return total === 0
    ? 0
    : classes.reduce((sum, { right, sum: confidence }) => sum + Math.abs(right - confidence), 0) / total;
}
