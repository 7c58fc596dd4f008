import { counted, paint, printable, shorten, type TextOptions } from './terminal.ts';
import type { WorthRecord } from './worth.ts';

/** Under the score, so that the eye runs down the scores. */
const INDENT = ' '.repeat(6);

/**
 * Sentences for people, what to check first at the head: each with its score, its place and whose words stand in it, then its words, then
 * why. A last line tells how many there are, `found` in all. Ends with a line end.
 */
export function worthText(
  records: readonly WorthRecord[],
  { articles, found }: { readonly articles: number; readonly found: number },
  options: TextOptions,
): string {
  const held = records.length < found ? `; ${records.length} shown` : '';
  const total = `${counted(articles, 'article')}, ${counted(found, 'sentence')} worth checking${held}.`;
  const parts = records.map((record) => `${recordText(record, options)}\n\n`);
  return `${parts.join('')}${paint('summary', total, options)}\n`;
}

function recordText(record: WorthRecord, options: TextOptions): string {
  const { file, line, column, score, text, reasons, against } = record;
  const place = paint('path', `${printable(file)}:${line}:${column}`, options);
  const head = [paint('summary', score.toFixed(2).padStart(4), options), place, ...spokenText(record)];
  const lessened = against.length === 0 ? '' : ` (less, for it is ${against.join(', ')})`;
  const why = paint('label', `${reasons.map(printable).join('; ')}${lessened}`, options);
  return `${head.join('  ')}\n${INDENT}› ${shorten(text)}\n${INDENT}${why}`;
}

/** 'in words of Ilva Marren', or nothing where nobody is quoted. */
function spokenText({ spoken }: WorthRecord): string[] {
  if (spoken.length === 0) return [];
  return [`in words of ${spoken.map(shorten).join(', ')}`];
}
