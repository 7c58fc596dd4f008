/** A count of marks: those of the engine that people agree with, all of the engine's, and all that people want. */
export interface Tally {
  readonly right: number;
  readonly given: number;
  readonly wanted: number;
}

export const NOTHING: Tally = { right: 0, given: 0, wanted: 0 };

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (a, b) => ({ right: a.right + b.right, given: a.given + b.given, wanted: a.wanted + b.wanted }),
    NOTHING,
  );
}

/** Of what the engine says, the share that is right, from 0 to 1; null where it says nothing. */
export function precision({ right, given }: Tally): number | null {
  return given === 0 ? null : right / given;
}

/** Of what people want, the share that the engine has, from 0 to 1; null where they want nothing. */
export function recall({ right, wanted }: Tally): number | null {
  return wanted === 0 ? null : right / wanted;
}

/** The harmonic mean of both, from 0 to 1; null where there is nothing to be right about. */
export function f1({ right, given, wanted }: Tally): number | null {
  return given + wanted === 0 ? null : (2 * right) / (given + wanted);
}

/** How many marks are too many or missing. */
export function mistakes({ right, given, wanted }: Tally): number {
  return given + wanted - 2 * right;
}
