import type { Article } from '../article/types.ts';
import { contains } from '../text/span.ts';
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
    const { dateline } = article;
    // Only the dateline's own block begins late; those before it keep all their sentences.
    const from = dateline !== null && contains(block, dateline) ? dateline.end : block.start;
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
