import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handmade } from '../../test/support/handmade.ts';
import { analyze } from '../engine/index.ts';
import { semanticTokens } from './semanticTokens.ts';
import { INPUTS } from '../../test/support/inputs.ts';

/** Colours a marked text; a token is written as its words, its type and its modifiers. */
function checkTokens(marked: string, expected: readonly string[]): void {
  const { analysis } = handmade(marked);
  const tokens = semanticTokens(analysis);
  expect(
    tokens.map(({ start, end, type, modifiers }) =>
      [JSON.stringify(analysis.text.slice(start, end)), type, ...modifiers].join(' '),
    ),
  ).toEqual(expected);
}

describe('semantic tokens', () => {
  test('every type', () =>
    checkTokens(
      '[[actor ada: Ada Berg]] of [[actor port type=ORG: Port Elsin]] in [[actor elsin type=PLACE: Elsin]] told [[actor elsiner type=GROUP: Elsiners]].',
      ['"Ada Berg" person', '"Port Elsin" organization', '"Elsin" place', '"Elsiners" group'],
    ));

  test('a name goes before the source that it is, and both before the quotation around them', () =>
    checkTokens(
      '[[source a: the [[actor ada: Ada]] camp]] [[cue a: said]] [[quote a by=ada: “[[actor elsin type=PLACE: Elsin]] sleeps.”]]',
      [
        '"the " source',
        '"Ada" person',
        '" camp" source',
        '"said" cue',
        '"“" quotation quoted',
        '"Elsin" place quoted',
        '" sleeps.”" quotation quoted',
      ],
    ));

  test('a reported clause is a quotation that is not quoted, but a fragment in it is', () =>
    checkTokens(
      '[[quote a by=ada kind=indirect: the quay was [[quote b by=ada kind=partial in=a: “rotten”]] ]].',
      ['"the quay was " quotation', '"“rotten”" quotation quoted', '" " quotation'],
    ));

  test('a term is no quotation', () => checkTokens('a [[quote a kind=term: “ferry”]] of sorts', []));

  test('doubt belongs to the mark that is shown', () =>
    checkTokens('[[quote a by=ada sure=0.5: “Ask [[actor ada: Ada]].”]] [[actor bo sure=0.4: Bo]]', [
      '"“Ask " quotation quoted possible',
      '"Ada" person quoted',
      '".”" quotation quoted possible',
      '"Bo" person possible',
    ]));

  test('a quotation without a speaker is not a doubtful one', () =>
    checkTokens('[[quote a sure=0.2: “No.”]]', ['"“No.”" quotation quoted']));

  test('furniture is dimmed', () =>
    checkTokens('[[block label=body: [[actor ada: Ada]]]]\n\n[[block label=related: [[actor ada: Ada]]]]', [
      '"Ada" person',
      '"Ada" person dimmed',
    ]));

  test('no token passes a line end', () =>
    checkTokens('[[quote a: “One\r\n\r\n“two\rthree\nfour”]]', [
      '"“One" quotation quoted',
      '"“two" quotation quoted',
      '"three" quotation quoted',
      '"four”" quotation quoted',
    ]));

  test('units are UTF-16', () => checkTokens('😀 [[actor ada: Ada 😀]]', ['"Ada 😀" person']));
});

test('a range gives the tokens that lie in it, cut at its ends', () => {
  const { analysis } = handmade('[[actor ada: Ada]] [[quote a: “one two three”]]');
  expect(semanticTokens(analysis, { start: 1, end: 8 }).map(({ start, end }) => [start, end])).toEqual([
    [1, 3],
    [4, 8],
  ]);
});

test('tokens are in order, disjoint and within their lines, whatever the text', () => {
  const words = fc.constantFrom(
    'Ada',
    ' said ',
    '“',
    '”',
    '\n',
    '\r\n',
    '\n\n',
    '😀',
    '\ud800',
    'The mayor',
    '.',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end } of semanticTokens(analyze(text, INPUTS))) {
        expect(start >= last && end > start && end <= text.length).toBe(true);
        expect(text.slice(start, end)).not.toMatch(/[\r\n]/);
        last = end;
      }
    }),
  );
});
