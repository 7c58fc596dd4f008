import { markRows } from '../features/marks/rows.ts';
import {
  QUERIES_CSV_HEAD,
  queriesCsv,
  queriesMarkdown,
  queryRecords,
  type QueryRecord,
} from '../reports/queries.ts';
import { walkArticles } from './articles.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import type { Streams } from './streams.ts';

/** What `newsmark queries --help` says behind the options. */
export const QUERIES_HELP: string = `
Prints the questions that reviewers put to authors ('Query the author…' in an
editor), each with its sentence, from the sidecars of the articles. A question
about a sentence that was changed since says so.

Examples:
  newsmark queries articles/ > queries.md
  newsmark queries story.txt --format csv`;

export interface QueriesOptions {
  readonly format: 'md' | 'csv' | 'json';
}

/** `newsmark queries`: what people want to ask the authors of articles, from their sidecars. What cannot be read is told, and the rest goes on. */
export async function queries(
  paths: readonly string[],
  { format }: QueriesOptions,
  streams: Streams,
): Promise<ExitCode> {
  const found: QueryRecord[] = [];
  const { articles, code } = await walkArticles(paths, streams, ({ uri, path, text, analysis, snapshot }) => {
    found.push(...queryRecords(path, analysis, markRows(text, [], snapshot.decided(uri, text).marks)));
  });
  await streams.stdout.write(printed(found, format));
  return articles === 0 ? EXIT.failed : code;
}

function printed(found: readonly QueryRecord[], format: QueriesOptions['format']): string {
  if (format === 'csv') return QUERIES_CSV_HEAD + queriesCsv(found);
  return format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : queriesMarkdown(found);
}
