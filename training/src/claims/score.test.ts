import { expect, test } from 'vitest';
import {
  averagePrecision,
  calibrationError,
  countFlags,
  interval,
  rates,
  scoreSentences,
  type ScoredSentence,
} from './score.ts';

/** Sentences as 'label score', flagged from .5 on. */
function scored(...sentences: readonly (readonly [ScoredSentence['label'], number])[]): ScoredSentence[] {
  return sentences.map(([label, score]) => ({ label, score, flagged: score >= 0.5 }));
}

test('a claim belongs to the sentence with which it shares more than half of the shorter', () => {
  const sentences = [
    { start: 0, end: 10, label: 'flag', reason: null },
    { start: 10, end: 20, label: 'clean', reason: null },
    { start: 20, end: 30, label: 'clean', reason: null },
  ] as const;
  const claims = [
    { start: 0, end: 14, label: 'flag', score: 0.8 },
    { start: 25, end: 40, label: 'flag', score: 0.9 },
  ];
  expect(scoreSentences(sentences, claims)).toEqual([
    { label: 'flag', flagged: true, score: 0.8 },
    { label: 'clean', flagged: false, score: 0 },
    { label: 'clean', flagged: false, score: 0 },
  ]);
});

test('what readers differ about counts neither way, and what is no prose must not be flagged', () => {
  const counts = countFlags(
    scored(['flag', 0.9], ['flag', 0.2], ['either', 0.9], ['none', 0.6], ['clean', 0.1]),
  );
  expect(counts).toEqual({ right: 1, found: 2, wanted: 2 });
  expect(rates(counts)).toEqual({ precision: 50, recall: 50, f1: 50 });
  expect(rates({ right: 0, found: 0, wanted: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
});

test('average precision is the mean of the precision at each wanted sentence', () => {
  expect(averagePrecision(scored(['clean', 0.1], ['flag', 0.9], ['clean', 0.8], ['flag', 0.7]))).toBeCloseTo(
    (100 * (1 + 2 / 3)) / 2,
  );
  expect(averagePrecision(scored(['clean', 0.5]))).toBe(0);
});

test('a score that says what happens is calibrated', () => {
  expect(calibrationError(scored(['flag', 0.5], ['clean', 0.5]))).toBeCloseTo(0);
  expect(calibrationError(scored(['flag', 0.1], ['flag', 0.1]))).toBeCloseTo(0.9);
  expect(calibrationError([])).toBe(0);
});

test('the interval is the same each time, and holds the figure', () => {
  const articles = Array.from({ length: 12 }, (_, i) => ({
    right: i % 3 === 0 ? 1 : 2,
    found: 2,
    wanted: 2,
  }));
  const [low, high] = interval(articles);
  expect([low, high]).toEqual(interval(articles));
  expect(low).toBeLessThan(83.4);
  expect(high).toBeGreaterThan(83.3);
});
