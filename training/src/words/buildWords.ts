import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readEmbeddings } from './embeddings.ts';
import { buildGazetteer } from './gazetteer.ts';
import { joinNearest, kMeans } from './kmeans.ts';
import { packWordLists } from './packWordLists.ts';

/** Builds `server/models/words.bin`: classes of the most frequent words, and the lists of names. Takes some minutes. */
const WORDS = Number(process.env['NEWSMARK_WORDS'] ?? 100_000);
const CLASSES = 1000;
const COARSER = [320, 128, 32];
const ROUNDS = 15;
const TARGET = new URL('../../../server/models/words.bin', import.meta.url);

const embeddings = readEmbeddings(WORDS);
process.stderr.write(`${embeddings.words.length} words\n`);
const { classes, middles } = kMeans(embeddings, CLASSES, ROUNDS, 1);
process.stderr.write(`${CLASSES} classes\n`);
const coarser = joinNearest(middles, embeddings.dimensions, COARSER);
const gazetteer = buildGazetteer();
const bytes = packWordLists({ words: embeddings.words, classes, coarser }, gazetteer);
mkdirSync(new URL('.', TARGET), { recursive: true });
writeFileSync(TARGET, bytes);
process.stderr.write(
  `${gazetteer.size} phrases; ${bytes.length} bytes, ${gzipSync(bytes).length} compressed\n`,
);
