import { DEFAULT_CORPUS_SETTINGS } from '../annotations/schemas.ts';
import { articleOf, sidecarPath, type SidecarOwner } from '../annotations/sidecar/paths.ts';
import type { Corpus } from './corpus.ts';
import { foldersAbove, relativePath, resolveUri } from './uris.ts';

/**
 * The canonical address of the sidecar of an article with this canonical address: one for everybody or, where the corpus's pattern names
 * the reviewer, this one's own, as reviewers do not see each other's. Null where there can be none: the text is not saved yet, or nobody
 * knows who the reviewer is.
 */
export function sidecarOf(uri: string, corpus: Corpus | null, reviewer: string | null): string | null {
  const { root, marks } = layoutAt(uri, corpus);
  return placeFor(uri, root, marks, reviewer);
}

/**
 * The canonical address of the file beside it for evidence that stays private; null in the same cases, and where it would be the sidecar
 * itself, which everybody reads.
 */
export function privateSidecarOf(uri: string, corpus: Corpus | null, reviewer: string | null): string | null {
  const { root, marks, privateEvidence } = layoutAt(uri, corpus);
  const place = placeFor(uri, root, privateEvidence, reviewer);
  return place === placeFor(uri, root, marks, reviewer) ? null : place;
}

/** Where a pattern puts the file of an article, or null. */
function placeFor(uri: string, root: string | null, pattern: string, reviewer: string | null): string | null {
  const path = root === null ? null : relativePath(root, uri);
  if (root === null || path === null) return null;
  if (pattern.includes('{reviewer}') && reviewer === null) return null;
  try {
    return resolveUri(root, sidecarPath(pattern, path, reviewer ?? ''));
  } catch {
    return null;
  }
}

/** The canonical address of the article that a sidecar, or a private one, with this canonical address belongs to; null for every other file. */
export function articleOfSidecar(uri: string, corpus: Corpus | null): string | null {
  const layout = layoutAt(uri, corpus);
  const owner = ownerAt(uri, layout);
  return owner === null || layout.root === null ? null : resolveUri(layout.root, owner.path);
}

/** Whether a file with this canonical address is where private evidence lies, so that only its owner may read it. */
export function isPrivateSidecar(uri: string, corpus: Corpus | null): boolean {
  return ownerAt(uri, layoutAt(uri, corpus))?.isPrivate === true;
}

/**
 * The path of the article that a file belongs to, and whether for its private evidence. Where both patterns fit, as `{path}.yaml` fits
 * whatever `{path}.private.yaml` does, the one that says more of the file's name counts: it leaves less for the article's path and the reviewer. What could be either is private.
 */
function ownerAt(uri: string, { root, marks, privateEvidence }: Layout) {
  const path = root === null ? null : relativePath(root, uri);
  if (path === null) return null;
  const [open, hidden] = [articleOf(marks, path), articleOf(privateEvidence, path)];
  const isPrivate = hidden !== null && (open === null || leftFor(hidden) <= leftFor(open));
  const owner = isPrivate ? hidden : open;
  return owner === null ? null : { path: owner.path, isPrivate };
}

function leftFor({ path, reviewer }: SidecarOwner): number {
  return path.length + (reviewer?.length ?? 0);
}

/**
 * The folder that the sidecar of an article with this canonical address must not leave: the corpus's root or, for a loose file, its own
 * folder. What lies in no folder gets its own address, below which nothing lies.
 */
export function sidecarRoot(uri: string, corpus: Corpus | null): string {
  return layoutAt(uri, corpus).root ?? uri;
}

/** Where paths begin, and the patterns of the sidecars. */
interface Layout {
  readonly root: string | null;
  readonly marks: string;
  readonly privateEvidence: string;
}

/** The corpus's layout, or for a loose file its own folder and the defaults. */
function layoutAt(uri: string, corpus: Corpus | null): Layout {
  const { marks, privateEvidence } = corpus?.settings ?? DEFAULT_CORPUS_SETTINGS;
  if (corpus !== null) return { root: corpus.root, marks, privateEvidence };
  const root = uri.startsWith('untitled:') ? null : (foldersAbove(uri)[0] ?? null);
  return { root, marks, privateEvidence };
}
