import type { Walked } from '../articles.ts';
import { complain } from '../complain.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import type { Streams } from '../streams.ts';
import { createReader, type ArticleOnDisk, type Met, type SidecarOnDisk } from './articles.ts';
import { tellProblems } from './complaints.ts';

/**
 * Hands over the articles at some paths, one by one, with everybody's sidecars. What cannot be read, and what is wrong with a sidecar or with
 * a corpus's own files, is told on standard error, and the rest goes on until nobody reads any more. Of a sidecar whose article is gone,
 * `missed` says whether anybody has to know: what `visit` would have been given is then missing. Rejects only where `visit` does.
 */
export async function walkMarkedArticles(
  paths: readonly string[],
  streams: Streams,
  visit: (article: ArticleOnDisk) => void | Promise<void>,
  missed: (sidecar: SidecarOnDisk) => boolean = () => false,
): Promise<Walked> {
  let articles = 0;
  let code: ExitCode = EXIT.fine;
  for await (const met of createReader(streams).walk(paths)) {
    if (met.is === 'settings') {
      if (await tellProblems(met.file, streams)) code = EXIT.failed;
      continue;
    }
    if (met.is !== 'article') {
      const complaint = complaintOf(met, missed);
      if (complaint === null) continue;
      code = EXIT.failed;
      await complain(streams, complaint);
      continue;
    }
    for (const sidecar of met.article.files) {
      if (await tellProblems(sidecar, streams)) code = EXIT.failed;
    }
    articles++;
    await visit(met.article);
    if (streams.stdout.isClosed()) break;
  }
  return { articles, code };
}

function complaintOf(
  met: Extract<Met, { readonly is: 'failure' | 'widow' }>,
  missed: (sidecar: SidecarOnDisk) => boolean,
): string | null {
  if (met.is === 'failure') return met.complaint;
  return missed(met.sidecar) ? `${met.sidecar.path} is about ${met.article}, which does not exist` : null;
}
