import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { packRankings } from '../attribution/rank.ts';
import { hasShared } from '../corpora/shared.ts';
import { examplesIn } from './examples.ts';
import { fitClaims } from './fit.ts';
import { onceEach, readLabelled } from './labels.ts';

/** The file that the engine reads. */
const MODEL = new URL('../../../server/models/claims.bin', import.meta.url);

/** Trains the weights of claims and writes them where the engine looks for them: `npm run train:claims`. */
function main(): void {
  if (!hasShared()) {
    console.log('The corpora are not beside the repository (../shared/data): nothing to train on.');
    return;
  }
  const articles = onceEach(readLabelled());
  const examples = examplesIn(articles);
  const { flags, reasons } = fitClaims(examples);
  const packed = packRankings(flags.weights, reasons.weights);
  writeFileSync(MODEL, packed);
  const wanted = examples.filter((each) => each.wanted !== null && each.wanted !== 'either').length;
  console.log(
    `${articles.length} articles, ${examples.length} sentences, ${wanted} flags: ${packed.length} bytes, ${gzipSync(packed).length} compressed`,
  );
}

main();
