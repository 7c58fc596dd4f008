import { fileURLToPath } from 'node:url';
import type { Problem } from '../annotations/types.ts';
import { CORPUS_FILE, type Corpus } from '../workspace/corpus.ts';
import type { Log } from '../workspace/ports.ts';
import { articleOfSidecar } from '../workspace/sidecars.ts';
import { fileName } from '../workspace/uris.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { pathForPeople, type Candidate } from './candidates.ts';
import { complain } from './complain.ts';
import { readGiven, type GivenText } from './givenText.ts';
import type { Streams } from './streams.ts';

/** What a candidate turned out to be. */
export type Reading =
  | ({ readonly is: 'open' } & GivenText)
  /** A file that a corpus is made of, or a sidecar. */
  | { readonly is: 'settings' }
  /** A file in a folder whose name promises no article and which no corpus lists. */
  | { readonly is: 'other' }
  | { readonly is: 'unreadable'; readonly failure: string };

/** The languages of the names that a folder is searched for; a corpus may list others. */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['txt', 'plaintext'],
  ['text', 'plaintext'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['article', 'news-article'],
  ['news', 'news-article'],
]);

/**
 * Reads a candidate and opens it in the workspace, as an editor would; the caller closes it. In a folder within a corpus only what the
 * corpus lists is read, elsewhere what is named like a text.
 */
export async function openCandidate(candidate: Candidate, workspace: Workspace): Promise<Reading> {
  const { uri, file, isNamed } = candidate;
  await workspace.ready(uri);
  const corpus = workspace.snapshot().corpus(uri);
  if (fileName(uri) === CORPUS_FILE || corpus?.problems.has(uri) === true) return { is: 'settings' };
  if (articleOfSidecar(uri, corpus) !== null) return { is: 'settings' };
  const extension = /\.([^.]+)$/u.exec(fileName(uri))?.[1]?.toLowerCase() ?? '';
  const language = LANGUAGES.get(extension);
  const isWanted = isNamed || (corpus === null ? language !== undefined : corpus.lists(uri));
  if (!isWanted) return { is: 'other' };
  const given = await readGiven(file);
  if ('failure' in given) return { is: 'unreadable', failure: given.failure };
  workspace.open(uri, language ?? 'plaintext', null, given.text);
  // Of what is open, the sidecar is read as well.
  await workspace.ready(uri);
  return { is: 'open', ...given };
}

/** The article that is meant where its sidecar was named or met; null where the candidate is no sidecar. */
export async function articleBehind(
  { uri }: Candidate,
  workspace: Workspace,
  cwd: string,
): Promise<Candidate | null> {
  await workspace.ready(uri);
  const corpus = workspace.snapshot().corpus(uri);
  const article = articleOfSidecar(uri, corpus);
  if (article === null || fileName(uri) === CORPUS_FILE || corpus?.problems.has(uri) === true) return null;
  return { uri: article, file: fileURLToPath(article), path: pathForPeople(article, cwd), isNamed: true };
}

/** A file with what is wrong in it. */
export interface FaultyFile {
  /** For people. */
  readonly path: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** A corpus's own files that `told` has no address of yet, and which it has then: a corpus holds many articles. */
export function newSettings(corpus: Corpus | null, told: Set<string>, cwd: string): FaultyFile[] {
  return [...(corpus?.problems ?? [])].flatMap(([uri, problems]) => {
    if (told.has(uri)) return [];
    told.add(uri);
    return [{ path: pathForPeople(uri, cwd), text: corpus?.ownTexts.get(uri) ?? '', problems }];
  });
}

/** A log whose warnings and errors go to standard error. */
export function logTo(streams: Streams): Log {
  const tell = (message: string): void => {
    void complain(streams, message);
  };
  return { info: () => undefined, warn: tell, error: tell };
}
