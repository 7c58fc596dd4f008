/**
 * `node scripts/test.ts [STEP…]`: every check of the project, or those that are named, one after the other. A step that cannot run on
 * this machine is skipped, which counts as a failure where `CI` is `true`. At the end each step is summed up and the first tests that
 * failed are told once more; the last line is 'N passed, N failed'.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { STEPS, VITEST_REPORT, type Step } from './check/steps.ts';
import {
  add,
  inWords,
  NOTHING,
  ONE_FAILED,
  ONE_PASSED,
  ONE_SKIPPED,
  readFailures,
  readTally,
  readVitestReport,
  type Failure,
  type Tally,
} from './check/tally.ts';
import { ROOT } from './workbench/paths.ts';
import { guard, start } from './workbench/processes.ts';
import { SKIPPED } from './workbench/skip.ts';

interface Outcome {
  readonly step: Step;
  readonly tally: Tally;
  /** The tests that failed, as far as the step names them. */
  readonly failures: readonly Failure[];
  readonly seconds: number;
  readonly skipped: boolean;
}

/** Runs a step, its output passing through, and gives its exit code with what it printed. */
function runCommand([program, ...args]: Step['command']): Promise<{ code: number; output: string }> {
  const ours = program.endsWith('.ts');
  const { child } = ours
    ? start(process.execPath, [path.join(ROOT, program), ...args], { cwd: ROOT, stdio: 'pipe' }, 'SIGTERM')
    : start(path.join(ROOT, 'node_modules/.bin', program), args, {
        cwd: ROOT,
        stdio: 'pipe',
        shell: process.platform === 'win32',
      });
  let output = '';
  for (const [source, sink] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    source?.setEncoding('utf8');
    source?.on('data', (piece: string) => {
      output += piece;
      sink.write(piece);
    });
  }
  return new Promise((resolve) => {
    child.once('error', () => resolve({ code: 1, output }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

interface Counted {
  readonly tally: Tally;
  readonly failures: readonly Failure[];
}

/** The single tests of a step, or the step itself. A step that failed, or tested nothing, has at least one failure. */
function countTests(step: Step, code: number, output: string): Counted {
  if (step.counts === 'itself') return { tally: code === 0 ? ONE_PASSED : ONE_FAILED, failures: [] };
  const { tally, failures } = readCounts(step.counts, output);
  const silent = tally.failed === 0 && (code !== 0 || tally.passed === 0);
  return { tally: silent ? add(tally, ONE_FAILED) : tally, failures };
}

function readCounts(counts: 'vitest' | 'suite', output: string): Counted {
  const none = { tally: NOTHING, failures: [] };
  switch (counts) {
    case 'suite':
      return { tally: readTally(output) ?? NOTHING, failures: readFailures(output) };
    case 'vitest':
      return existsSync(VITEST_REPORT)
        ? (readVitestReport(readFileSync(VITEST_REPORT, 'utf8')) ?? none)
        : none;
  }
}

async function run(step: Step): Promise<Outcome> {
  console.log(`\n── ${step.name}: ${step.about}`);
  if (step.counts === 'vitest') rmSync(VITEST_REPORT, { force: true });
  const begun = performance.now();
  const { code, output } = await runCommand(step.command);
  const skipped = code === SKIPPED;
  const unable = process.env['CI'] === 'true' ? ONE_FAILED : ONE_SKIPPED;
  const counted = skipped ? { tally: unable, failures: [] } : countTests(step, code, output);
  return { step, ...counted, seconds: (performance.now() - begun) / 1000, skipped };
}

function verdict({ tally, skipped }: Outcome): string {
  if (skipped) return 'SKIPPED';
  return tally.failed === 0 ? 'ok' : 'FAILED';
}

/** How many failures of a step are told again; where there are more, the first ones say enough. */
const MOST_TOLD = 5;

guard();
process.chdir(ROOT);
const names = process.argv.slice(2);
const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
if (unknown !== undefined) {
  console.error(`There is no step '${unknown}'. There are: ${STEPS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const outcomes: Outcome[] = [];
for (const step of STEPS) {
  const wanted = names.length === 0 ? step.onlyByName !== true : names.includes(step.name);
  if (wanted) outcomes.push(await run(step));
}
console.log('');
for (const outcome of outcomes) {
  const { step, tally, seconds } = outcome;
  console.log(
    `${verdict(outcome).padEnd(8)}${step.name.padEnd(11)}${`${seconds.toFixed(1)} s`.padStart(8)}  ${inWords(tally)}`,
  );
}
for (const { step, failures } of outcomes) {
  for (const { test, lines } of failures.slice(0, MOST_TOLD)) {
    console.log([`\nFAILED ${step.name}: ${test}`, ...lines].join('\n    '));
  }
  if (failures.length > MOST_TOLD) console.log(`\n… and ${failures.length - MOST_TOLD} more of ${step.name}`);
}
const total = outcomes.map(({ tally }) => tally).reduce(add, NOTHING);
console.log(`\n${inWords(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
