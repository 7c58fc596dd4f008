import { lineIndex } from '../engine/index.ts';
import { nodeFiles } from '../hosts/nodeFiles.ts';
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
import { articleWorkspace, meetFiles, type ReadArticle } from './articles.ts';
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
  const files = nodeFiles();
  const workspace = await articleWorkspace(files, streams);
  const told = new Set<string>();
  const all: QuoteRecord[] = [];
  let articles = 0;
  let hasFailed = false;
  let hasPassedOver = false;
  if (format === 'csv') await streams.stdout.write(QUOTES_CSV_HEAD);
  for await (const met of meetFiles(paths, workspace, { files, cwd: streams.cwd })) {
    if (met.is === 'settings') continue;
    if (met.is !== 'article') {
      if (met.is === 'failure') hasFailed = true;
      else hasPassedOver = true;
      await complain(streams, met.complaint);
      continue;
    }
    if (await tellFaults(met, told, files, streams)) hasFailed = true;
    articles++;
    const found = quotesIn(met, speaker);
    // Only the summary needs what was printed.
    if (format === 'text') all.push(...found);
    await streams.stdout.write(printed(met.path, found, { format, colour }));
    if (streams.stdout.isClosed()) break;
  }
  if (format === 'text') await streams.stdout.write(quotesSummaryText(articles, all, { colour }));
  return hasFailed || (hasPassedOver && articles === 0) ? EXIT.failed : EXIT.fine;
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
