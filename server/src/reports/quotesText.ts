import { STANCE_WORDS } from '../features/cards/quotationCard.ts';
import type { QuoteRecord } from './quotes.ts';
import { counted, paint, printable, shorten, type TextOptions } from './terminal.ts';

/** Under the speaker's first letter, so that the eye runs down the speakers. */
const INDENT = ' '.repeat(9);

/**
 * The quotations of one file for people: its path, then each with line and column, who says it, of which kind it is, and its words. Ends
 * with a line end; empty where there are none.
 */
export function fileQuotesText(path: string, quotes: readonly QuoteRecord[], options: TextOptions): string {
  if (quotes.length === 0) return '';
  const heading = paint('path', printable(path), options);
  return `${[heading, ...quotes.map((quote) => quoteText(quote, options))].join('\n')}\n`;
}

function quoteText(quote: QuoteRecord, options: TextOptions): string {
  const { line, column, stance, via, kind, text } = quote;
  const parts = [
    paint('place', `${line}:${column}`.padStart(7), options),
    speakerText(quote, options),
    ...(stance === 'asserts' ? [] : [STANCE_WORDS[stance]]),
    ...(via.length === 0 ? [] : [`through ${via.map(shorten).join(', ')}`]),
    paint('label', kind, options),
  ];
  return `${parts.join('  ')}\n${INDENT}› ${shorten(text)}`;
}

/** 'Ilva Marren', 'possibly Ilva Marren (‘she’)', '‘officials’, without a name', 'nobody named'. */
function speakerText({ speaker, possibly, source }: QuoteRecord, options: TextOptions): string {
  const words = source === null ? '' : `‘${shorten(source)}’`;
  if (speaker === null)
    return source === null ? paint('warning', 'nobody named', options) : `${words}, without a name`;
  const name = paint('summary', shorten(speaker), options);
  const isName = source === null || holds(source, speaker) || holds(speaker, source);
  return `${possibly ? 'possibly ' : ''}${name}${isName ? '' : ` (${words})`}`;
}

/** Whether words have others among them, whole. */
function holds(words: string, others: string): boolean {
  return ` ${words} `.includes(` ${others} `);
}

/** The last line: '2 articles, 9 quotations by 4 speakers, 1 by nobody named.', with a line end. */
export function quotesSummaryText(
  articles: number,
  quotes: readonly QuoteRecord[],
  options: TextOptions,
): string {
  const speakers = new Set(quotes.flatMap(({ speaker }) => speaker ?? [])).size;
  const nameless = quotes.filter(({ speaker, source }) => speaker === null && source !== null).length;
  const absent = quotes.filter(({ speaker, source }) => speaker === null && source === null).length;
  const told = [
    `${counted(quotes.length, 'quotation')}${speakers === 0 ? '' : ` by ${counted(speakers, 'speaker')}`}`,
    ...(nameless === 0 ? [] : [`${nameless} by sources without a name`]),
    ...(absent === 0 ? [] : [`${absent} by nobody named`]),
  ];
  return `${paint('summary', `${counted(articles, 'article')}, ${told.join(', ')}.`, options)}\n`;
}
