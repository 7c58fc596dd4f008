import type { Walked } from '../articles.ts';
import { complain } from '../complain.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import type { Streams } from '../streams.ts';
import { createReader, type ArticleOnDisk } from './articles.ts';
import { tellProblems } from './complaints.ts';

/**
 * Hands over the articles at some paths, one by one, with everybody's sidecars. What cannot be read, and what is wrong with a sidecar, is
 * told on standard error, and the rest goes on until nobody reads any more. Rejects only where `visit` does.
 */
export async function walkMarkedArticles(
  paths: readonly string[],
  streams: Streams,
  visit: (article: ArticleOnDisk) => void | Promise<void>,
): Promise<Walked> {
  let articles = 0;
  let code: ExitCode = EXIT.fine;
  for await (const met of createReader(streams).walk(paths)) {
    if (met.is === 'failure') {
      code = EXIT.failed;
      await complain(streams, met.complaint);
    }
    if (met.is !== 'article') continue;
    for (const sidecar of met.article.files) {
      if (await tellProblems(sidecar, streams)) code = EXIT.failed;
    }
    articles++;
    await visit(met.article);
    if (streams.stdout.isClosed()) break;
  }
  return { articles, code };
}
