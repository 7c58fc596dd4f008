import { expect, test } from 'vitest';
import { NO_MODELS } from '../engine/index.ts';
import { analysisStore, type AnalysisKey } from './analyses.ts';

const KEY: AnalysisKey = {
  text: 'The ferry left at dawn.',
  registry: { entries: [] },
  models: NO_MODELS,
  pins: [],
};

test.each<[string, Partial<AnalysisKey>, boolean]>([
  ['the same key', {}, true],
  ['an equal text', { text: ['The ferry', 'left at dawn.'].join(' ') }, true],
  ['another text', { text: 'The ferry stayed.' }, false],
  ['another registry', { registry: { entries: [] } }, false],
  ['other models', { models: { ...NO_MODELS, name: 'trained' } }, false],
  ['other pins', { pins: [] }, false],
])('an analysis is kept under its whole key: %s', (_what, other, same) => {
  const analyses = analysisStore();
  const first = analyses.of('a', KEY);
  expect(analyses.of('a', { ...KEY, ...other }) === first).toBe(same);
});

test('the analysis asked for longest ago goes first, the newest stays however long its text', () => {
  const analyses = analysisStore(2 * KEY.text.length);
  const first = analyses.of('a', KEY);
  const second = analyses.of('b', KEY);
  analyses.of('a', KEY);
  analyses.of('c', KEY);
  expect([analyses.of('a', KEY) === first, analyses.of('b', KEY) === second]).toEqual([true, false]);
  const long = { ...KEY, text: KEY.text.repeat(9) };
  const longest = analyses.of('d', long);
  expect(analyses.of('d', long)).toBe(longest);
});

test('a forgotten analysis is computed again', () => {
  const analyses = analysisStore();
  const first = analyses.of('a', KEY);
  analyses.forget('a');
  expect(analyses.of('a', KEY)).not.toBe(first);
});
