import { readFacts } from '../../../server/src/engine/attribution/facts.ts';
import { INPUTS } from '../inputs.ts';
import { isLetter, kindIn } from './convert.ts';
import type { CorpusArticle, CorpusQuote, Pair } from './corpus.ts';
import { clausal } from './decisions.ts';
import { alignGold } from './gold.ts';
import { readingOf } from './readings.ts';
import type { Scored } from './score.ts';

/** Tells of the attributions of an article whether they are clauses, as the guidelines ask of reported ones. */
export function clauseTest({ text, quotes }: CorpusArticle): (quote: CorpusQuote) => boolean {
  const model = INPUTS.models.attribution;
  if (model === null) return () => true;
  const reading = readingOf(text, model.parts, model.terms);
  const facts = readFacts(reading);
  const clauses = new Set(
    alignGold(reading, quotes)
      .quotes.filter((one) => clausal(reading, facts, one) !== 'no')
      .map(({ quote }) => quote),
  );
  return (quote) => clauses.has(quote);
}

/**
 * An article without what only one of the two conventions marks, so that the rest can be compared. The corpus marks infinitives and objects
 * (`urged the crews to wait`), which the guidelines leave out but for the words between marks in them; the guidelines mark quotations inside quotations, which the corpus
 * leaves out; and the corpus counts `that` into what was said.
 */
export function withoutConventions(article: CorpusArticle, found: readonly CorpusQuote[]): Scored {
  const { text, quotes } = article;
  const isClause = clauseTest(article);
  const leftOut = quotes.filter((quote) => quote.kind !== 'direct' && !isClause(quote));
  const inside = (inner: CorpusQuote, outer: CorpusQuote): boolean =>
    outer !== inner && holds(text, outer, inner) && !holds(text, inner, outer);
  return {
    text,
    gold: quotes.filter((quote) => !leftOut.includes(quote)).map((quote) => withoutThat(text, quote)),
    found: found.filter(
      (one) =>
        !leftOut.some((outer) => holds(text, outer, one)) && !found.some((outer) => inside(one, outer)),
    ),
  };
}

function withoutThat(text: string, quote: CorpusQuote): CorpusQuote {
  const [[start, end] = [0, 0], ...others] = quote.spans;
  const that = /^that[\s,:]+/i.exec(text.slice(start, end))?.[0].length ?? 0;
  const spans: Pair[] = [[start + that, end], ...others];
  return that === 0 ? quote : { ...quote, spans, kind: kindIn(text, spans) };
}

/** Whether all letters of one quotation belong to another. */
function holds(text: string, outer: CorpusQuote, inner: CorpusQuote): boolean {
  return inner.spans.every(([start, end]) => {
    for (let i = start; i < end; i++)
      if (isLetter(text, i) && !outer.spans.some(([from, to]) => from <= i && i < to)) return false;
    return true;
  });
}
