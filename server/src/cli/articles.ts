import type { Analysis } from '../engine/index.ts';
import { nodeFiles } from '../hosts/nodeFiles.ts';
import { nodeModels } from '../hosts/nodeModels.ts';
import type { FileHost } from '../workspace/ports.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { createWorkspace, type Workspace } from '../workspace/workspace.ts';
import { lookAt, type Candidate } from './candidates.ts';
import { complain } from './complain.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import type { GivenText } from './givenText.ts';
import { articleBehind, logTo, openCandidate } from './reading.ts';
import type { Streams } from './streams.ts';

/** A file that is an article, as an editor would show it. */
export interface ReadArticle extends GivenText {
  readonly is: 'article';
  readonly uri: string;
  /** For people. */
  readonly path: string;
  readonly analysis: Analysis;
  /** The workspace with the file open. */
  readonly snapshot: Snapshot;
}

/** What stands at the paths that a command was given, in their order; each file once. */
export type MetFile =
  | ReadArticle
  /** One of a corpus's own files, or a sidecar. */
  | { readonly is: 'settings'; readonly uri: string }
  /** Something that was asked for cannot be done. */
  | { readonly is: 'failure'; readonly uri: string | null; readonly complaint: string }
  /** A file that was named is no article. */
  | { readonly is: 'passed over'; readonly uri: string; readonly complaint: string };

/** The workspace of a command that sees articles as an editor does: where each reviewer has a sidecar, one's own counts. */
export async function articleWorkspace(files: FileHost, streams: Streams): Promise<Workspace> {
  const workspace = createWorkspace(files, logTo(streams), nodeModels);
  workspace.prefer({ recognize: 'auto', rules: {}, reviewer: await streams.userName(), blind: false });
  return workspace;
}

/**
 * Reads the articles at some paths, under the decisions of their sidecars. Where a sidecar is named its article is meant, too. One file is
 * open at a time. Never rejects.
 */
export async function* meetFiles(
  paths: readonly string[],
  workspace: Workspace,
  { files, cwd }: { readonly files: FileHost; readonly cwd: string },
): AsyncGenerator<MetFile> {
  const met = new Set<string>();
  for (const path of paths) {
    const { isFolder, candidates, failure } = await lookAt(path, cwd, files);
    if (failure !== null) yield { is: 'failure', uri: null, complaint: `${path} ${failure}` };
    let isBarren = isFolder;
    for (const candidate of candidates) {
      const file = await meet(candidate, workspace);
      if (file === null) continue;
      isBarren = false;
      if (!met.has(candidate.uri)) yield file;
      met.add(candidate.uri);
      const article = candidate.isNamed ? await articleBehind(candidate, workspace, cwd) : null;
      if (article === null || met.has(article.uri)) continue;
      met.add(article.uri);
      const own = await meet(article, workspace);
      if (own?.is !== 'failure') yield* own === null ? [] : [own];
      else
        yield {
          ...own,
          is: 'passed over',
          uri: article.uri,
          complaint: `${path} has no article: ${own.complaint}`,
        };
    }
    if (isBarren) yield { is: 'failure', uri: null, complaint: `${path} holds no article` };
  }
}

/** How a walk over articles went. */
export interface Walked {
  readonly articles: number;
  /** That of a failure where something could not be read, and where all that was named is no article. */
  readonly code: ExitCode;
}

/**
 * Hands over the articles at some paths, one by one, as an editor would show them. What cannot be read, and what was named and is no
 * article, is told on standard error, and the rest goes on until nobody reads any more. Rejects only where `visit` does.
 */
export async function walkArticles(
  paths: readonly string[],
  streams: Streams,
  visit: (article: ReadArticle, files: FileHost) => void | Promise<void>,
): Promise<Walked> {
  const files = nodeFiles();
  const workspace = await articleWorkspace(files, streams);
  let articles = 0;
  let hasFailed = false;
  let hasPassedOver = false;
  for await (const met of meetFiles(paths, workspace, { files, cwd: streams.cwd })) {
    if (met.is === 'settings') continue;
    if (met.is === 'article') {
      articles++;
      await visit(met, files);
      if (streams.stdout.isClosed()) break;
      continue;
    }
    if (met.is === 'failure') hasFailed = true;
    else hasPassedOver = true;
    await complain(streams, met.complaint);
  }
  return { articles, code: hasFailed || (hasPassedOver && articles === 0) ? EXIT.failed : EXIT.fine };
}

/** What one file is; null where it is none of ours. */
async function meet(candidate: Candidate, workspace: Workspace): Promise<MetFile | null> {
  const { uri, path, isNamed } = candidate;
  const reading = await openCandidate(candidate, workspace);
  if (reading.is === 'settings') return { is: 'settings', uri };
  if (reading.is === 'other') return null;
  if (reading.is === 'unreadable') return { is: 'failure', uri, complaint: `${path} ${reading.failure}` };
  const snapshot = workspace.snapshot();
  const analysis = snapshot.serving(uri) === 'article' ? snapshot.analysis(uri) : null;
  workspace.close(uri);
  const { text, mark } = reading;
  if (analysis !== null) return { is: 'article', uri, path, text, mark, analysis, snapshot };
  const complaint = `${path} does not look like an article; list it in a newsmark.yaml to have it checked`;
  return isNamed ? { is: 'passed over', uri, complaint } : null;
}
