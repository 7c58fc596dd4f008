/**
 * `npm run bench:ticks [-- --write docs/bench-ticks.md]`: how long it takes to tick off everything in an article, and that twice as much
 * takes about twice as long.
 *
 * Measured over stdio on the bundle that ships, in a book of articles and in one of twice as many.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { composeArticle } from './article.ts';
import { startDesk } from './desk.ts';
import { percentile } from './statistics.ts';

const COPIES = 16;
const STARTS = 3;
/** Twice as many rows may take so many times as long: what grows with their square would take four times. */
const MOST_GROWN = 3;

const ROOT: string = join(import.meta.dirname, '../..');
const PROGRAM: string = join(ROOT, 'dist/server.cjs');

/** What was done with all rows of an article, in milliseconds. */
interface Taken {
  rows: number;
  readonly listed: number[];
  readonly ticked: number[];
  readonly listedAgain: number[];
}

/** One article after another, each with names of its own, so that nothing but their kind makes two places alike. */
function composeBook(copies: number): string {
  const article = composeArticle(ROOT, 1000);
  const letters = 'abcdefghijklmnopqrstuvwxyzäöüéèàçñøłß';
  const copy = (_: unknown, i: number): string =>
    article.replace(/\b[A-Z][a-z]{3,}\b/g, (name) => name + (letters[i % letters.length] ?? ''));
  return Array.from({ length: copies }, copy).join('\n\n');
}

async function measure(parent: string, copies: number): Promise<Taken> {
  const taken: Taken = { rows: 0, listed: [], ticked: [], listedAgain: [] };
  for (let i = 0; i < STARTS; i++) {
    const folder = mkdtempSync(join(parent, 'start-'));
    const path = join(folder, 'book.article');
    const uri = pathToFileURL(path).href;
    const text = composeBook(copies);
    writeFileSync(path, text);
    const desk = await startDesk(PROGRAM, pathToFileURL(folder).href);
    desk.open(uri, text);
    // The first question waits for the analysis, which is not what is measured.
    await desk.rows(uri);
    const { took, ids } = await desk.rows(uri);
    taken.rows = ids.length;
    taken.listed.push(took);
    taken.ticked.push(await desk.tick(uri, ids));
    const again = await desk.rows(uri);
    if (again.open > 0) throw new Error(`${again.open} of ${ids.length} rows are still open.`);
    taken.listedAgain.push(again.took);
    await desk.end();
  }
  return taken;
}

function row(what: string, values: readonly [readonly number[], readonly number[]]): string {
  const [few, many] = values.map((each) => percentile(each, 0.5));
  return `| ${what} | ${few?.toFixed(0)} | ${many?.toFixed(0)} |`;
}

const { values } = parseArgs({ options: { write: { type: 'string' } } });
const parent = mkdtempSync(join(tmpdir(), 'newsmark-ticks-'));
try {
  const few = await measure(parent, COPIES);
  const many = await measure(parent, 2 * COPIES);
  const growth = percentile(many.ticked, 0.5) / percentile(few.ticked, 0.5);
  const met = growth <= MOST_GROWN;
  const report = [
    `| Milliseconds, median of ${STARTS} starts | ${few.rows} rows | ${many.rows} rows |`,
    '| --- | ---: | ---: |',
    row('All rows asked for → read, nothing ticked', [few.listed, many.listed]),
    row('All ticked in one stroke → saved', [few.ticked, many.ticked]),
    row('All rows asked for → read, everything ticked', [few.listedAgain, many.listedAgain]),
    '',
    `The bar: twice as many are ticked in at most ${MOST_GROWN} times the time. It took ${growth.toFixed(1)} times: ${met ? 'met' : 'MISSED'}.`,
  ].join('\n');
  console.log(report);
  if (values.write !== undefined) {
    const command = `npm run bench:ticks -- --write ${values.write}`;
    writeFileSync(values.write, `# Bench of ticking off\n\n\`${command}\` wrote this.\n\n${report}\n`);
  }
  process.exitCode = met ? 0 : 1;
} finally {
  rmSync(parent, { recursive: true, force: true });
}
