import type { SidecarChange, Signed } from '../../annotations/sidecar/types.ts';
import { nodeSidecars } from '../../hosts/nodeSidecars.ts';
import { createStore } from '../../workspace/store.ts';
import { pathForPeople } from '../candidates.ts';
import type { Streams } from '../streams.ts';
import { createReader, type ArticleOnDisk, type Reader } from './articles.ts';

/** One person at work on one article. */
export interface Desk {
  readonly reader: Reader;
  readonly article: ArticleOnDisk;
  readonly signed: Signed;
  /** The canonical address of their sidecar, and its path for people. */
  readonly sidecar: string;
  readonly path: string;
}

/**
 * Reads an article for a person who wants to write about it: for `by` or, where that is null, for whoever git says it is. With it come
 * their own decisions, or everybody's.
 */
export async function openDesk(
  file: string,
  by: string | null,
  whose: 'own' | 'everybody',
  streams: Streams,
): Promise<Desk | { readonly failure: string }> {
  const reviewer = (by ?? (await streams.userName()) ?? '').trim();
  if (reviewer === '') {
    return {
      failure: 'who decides? Say --by NAME, or tell git once: git config --global user.name NAME',
    };
  }
  const reader = createReader(streams);
  const article = await reader.read(file, whose === 'own' ? { reviewer } : whose);
  if ('failure' in article) return article;
  const sidecar = reader.sidecar(article.uri, reviewer);
  if (sidecar === null) return { failure: `${file} can have no sidecar: see 'marks' in its newsmark.yaml` };
  const signed: Signed = { by: reviewer, at: timeOf(streams.now()) };
  return { reader, article, signed, sidecar, path: pathForPeople(sidecar, streams.cwd) };
}

/** Writes changes to a sidecar of the desk's article; why that was not possible, in words for people, or null. */
export async function writeChanges(
  { reader, article }: Pick<Desk, 'reader' | 'article'>,
  sidecar: string,
  changes: readonly SidecarChange[],
  streams: Streams,
): Promise<string | null> {
  const store = createStore({
    host: nodeSidecars(),
    rootOf: (uri) => reader.root(uri),
    written: async () => {},
    changed: () => {},
  });
  // The title is for taking it back, which nobody does here.
  const outcome = await store.decide({ article: article.uri, sidecar, changes, title: '' });
  return outcome.done ? null : `${pathForPeople(sidecar, streams.cwd)} is left as it was: ${outcome.why}`;
}

/** UTC, in whole seconds: 2026-11-21T10:00:00Z. */
function timeOf(now: Date): string {
  return now.toISOString().replace(/\.\d+/, '');
}
