import { describe, expect, test } from 'vitest';
import { readMarkedNames } from '../../../test/support/markedNames.ts';
import { readArticle } from '../article/article.ts';
import { readLanguage } from '../language/language.ts';
import { firstTokenEndingBehind } from '../language/tokenAt.ts';
import { agreeTypes } from './agree.ts';
import type { Found } from './found.ts';
import { readSurface } from './surface.ts';

/** The names of a marked text, each read with the confidence at its place, have to be of these types. */
function checkTypes(marked: string, confidences: readonly number[], types: readonly string[]): void {
  const { text, pins } = readMarkedNames(marked);
  const article = readArticle(text);
  const language = readLanguage(text, article);
  const names = pins.map(({ span, type }, index): Found => ({
    ...span,
    firstToken: firstTokenEndingBehind(language.tokens, span.start),
    endToken: firstTokenEndingBehind(language.tokens, span.end - 1) + 1,
    block: 0,
    type: type ?? 'PERSON',
    confidence: confidences[index] ?? 1,
    evidence: 'by hand',
    known: null,
  }));
  const agreed = agreeTypes(readSurface(article, language), names);
  expect(agreed.map(({ type, start, end }) => `${text.slice(start, end)} ${type}`)).toEqual(types);
}

describe('a name that was read with little confidence', () => {
  test('is what the same words are elsewhere', () =>
    checkTypes(
      'Then [o Quorn Mills] fell. [p Quorn Mills] rose, and [o Quorn Mills] shut.',
      [0.9, 0.5, 0.9],
      ['Quorn Mills ORG', 'Quorn Mills ORG', 'Quorn Mills ORG'],
    ));
  test('is the person whose surname it is, but not where a place stands', () =>
    checkTypes(
      'Then [p Anna Quorn] fell. Later [o Quorn] rose in [l Quorn].',
      [0.95, 0.5, 0.5],
      ['Anna Quorn PERSON', 'Quorn PERSON', 'Quorn PLACE'],
    ));
  test('is not that person where the same word surely is something else', () =>
    checkTypes(
      'Then [p Anna Quorn] fell. [o Quorn] rose, and [o Quorn] shut.',
      [0.95, 0.95, 0.5],
      ['Anna Quorn PERSON', 'Quorn ORG', 'Quorn ORG'],
    ));
});

describe('a name that was read with confidence', () => {
  test('stays what it is', () =>
    checkTypes(
      'Then [o Quorn] fell. [p Quorn] rose, and [o Quorn] shut.',
      [0.95, 0.95, 0.95],
      ['Quorn ORG', 'Quorn PERSON', 'Quorn ORG'],
    ));
  test('of several words is what a list says, if one has it', () =>
    checkTypes(
      'Then the [o Russian Federation] met the [p European Union] and [p Jordan].',
      [0.95, 0.95, 0.95],
      ['Russian Federation PLACE', 'European Union ORG', 'Jordan PERSON'],
    ));
});
