import { markRows } from '../../features/marks/rows.ts';
import { viewOf } from '../../features/marks/view.ts';
import { isWanted, markRecord, marksJson, type MarkFilter, type MarkRecord } from '../../reports/marks.ts';
import { fileMarksText, marksSummaryText } from '../../reports/marksText.ts';
import type { ExitCode } from '../exitCode.ts';
import type { Streams } from '../streams.ts';
import type { ArticleOnDisk } from './articles.ts';
import { walkMarkedArticles } from './walk.ts';

export interface ListOptions extends MarkFilter {
  readonly format: 'text' | 'json';
  readonly colour: boolean;
}

/**
 * `newsmark marks list`: what people decided about articles and, where nobody did, what the engine suggests. What is wrong with a file is
 * told on standard error, and the rest goes on.
 */
export async function listMarks(
  paths: readonly string[],
  options: ListOptions,
  streams: Streams,
): Promise<ExitCode> {
  const { format, colour } = options;
  const all: MarkRecord[] = [];
  const { articles, code } = await walkMarkedArticles(paths, streams, async (article) => {
    const records = recordsOf(article, options);
    all.push(...records);
    const words = fileMarksText(article.path, article.text, article.shift, records, { colour });
    if (format === 'text' && words !== '') await streams.stdout.write(`${words}\n`);
  });
  await streams.stdout.write(
    format === 'json' ? marksJson(all) : marksSummaryText(articles, all, { colour }),
  );
  return code;
}

function recordsOf(article: ArticleOnDisk, filter: MarkFilter): MarkRecord[] {
  const { text, sidecars, path, shift } = article;
  const { suggestions, marks } = viewOf(article, sidecars);
  return markRows(text, suggestions, marks)
    .filter((row) => isWanted(row, filter))
    .map((row) => markRecord(path, row, shift));
}
