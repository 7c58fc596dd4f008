import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readWordLists } from '../../../server/src/engine/tagging/wordLists.ts';
import type { GoldText } from '../corpora/goldText.ts';
import { readOwnArticles } from '../corpora/ownArticles.ts';
import { hasShared } from '../corpora/shared.ts';
import { readGum, readWorldwide } from '../corpora/spanCorpora.ts';
import { readTokens } from '../corpora/tokenCorpora.ts';
import { packChain } from '../crf/pack.ts';
import { sequenceWriter } from '../crf/sequences.ts';
import { trainChain } from '../crf/train.ts';
import { exampleWriter, SCHEME } from './examples.ts';

const MODELS = new URL('../../../server/models/', import.meta.url);

/** Another file to write instead, for trials. */
const TARGET = process.env['OUT'] ?? new URL('actors.bin', MODELS);

/** Found on the development sets; README.md has what the steps gave. */
const OPTIONS = { epochs: 10, step: 0.08, pull: 2e-6, least: 2, dropped: 0.3, averaged: 4 };
const PRUNE = 0.025;

/** What may train what ships. The way of marking that the product follows is domain 0; each other one has a number of its own. */
const SETS: readonly (readonly [name: string, domain: number, texts: () => readonly GoldText[]])[] = [
  ['Worldwide', 0, () => readWorldwide('train')],
  ['own articles', 0, readOwnArticles],
  ['Wikigold', 2, () => readTokens('wikigold')],
  ['English Web Treebank', 3, () => readTokens('ewt_dev_test')],
  ['GUM', 4, () => [...readGum('gum_other.train'), ...readGum('gum_interview.all')]],
];

/** Trains the tagger of names and writes `server/models/actors.bin`. */
function main(): void {
  if (!hasShared()) {
    console.log('The corpora are not beside the repository (../shared/data): nothing to train on.');
    return;
  }
  const lists = readWordLists(readFileSync(new URL('words.bin', MODELS)));
  const writer = sequenceWriter();
  const write = exampleWriter(lists, writer);
  for (const [name, domain, texts] of SETS) {
    const read = texts();
    for (const text of read) write(text, domain);
    console.log(`${name}: ${read.length} texts`);
  }
  const bytes = packChain(trainChain(SCHEME, writer.done(), OPTIONS), { prune: PRUNE });
  writeFileSync(TARGET, bytes);
  console.log(`${bytes.length} bytes, ${gzipSync(bytes).length} compressed`);
}

main();
