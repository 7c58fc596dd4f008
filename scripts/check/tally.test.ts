import { expect, test } from 'vitest';
import { add, inWords, NOTHING, ONE_FAILED, readTally, readVitestTally, tallyLine } from './tally.ts';

test('figures are told with what was skipped only where something was', () => {
  expect(inWords({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(inWords({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});

test('what a suite tells is read again, the last line of several', () => {
  const tally = { passed: 11, failed: 1, skipped: 2 };
  expect(readTally(`Suite: 1 passed, 0 failed\nnoise\n${tallyLine(tally)}\n`)).toEqual(tally);
});

test('an output without figures gives none', () => {
  expect(readTally('11 passed, 0 failed')).toBeNull();
});

test('sums', () => {
  expect(add(add(NOTHING, ONE_FAILED), { passed: 2, failed: 0, skipped: 1 })).toEqual({
    passed: 2,
    failed: 1,
    skipped: 1,
  });
});

test('a file that cannot be loaded is a failure, though no test in it failed', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 0,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  };
  expect(readVitestTally(JSON.stringify(report))).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test.each(['', '{', 'null', '7'])('%j is no report', (json) => {
  expect(readVitestTally(json)).toBeNull();
});
