import { expect, test } from 'vitest';
import type { CheckItem, CheckState } from '../../../server/src/protocol/factcheck.ts';
import { lookOf, ratingLook, statusInWords, STATUSES } from './looks.ts';

const RATINGS = ['correct', 'missing-context', 'misleading', 'refuted', 'unverifiable'];

test.each<[CheckState['status'], string | null, CheckItem['attention'], string]>([
  ['open', null, null, 'circle-large-outline'],
  ['open', 'refuted', null, 'circle-large-outline'],
  ['checking', null, null, 'search'],
  ['done', null, null, 'check'],
  ['done', 'correct', null, 'pass-filled'],
  ['done', 'missing-context', null, 'warning'],
  ['done', 'misleading', null, 'error'],
  ['done', 'refuted', null, 'close'],
  ['done', 'unverifiable', null, 'question'],
  ['done', 'a lie', null, 'tag'],
  ['done', 'correct', 'stale', 'history'],
  ['dropped', null, 'orphan', 'debug-disconnect'],
  ['dropped', null, null, 'circle-slash'],
  ['proposed', null, null, 'lightbulb'],
])('%s, %s, %s has the icon %s', (status, rating, attention, icon) => {
  expect(lookOf({ status, rating }, attention, RATINGS).icon).toBe(icon);
});

function icons(ratings: readonly string[]): string[] {
  return ratings.map((rating) => ratingLook(rating, ratings).icon);
}

test('a scale of any length begins with the best and ends with the worst', () => {
  expect(icons(['right'])).toEqual(['pass-filled']);
  expect(icons(['right', 'wrong'])).toEqual(['pass-filled', 'close']);
  expect(icons(['true', 'mostly', 'half', 'hardly', 'false'])).toEqual([
    'pass-filled',
    'pass',
    'warning',
    'error',
    'close',
  ]);
});

test('no two states share a shape', () => {
  const unrated = STATUSES.map((status) => lookOf({ status, rating: null }, null, RATINGS).icon);
  expect(new Set([...unrated, ...icons(RATINGS)]).size).toBe(STATUSES.length + RATINGS.length);
});

test('a question is told in words', () => {
  expect(statusInWords({ status: 'done', rating: 'refuted' })).toBe('done: refuted');
  expect(statusInWords({ status: 'proposed', rating: null })).toBe('worth checking');
});
