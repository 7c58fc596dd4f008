/** How many tests passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };
export const ONE_PASSED: Tally = { ...NOTHING, passed: 1 };
export const ONE_FAILED: Tally = { ...NOTHING, failed: 1 };
export const ONE_SKIPPED: Tally = { ...NOTHING, skipped: 1 };

export function add(first: Tally, second: Tally): Tally {
  return {
    passed: first.passed + second.passed,
    failed: first.failed + second.failed,
    skipped: first.skipped + second.skipped,
  };
}

/** '12 passed, 0 failed', with ', 2 skipped' where any were. */
export function inWords({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

/** Starts the line on which a suite tells its figures to whoever started it. */
const PREFIX = 'Suite: ';

/** The line that `readTally` reads. */
export function tallyLine(tally: Tally): string {
  return PREFIX + inWords(tally);
}

/** What the output of a suite says of its figures, or null where it says nothing. */
export function readTally(output: string): Tally | null {
  const found = [...output.matchAll(/^Suite: (\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gmu)].at(-1);
  if (found === undefined) return null;
  const [, passed = '0', failed = '0', skipped = '0'] = found;
  return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
}

/** What Vitest's JSON report says, or null where it is none. Files that could not be loaded count as failures. */
export function readVitestTally(json: string): Tally | null {
  let report: unknown;
  try {
    report = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof report !== 'object' || report === null) return null;
  const figures = report as Readonly<Record<string, unknown>>;
  const figure = (name: string): number => {
    const value = figures[name];
    return typeof value === 'number' ? value : 0;
  };
  return {
    passed: figure('numPassedTests'),
    failed: figure('numFailedTests') + brokenFiles(figures['testResults']),
    skipped: figure('numPendingTests') + figure('numTodoTests'),
  };
}

/** How many files failed without a test in them to blame. */
function brokenFiles(results: unknown): number {
  if (!Array.isArray(results)) return 0;
  return results.filter(
    (file: { status?: unknown; assertionResults?: { status?: unknown }[] }) =>
      file.status === 'failed' && !(file.assertionResults ?? []).some(({ status }) => status === 'failed'),
  ).length;
}
