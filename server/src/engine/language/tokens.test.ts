import { describe, expect, test } from 'vitest';
import { tokenize } from './tokens.ts';

/** `·` marks the borders of tokens. */
function checkTokens(text: string, marked: string): void {
  expect(
    tokenize(text, { start: 0, end: text.length })
      .map((token) => token.text)
      .join('·'),
  ).toBe(marked);
}

describe('tokens', () => {
  test.each([
    ['Jane’s EU-mediated talks', 'Jane·’s·EU·-·mediated·talks'],
    ["I don't know O'Neill", "I·don't·know·O'Neill"],
    ['Mr. Roe of the U.S. left.', 'Mr.·Roe·of·the·U.S.·left·.'],
    ['It cost $3.5m, or 2,000 crowns', 'It·cost·$·3.5m·,·or·2,000·crowns'],
    ['the 3rd of 12:30', 'the·3rd·of·12:30'],
    ['“Yes,” ‘no’ and «so»', '“·Yes·,·”·‘·no·’·and·«·so·»'],
    [
      'see https://a.example/b?c=1, or write to a.b@c.example.',
      'see·https://a.example/b?c=1,·or·write·to·a.b@c.example·.',
    ],
    ['wait... what -- no', 'wait·...·what·--·no'],
    ['so\u00ADft hy\u00ADphen', 'so\u00ADft·hy\u00ADphen'],
    ['😀 Roe 😀', '😀·Roe·😀'],
    ['\uD83D Roe \uDE00', '\uD83D·Roe·\uDE00'],
    ['a\u200Bb\uFEFFc', 'a·b·c'],
    ['Čapek Šćepan İzmir', 'Čapek·Šćepan·İzmir'],
  ])('%s', checkTokens);

  test('have a kind, a folded form, and know whether white space stands before them', () =>
    expect(
      tokenize('So\u00ADFT ’ 3 &.', { start: 0, end: 12 }).map(({ kind, lower, spaced }) => [
        kind,
        lower,
        spaced,
      ]),
    ).toEqual([
      ['word', 'soft', true],
      ['quote', "'", true],
      ['number', '3', true],
      ['punctuation', '&', true],
      ['punctuation', '.', false],
    ]));

  test('end where their block does', () => {
    expect(
      tokenize('One. Two.', { start: 5, end: 8 }).map(({ start, end, text }) => [start, end, text]),
    ).toEqual([[5, 8, 'Two']]);
  });
});
