import type { Quotation } from '../../../server/src/engine/index.ts';
import { isLetter } from './convert.ts';
import type { SourcedArticle, SourcedSentence } from './corpus.ts';
import { scoreOf, type Score } from './score.ts';

/** Which of the corpus's views of a sentence is asked. */
export type SourcingView = 'attributed' | 'speech_touch' | 'content_majority';

/**
 * How well the sentences without a source are told, as ../shared/eval/score_sourcing.py counts it: a sentence is sourced where quotations
 * with a source or a speaker cover a letter of it, or half of them for `content_majority`.
 */
export function scoreSourcing(
  articles: readonly SourcedArticle[],
  quotationsOf: (id: string) => readonly Quotation[],
  view: SourcingView,
): Score {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const { id, text, sentences } of articles) {
    const covered = new Uint8Array(text.length);
    for (const { kind, spans, attribution } of quotationsOf(id)) {
      if (kind === 'term' || (attribution.source.length === 0 && attribution.speaker === null)) continue;
      for (const { start, end } of spans) covered.fill(1, start, end);
    }
    for (const sentence of sentences) {
      if (sentence.discard === 1) continue;
      const share = shareOf(text, covered, sentence);
      const unsourced = !(view === 'content_majority' ? share >= 0.5 : share > 0);
      if (unsourced && sentence[view] === 0) right++;
      if (unsourced) found++;
      if (sentence[view] === 0) wanted++;
    }
  }
  return scoreOf(right, found, right, wanted);
}

function shareOf(text: string, covered: Uint8Array, { start, end }: SourcedSentence): number {
  let letters = 0;
  let inside = 0;
  for (let i = start; i < end; i++) {
    if (!isLetter(text, i)) continue;
    letters++;
    inside += covered[i] ?? 0;
  }
  return letters === 0 ? 0 : inside / letters;
}
