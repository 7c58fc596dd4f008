import { registryNames } from '../../features/checks/checkedArticle.ts';
import { checkRows, isListed } from '../../features/checks/rows.ts';
import { viewOf } from '../../features/marks/view.ts';
import {
  checkRecords,
  checksJson,
  isWanted,
  type CheckFilter,
  type CheckRecord,
} from '../../reports/checks.ts';
import { checksSummaryText, fileChecksText } from '../../reports/checksText.ts';
import type { ExitCode } from '../exitCode.ts';
import type { ArticleOnDisk, SidecarOnDisk } from '../marks/articles.ts';
import { walkMarkedArticles } from '../marks/walk.ts';
import type { Streams } from '../streams.ts';

export interface ListOptions extends CheckFilter {
  /** Whether to list what only the engine proposes, too. */
  readonly proposed: boolean;
  readonly format: 'text' | 'json';
  readonly colour: boolean;
}

/**
 * `newsmark factcheck list`: what people put on the fact-check lists of articles, everybody's work merged, and what the engine proposes.
 * Private files are not read. What is wrong with a file is told on standard error, and the rest goes on.
 */
export async function listChecks(
  paths: readonly string[],
  options: ListOptions,
  streams: Streams,
): Promise<ExitCode> {
  const { format, colour } = options;
  const all: CheckRecord[] = [];
  const collect = async (article: ArticleOnDisk): Promise<void> => {
    const records = recordsOf(article, options);
    all.push(...records);
    const words = format === 'text' ? fileChecksText(article.path, records, { colour }) : '';
    if (words !== '') await streams.stdout.write(`${words}\n`);
  };
  const { articles, code } = await walkMarkedArticles(paths, streams, collect, holdsChecks);
  await streams.stdout.write(
    format === 'json' ? checksJson(all) : checksSummaryText(articles, all, { colour }),
  );
  return code;
}

function recordsOf(article: ArticleOnDisk, options: ListOptions): CheckRecord[] {
  const { text, path, shift, sidecars, inputs } = article;
  const { analysis, marks } = viewOf(article, sidecars);
  const { proposed: proposals } = options;
  const rows = checkRows(analysis, marks, [], { proposals, nameOf: registryNames(inputs.registry) });
  return checkRecords(
    path,
    text,
    rows.filter((row) => isWanted(row, options)),
    shift,
  );
}

/** Whether a sidecar has something on a fact-check list, which is lost to it when its article is gone. */
export function holdsChecks({ file: { sidecar } }: SidecarOnDisk): boolean {
  return sidecar.marks.some(isListed);
}
