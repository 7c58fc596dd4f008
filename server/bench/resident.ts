/**
 * What `npm run bench:engine` starts by itself, to see what the weights cost a process that does nothing else: it reads them, then so many
 * articles, and prints the milliseconds that loading took and the bytes that were resident behind each.
 */
import { analyze, looseInputs } from '../src/engine/index.ts';
import { modelsOf } from '../src/hosts/nodeModels.ts';
import { readArticles } from './article.ts';

const [root = '.', folder = '', count = '100', file] = process.argv.slice(2);
const texts = readArticles(root, file);
const began = performance.now();
const models = modelsOf([folder]);
const took = performance.now() - began;
const loaded = process.memoryUsage.rss();
const inputs = looseInputs(models);
for (let i = 0; i < Number(count); i++) {
  const text = texts[i % texts.length] ?? '';
  analyze(renamed(text, Math.floor(i / texts.length)), inputs);
}
console.log(JSON.stringify({ took, loaded, read: process.memoryUsage.rss() }));

/** The text with other names at each time that it is read, so that what is kept of one reading does not serve the next. */
function renamed(text: string, time: number): string {
  return time === 0
    ? text
    : text.replace(/\b[A-Z][a-z]{3,}/g, (name) => name + ('abcdefghijklmnopqrstuvwxyz'[time % 26] ?? ''));
}
