import { expect, test } from 'vitest';
import { handmade } from '../../test/support/handmade.ts';
import { folds } from './folding.ts';

function checkFolds(
  marked: string,
  expected: readonly string[],
  header: [number, number] | null = null,
): void {
  const { analysis } = handmade(marked);
  const article =
    header === null
      ? analysis.article
      : { ...analysis.article, header: { start: header[0], end: header[1] } };
  expect(
    folds({ ...analysis, article }).map(
      ({ kind, start, end }) => `${kind} ${JSON.stringify(analysis.text.slice(start, end))}`,
    ),
  ).toEqual(expected);
}

test('a run of teasers and notices folds as one', () =>
  checkFolds(
    '[[block label=body: One.]]\n[[block label=boilerplate: Share]]\n[[block label=related: Two]]\n[[block label=body: Three.]]\n[[block label=related: Four]]',
    ['furniture "Share\\nTwo"', 'furniture "Four"'],
  ));

/** A quotation's fold where whole lines fold: the words up to its end. */
function checkLines(marked: string, expected: string): void {
  const { analysis } = handmade(marked);
  expect(folds(analysis).map(({ start, lineEnd }) => analysis.text.slice(start, lineEnd))).toEqual([
    expected,
  ]);
}

test('whole lines fold up to where words follow that nobody quotes', () => {
  checkLines('[[quote a: “One\ntwo\nthree,”]] she said.', '“One\ntwo');
  checkLines('[[quote a: “One\ntwo\nthree.”]] \nShe left.', '“One\ntwo\nthree.”');
  checkLines('[[quote#1 a: “One.]]\n\n[[quote#1: “Two,”]] she said.', '“One.');
});

test('what stands inside a quotation does not fold by itself', () =>
  checkFolds('[[quote a: “One [[quote b in=a: ‘two\nthree’]] four.”]]', [
    'quotation "“One ‘two\\nthree’ four.”"',
  ]));

test('the header and quotations over several paragraphs fold', () =>
  checkFolds(
    'title: x\n\n[[block label=body: [[quote#1 a: “One.]]]]\n\n[[block label=body: [[quote#1: “Two.”]]]]',
    ['header "title: x"', 'quotation "“One.\\n\\n“Two.”"'],
    [0, 8],
  ));
