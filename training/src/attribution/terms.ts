import { readFileSync } from 'node:fs';
import { readArticle } from '../../../server/src/engine/article/article.ts';
import { readLanguage } from '../../../server/src/engine/language/language.ts';
import type { Token } from '../../../server/src/engine/language/types.ts';
import { judgeKind } from '../../../server/src/engine/quotations/kinds.ts';
import type { Place } from '../../../server/src/engine/quotations/place.ts';
import { outerPlaces } from '../../../server/src/engine/quotations/quotations.ts';
import { reportingVerb } from '../../../server/src/engine/quotations/reporting.ts';
import { observeTerm } from '../../../server/src/engine/quotations/termObservations.ts';
import { featureList } from '../../../server/src/engine/tagging/ranking.ts';
import type { CorpusArticle } from './corpus.ts';
import type { Choice } from './decisions.ts';

/** Our own sentences, one a line, with their terms marked. */
const OWN = new URL('../../terms/examples.txt', import.meta.url);

/** How often each of our own sentences counts: they follow the guidelines, the corpus only nearly. */
const WEIGHT = 5;

/** How far behind a verb of speech or judgement its words may stand. */
const NEAR = 6;

/** The most tokens, marks included, of a fragment that is taken for a term because the corpus passes over it. */
const LONGEST_TERM = 4;

/** The choices between speech (0) and term (1) that the training has: the corpus's passages, and our own sentences. */
export function termChoices(articles: readonly CorpusArticle[]): Choice[] {
  const own = ownChoices();
  return [...articles.flatMap(corpusChoices), ...Array.from({ length: WEIGHT }, () => own).flat()];
}

/**
 * What an attribution holds exactly is speech, and so is a fragment of one right behind a verb of speech; what none touches is a term. Other words inside
 * wider attributions, and longer fragments of nobody, may be either, and say nothing.
 */
function corpusChoices({ text, quotes }: CorpusArticle): Choice[] {
  const article = readArticle(text);
  const language = readLanguage(text, article);
  return outerPlaces(text, article, language).flatMap(({ place, span: { start, end } }) => {
    const spans = quotes.flatMap((quote) => quote.spans);
    const exact = spans.some(([from, to]) => Math.abs(from - start) <= 1 && Math.abs(to - end) <= 2);
    const touched = spans.some(([from, to]) => from < end && start < to);
    if (touched && !exact && !followsCue(language.tokens, place)) return [];
    // A fragment of three words or more that the corpus passes over is speech of nobody for the guidelines as often as not.
    const isFragment =
      place.end - place.first > LONGEST_TERM && judgeKind(language.tokens, place).kind === 'partial';
    return touched || !isFragment ? [choiceOf(language.tokens, place, !touched)] : [];
  });
}

function followsCue(tokens: readonly Token[], { first, sentenceFirst }: Place): boolean {
  for (let i = first - 1; i >= Math.max(sentenceFirst, first - NEAR); i--)
    if (reportingVerb(tokens[i]?.lower ?? '') !== null) return true;
  return false;
}

function ownChoices(): Choice[] {
  const lines = readFileSync(OWN, 'utf8').split('\n');
  return lines.flatMap((line) => {
    if (line === '' || line.startsWith('#')) return [];
    const terms = new Set<number>();
    let text = '';
    for (const part of line.split(/(\{T [^}]*\})/)) {
      const marked = /^\{T ([^}]*)\}$/.exec(part)?.[1];
      if (marked !== undefined) terms.add(text.length);
      text += marked ?? part;
    }
    const article = readArticle(text);
    const language = readLanguage(text, article);
    return outerPlaces(text, article, language).map(({ place, span }) =>
      choiceOf(language.tokens, place, terms.has(span.start)),
    );
  });
}

/** Speech has no features, so that its weight is nought. */
function choiceOf(tokens: readonly Token[], place: Place, isTerm: boolean): Choice {
  const voted = judgeKind(tokens, place);
  const list = featureList();
  observeTerm(tokens, place, voted, list);
  return {
    kind: 'term',
    features: [new Int32Array(0), list.values.slice(0, list.size)],
    right: isTerm ? 1 : 0,
    ruled: voted.kind === 'term' ? 1 : 0,
  };
}
