import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readArticle } from '../../../server/src/engine/article/article.ts';
import { readLanguage } from '../../../server/src/engine/language/language.ts';
import { isWord, NO_PART } from '../../../server/src/engine/tagging/partsOfSpeech.ts';
import { silverParts } from '../parts/silver.ts';
import { trainParts, type PartExample } from '../parts/trainParts.ts';
import { hasCorpora, readQuotations, type CorpusArticle } from './corpus.ts';
import { choicesIn } from './decisions.ts';
import { alignGold } from './gold.ts';
import { packRankings, trainRanking } from './rank.ts';
import { readingOf } from './readings.ts';
import { PARTS, RANKING, TERMS } from './settings.ts';
import { termChoices } from './terms.ts';

/** The file that the engine reads. */
const MODEL = new URL('../../../server/models/attribution.bin', import.meta.url);

/** Trains the weights of attribution and writes them where the engine looks for them: `npm run train:attribution`. */
function main(): void {
  if (!hasCorpora()) {
    console.log('The corpora are not beside the repository (../shared/data): nothing to train on.');
    return;
  }
  const articles = readQuotations('train');
  const parts = { weights: trainParts(articles.map(partExample), PARTS.bits, PARTS.rounds) };
  const terms = { weights: trainRanking(termChoices(articles), TERMS) };
  const choices = articles.flatMap(({ text, quotes }) => {
    const reading = readingOf(text, parts, terms);
    return choicesIn(reading, alignGold(reading, quotes));
  });
  const packed = packRankings(parts.weights, trainRanking(choices, RANKING), terms.weights);
  writeFileSync(MODEL, packed);
  console.log(
    `${articles.length} articles, ${choices.length} choices: ${packed.length} bytes, ${gzipSync(packed).length} compressed`,
  );
}

function partExample({ text }: CorpusArticle): PartExample {
  const { tokens } = readLanguage(text, readArticle(text));
  const parts = silverParts(text, tokens);
  tokens.forEach((token, i) => {
    if (!isWord(token)) parts[i] = NO_PART;
  });
  return { tokens, parts };
}

main();
