import { expect, test } from 'vitest';
import { handmade } from '../../test/support/handmade.ts';
import type { Sentence } from '../engine/index.ts';
import { borders } from './borders.ts';

/** What the ends of the quotation `a` may be changed to: the title, and the words that it would then have. A sentence ends with its full stop. */
function checkBorders(marked: string, expected: readonly string[], selected = ''): void {
  const { text } = handmade(marked).analysis;
  const sentences = [...text.matchAll(/\S[^.]*\.?/g)].map(({ index: start, 0: words }): Sentence => ({
    start,
    end: start + words.length,
    block: 0,
    firstToken: 0,
    endToken: 0,
  }));
  const { analysis } = handmade(marked, { sentences });
  const quotation = analysis.quotations.find(({ id }) => id === 'q-a');
  if (quotation === undefined) throw new Error('There is no quotation.');
  const start = text.indexOf(selected);
  const found = borders(analysis, quotation, { start, end: start + selected.length });
  expect(
    found.map(({ title, spans }) =>
      [title, ...spans.map((span) => text.slice(span.start, span.end))].join(' | '),
    ),
  ).toEqual(expected);
}

const LATER = 'Begin the quotation later, with';
const EARLIER = 'Begin the quotation earlier, with';
const SHORTER = 'Shorten the quotation by';
const LONGER = 'Extend the quotation by';
const SELECTED = 'Take the selected words as the quotation';

test('a reported clause may end and begin a word sooner or later, or end with its sentence', () =>
  checkBorders(
    '[[source a: She]] [[cue a: said]] that [[quote a kind=indirect: it would hold]], as it’s well-built now.',
    [
      `${LONGER} ‘as’ | it would hold, as`,
      'Extend the quotation to the end of the sentence | it would hold, as it’s well-built now',
      `${SHORTER} ‘hold’ | it would`,
      `${EARLIER} ‘that’ | that it would hold`,
      `${LATER} ‘would’ | would hold`,
    ],
  ));

test('it does not take in its cue or its source', () =>
  checkBorders('[[quote a kind=indirect: It held]], [[source a: she]] [[cue a: said]].', [
    `${SHORTER} ‘held’ | It`,
    `${LATER} ‘held’ | held`,
  ]));

test('it does not leave its sentence', () =>
  checkBorders('He left. [[quote a kind=indirect: It held then]]. She left.', [
    `${SHORTER} ‘then’ | It held`,
    `${LATER} ‘held’ | held then`,
  ]));

test('it does not leave its paragraph, nor lose its last word', () =>
  checkBorders('[[block label=body: [[quote a kind=indirect: Yes]]]]\n\n[[block label=body: No.]]', []));

test('it does not cross another quotation', () =>
  checkBorders(
    'She said [[quote a kind=indirect: it was [[quote b in=a: “a small door”]]]] [[quote c: “then so”]].',
    [
      'Extend the quotation to the end of the sentence | it was “a small door” “then so”',
      `${EARLIER} ‘said’ | said it was “a small door”`,
      `${LATER} ‘was’ | was “a small door”`,
    ],
  ));

test('of several pieces the outer ends move', () =>
  checkBorders(
    'So [[quote#1 a kind=indirect: it held then]], [[source a: she]] said, [[quote#1: and may now]] too.',
    [
      `${LONGER} ‘too’ | it held then | and may now too`,
      `${SHORTER} ‘now’ | it held then | and may`,
      `${EARLIER} ‘So’ | So it held then | and may now`,
      `${LATER} ‘held’ | held then | and may now`,
    ],
  ));

test('words between marks end where these stand, unless something else is selected', () => {
  checkBorders('Yes, [[quote a: “it held”]] for years.', []);
  checkBorders('Yes, [[quote a: “it held”]] for years.', [`${SELECTED} | “it held” for`], '“it held” fo');
  checkBorders('Yes, [[quote a: “it held”]] for years.', [], '“it held”');
  checkBorders('Yes, [[quote a: “it held”]] for years.', [], ' ');
  checkBorders('Yes, [[quote a: “it held”]] for years.', [], 'years');
  checkBorders('Yes, [[quote a: “it held,”]] [[source a: she]] said.', [], '“it held,” she');
});

test('the selection takes the place of the pieces that it touches', () =>
  checkBorders(
    '[[quote#1 a: “One two,”]] [[source a: she]] said, [[quote#1: “three four”]] five.',
    [`${SELECTED} | “One two,” | four” five`],
    ' four” five',
  ));
