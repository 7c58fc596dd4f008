import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { DEFAULT_CORPUS_SETTINGS } from '../../annotations/schemas.ts';
import { parseSidecar, type SidecarFile } from '../../annotations/sidecar/sidecarFile.ts';
import type { CorpusSettings, Problem } from '../../annotations/types.ts';
import { NO_REGISTRY } from '../../engine/index.ts';
import type { MarkedArticle } from '../../features/marks/view.ts';
import { nodeFiles } from '../../hosts/nodeFiles.ts';
import { nodeModels } from '../../hosts/nodeModels.ts';
import { decodeText } from '../../workspace/decode.ts';
import type { FileHost } from '../../workspace/ports.ts';
import {
  articleOfSidecar,
  isPrivateSidecar,
  privateSidecarOf,
  sidecarOf,
  sidecarRoot,
} from '../../workspace/sidecars.ts';
import { canonicalUri } from '../../workspace/uris.ts';
import { createWorkspace, type Workspace } from '../../workspace/workspace.ts';
import { lookAt, pathForPeople, type Candidate } from '../candidates.ts';
import { fileFailure } from '../givenText.ts';
import { articleBehind, logTo, newSettings, openCandidate, type FaultyFile } from '../reading.ts';
import type { Streams } from '../streams.ts';

/** A sidecar as it stands on the disk. */
export interface SidecarOnDisk extends FaultyFile {
  readonly uri: string;
  readonly file: SidecarFile;
}

/** An article with its sidecars. */
export interface ArticleOnDisk extends MarkedArticle {
  readonly uri: string;
  /** For people. */
  readonly path: string;
  /** What the nearest `newsmark.yaml` says, or what holds without one. */
  readonly house: CorpusSettings;
  readonly files: readonly SidecarOnDisk[];
  /** Whether the file at a canonical address holds what people wrote: settings, registries, decisions, private evidence. */
  readonly keeps: (uri: string) => boolean;
  /** Sidecars that cannot be read, each as a complaint. */
  readonly unread: readonly string[];
}

/** What stands at the paths that a command was given, in their order. */
export type Met =
  | { readonly is: 'article'; readonly article: ArticleOnDisk }
  /** A sidecar whose article does not exist. */
  | { readonly is: 'widow'; readonly sidecar: SidecarOnDisk; readonly article: string }
  /** One of a corpus's own files, the first time that the corpus is met. */
  | { readonly is: 'settings'; readonly file: FaultyFile }
  /** Something that was asked for cannot be done. */
  | { readonly is: 'failure'; readonly complaint: string };

/** Whose sidecars are read where each reviewer has one: everybody's, or one person's. */
export type Whose = { readonly reviewer: string } | 'everybody';

/** Reads articles with their sidecars. */
export interface Reader {
  readonly workspace: Workspace;
  /** Every article at the paths, once, with everybody's sidecars; in a folder also sidecars without an article. Never rejects. */
  walk(paths: readonly string[]): AsyncGenerator<Met>;
  /** One file, which is taken for an article whatever it looks like. */
  read(path: string, whose: Whose): Promise<ArticleOnDisk | { readonly failure: string }>;
  /** The canonical address of a reviewer's sidecar, or null where there can be none. */
  sidecar(uri: string, reviewer: string): string | null;
  /** That of their private file, in the same way. */
  privateSidecar(uri: string, reviewer: string): string | null;
  /** The folder that the sidecars of an article must not leave. */
  root(uri: string): string;
}

