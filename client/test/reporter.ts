/** Starts every line of ours in the log of a workbench, which holds much else. */
export const LINE_PREFIX = 'newsmark suite: ';

/** Starts the line with the figures, as JSON, after the prefix. */
export const FIGURES_PREFIX = 'figures ';

/** Starts a line that asks whoever drives the workbench to press a key, named as browsers do: 'Shift+A'. */
export const PRESS_PREFIX = 'press ';

/** Starts a line that asks whoever drives the workbench to type words where the focus is. */
export const TYPE_PREFIX = 'type ';

/** Tells each test on a line of its own as it ends or is tried again, and the figures at the end of all. */
export function tell(runner: Mocha.Runner): void {
  let passed = 0;
  let failed = 0;
  runner.on('pass', (test) => {
    passed += 1;
    say(`ok ${test.fullTitle()} (${test.duration ?? 0} ms)`);
  });
  runner.on('retry', (test, error: Error) => say(`once more ${test.fullTitle()}: ${error.message}`));
  runner.on('fail', (test, error: Error) => {
    failed += 1;
    say(`FAILED ${test.fullTitle()}\n${error.stack ?? error.message}`);
  });
  runner.on('end', () => say(FIGURES_PREFIX + JSON.stringify({ passed, failed })));
}

/** Writes a line for whoever reads the log. */
export function say(line: string): void {
  console.log(LINE_PREFIX + line);
}
