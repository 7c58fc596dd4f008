import type { Article } from '../article/types.ts';
import { spanOf, splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';
import type { Language, Sentence, Token } from './types.ts';

/** Reads the tokens and sentences of every block. The dateline's tokens stand before its block's first sentence. */
export function readLanguage(text: string, article: Article): Language {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const blocks = article.blocks.map((block, index) => {
    const firstToken = tokens.length;
    const firstSentence = sentences.length;
    for (const token of tokenize(text, block)) tokens.push(token);
    const from = article.dateline?.end ?? 0;
    let first = firstToken;
    while (first < tokens.length && (tokens[first]?.start ?? from) < from) first++;
    for (const range of splitSentences(tokens, first, tokens.length)) {
      sentences.push({
        ...spanOf(tokens, range),
        block: index,
        firstToken: range.first,
        endToken: range.end,
      });
    }
    return { firstToken, endToken: tokens.length, firstSentence, endSentence: sentences.length };
  });
  return { tokens, sentences, blocks };
}
