import { DEFAULT_CORPUS_SETTINGS } from '../annotations/schemas.ts';
import { articleOf, sidecarPath } from '../annotations/sidecar/paths.ts';
import type { Corpus } from './corpus.ts';
import { foldersAbove, relativePath, resolveUri } from './uris.ts';

/**
 * The canonical address of the sidecar of an article with this canonical address: one for everybody or, where the corpus's pattern names
 * the reviewer, this one's own, as reviewers do not see each other's. Null where there can be none: the text is not saved yet, or nobody
 * knows who the reviewer is.
 */
export function sidecarOf(uri: string, corpus: Corpus | null, reviewer: string | null): string | null {
  const { root, pattern } = layoutAt(uri, corpus);
  const path = root === null ? null : relativePath(root, uri);
  if (root === null || path === null) return null;
  if (pattern.includes('{reviewer}') && reviewer === null) return null;
  try {
    return resolveUri(root, sidecarPath(pattern, path, reviewer ?? ''));
  } catch {
    return null;
  }
}

/** The canonical address of the article that a sidecar with this canonical address belongs to; null for every other file. */
export function articleOfSidecar(uri: string, corpus: Corpus | null): string | null {
  const { root, pattern } = layoutAt(uri, corpus);
  const path = root === null ? null : relativePath(root, uri);
  const owner = path === null ? null : articleOf(pattern, path);
  return root === null || owner === null ? null : resolveUri(root, owner.path);
}

/**
 * The folder that the sidecar of an article with this canonical address must not leave: the corpus's root or, for a loose file, its own
 * folder. What lies in no folder gets its own address, below which nothing lies.
 */
export function sidecarRoot(uri: string, corpus: Corpus | null): string {
  return layoutAt(uri, corpus).root ?? uri;
}

/** Where paths begin, and the pattern of the sidecars: the corpus's, or for a loose file its own folder and the default. */
function layoutAt(
  uri: string,
  corpus: Corpus | null,
): { readonly root: string | null; readonly pattern: string } {
  if (corpus !== null) return { root: corpus.root, pattern: corpus.settings.marks };
  const root = uri.startsWith('untitled:') ? null : (foldersAbove(uri)[0] ?? null);
  return { root, pattern: DEFAULT_CORPUS_SETTINGS.marks };
}
