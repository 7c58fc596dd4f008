import { lineIndex } from '../engine/index.ts';
import {
  isSaidBy,
  QUOTES_CSV_HEAD,
  quoteRecords,
  quotesCsv,
  quotesJsonl,
  type QuoteRecord,
} from '../reports/quotes.ts';
import { fileQuotesText, quotesSummaryText } from '../reports/quotesText.ts';
import type { FileHost } from '../workspace/ports.ts';
import { walkArticles, type ReadArticle } from './articles.ts';
import { pathForPeople } from './candidates.ts';
import { complain } from './complain.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { readSidecar } from './marks/articles.ts';
import { tellProblems } from './marks/complaints.ts';
import type { Streams } from './streams.ts';

/** What `newsmark quotes --help` says behind the options. */
export const QUOTES_HELP: string = `
Prints who said what: each quotation with its place, its speaker, how it is
said and its words. Decisions of people count, as in check. NAME is a name, a
part of one in whole words, an id, or 'nobody' for what nobody is said to have
said; a source without a name is found by its own words.

CSV has a line of names first (RFC 4180); JSON lines have one quotation a line.
docs/formats.md describes the fields.

Examples:
  newsmark quotes story.txt
  newsmark quotes articles/ --speaker Marren
  newsmark quotes articles/ --format csv > quotes.csv
  newsmark quotes . --format jsonl | jq 'select(.possibly)'`;

export interface QuotesOptions {
  readonly format: 'text' | 'csv' | 'jsonl';
  /** Only what this speaker says, or null for everybody. */
  readonly speaker: string | null;
  readonly colour: boolean;
}

/**
 * `newsmark quotes`: who said what in articles, file by file, under the decisions of their sidecars. What is wrong with a file is told on
 * standard error, and the rest goes on.
 */
export async function quotes(
  paths: readonly string[],
  { format, speaker, colour }: QuotesOptions,
  streams: Streams,
): Promise<ExitCode> {
  const told = new Set<string>();
  const all: QuoteRecord[] = [];
  let isFaulty = false;
  if (format === 'csv') await streams.stdout.write(QUOTES_CSV_HEAD);
  const { articles, code } = await walkArticles(paths, streams, async (article, files) => {
    if (await tellFaults(article, told, files, streams)) isFaulty = true;
    const found = quotesIn(article, speaker);
    // Only the summary needs what was printed.
    if (format === 'text') all.push(...found);
    await streams.stdout.write(printed(article.path, found, { format, colour }));
  });
  if (format === 'text') await streams.stdout.write(quotesSummaryText(articles, all, { colour }));
  return isFaulty ? EXIT.failed : code;
}

function quotesIn(
  { uri, path, analysis, mark, snapshot }: ReadArticle,
  speaker: string | null,
): QuoteRecord[] {
  const found = quoteRecords(path, analysis, mark);
  if (speaker === null) return found;
  const { entries } = snapshot.inputs(uri, analysis.text).registry;
  const aliases = new Map(entries.map((entry) => [entry.id, entry.aliases]));
  return found.filter(isSaidBy(speaker, analysis, (id) => aliases.get(id) ?? []));
}

function printed(
  path: string,
  found: readonly QuoteRecord[],
  { format, colour }: Pick<QuotesOptions, 'format' | 'colour'>,
): string {
  if (format === 'csv') return quotesCsv(found);
  if (format === 'jsonl') return quotesJsonl(found);
  const words = fileQuotesText(path, found, { colour });
  return words === '' ? '' : `${words}\n`;
}

/** Tells once what is wrong in the files by which an article is read, its corpus's own and its sidecar; true where some of it cannot be used. */
async function tellFaults(
  { uri, snapshot }: ReadArticle,
  told: Set<string>,
  files: FileHost,
  streams: Streams,
): Promise<boolean> {
  let isFaulty = false;
  const corpus = snapshot.corpus(uri);
  for (const [file, problems] of corpus?.problems ?? []) {
    if (told.has(file)) continue;
    told.add(file);
    const lines = lineIndex(corpus?.ownTexts.get(file) ?? '');
    for (const { start, message, severity } of problems) {
      const { line, character } = lines.position(start);
      const place = `${pathForPeople(file, streams.cwd)}:${line + 1}:${character + 1}`;
      await complain(streams, `${place} ${message}`);
      if (severity === 'error') isFaulty = true;
    }
  }
  const address = snapshot.sidecar(uri);
  const sidecar = address === null ? null : await readSidecar(files, address, streams.cwd);
  if (sidecar === null) return isFaulty;
  if ('failure' in sidecar) {
    await complain(streams, sidecar.failure);
    return true;
  }
  return (await tellProblems(sidecar, streams)) || isFaulty;
}
