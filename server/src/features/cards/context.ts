import type { Analysis, Registry, Span } from '../../engine/index.ts';
import type { LineIndex } from '../../engine/index.ts';
import type { CheckRow } from '../checks/types.ts';
import { link } from '../markdown.ts';

/** What a card is made from besides the place that it is about. */
export interface CardContext {
  readonly analysis: Analysis;
  /** The article's address, which its lines are linked with; null where links to files lead nowhere. */
  readonly uri: string | null;
  readonly lines: LineIndex;
  readonly registry: Registry;
  /** What is on the article's fact-check list, where that is known. */
  readonly checks?: readonly CheckRow[];
  /** The address of a registry entry, its line included, or null where it is not known. */
  registryAddress(id: string): string | null;
}

/** 'line 7', linked. */
export function lineLink(context: CardContext, { start }: Span): string {
  const line = lineOf(context, start);
  return linkedToLine(context, `line ${line}`, line);
}

/** 'lines 3, 7 and 9', each linked and named once; of many the first `most`, and how many more. */
export function lineLinks(context: CardContext, spans: readonly Span[], most: number): string {
  const all = [...new Set(spans.map(({ start }) => lineOf(context, start)))];
  const linked = all.slice(0, most).map((line) => linkedToLine(context, String(line), line));
  if (all.length > most) linked.push(`${all.length - most} more`);
  return `${all.length === 1 ? 'line' : 'lines'} ${listed(linked, 'and')}`;
}

/** 'a, b and c'. */
export function listed(items: readonly string[], conjunction: 'and' | 'or'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** '1 quotation', '2 quotations'. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function linkedToLine({ uri }: CardContext, words: string, line: number): string {
  return uri === null ? words : link(words, `${uri}#L${line}`);
}

/** The line of an offset as people count: from one. */
function lineOf({ lines }: CardContext, offset: number): number {
  return lines.position(offset).line + 1;
}
