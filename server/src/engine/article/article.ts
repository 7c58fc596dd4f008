import { splitBlocks } from './blocks.ts';
import { genreOf } from './genre.ts';
import { readHeader } from './header.ts';
import { labelBlocks } from './labels.ts';
import { recognize } from './recognition.ts';
import type { Article } from './types.ts';

/**
 * Reads the shape of a text: its header, its blocks and their labels, its dateline and genre, and whether it looks like an article
 * at all. Total and linear in the text's length; offsets count UTF-16 units of `text`.
 */
export function readArticle(text: string): Article {
  const header = readHeader(text);
  const spans = splitBlocks(text, header?.end ?? 0);
  const { blocks, shapes, dateline } = labelBlocks(text, spans, header?.title);
  return {
    ...recognize(text, { blocks, dateline, header }, shapes),
    genre: genreOf(header, blocks, shapes),
    header,
    dateline,
    blocks,
  };
}
