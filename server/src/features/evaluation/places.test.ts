import fc from 'fast-check';
import { expect, test } from 'vitest';
import { common, likeness, overlapIndex, wordsOnly } from './places.ts';

const TEXT = '“We won,” she said, “and we won well.” … “Yes.”';

function span(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

test.each([
  [['“We won,”'], ['We won']],
  [
    ['“We won,”', '“and we won well.”'],
    ['We won', 'and we won well'],
  ],
  [['“and we', 'won well.”'], ['and we won well']],
  [['…', '“Yes.”'], ['Yes']],
  [[' … '], []],
])('the words of %j', (pieces, expected) => {
  const words = wordsOnly(TEXT, pieces.map(span)).map(({ start, end }) => TEXT.slice(start, end));
  expect(words).toEqual(expected);
});

test('what two marks have in common', () => {
  const [a, b] = [
    [{ start: 0, end: 10 }],
    [
      { start: 5, end: 8 },
      { start: 9, end: 15 },
    ],
  ];
  expect([common(a, b), likeness(a, b), likeness(a, [{ start: 10, end: 12 }])]).toEqual([4, 4 / 15, 0]);
});

const place = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ spans: [{ start, end: start + length }] }));

test('the index finds what looking at everything finds', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 20 }), place, (items, { spans }) => {
      const found = new Set(overlapIndex(items)(spans));
      const [asked] = spans;
      const expected = items.filter(
        ({ spans: [own] }) => (own?.start ?? 0) < (asked?.end ?? 0) && (asked?.start ?? 0) < (own?.end ?? 0),
      );
      expect(found).toEqual(new Set(expected));
    }),
  );
});
