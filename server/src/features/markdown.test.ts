import { describe, expect, test } from 'vitest';
import { escapeMarkdown, excerpt, link, middleCut, plainText } from './markdown.ts';

describe('escapeMarkdown', () => {
  test.each([
    ['[click](command:evil)', '\\[click\\](command:evil)'],
    ['<img src=x onerror=y>', '\\<img src=x onerror=y\\>'],
    ['**bold** _it_ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\`'],
    ['see https://example.org', 'see https\\://example.org'],
    ['see www.example.org', 'see www\\.example.org'],
    ['mail a@example.org', 'mail a\\@example.org'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['two\n\nparagraphs', 'two paragraphs'],
    ['$(gear) &amp; \\', '\\$(gear) \\&amp; \\\\'],
    ['Mr. O’Hara (64) said – no', 'Mr. O’Hara (64) said – no'],
  ])('%s', (words, expected) => {
    expect(escapeMarkdown(words)).toBe(expected);
    expect(plainText(expected)).toBe(words.replace('\n\n', ' '));
  });
});

describe('excerpt', () => {
  test.each([
    ['short words', 20, 'short words'],
    ['over\n two  lines', 20, 'over two lines'],
    ['the harbour, the town', 14, 'the harbour…'],
    ['😀😀😀', 3, '😀…'],
  ])('%s', (words, longest, expected) => expect(excerpt(words, longest)).toBe(expected));
});

describe('middleCut', () => {
  test.each([
    ['short words', 20, 'short words'],
    ['one two three four five six seven', 24, 'one two three […] seven'],
    ['onetwothreefourfivesixseven', 12, 'onetwoth […] even'],
    ['😀😀😀😀😀😀', 9, '😀😀😀 […] 😀'],
  ])('%s', (words, longest, expected) => expect(middleCut(words, longest)).toBe(expected));
});

describe('link', () => {
  test('an address cannot end its link', () =>
    expect(link('line 3', 'file:///a (1).txt#L3')).toBe('[line 3](file:///a%20%281%29.txt#L3)'));
  test('an entity stays what is written', () =>
    expect(link('x', 'https://bank.example&#64;other.example?a&b=1')).toBe(
      '[x](https://bank.example&amp;#64;other.example?a&b=1)',
    ));
  test('commands are no links', () => expect(link('x', ' Command:quit')).toBe('x'));
});

test('plain text keeps the labels of links', () =>
  expect(plainText('**Ada** · [line 3](file:///a.txt#L3)  \n*sure*')).toBe('Ada · line 3\nsure'));
