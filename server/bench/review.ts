/**
 * `npm run bench:review [-- --write docs/bench-review.md]`: whether typing stays as quick beside 500 decisions.
 *
 * Measured as `npm run bench` does, on the same article with and without a sidecar: from before a keystroke is written until the pulled
 * report has been read; and from asking for the marks of the new text until they have been read, which the editor does in the next
 * pause. How quick typing is by itself, `npm run bench` says.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { composeArticle, keystrokes, wordCount } from './article.ts';
import { decidedSidecar } from './decisions.ts';
import { startSession, type Session } from './session.ts';
import { times, type Times } from './statistics.ts';

const WORDS = 1000;
const DECISIONS = 500;
const EDITS = 100;
const WARM_UP = 30;
/** Decisions may make a keystroke so many times as long. */
const MOST_SLOWED = 1.5;

const ROOT: string = join(import.meta.dirname, '../..');
const PROGRAM: string = join(ROOT, 'dist/server.cjs');

/** What one article took, keystroke by keystroke, in milliseconds. */
interface Taken {
  readonly typing: number[];
  readonly asking: number[];
  /** How many decisions were known at the end. */
  decided: number;
}

/** Types the same into each article by turns, so that a busy machine slows down all of them. */
async function measure(sessions: readonly Session[], original: string): Promise<Taken[]> {
  const taken = sessions.map((): Taken => ({ typing: [], asking: [], decided: 0 }));
  let text = original;
  const strokes = keystrokes(text.length);
  for (let i = 0; i < WARM_UP + EDITS; i++) {
    const { value: keystroke } = strokes.next();
    if (keystroke === undefined) break;
    for (const [index, session] of sessions.entries()) {
      const typed = await session.type(text, keystroke);
      const asked = await session.askMarks();
      const own = taken[index];
      if (own === undefined) continue;
      own.decided = asked.decided;
      if (i < WARM_UP) continue;
      own.typing.push(typed);
      own.asking.push(asked.took);
    }
    text = text.slice(0, keystroke.offset) + keystroke.letter + text.slice(keystroke.offset);
  }
  for (const session of sessions) await session.end();
  return taken;
}

function row(what: string, { p50, p95 }: Times): string {
  return `| ${what} | ${p50.toFixed(1)} | ${p95.toFixed(1)} |`;
}

const { values } = parseArgs({ options: { write: { type: 'string' } } });
const text = composeArticle(ROOT, WORDS);
const folder = mkdtempSync(join(tmpdir(), 'newsmark-review-'));
try {
  const start = async (name: string, sidecar: string | null): Promise<Session> => {
    const article = join(folder, name);
    writeFileSync(article, text);
    if (sidecar !== null) writeFileSync(`${article}.marks.yaml`, sidecar);
    return startSession(PROGRAM, text, pathToFileURL(article).href);
  };
  const sessions = [
    await start('bare.article', null),
    await start('decided.article', decidedSidecar(text, DECISIONS)),
  ];
  const [bare, beside] = await measure(sessions, text);
  if (bare === undefined || beside === undefined) throw new Error('Nothing was measured.');
  const [alone, typing] = [times(bare.typing), times(beside.typing)];
  const met = typing.p95 <= MOST_SLOWED * alone.p95 && beside.decided >= DECISIONS;
  const report = [
    `| ${wordCount(text)} words, ${EDITS} keystrokes, milliseconds | p50 | p95 |`,
    '| --- | ---: | ---: |',
    row('Keystroke written → report read, no decision', alone),
    row(`The same beside ${DECISIONS} decisions`, typing),
    row('Marks asked for → read, no decision', times(bare.asking)),
    row(`The same beside ${DECISIONS} decisions`, times(beside.asking)),
    '',
    `Every keystroke falls into another word, and half of the words bear a decision: ${beside.decided} of ${DECISIONS} are still known at the end, as found, stale or lost.`,
    '',
    `The bar: p95 at most ${MOST_SLOWED} times as long as without decisions, and none of them forgotten: ${met ? 'met' : 'MISSED'}.`,
  ].join('\n');
  console.log(report);
  if (values.write !== undefined) {
    const command = `npm run bench:review -- --write ${values.write}`;
    writeFileSync(values.write, `# Bench of the review\n\n\`${command}\` wrote this.\n\n${report}\n`);
  }
  process.exitCode = met ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