export function createReader(streams: Streams): Reader {
  const files = nodeFiles();
  const workspace = createWorkspace(files, logTo(streams), nodeModels);
  const { cwd } = streams;
  /** By a corpus's root, the sidecars of each article: the reviewers' names are not known, so that all files must be looked at. */
  const listings = new Map<string, Promise<ReadonlyMap<string, readonly string[]>>>();

  async function listing(root: string, uri: string): Promise<readonly string[]> {
    const known = listings.get(root) ?? listSidecars(root);
    listings.set(root, known);
    return (await known).get(uri) ?? [];
  }

  async function listSidecars(root: string): Promise<ReadonlyMap<string, readonly string[]>> {
    const byArticle = new Map<string, string[]>();
    for (const uri of (await files.list(root)).map(canonicalUri)) {
      const corpus = workspace.snapshot().corpus(root + 'x');
      const article = isPrivateSidecar(uri, corpus) ? null : articleOfSidecar(uri, corpus);
      if (article !== null) byArticle.set(article, [...(byArticle.get(article) ?? []), uri]);
    }
    return byArticle;
  }

  async function addressesOf(uri: string, whose: Whose): Promise<readonly string[]> {
    const corpus = workspace.snapshot().corpus(uri);
    const isShared = corpus === null || !corpus.settings.marks.includes('{reviewer}');
    if (whose === 'everybody' && !isShared) return listing(corpus.root, uri);
    const own = sidecarOf(uri, corpus, whose === 'everybody' ? '' : whose.reviewer);
    return own === null ? [] : [own];
  }

  async function sidecarsOf(uri: string, whose: Whose): Promise<Pick<ArticleOnDisk, 'files' | 'unread'>> {
    const addresses = await addressesOf(uri, whose);
    const read = await Promise.all(addresses.map((address) => readSidecar(files, address, cwd)));
    return {
      files: read.flatMap((each) => (each === null || 'failure' in each ? [] : [each])),
      unread: read.flatMap((each) => (each !== null && 'failure' in each ? [each.failure] : [])),
    };
  }

  /** The article, or null where the file is none of ours. */
  async function open(
    candidate: Candidate,
    whose: Whose,
  ): Promise<ArticleOnDisk | { failure: string } | null> {
    const { uri, path, isNamed } = candidate;
    const reading = await openCandidate(candidate, workspace);
    if (reading.is === 'unreadable') return { failure: `${path} ${reading.failure}` };
    if (reading.is !== 'open') return isNamed ? { failure: `${path} is no article` } : null;
    const snapshot = workspace.snapshot();
    const isArticle = isNamed || snapshot.serving(uri) === 'article';
    const { files: sidecars, unread } = await sidecarsOf(uri, whose);
    const corpus = snapshot.corpus(uri);
    const settings = snapshot.findingSettings(uri);
    workspace.close(uri);
    if (!isArticle && sidecars.length + unread.length === 0) return null;
    return {
      uri,
      path,
      text: reading.text,
      shift: reading.mark.length,
      inputs: { registry: corpus?.registry ?? NO_REGISTRY, models: nodeModels() },
      settings,
      house: corpus?.settings ?? DEFAULT_CORPUS_SETTINGS,
      sidecars: sidecars.map(({ file: { sidecar } }) => sidecar),
      files: sidecars,
      keeps: (file) =>
        articleOfSidecar(file, corpus) !== null ||
        corpus?.file === file ||
        corpus?.registryFiles.some((registry) => registry.uri === file) === true,
      unread,
    };
  }

  return {
    workspace,

    async *walk(paths) {
      const told = new Set<string>();
      const settings = new Set<string>();
      for (const given of paths) {
        const { candidates, failure } = await lookAt(given, cwd, files);
        if (failure !== null) yield { is: 'failure', complaint: `${given} ${failure}` };
        const owned: [Candidate, Candidate | null][] = [];
        for (const candidate of candidates) {
          owned.push([candidate, await articleBehind(candidate, workspace, cwd)]);
          const corpus = workspace.snapshot().corpus(candidate.uri);
          for (const file of newSettings(corpus, settings, cwd)) yield { is: 'settings', file };
        }
        // An article goes by its own path, so that its sidecar speaks for it only where it would not be met itself.
        const ordered = owned.toSorted(([, a], [, b]) => Number(a !== null) - Number(b !== null));
        for (const [candidate, article] of ordered) {
          const meant = article ?? candidate;
          if (told.has(meant.uri)) continue;
          if (article !== null && !(await exists(files, article.uri))) {
            const sidecar = await readSidecar(files, candidate.uri, cwd);
            if (sidecar !== null && 'failure' in sidecar) {
              yield { is: 'failure', complaint: sidecar.failure };
            } else if (sidecar !== null && holdsDecisions(sidecar)) {
              yield { is: 'widow', sidecar, article: article.path };
            }
            continue;
          }
          const opened = await open(meant, 'everybody');
          if (opened === null) continue;
          told.add(meant.uri);
          if ('failure' in opened) {
            yield { is: 'failure', complaint: opened.failure };
            continue;
          }
          for (const complaint of opened.unread) yield { is: 'failure', complaint };
          yield { is: 'article', article: opened };
        }
      }
    },

    async read(path, whose) {
      const { isFolder, candidates, failure } = await lookAt(path, cwd, files);
      const [candidate] = candidates;
      if (failure !== null) return { failure: `${path} ${failure}` };
      if (isFolder || candidate === undefined)
        return { failure: `${path} is a folder; name an article in it` };
      return (await open(candidate, whose)) ?? { failure: `${path} is no article` };
    },

    sidecar: (uri, reviewer) => sidecarOf(uri, workspace.snapshot().corpus(uri), reviewer),
    privateSidecar: (uri, reviewer) => privateSidecarOf(uri, workspace.snapshot().corpus(uri), reviewer),
    root: (uri) => sidecarRoot(uri, workspace.snapshot().corpus(uri)),
  };
}

/** Whether a file named like a sidecar is one: a pattern such as `{path}.yaml` fits others as well. */
function holdsDecisions({ file: { sidecar } }: SidecarOnDisk): boolean {
  return sidecar.marks.length + sidecar.mutes.length + sidecar.complete.length > 0;
}

async function exists(files: FileHost, uri: string): Promise<boolean> {
  try {
    return (await files.read(uri)) !== null;
  } catch {
    // What cannot be read is there.
    return true;
  }
}

/** A sidecar, or null where there is none, or a complaint where what stands there cannot be read. */
export async function readSidecar(
  files: FileHost,
  uri: string,
  cwd: string,
): Promise<SidecarOnDisk | { readonly failure: string } | null> {
  const path = pathForPeople(uri, cwd);
  try {
    const bytes = await files.read(uri);
    if (bytes === null)
      return (await leadsToFolder(uri))
        ? { failure: `${path} is a folder, where decisions should be` }
        : null;
    const { text, problem } = decodeText(bytes);
    const { value: file, problems } = parseSidecar(text);
    const unread = problem === null ? [] : [unreadable(problem)];
    return { uri, path, text, file, problems: [...unread, ...problems] };
  } catch (error) {
    return { failure: `${path} ${fileFailure(error)}` };
  }
}

/** A host tells a folder from nothing as little as an editor does; people want to know. */
async function leadsToFolder(uri: string): Promise<boolean> {
  try {
    return (await stat(fileURLToPath(uri))).isDirectory();
  } catch {
    return false;
  }
}

function unreadable(message: string): Problem {
  return { start: 0, end: 0, message, severity: 'error' };
}
