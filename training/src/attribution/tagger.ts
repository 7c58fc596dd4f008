import { readFacts } from '../../../server/src/engine/attribution/facts.ts';
import type { Reading } from '../../../server/src/engine/attribution/reading.ts';
import { addFeature, readChain, type Chain } from '../../../server/src/engine/tagging/chain.ts';
import { bestLabels } from '../../../server/src/engine/tagging/decode.ts';
import { spansOfLabels } from '../../../server/src/engine/tagging/labels.ts';
import { INPUTS } from '../inputs.ts';
import { CONTENT_KIND, trainContents } from './contents.ts';
import { hasCorpora, readQuotations, type CorpusArticle, type CorpusQuote } from './corpus.ts';
import { alignGold } from './gold.ts';
import { readingOf } from './readings.ts';
import { score, type Scored } from './score.ts';
import { observeUnit, UNIT_FEATURES, viewUnits } from './unitFeatures.ts';

/**
 * Trains a free tagger of contents and prints what it finds alone: `npm run eval:tagger`. It does not ship: it learns the corpus's conventions, thoughts and plans
 * included, which are not the product's. README.md has what it gave as a voice for the ranking.
 */
function main(): void {
  const model = INPUTS.models.attribution;
  if (!hasCorpora() || model === null) {
    console.log('The corpora are not beside the repository (../shared/data): nothing to measure with.');
    return;
  }
  const read = ({ text }: CorpusArticle): Reading => readingOf(text, model.parts, model.terms);
  const examples = readQuotations('train').map((article) => {
    const reading = read(article);
    return { reading, gold: alignGold(reading, article.quotes) };
  });
  const chain = readChain(trainContents(examples));
  const scored = readQuotations('dev').map((article): Scored => {
    return { text: article.text, gold: article.quotes, found: contentsIn(chain, read(article)) };
  });
  const exact = { unit: 'piece', agreement: 1, withSpeaker: false } as const;
  const { precision, recall, f } = score(scored, { ...exact, counts: () => true });
  console.log(
    `every attribution, exact per piece: ${precision.toFixed(1)} ${recall.toFixed(1)} ${f.toFixed(1)}`,
  );
}

/** What the tagger finds, each piece by itself, with `that` as the corpus has it. */
function contentsIn(chain: Chain, reading: Reading): CorpusQuote[] {
  const { tokens, stretches } = reading;
  const facts = readFacts(reading);
  const { size } = chain.scheme;
  const cells = new Int32Array(UNIT_FEATURES);
  return stretches.flatMap((stretch) => {
    const view = viewUnits(reading, facts, stretch);
    const { units } = view;
    const scores = new Int32Array(units.length * size);
    for (let u = 0; u < units.length; u++) {
      observeUnit(view, u, cells);
      for (const cell of cells) addFeature(chain, cell, scores, u * size);
    }
    const spans = spansOfLabels(bestLabels(chain, scores, units.length));
    return spans.flatMap(({ first, end, kind }): CorpusQuote[] => {
      const opening = units[first]?.first ?? 0;
      const from = tokens[opening - 1]?.lower === 'that' ? opening - 1 : opening;
      const last = (units[end - 1]?.end ?? 0) - 1;
      if (kind !== CONTENT_KIND) return [];
      const span = [tokens[from]?.start ?? 0, tokens[last]?.end ?? 0] as const;
      return [{ kind: 'indirect', spans: [span], cue: [], speaker: [], speech_cue: false }];
    });
  });
}

main();
