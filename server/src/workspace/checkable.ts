import { CORPUS_FILE, type Corpus } from './corpus.ts';
import type { Listings } from './listings.ts';
import type { Snapshot } from './snapshot.ts';
import { articleOfSidecar, sidecarOf } from './sidecars.ts';
import { canonicalUri, foldersAbove } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** The articles that may have something on their fact-check lists, and the corpora that were met. */
export interface Checkable {
  /** Canonical addresses, in their order. */
  readonly articles: readonly string[];
  readonly corpora: readonly Corpus[];
}

/** What was found below a folder, and what that depended on. */
interface Found {
  readonly files: readonly string[];
  /** The folders that have a `newsmark.yaml`, and the folder itself, which may lie in a corpus. */
  readonly roots: readonly string[];
  readonly corpora: readonly Corpus[];
  readonly reviewer: string | null;
  readonly articles: readonly string[];
}

/**
 * Finds the articles of corpora that have a sidecar, and open articles; no article is read for that. Where nothing changed, the answer is
 * the last one.
 */
export function checkableFinder(
  workspace: Workspace,
  listings: Listings,
): (folders: readonly string[]) => Promise<Checkable> {
  const known = new Map<string, Found>();

  async function below(folder: string): Promise<Found> {
    const files = await listings.filesIn(folder);
    const before = known.get(folder);
    const roots =
      before?.files === files ? before.roots : [folder, ...files.filter(isCorpusFile).map(folderOf)];
    for (const root of roots) await workspace.ready(root + CORPUS_FILE);
    const snapshot = workspace.snapshot();
    const corpora = [...new Set(roots.flatMap((root) => snapshot.corpus(root + CORPUS_FILE) ?? []))];
    const { reviewer } = snapshot.preferences;
    if (before?.files === files && before.reviewer === reviewer && sameItems(before.corpora, corpora))
      return before;
    const found = { files, roots, corpora, reviewer, articles: articlesIn(files, corpora, reviewer) };
    known.set(folder, found);
    return found;
  }

  return async (folders) => {
    const found = [];
    for (const folder of folders) found.push(await below(folder));
    const { documents } = workspace.snapshot();
    for (const { uri } of documents) await workspace.ready(uri);
    const snapshot = workspace.snapshot();
    const open = documents.filter(({ uri }) => snapshot.serving(uri) === 'article');
    const articles = new Set([
      ...found.flatMap((each) => each.articles),
      ...unsavedArticles(snapshot),
      ...open.map(({ uri }) => canonicalUri(uri)),
    ]);
    const corpora = new Set([
      ...found.flatMap((each) => each.corpora),
      ...open.flatMap(({ uri }) => snapshot.corpus(uri) ?? []),
    ]);
    return { articles: [...articles].sort(), corpora: [...corpora] };
  };
}

/** The articles of corpora whose own sidecar is among the files. */
function articlesIn(files: readonly string[], corpora: readonly Corpus[], reviewer: string | null): string[] {
  const byRoot = new Map(corpora.map((corpus) => [corpus.root, corpus]));
  const nearest = new Map<string, Corpus | null>();
  const corpusOf = (uri: string): Corpus | null => {
    const folder = folderOf(uri);
    const met = nearest.get(folder);
    if (met !== undefined) return met;
    const root = foldersAbove(uri).find((each) => byRoot.has(each));
    const corpus = root === undefined ? null : (byRoot.get(root) ?? null);
    nearest.set(folder, corpus);
    return corpus;
  };
  const there = new Set(files);
  return files.filter(isYaml).flatMap((uri) => {
    const corpus = corpusOf(uri);
    const article = corpus === null ? null : articleOfSidecar(uri, corpus);
    if (corpus === null || article === null || !there.has(article)) return [];
    const isOwn = corpusOf(article) === corpus && sidecarOf(article, corpus, reviewer) === uri;
    return isOwn && corpus.lists(article) ? [article] : [];
  });
}

/** The articles with decisions that count though they are in no file yet. */
function unsavedArticles(snapshot: Snapshot): string[] {
  return snapshot.unsaved.flatMap((uri) => articleOfSidecar(uri, snapshot.corpus(uri)) ?? []);
}

function isCorpusFile(uri: string): boolean {
  return uri.endsWith(`/${CORPUS_FILE}`);
}

/** Sidecars are YAML files, whatever pattern a corpus gives. */
function isYaml(uri: string): boolean {
  return /\.ya?ml$/i.test(uri);
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
