/**
 * `npm run bench [-- --write docs/bench.md]`: how long a person waits for the warnings after a keystroke.
 *
 * Measured over stdio on the bundle that ships, from before `didChange` is written until the pulled report has been read, in an article
 * of 1,000 words; the measure is npm `compromise` over the same text in the same run, keystroke by keystroke.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise';
import { composeArticle, keystrokes, wordCount } from './article.ts';
import { startSession } from './session.ts';
import { times, type Times } from './statistics.ts';

const WORDS = 1000;
const EDITS = 250;
/** Edits before the first that counts: both sides are compiled while they run. */
const WARM_UP = 50;
const STARTS = 5;

const ROOT: string = join(import.meta.dirname, '../..');

/** What was measured, in milliseconds. */
interface Measured {
  readonly words: number;
  readonly initialized: Times;
  readonly firstReport: Times;
  readonly ours: Times;
  readonly compromise: Times;
  readonly compromiseLists: Times;
}

async function measure(): Promise<Measured> {
  const program = join(ROOT, 'dist/server.cjs');
  let text = composeArticle(ROOT, WORDS);
  const words = wordCount(text);
  const starts: { readonly initialized: number; readonly firstReport: number }[] = [];
  for (let i = 1; i < STARTS; i++) {
    const session = await startSession(program, text);
    starts.push(session);
    await session.end();
  }
  const session = await startSession(program, text);
  starts.push(session);
  const ours: number[] = [];
  const theirs: number[] = [];
  const theirLists: number[] = [];
  const strokes = keystrokes(text.length);
  for (let i = 0; i < WARM_UP + EDITS; i++) {
    const { value: keystroke } = strokes.next();
    if (keystroke === undefined) break;
    const own = await session.type(text, keystroke);
    text = text.slice(0, keystroke.offset) + keystroke.letter + text.slice(keystroke.offset);
    const [parsed, listed] = timeCompromise(text);
    if (i < WARM_UP) continue;
    ours.push(own);
    theirs.push(parsed);
    theirLists.push(listed);
  }
  await session.end();
  return {
    words,
    initialized: times(starts.map(({ initialized }) => initialized)),
    firstReport: times(starts.map(({ firstReport }) => firstReport)),
    ours: times(ours),
    compromise: times(theirs),
    compromiseLists: times(theirLists),
  };
}

/** Milliseconds that compromise takes to read a whole text, and to list people, places and quotations besides. */
function timeCompromise(text: string): [number, number] {
  const start = performance.now();
  const view = nlp(text);
  const parsed = performance.now();
  view.people().json();
  view.places().json();
  view.quotations().json();
  return [parsed - start, performance.now() - start];
}

function timesTable({
  words,
  initialized,
  firstReport,
  ours,
  compromise,
  compromiseLists,
}: Measured): string[] {
  return [
    `| ${words} words, ${EDITS} keystrokes, milliseconds | p50 | p95 |`,
    '| --- | ---: | ---: |',
    row('Newsmark: keystroke written → report read, over stdio', ours),
    row('compromise: `nlp(text)`, in process', compromise),
    row('compromise: the same and people, places, quotations', compromiseLists),
    row(`Newsmark: process started → \`initialize\` answered (${STARTS} starts)`, initialized),
    row(`Newsmark: process started → first report read (${STARTS} starts)`, firstReport),
  ];
}

function row(what: string, { p50, p95 }: Times): string {
  return `| ${what} | ${p50.toFixed(1)} | ${p95.toFixed(1)} |`;
}

/** Bundles as they ship, minified. */
function sizesTable(): string[] {
  const files = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' });
  const bundles = files.filter((file) => /\.c?js$/.test(file)).toSorted();
  const rows = bundles.map((file) => {
    const bytes = readFileSync(join(ROOT, 'dist', file));
    return `| dist/${file.replaceAll('\\', '/')} | ${kilobytes(bytes.length)} | ${kilobytes(gzipSync(bytes).length)} |`;
  });
  return ['| Bundle, KB | raw | gzip |', '| --- | ---: | ---: |', ...rows];
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(0);
}

const { values } = parseArgs({ options: { write: { type: 'string' } } });
execFileSync(process.execPath, [join(ROOT, 'scripts/build.ts'), '--production'], {
  cwd: ROOT,
  stdio: 'ignore',
});
const measured = await measure();
const met = measured.ours.p95 < measured.compromise.p50;
const report = [
  ...timesTable(measured),
  '',
  `The bar: our p95 below compromise's median for the whole text: ${met ? 'met' : 'MISSED'}.`,
  '',
  ...sizesTable(),
  '',
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}.`,
].join('\n');
console.log(report);
if (values.write !== undefined) {
  writeFileSync(
    values.write,
    `# Bench\n\n\`npm run bench -- --write ${values.write}\` wrote this.\n\n${report}\n`,
  );
}
process.exitCode = met ? 0 : 1;
