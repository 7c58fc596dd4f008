import { expect, test } from 'vitest';
import { handmade } from '../../test/support/handmade.ts';
import { symbols, type OutlineSymbol } from './symbols.ts';

function checkOutline(marked: string, expected: readonly string[]): void {
  const print = (outline: readonly OutlineSymbol[], indent: string): string[] =>
    outline.flatMap(({ kind, name, detail, children }) => [
      `${indent}${kind}: ${name}${detail === '' ? '' : ` (${detail})`}`,
      ...print(children, `${indent}  `),
    ]);
  expect(print(symbols(handmade(marked).analysis), '')).toEqual(expected);
}

test('headline, paragraphs with quotations by speaker, furniture, actors', () =>
  checkOutline(
    [
      '[[block label=headline: Quay closed]]',
      '[[block label=body: [[actor ada: Ada Berg]] [[cue a: said]] [[quote a by=ada kind=indirect: the quay was [[quote b by=ada kind=partial in=a: “rotten”]] ]].]]',
      '[[block label=body: [[quote c: “Nobody asked us.”]] A [[quote t kind=term: “ferry”]].]]',
      '[[block label=body: [[quote d by=ada sure=0.5: “Now.”]]]]',
      '[[block label=related: [[actor bo: Bo]] won]]',
      '[[block label=tagline: [[actor credit-cy: Cy]] reported]]',
    ].join('\n\n'),
    [
      'headline: Quay closed (headline)',
      'paragraph: Ada Berg said the quay was “rotten” . (1 quotation)',
      '  quotation: Ada Berg: the quay was “rotten” (indirect)',
      'paragraph: “Nobody asked us.” A “ferry”. (1 quotation)',
      '  quotation: Nobody named: “Nobody asked us.” (direct)',
      'paragraph: “Now.” (1 quotation)',
      '  quotation: possibly Ada Berg: “Now.” (direct)',
      'furniture: Bo won (not the article)',
      'speakers: Speakers (2)',
      '  speaker: Ada Berg (2 quotations)',
      '    quotation: the quay was “rotten” (indirect)',
      '    quotation: “Now.” (direct, possibly)',
      '  speaker: Nobody named (1 quotation)',
      '    quotation: “Nobody asked us.” (direct)',
      'actors: Actors (1)',
      '  actor: Ada Berg (person, 1 mention, 2 quotations)',
    ],
  ));

test('sources without a name speak by their words, each of them once', () =>
  checkOutline(
    '[[quote a: “One,”]] [[source a: Officials]] said. [[quote b: “Two,”]] [[source b: officials]] said. [[quote c: “Three,”]] [[source c: a clerk]] said.',
    [
      'paragraph: “One,” Officials said. “Two,” officials said. “Three,” a… (3 quotations)',
      '  quotation: Officials: “One,” (direct)',
      '  quotation: officials: “Two,” (direct)',
      '  quotation: a clerk: “Three,” (direct)',
      'speakers: Speakers (2)',
      '  speaker: Officials (2 quotations)',
      '    quotation: “One,” (direct)',
      '    quotation: “Two,” (direct)',
      '  speaker: a clerk (1 quotation)',
      '    quotation: “Three,” (direct)',
    ],
  ));

test('sections hold the paragraphs below their heading', () =>
  checkOutline(
    [
      '[[block label=body: One.]]',
      '[[block label=subhead: Harbour]]',
      '[[block label=body: Two.]]',
      '[[block label=boilerplate: Share]]',
      '[[block label=related: Other story]]',
    ].join('\n\n'),
    ['paragraph: One.', 'section: Harbour', '  paragraph: Two.', 'furniture: Share (not the article)'],
  ));

test('every entry shows a place within its own stretch', () => {
  const check = (outline: readonly OutlineSymbol[]): void => {
    for (const { span, shown, children } of outline) {
      expect(span.start <= shown.start && shown.end <= span.end).toBe(true);
      check(children);
    }
  };
  const outline = symbols(
    handmade('[[block label=subhead: A]]\n[[block label=body: [[actor ada: Ada]] left.]]').analysis,
  );
  expect(outline.length).toBe(2);
  check(outline);
});
