import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readWordLists } from '../../../server/src/engine/tagging/wordLists.ts';
import { readOwnArticles } from '../corpora/ownArticles.ts';
import { readGum, readWorldwide } from '../corpora/spanCorpora.ts';
import { readTokens } from '../corpora/tokenCorpora.ts';
import { packChain } from '../crf/pack.ts';
import { sequenceWriter } from '../crf/sequences.ts';
import { trainChain } from '../crf/train.ts';
import { exampleWriter, SCHEME } from './examples.ts';

/** Trains the tagger of names on what may train what ships, and writes `server/models/actors.bin`. */
const MODELS = new URL('../../../server/models/', import.meta.url);
const env = (name: string, fallback: number): number => Number(process.env[name] ?? fallback);
const target = process.env['OUT'] ?? new URL('actors.bin', MODELS);

const lists = readWordLists(readFileSync(new URL('words.bin', MODELS)));
const writer = sequenceWriter();
const write = exampleWriter(lists, writer);
const skip = new Set((process.env['SKIP'] ?? '').split(','));
const every = env('EVERY', 1);
const sets = [
  { name: 'worldwide', domain: 0, texts: () => readWorldwide('train') },
  { name: 'own', domain: env('OWNDOMAIN', 0), texts: readOwnArticles },
  { name: 'wikigold', domain: 2, texts: () => readTokens('wikigold') },
  { name: 'ewt', domain: 3, texts: () => readTokens('ewt_dev_test') },
  { name: 'gum', domain: 4, texts: () => [...readGum('gum_other.train'), ...readGum('gum_interview.all')] },
];
for (const { name, domain, texts } of sets) {
  if (skip.has(name)) continue;
  const all = texts().filter((_, index) => index % every === 0);
  for (const text of all) write(text, domain);
  process.stderr.write(`${name}: ${all.length} texts\n`);
}
const chain = trainChain(SCHEME, writer.done(), {
  epochs: env('EPOCHS', 8),
  pull: env('PULL', 5e-6),
  step: env('STEP', 0.08),
  least: env('LEAST', 2),
});
const bytes = packChain(chain, { prune: env('PRUNE', 0.02) });
writeFileSync(target, bytes);
process.stderr.write(`${bytes.length} bytes, ${gzipSync(bytes).length} compressed\n`);
