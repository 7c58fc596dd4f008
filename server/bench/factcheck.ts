/**
 * `npm run bench:factcheck [-- --write docs/bench-factcheck.md]`: how long the fact-check list of a whole corpus takes.
 *
 * Measured over stdio on the bundle that ships, from before the request is written until its answer has been read: in a server that has
 * just started, in the same one again, after one check was written (its command included), and after an article was changed on disk. The
 * measure is a plain program that only reads the same files and has the YAML library read the sidecars, as a process of its own each time.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { writeCheckedCorpus } from './checkedCorpus.ts';
import { startDesk } from './desk.ts';
import { times } from './statistics.ts';

const ARTICLES = 200;
const CLAIMS = 10;
const STARTS = 7;
const REPEATS = 20;
/** The view opens within so many milliseconds. */
const MOST_COLD = 1000;

const ROOT: string = join(import.meta.dirname, '../..');
const PROGRAM: string = join(ROOT, 'dist/server.cjs');

/** Milliseconds of each kind of question. */
interface Taken {
  readonly cold: number[];
  readonly again: number[];
  readonly afterCheck: number[];
  readonly afterChange: number[];
  readonly plain: number[];
}

/** One start of the server on the corpus, and one of the plain program, by turns, so that a busy machine slows down both. */
async function measure(
  folder: string,
  articles: readonly string[],
  listed: number,
  taken: Taken,
): Promise<void> {
  const desk = await startDesk(PROGRAM, pathToFileURL(`${folder}/`).href);
  const ask = async (): Promise<number> => {
    const { took, checks } = await desk.ask();
    if (checks.length !== listed) throw new Error(`${checks.length} of ${listed} claims are on the list.`);
    return took;
  };
  taken.cold.push(await ask());
  for (let i = 0; i < REPEATS; i++) taken.again.push(await ask());
  for (let i = 0; i < REPEATS; i++) {
    const path = articles[(i * 37) % articles.length] ?? '';
    const uri = pathToFileURL(path).href;
    taken.afterCheck.push((await desk.note(uri, 'c-00000003')) + (await ask()));
    appendFileSync(path, '\nOne more line.\n');
    desk.changed(uri);
    taken.afterChange.push(await ask());
  }
  await desk.end();
  const printed = execFileSync(process.execPath, [join(import.meta.dirname, 'plainWalk.ts'), folder]);
  taken.plain.push((JSON.parse(printed.toString()) as { readonly took: number }).took);
}

function row(what: string, values: readonly number[]): string {
  const { p50, p95 } = times(values);
  return `| ${what} | ${p50.toFixed(1)} | ${p95.toFixed(1)} |`;
}

const { values } = parseArgs({ options: { write: { type: 'string' } } });
const parent = mkdtempSync(join(tmpdir(), 'newsmark-factcheck-'));
try {
  const taken: Taken = { cold: [], again: [], afterCheck: [], afterChange: [], plain: [] };
  for (let i = 0; i < STARTS; i++) {
    // A corpus that nobody has written to, for every start.
    const folder = join(parent, `start-${i}`);
    mkdirSync(folder);
    const { articles, listed } = writeCheckedCorpus(ROOT, folder, ARTICLES, CLAIMS);
    await measure(folder, articles, listed, taken);
    rmSync(folder, { recursive: true });
  }
  const cold = times(taken.cold).p50;
  const plain = times(taken.plain).p50;
  const met = cold <= MOST_COLD;
  const report = [
    `| ${ARTICLES} articles, ${ARTICLES * CLAIMS} listed claims, milliseconds | p50 | p95 |`,
    '| --- | ---: | ---: |',
    row('All lists asked for → read, server just started', taken.cold),
    row('The same again', taken.again),
    row('One check written, all lists asked for again → read', taken.afterCheck),
    row('One article changed on disk, all lists asked for again → read', taken.afterChange),
    row('A plain program reads the same files, and the YAML library the sidecars', taken.plain),
    '',
    `The lists of a whole corpus take ${(cold / plain).toFixed(2)} times as long as the plain program takes, which finds no claim again in its article.`,
    '',
    `The bar: median of the first question at most ${MOST_COLD} ms: ${met ? 'met' : 'MISSED'}.`,
  ].join('\n');
  console.log(report);
  if (values.write !== undefined) {
    const command = `npm run bench:factcheck -- --write ${values.write}`;
    writeFileSync(
      values.write,
      `# Bench of the fact-check lists\n\n\`${command}\` wrote this.\n\n${report}\n`,
    );
  }
  process.exitCode = met ? 0 : 1;
} finally {
  rmSync(parent, { recursive: true, force: true });
}
