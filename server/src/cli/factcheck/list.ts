import { registryNames } from '../../features/checks/checkedArticle.ts';
import { checkRows, isListed } from '../../features/checks/rows.ts';
import { ratingProblem } from '../../features/checks/typed.ts';
import type { CheckRow } from '../../features/checks/types.ts';
import { viewOf } from '../../features/marks/view.ts';
import {
  checkRecords,
  checksJson,
  isWanted,
  type CheckFilter,
  type CheckRecord,
} from '../../reports/checks.ts';
import { checksSummaryText, fileChecksText } from '../../reports/checksText.ts';
import { complain } from '../complain.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
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
  const { format, colour, rating } = options;
  const all: CheckRecord[] = [];
  /** The ratings that the houses have, or that somebody has given. */
  const ratings = new Set<string>();
  const collect = async (article: ArticleOnDisk): Promise<void> => {
    const { path, text, shift, house } = article;
    const rows = rowsOf(article, options);
    for (const known of [...house.ratings, ...rows.flatMap(ratingsOf)]) ratings.add(known);
    const wanted = rows.filter((row) => isWanted(row, options));
    const records = checkRecords(path, text, wanted, shift);
    all.push(...records);
    const words = format === 'text' ? fileChecksText(path, records, { colour }) : '';
    if (words !== '') await streams.stdout.write(`${words}\n`);
  };
  const { articles, code } = await walkMarkedArticles(paths, streams, collect, holdsChecks);
  await streams.stdout.write(
    format === 'json' ? checksJson(all) : checksSummaryText(articles, all, { colour }),
  );
  if (articles === 0 || rating === null || ratings.has(rating)) return code;
  // Nothing has a rating that is misspelt, and that would look like good news.
  await complain(streams, ratingProblem(rating, [...ratings]));
  return EXIT.failed;
}

/** What is on an article's list. It is analysed only where something is, or where proposals are wanted. */
function rowsOf(article: ArticleOnDisk, { proposed }: ListOptions): CheckRow[] {
  const { sidecars, files, inputs } = article;
  if (!proposed && !files.some(holdsChecks)) return [];
  const { analysis, marks } = viewOf(article, sidecars);
  return checkRows(analysis, marks, [], {
    proposals: proposed,
    nameOf: registryNames(inputs.registry),
  });
}

function ratingsOf({ truth, said }: CheckRow): string[] {
  return [truth?.rating ?? null, said?.rating ?? null].filter((rating) => rating !== null);
}

/** Whether a sidecar has something on a fact-check list, which is lost to it when its article is gone. */
export function holdsChecks({ file: { sidecar } }: SidecarOnDisk): boolean {
  return sidecar.marks.some(isListed);
}
