import { expect, test } from 'vitest';
import { INPUTS } from '../../../test/support/inputs.ts';
import { readArticle } from '../article/article.ts';
import { readLanguage } from '../language/language.ts';
import { findActors } from './actors.ts';

/** The first names of a text, each with its type. */
function check(text: string, ...expected: readonly string[]): void {
  const article = readArticle(text);
  const { mentions } = findActors(text, article, readLanguage(text, article), INPUTS);
  const found = mentions.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
  expect(found.slice(0, expected.length)).toEqual(expected);
}

const BODY = 'The council met on Friday and nobody left the room before noon. It will meet again in May.';

test('a dateline names a place, and its agency between brackets', () => {
  check(`STANMOOR, Norway (Zarkov) — ${BODY}`, 'PLACE STANMOOR', 'PLACE Norway', 'ORG Zarkov');
});

test('a paper may stand before the date', () => {
  check(`Riverside News, 26 June — ${BODY}`, 'ORG Riverside News');
});

test('what the dateline calls a place is one in the headline', () => {
  check(`Secret talks divide Stanmoor council\n\nSTANMOOR — ${BODY}`, 'PLACE Stanmoor', 'PLACE STANMOOR');
});

test('a byline names reporters and their paper', () => {
  check(
    `Secret talks divide council\n\nBy Pell Ardry, Stanmoor Herald\n\n${BODY}`,
    'PERSON Pell Ardry',
    'ORG Stanmoor Herald',
  );
});

test('the line at the foot names reporters where it names no body', () => {
  check(
    `The ${'council met and talked for a long while. '.repeat(3)}\n\n${BODY}\n\nPell Ardry reported from Oslo. Tidal Wire writer Jory Blanchet contributed to this report.`,
    'PERSON Pell Ardry',
    'PLACE Oslo',
    'ORG Tidal Wire',
    'PERSON Jory Blanchet',
  );
});
