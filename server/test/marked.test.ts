import { describe, expect, test } from 'vitest';
import { printAnalysed, type AnalysisLayer } from './support/analysisMarks.ts';

/** Strips the text, analyses it, and expects it back with the same marks of these layers. */
function checkMarked(layers: readonly AnalysisLayer[], marked: string): void {
  expect(printAnalysed(marked, layers)).toBe(marked);
}

describe('the engine, from a text to its marks', () => {
  test('a speaker behind, before and amid the words', () => {
    checkMarked(
      ['quote', 'cue', 'source'],
      [
        '[[quote by=jane-doe kind=direct: “We won the harbour case,”]] [[cue: said]] [[source: Jane Doe]], a lawyer in Brackwater.',
        '[[source: Doe]] [[cue: said]] [[quote by=jane-doe kind=indirect: the board would appeal]].',
        '[[quote#1 by=jane-doe kind=direct: “If they do,”]] [[source: she]] [[cue: said]], [[quote#1: “we shall be there.”]]',
      ].join('\n\n'),
    );
  });

  test('a quotation that nobody is said to have said is kept', () => {
    checkMarked(
      ['quote'],
      'The wall was painted white. [[quote by=- kind=direct: “The harbour belongs to the gulls.”]]',
    );
  });

  test('actors by name, surname and pronoun', () => {
    checkMarked(
      ['actor'],
      'President [[actor casimir-thole: Casimir Thole]] flew to [[actor paris: Paris]] on Monday. [[actor casimir-thole: Thole]] met officials of [[actor nato: NATO]].',
    );
  });

  test('a claim in the article’s own voice is flagged, a sourced one is not', () => {
    checkMarked(
      ['claim'],
      [
        'The chancellor said the truce remains fragile.',
        '[[claim vague-source: Critics say the bridge is a waste of timber.]] The bridge was opened on Monday.',
        '[[claim forecast: A second vote could plunge the islands into a crisis.]]',
      ].join('\n\n'),
    );
  });

  test('a dateline is no part of the first sentence', () => {
    checkMarked(
      ['block', 'dateline', 'sentence'],
      [
        '[[block headline: [[sentence: Council votes to close the harbour bridge]]]]',
        '[[block body: [[dateline: BRACKWATER, Kestria (NPA) —]] [[sentence: The council voted on Monday to close the bridge.]] [[sentence: It opens at noon.]]]]',
      ].join('\n\n'),
    );
  });

  test('a quotation over two paragraphs is one', () => {
    checkMarked(
      ['quote'],
      '[[quote#1 by=jane-doe kind=direct: “We waited all night,”]] said Jane Doe, a lawyer. [[quote#1: “Nobody came.]]\n\n[[quote#1: “In the morning we left.”]]',
    );
  });
});
