import { rankedWorth, worthJson, worthRecords, type WorthRecord } from '../reports/worth.ts';
import { worthText } from '../reports/worthText.ts';
import { walkArticles } from './articles.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import type { Streams } from './streams.ts';

/** What `newsmark worth --help` says behind the options. */
export const WORTH_HELP: string = `
Prints the sentences that hold a figure, a comparison, a superlative, a charge,
a promise or the like, whoever says it and whether or not a source is named: what
a fact-checker would start with first, with its score, why, and whose words
stand in it. The order runs over all files. docs/formats.md describes the JSON.

Examples:
  newsmark worth story.txt
  newsmark worth articles/ --top 20
  newsmark worth . --format json | jq '.[] | select(.spoken != [])'`;

export interface WorthOptions {
  readonly format: 'text' | 'json';
  /** How many sentences are printed at most; null for all. */
  readonly top: number | null;
  readonly colour: boolean;
}

/**
 * `newsmark worth`: the sentences of articles that a fact-checker would start with, over all files, the most worth first. What cannot be
 * read is told on standard error, and the rest goes on.
 */
export async function worth(
  paths: readonly string[],
  { format, top, colour }: WorthOptions,
  streams: Streams,
): Promise<ExitCode> {
  const all: WorthRecord[] = [];
  const { articles, code } = await walkArticles(paths, streams, ({ path, analysis }) => {
    all.push(...worthRecords(path, analysis));
  });
  const shown = rankedWorth(all, top);
  const found = all.length;
  await streams.stdout.write(
    format === 'json' ? worthJson(shown) : worthText(shown, { articles, found }, { colour }),
  );
  return articles === 0 ? EXIT.failed : code;
}
