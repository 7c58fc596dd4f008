import { findPieces } from '../annotations/anchors/pieces.ts';
import { normalText } from '../annotations/anchors/normalText.ts';
import type { Evidence } from '../annotations/checks/types.ts';
import type { Anchor } from '../annotations/sidecar/types.ts';
import { lineIndex, type LineIndex, type Span } from '../engine/index.ts';
import type { Corpus } from './corpus.ts';
import { sidecarRoot } from './sidecars.ts';
import { relativePath, resolveUri } from './uris.ts';

/** Where a passage stands that is evidence for something said in another article. */
export interface Passage {
  readonly uri: string;
  readonly lines: LineIndex;
  readonly span: Span;
}

/**
 * The canonical address of the article that evidence quotes, or null: a sidecar may name articles of its own corpus, or beside a loose
 * article, and no other file, wherever its path leads.
 */
export function passageAddress({ file }: Evidence, article: string, corpus: Corpus | null): string | null {
  return file === undefined ? null : addressOf(file, article, corpus);
}

function addressOf(file: string, article: string, corpus: Corpus | null): string | null {
  const root = sidecarRoot(article, corpus);
  const uri = resolveUri(root, file);
  const isInside = relativePath(root, uri) !== null;
  return isInside && corpus?.lists(uri) !== false ? uri : null;
}

/** The path by which evidence names an article (both addresses canonical); null for every file that `passageAddress` would not give back. */
export function passagePath(passage: string, article: string, corpus: Corpus | null): string | null {
  const file = relativePath(sidecarRoot(article, corpus), passage);
  return file !== null && addressOf(file, article, corpus) === passage ? file : null;
}

/** Finds passages in one text. */
export function passageFinder(uri: string, text: string): (anchor: Anchor) => Passage | null {
  const normal = normalText(text);
  const lines = lineIndex(text);
  return (anchor) => {
    const [place] = findPieces(normal, [anchor]) ?? [];
    return place === undefined ? null : { uri, lines, span: place.span };
  };
}
