import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarks, printMarks, stripMarks, type Mark, type MarkedText } from './marks.ts';

/** Parses a marked text, prints it again, and gives its text and one line for each mark: layer, values, and the covered words. */
function checkMarks(marked: string, text: string, lines: readonly string[]): void {
  const parsed = parseMarks(marked);
  expect(parsed.text).toBe(text);
  expect(
    parsed.marks.map(({ layer, values, spans }) =>
      [layer, ...values, ...spans.map(({ start, end }) => JSON.stringify(text.slice(start, end)))].join(' '),
    ),
  ).toEqual(lines);
  expect(printMarks(parsed)).toBe(marked);
}

describe('marked text', () => {
  test('marks stand beside and inside each other', () => {
    checkMarks(
      '[[actor roe: Jane Roe]] [[cue: said]] [[quote by=roe kind=indirect: the [[actor harbour: Harbour Board]] was right]].',
      'Jane Roe said the Harbour Board was right.',
      [
        'actor roe "Jane Roe"',
        'cue "said"',
        'quote by=roe kind=indirect "the Harbour Board was right"',
        'actor harbour "Harbour Board"',
      ],
    );
  });

  test('a rule is a layer of its own', () => {
    checkMarks('[[!broken-quote: “We won,]] she said.', '“We won, she said.', ['!broken-quote "“We won,"']);
  });

  test('the pieces of one mark share a number, its values stand with the first', () => {
    checkMarks('[[quote#1 by=roe: “Yes,”]] she said, [[quote#1: “and no.”]]', '“Yes,” she said, “and no.”', [
      'quote by=roe "“Yes,”" "“and no.”"',
    ]);
  });

  test('a mark that crosses another is split and goes on', () => {
    checkMarks(
      '[[claim motive: She said: [[quote#1 by=roe: “Yes.]]]][[quote#1+:  No.”]]',
      'She said: “Yes. No.”',
      ['claim motive "She said: “Yes."', 'quote by=roe "“Yes. No.”"'],
    );
  });

  test('single brackets stay, brackets that could be taken for a mark are escaped', () => {
    checkMarks('the [harbour] board', 'the [harbour] board', []);
    checkMarks(String.raw`\[[[cue: said]]\] \[\[a\]\] C:\\x`, String.raw`[said] [[a]] C:\x`, ['cue "said"']);
  });

  test('a cursor is a place', () => {
    expect(stripMarks('[[actor roe: Jane [[|]]Roe]] said')).toEqual({ text: 'Jane Roe said', cursor: 5 });
    expect(printMarks(parseMarks('[[cue: said]][[|]] no'))).toBe('[[cue: said]][[|]] no');
  });

  test('what is no marked text is refused, with its place', () => {
    const messages = [
      '[[cue: said',
      'said]]',
      '[[cue: ]]',
      '[[Cue said]]',
      '[[cue#1+: said]]',
      'a\\b',
      '[[|]][[|]]',
    ].map((marked) => {
      try {
        return parseMarks(marked);
      } catch (error) {
        return (error as Error).message.split(' of the')[0];
      }
    });
    expect(messages).toEqual([
      'A mark that was not closed at 11',
      'A mark that closes and was not opened at 4',
      'An empty mark at 7',
      'No mark at 0',
      'A piece that goes on with nothing at 0',
      'A backslash that escapes nothing at 1',
      'A second cursor at 5',
    ]);
  });
});

/** Any text of brackets, backslashes, marks' own letters and broken characters, with any marks in it, crossing or not. */
const markedTexts: fc.Arbitrary<MarkedText> = fc
  .string({
    unit: fc.constantFrom('[', ']', '\\', '|', ':', ' ', 'a', '#', '+', '“', '\n', '\uD83D', '\u{1F600}'),
    minLength: 1,
    maxLength: 24,
  })
  .chain((text) => {
    const border = fc.integer({ min: 0, max: text.length });
    const spans = fc
      .uniqueArray(border, { minLength: 2, maxLength: 6 })
      .map((borders) => borders.toSorted((a, b) => a - b))
      .map((borders) =>
        Array.from({ length: Math.floor(borders.length / 2) }, (_, i) => ({
          start: borders[2 * i] ?? 0,
          end: borders[2 * i + 1] ?? 0,
        })),
      );
    const mark: fc.Arbitrary<Mark> = fc.record({
      layer: fc.constantFrom('actor', 'quote', '!vague-source'),
      values: fc.array(fc.constantFrom('roe', 'by=roe', '?'), { maxLength: 2 }),
      spans,
    });
    return fc.record({
      text: fc.constant(text),
      marks: fc.array(mark, { maxLength: 4 }),
      cursor: fc.option(border),
    });
  });

/** Marks as a set of lines, since the order of marks with the same first piece is free. */
function asLines({ text, marks, cursor }: MarkedText): string[] {
  return [JSON.stringify([text, cursor]), ...marks.map((mark) => JSON.stringify(mark)).toSorted()];
}

test('parsing what was printed gives the same text, marks and cursor', () => {
  fc.assert(
    fc.property(markedTexts, (marked) => {
      expect(asLines(parseMarks(printMarks(marked)))).toEqual(asLines(marked));
    }),
    { numRuns: 1000 },
  );
});

test('printing is the same the second time', () => {
  fc.assert(
    fc.property(markedTexts, (marked) => {
      const printed = printMarks(marked);
      expect(printMarks(parseMarks(printed))).toBe(printed);
    }),
    { numRuns: 1000 },
  );
});
