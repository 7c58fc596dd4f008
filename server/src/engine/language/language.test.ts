import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { readLanguage } from './language.ts';

test('the dateline has tokens but stands in no sentence', () => {
  const text = 'Ferry strike goes on\n\nSKARNES (AP) — Nobody sailed. Nobody came.\n\nTalks failed.';
  const article = readArticle(text);
  const { tokens, sentences, blocks } = readLanguage(text, article);
  expect(sentences.map(({ start, end, block }) => `${block}: ${text.slice(start, end)}`)).toEqual([
    '0: Ferry strike goes on',
    '1: Nobody sailed.',
    '1: Nobody came.',
    '2: Talks failed.',
  ]);
  expect(tokens.slice(blocks[1]?.firstToken, sentences[1]?.firstToken).map((token) => token.text)).toEqual([
    'SKARNES',
    '(',
    'AP',
    ')',
    '—',
  ]);
  expect(blocks.map(({ firstSentence, endSentence }) => [firstSentence, endSentence])).toEqual([
    [0, 1],
    [1, 3],
    [3, 4],
  ]);
});
