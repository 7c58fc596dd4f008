import type { ActorType } from '../../engine/index.ts';
import type { CheckedArticle } from '../../features/checks/types.ts';
import { claimReviews } from '../../reports/sheets/claimReviews.ts';
import { sheetCsv } from '../../reports/sheets/sheetCsv.ts';
import { sheetHtml } from '../../reports/sheets/sheetHtml.ts';
import { sheetMarkdown } from '../../reports/sheets/sheetMarkdown.ts';
import { complain } from '../complain.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { walkMarkedArticles } from '../marks/walk.ts';
import type { Streams } from '../streams.ts';
import { checkedArticle } from './checked.ts';
import { writeOutput } from './output.ts';

/** Markdown, a page for printing, a table, or what search engines read. */
export const SHEET_FORMATS = ['md', 'html', 'csv', 'claimreview'] as const;

export type SheetFormat = (typeof SHEET_FORMATS)[number];

export interface ReportOptions {
  readonly format: SheetFormat;
  /** The file to write, or null for standard output. */
  readonly output: string | null;
}

/**
 * `newsmark factcheck report`: the fact-check sheet of articles, with everybody's work. What was left out of a ClaimReview, and what cannot
 * be read, is told on standard error, and the rest goes on.
 */
export async function reportChecks(
  paths: readonly string[],
  { format, output }: ReportOptions,
  streams: Streams,
): Promise<ExitCode> {
  const all: CheckedArticle[] = [];
  /** The files that the sheet is made of. */
  const sources: string[] = [];
  /** What the registries know the actors as, by name. */
  const types = new Map<string, ActorType>();
  const { articles, code } = await walkMarkedArticles(paths, streams, (article) => {
    all.push(checkedArticle(article));
    sources.push(article.uri, ...article.files.map(({ uri }) => uri));
    for (const { name, type } of article.inputs.registry.entries) types.set(name, type);
  });
  if (articles === 0) return EXIT.failed;
  const { text, remarks } = sheetOf(format, all, types, streams.now());
  for (const remark of remarks) await complain(streams, remark);
  if (output === null) {
    await streams.stdout.write(text);
    return code;
  }
  const failure = await writeOutput(output, text, sources, streams.cwd);
  if (failure === null) return code;
  await complain(streams, failure);
  return EXIT.failed;
}

/** The text of a sheet, and sentences about what is not in it. */
function sheetOf(
  format: SheetFormat,
  articles: readonly CheckedArticle[],
  types: ReadonlyMap<string, ActorType>,
  now: Date,
): { readonly text: string; readonly remarks: readonly string[] } {
  const made = now.toISOString().slice(0, 10);
  switch (format) {
    case 'md':
      return { text: sheetMarkdown(articles, { made }), remarks: [] };
    case 'html':
      return { text: sheetHtml(articles, { made }), remarks: [] };
    case 'csv':
      return { text: sheetCsv(articles), remarks: [] };
    case 'claimreview':
      return claimReviews(articles, { claimantType: (name) => claimantType(types.get(name)) });
  }
}

/** What a claimant is to schema.org; a place or a group that makes a claim is told by its name. */
function claimantType(type: ActorType | undefined): 'Person' | 'Organization' | null {
  if (type === 'PERSON') return 'Person';
  return type === 'ORG' ? 'Organization' : null;
}
