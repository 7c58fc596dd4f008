/** Something that the engine said with a certainty from 0 to 1, and whether it was right. */
export interface Estimate {
  readonly certainty: number;
  readonly right: boolean;
}

/** Estimates of about the same certainty: from `from`, inclusive, to `to`, exclusive but in the last bin. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The mean certainty. */
  readonly certainty: number;
  /** The share that was right. */
  readonly right: number;
}

export interface Calibration {
  readonly count: number;
  /** The expected calibration error: how far certainty and truth are apart in a bin, on average over the estimates; null without any. */
  readonly error: number | null;
  /** Bins that hold something, in rising order. */
  readonly bins: readonly Bin[];
}

const BINS = 10;

/** Compares certainties with what was right, in ten bins of one width (Naeini and others, 2015). */
export function calibrate(estimates: readonly Estimate[]): Calibration {
  const sums = Array.from({ length: BINS }, () => ({ count: 0, certainty: 0, right: 0 }));
  for (const { certainty, right } of estimates) {
    // Certainties have two places, so that whole hundredths keep 0.3 out of the bin below it.
    const bin = sums[Math.min(BINS - 1, Math.floor(Math.round(certainty * 100) / (100 / BINS)))];
    if (bin === undefined) continue;
    bin.count += 1;
    bin.certainty += certainty;
    bin.right += Number(right);
  }
  const apart = sums.reduce((total, { certainty, right }) => total + Math.abs(certainty - right), 0);
  return {
    count: estimates.length,
    error: estimates.length === 0 ? null : apart / estimates.length,
    bins: sums.flatMap(({ count, certainty, right }, i): Bin[] =>
      count === 0
        ? []
        : [{ from: i / BINS, to: (i + 1) / BINS, count, certainty: certainty / count, right: right / count }],
    ),
  };
}
