import { expect, test } from 'vitest';
import { steppedAveragePrecision } from './worth.ts';

/** Expects the average precision of scores, those of wanted sentences with a star: '0.9* 0.5'. */
function checkPrecision(rows: Readonly<Record<string, number>>): void {
  const found = Object.keys(rows).map((row) => {
    const sentences = row.split(' ').map((written) => ({
      isWanted: written.endsWith('*'),
      score: Number.parseFloat(written),
    }));
    return [row, Math.round(steppedAveragePrecision(sentences))];
  });
  expect(Object.fromEntries(found)).toEqual(rows);
}

test('wanted sentences are to come first, and the order within one score does not count', () =>
  checkPrecision({
    '0.9* 0.5': 100,
    '0.5 0.9*': 100,
    '0.9 0.5*': 50,
    '0.5* 0.5': 50,
    '0.5 0.5*': 50,
    '0.9* 0.5 0.1*': 83,
    '0.9 0.5': 0,
  }));
