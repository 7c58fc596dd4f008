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

/** A failure as it is told once more at the end of all, where the output above it is long or cut. */
export interface Failure {
  /** The test's full name, behind its file where it has one. */
  readonly test: string;
  /** What it printed, as far as it is told. */
  readonly lines: readonly string[];
}

/** The lines of a failure that are told: the reason and, of a property, the seed with which it fails again. */
const LINES_TOLD = 6;

/** What a suite's output tells of the tests that failed, in their order. */
export function readFailures(output: string): readonly Failure[] {
  const lines = output.split('\n').map((line) => line.replace(/^ {2}/u, ''));
  return lines.flatMap((line, i) =>
    line.startsWith(FAILED_PREFIX)
      ? [failure(line.slice(FAILED_PREFIX.length), untilNext(lines.slice(i + 1)))]
      : [],
  );
}

/** Starts the line of a test that failed in the output of a suite; `client/test/reporter.ts` writes it. */
const FAILED_PREFIX = 'FAILED ';

/** The lines before the suite tells of its next test. */
function untilNext(lines: readonly string[]): readonly string[] {
  const next = lines.findIndex((line) => /^(?:ok|once more|FAILED|Suite:) /u.test(line));
  return next < 0 ? lines : lines.slice(0, next);
}

function failure(test: string, printed: readonly string[]): Failure {
  return { test, lines: printed.filter((line) => line.trim() !== '').slice(0, LINES_TOLD) };
}

interface VitestFile {
  readonly name?: string;
  readonly status?: string;
  readonly message?: string;
  readonly assertionResults?: readonly VitestTest[];
}

interface VitestTest {
  readonly status?: string;
  readonly fullName?: string;
  readonly failureMessages?: readonly string[];
}

/** What Vitest's JSON report says, or null where it is none. Files that could not be loaded count as failures. */
export function readVitestReport(
  json: string,
): { readonly tally: Tally; readonly failures: readonly Failure[] } | null {
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
  const files = Array.isArray(figures['testResults']) ? (figures['testResults'] as VitestFile[]) : [];
  const broken = files.filter(isBroken);
  const tally = {
    passed: figure('numPassedTests'),
    failed: figure('numFailedTests') + broken.length,
    skipped: figure('numPendingTests') + figure('numTodoTests'),
  };
  const failures = [
    ...files.flatMap(failuresIn),
    ...broken.map(({ name = '', message = '' }) => failure(name, message.split('\n'))),
  ];
  return { tally, failures };
}

/** Whether a file failed without a test in it to blame. */
function isBroken({ status, assertionResults = [] }: VitestFile): boolean {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}

function failuresIn({ name: file = '', assertionResults = [] }: VitestFile): readonly Failure[] {
  return assertionResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName = '', failureMessages = [] }) =>
      failure(`${file}: ${fullName}`, failureMessages.join('\n').split('\n')),
    );
}
