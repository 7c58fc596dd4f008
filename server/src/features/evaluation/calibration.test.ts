import { expect, test } from 'vitest';
import { calibrate, type Calibration, type Estimate } from './calibration.ts';

function places(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1e6) / 1e6;
}

/** Estimates as 'certainty right' or 'certainty wrong'. */
function check(words: readonly string[], expected: Calibration): void {
  const estimates = words.map((each): Estimate => {
    const [certainty = '', truth] = each.split(' ');
    return { certainty: Number(certainty), right: truth === 'right' };
  });
  const { bins, ...rest } = calibrate(estimates);
  expect({
    ...rest,
    error: places(rest.error),
    bins: bins.map((bin) => ({ ...bin, certainty: places(bin.certainty), right: places(bin.right) })),
  }).toEqual(expected);
}

test('nothing said is nothing wrong', () => {
  check([], { count: 0, error: null, bins: [] });
});

test('whoever says what is so, as often as it is so, has no error', () => {
  check(['0.5 right', '0.5 wrong', '1 right', '0 wrong'], {
    count: 4,
    error: 0,
    bins: [
      { from: 0, to: 0.1, count: 1, certainty: 0, right: 0 },
      { from: 0.5, to: 0.6, count: 2, certainty: 0.5, right: 0.5 },
      { from: 0.9, to: 1, count: 1, certainty: 1, right: 1 },
    ],
  });
});

test('bins are weighed by what they hold, and a border belongs to the bin above it', () => {
  check(['0.3 right', '0.9 wrong', '0.9 wrong', '0.9 wrong'], {
    count: 4,
    error: 0.85,
    bins: [
      { from: 0.3, to: 0.4, count: 1, certainty: 0.3, right: 1 },
      { from: 0.9, to: 1, count: 3, certainty: 0.9, right: 0 },
    ],
  });
});
