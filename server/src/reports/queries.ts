import { lineIndex, slice, type Analysis } from '../engine/index.ts';
import type { MarkRow } from '../features/marks/rows.ts';
import { sentenceIndexAt } from '../findings/places.ts';
import { csvLine } from './csv.ts';
import { counted } from './terminal.ts';

/** A question to the author, as a query sheet has it. */
export interface QueryRecord {
  /** The article, as the reader knows it, with `/`. */
  readonly file: string;
  /** Counted from one; null where the words are not found any more. */
  readonly line: number | null;
  readonly column: number | null;
  /** The sentence as it stands or, where it is not found any more, the words as they stood. */
  readonly text: string;
  /** What the author is asked. */
  readonly query: string;
  /** What was asked about: a claim, or the finding of this rule. */
  readonly rule: string;
  /** Whether the sentence was changed since, so that the question may be answered. */
  readonly changed: boolean;
  readonly by: string;
  readonly at: string;
  readonly id: string;
}

/** The questions that people put to the author of an article, in the order of the text; those whose words are gone come last. */
export function queryRecords(file: string, analysis: Analysis, rows: readonly MarkRow[]): QueryRecord[] {
  const lines = lineIndex(analysis.text);
  const asked = rows.flatMap((row) => {
    const { id, layer, state, spans, words, stale, by, value, resolved } = row;
    const isAsked = (layer === 'claim' || layer === 'finding') && state !== 'rejected';
    if (!isAsked || value.query === undefined || resolved?.decides !== true) return [];
    const start = spans?.[0]?.start ?? null;
    const place = start === null ? null : lines.position(start);
    const record: QueryRecord = {
      file,
      line: place === null ? null : place.line + 1,
      column: place === null ? null : place.character + 1,
      text: start === null ? words : sentenceAt(analysis, start, spans?.at(-1)?.end ?? start),
      query: value.query,
      rule: value.rule ?? 'unattributed-claim',
      changed: stale || start === null,
      by: by ?? '',
      at: resolved.mark.at,
      id,
    };
    return record;
  });
  return [...asked.filter(({ line }) => line !== null), ...asked.filter(({ line }) => line === null)];
}

/** The sentence around the words, else the words themselves. */
function sentenceAt(analysis: Analysis, start: number, end: number): string {
  const sentence = analysis.sentences[sentenceIndexAt(analysis, start) ?? -1];
  return slice(analysis.text, sentence ?? { start, end });
}

/** The columns of the table. */
const COLUMNS = [
  'file',
  'line',
  'column',
  'text',
  'query',
  'rule',
  'changed',
  'by',
  'at',
  'id',
] as const satisfies readonly (keyof QueryRecord)[];

/** The first line of the table, which names its columns. */
export const QUERIES_CSV_HEAD: string = csvLine(COLUMNS);

/** Questions as lines of a table. */
export function queriesCsv(queries: readonly QueryRecord[]): string {
  return queries.map((query) => csvLine(COLUMNS.map((column) => query[column]))).join('');
}

/** A sheet for the author: each article with its questions, the sentence above each, and room for an answer. */
export function queriesMarkdown(queries: readonly QueryRecord[]): string {
  const files = [...new Set(queries.map(({ file }) => file))];
  const parts = files.map((file) => {
    const own = queries.filter((query) => query.file === file);
    return [`## ${inline(file)}`, ...own.map(queryMarkdown)].join('\n\n');
  });
  const total = `${counted(queries.length, 'question')} about ${counted(files.length, 'article')}.`;
  return `${['# Queries', total, ...parts].join('\n\n')}\n`;
}

function queryMarkdown({ line, text, query, changed, by }: QueryRecord): string {
  const place =
    line === null ? 'not in the text any more' : `line ${line}${changed ? ', changed since' : ''}`;
  return [`> ${inline(text)}`, `- [ ] **${inline(query)}** (${place}; ${inline(by)})`].join('\n\n');
}

/** On one line, with what Markdown would take for its own made plain. */
function inline(words: string): string {
  return words
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>#|]/g, '\\$&');
}
