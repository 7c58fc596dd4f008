/** Starts the line that the script outside reads: passed and failed, as JSON. */
export const SUMMARY_PREFIX = 'newsmark suite: ';

/** Tells each test on a line of its own, as it ends. The output channel of a worker takes no colours. */
export function tell(runner: Mocha.Runner): void {
  let passed = 0;
  let failed = 0;
  runner.on('pass', (test) => {
    passed += 1;
    console.log(`  ok ${test.fullTitle()} (${test.duration ?? 0} ms)`);
  });
  runner.on('fail', (test, error: Error) => {
    failed += 1;
    console.log(`  FAILED ${test.fullTitle()}\n${error.stack ?? error.message}`);
  });
  runner.on('end', () => console.log(`${SUMMARY_PREFIX}${JSON.stringify({ passed, failed })}`));
}
