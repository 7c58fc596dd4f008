import { expect, test } from 'vitest';
import {
  add,
  inWords,
  NOTHING,
  ONE_FAILED,
  readFailures,
  readTally,
  readVitestReport,
  tallyLine,
} from './tally.ts';

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

test('a suite’s failures are read with the lines behind them', () => {
  const output =
    '  ok one (3 ms)\n  FAILED the second: test\nError: no such mark\n    at run.ts\n\n  ok three (1 ms)\nSuite: 1 passed, 1 failed\n';
  expect(readFailures(output)).toEqual([
    { test: 'the second: test', lines: ['Error: no such mark', '  at run.ts'] },
  ]);
  expect(readFailures('  ok one (3 ms)\nSuite: 1 passed, 0 failed\n')).toEqual([]);
});

test('a file that cannot be loaded is a failure, though no test in it failed', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 0,
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'failed', fullName: 'group is right', failureMessages: ['Error: wrong\n\n{ seed: 7 }'] },
          { status: 'passed', fullName: 'group is fine' },
        ],
      },
      { name: 'b.test.ts', status: 'failed', message: 'No such file', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  };
  expect(readVitestReport(JSON.stringify(report))).toEqual({
    tally: { passed: 5, failed: 2, skipped: 2 },
    failures: [
      { test: 'a.test.ts: group is right', lines: ['Error: wrong', '{ seed: 7 }'] },
      { test: 'b.test.ts', lines: ['No such file'] },
    ],
  });
});

test.each(['', '{', 'null', '7'])('%j is no report', (json) => {
  expect(readVitestReport(json)).toBeNull();
});
