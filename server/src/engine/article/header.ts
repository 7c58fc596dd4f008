import type { Span } from '../text/span.ts';
import type { Header } from './types.ts';

type Field = Exclude<keyof Header, keyof Span>;

/** The names under which front matter and scrapers give the fields of a header. */
const FIELD_OF: ReadonlyMap<string, Field> = new Map<string, Field>([
  ...(['title', 'headline', 'heading'] as const).map((key) => [key, 'title'] as const),
  ...(['author', 'authors', 'byline', 'writer', 'creator'] as const).map((key) => [key, 'author'] as const),
  ...(
    [
      'date',
      'published',
      'pubdate',
      'pub_date',
      'publication date',
      'publish date',
      'datetime',
      'date published',
    ] as const
  ).map((key) => [key, 'date'] as const),
  ...(
    ['outlet', 'source', 'publisher', 'publication', 'newspaper', 'site', 'website', 'site name'] as const
  ).map((key) => [key, 'outlet'] as const),
  ...(['url', 'link', 'permalink', 'canonical'] as const).map((key) => [key, 'url'] as const),
  ...(['genre', 'type', 'article type'] as const).map((key) => [key, 'genre'] as const),
  ...(['section', 'category', 'rubric'] as const).map((key) => [key, 'section'] as const),
]);

/** Names that scrapers write among the fields and that say nothing to us. */
const PASSED_OVER: ReadonlySet<string> = new Set(
  'id|language|lang|categories|tags|keywords|copyright|description|summary|crawled|accessed|retrieved|updated|modified|country|region|city|edition|page|word count|words|length|score|label'.split(
    '|',
  ),
);

/** A name behind which the article itself begins, on the same line or the next. */
const BEGINS_TEXT: ReadonlySet<string> = new Set([
  'text',
  'body',
  'content',
  'article',
  'article text',
  'full text',
]);

/** A header is read no further than this many units into a text. */
const REACH = 16_384;

/** Reads the YAML front matter or the scraper's headers at the head of `text`; null where there are none. */
export function readHeader(text: string): Header | null {
  const head = text.slice(0, REACH);
  const start = /^[\s\uFEFF]*/.exec(head)?.[0].length ?? 0;
  // Most texts begin with neither, and need not be parted into lines.
  if (!/^---|^[A-Za-z][A-Za-z_ ]{0,20}:/.test(head.slice(start, start + 40))) return null;
  return readFrontMatter(head, start) ?? readScraperHeader(head, start);
}

/** A simple line reader: `key: value` at the margin between two lines of `---`. Nested values and lists are passed over. */
function readFrontMatter(head: string, start: number): Header | null {
  const lines = linesFrom(head, start);
  if (lines[0]?.text.trimEnd() !== '---') return null;
  const close = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line.text));
  const last = lines[close];
  if (last === undefined) return null;
  const fields: Partial<Record<Field, string>> = {};
  let keys = 0;
  for (const line of lines.slice(1, close)) {
    const match = /^([\p{L}_][\p{L}\p{N}_ -]{0,40}):(?:\s(.*))?$/u.exec(line.text);
    if (match === null) continue;
    keys++;
    const field = FIELD_OF.get((match[1] ?? '').toLowerCase());
    const value = unquote((match[2] ?? '').trim());
    if (field !== undefined && value !== '') fields[field] ??= value;
  }
  return keys === 0 ? null : { start, end: last.end, ...fields };
}

/** Lines of `Name: value` with names that scrapers use, at least two of them that we read. Blank lines may stand between them. */
function readScraperHeader(head: string, start: number): Header | null {
  const fields: Partial<Record<Field, string>> = {};
  let end = start;
  for (const line of linesFrom(head, start)) {
    if (line.text.trim() === '') continue;
    const match = /^([A-Za-z][A-Za-z_ ]{0,20}?)\s?:(?:\s+(.*))?$/.exec(line.text.trimEnd());
    const name = match?.[1]?.toLowerCase();
    if (match === null || name === undefined) break;
    if (BEGINS_TEXT.has(name)) {
      if (Object.keys(fields).length >= 2) end = line.start + line.text.indexOf(':') + 1;
      break;
    }
    const field = FIELD_OF.get(name);
    const value = (match[2] ?? '').trim();
    if (field !== undefined && value !== '') fields[field] ??= value;
    else if (!PASSED_OVER.has(name)) break;
    end = line.start + line.text.trimEnd().length;
  }
  return Object.keys(fields).length >= 2 ? { start, end, ...fields } : null;
}

interface HeaderLine extends Span {
  readonly text: string;
}

function linesFrom(head: string, start: number): HeaderLine[] {
  const lines: HeaderLine[] = [];
  let at = start;
  for (const part of head.slice(start).split(/(\r\n|[\n\r\u2028])/)) {
    if (!/^(?:\r\n|[\n\r\u2028])$/.test(part))
      lines.push({ start: at, end: at + part.trimEnd().length, text: part });
    at += part.length;
  }
  return lines;
}

function unquote(value: string): string {
  const match = /^(["'])(.*)\1$/.exec(value);
  return match?.[2] ?? value;
}
