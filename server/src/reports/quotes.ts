import { POSSIBLE, lineIndex, slice, type Analysis, type Quotation, type Span } from '../engine/index.ts';
import { ownQuotations } from '../features/ownProse.ts';
import { actorById } from '../features/place.ts';
import { sourceWords } from '../features/speakers.ts';
import type { SpanPair } from './annotation.ts';
import { csvLine } from './csv.ts';

/**
 * One quotation as `newsmark quotes` prints it. Programs rely on names and order of the fields; docs/formats.md describes each. Line and
 * column count from one; offsets count UTF-16 units of the file as it stands, byte order mark and CRLF included. Words stand in one line.
 */
export interface QuoteRecord {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Who speaks, by name; null where nobody is named. */
  readonly speaker: string | null;
  readonly speakerId: string | null;
  /** The speaker is a guess. */
  readonly possibly: boolean;
  readonly sourceKind: Quotation['attribution']['sourceKind'];
  readonly source: string | null;
  readonly cue: string | null;
  readonly stance: Quotation['attribution']['stance'];
  readonly via: readonly string[];
  readonly kind: Quotation['kind'];
  /** What is said; the pieces of an interrupted quotation have ' … ' between them. */
  readonly text: string;
  readonly id: string;
  readonly spans: readonly SpanPair[];
}

/** Who said what in an article's own prose, in its order. `mark` is what the file holds before the text: its byte order mark. */
export function quoteRecords(file: string, analysis: Analysis, mark: string): QuoteRecord[] {
  const lines = lineIndex(analysis.text);
  const words = (spans: readonly Span[], between: string): string =>
    spans.map((span) => slice(analysis.text, span)).join(between);
  return ownQuotations(analysis).map((quotation): QuoteRecord => {
    const { id, kind, spans, attribution } = quotation;
    const { speaker, sourceKind, confidence, cue, stance, via } = attribution;
    const { line, character } = lines.position(spans[0]?.start ?? 0);
    return {
      file,
      line: line + 1,
      column: character + 1,
      speaker: actorById(analysis, speaker)?.name ?? null,
      speakerId: speaker,
      possibly: speaker !== null && confidence < POSSIBLE,
      sourceKind,
      source: oneLine(sourceWords(analysis, attribution)) || null,
      cue: oneLine(words(cue, ' … ')) || null,
      stance,
      via: via.map((span) => oneLine(words([span], ''))),
      kind,
      text: oneLine(words(spans, ' … ')),
      id,
      spans: spans.map(({ start, end }): SpanPair => [start + mark.length, end + mark.length]),
    };
  });
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}

/** Words as they are compared: in small letters, without accents. */
function folded(words: string): string {
  return oneLine(words).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Who is asked for where nobody is named. */
const NOBODY = 'nobody';

/**
 * Tells the quotations of one speaker: by id, by whole words of a name that article or registry (`aliases`) have for the actor, by the words
 * of the source where nobody is known behind them, and with 'nobody' those that nobody is said to have said. Capitals and
 * accents do not matter.
 */
export function isSaidBy(
  wanted: string,
  { actors }: Analysis,
  aliases: (actor: string) => readonly string[],
): (quote: QuoteRecord) => boolean {
  const sought = folded(wanted);
  const isMeant = (name: string): boolean => ` ${folded(name)} `.includes(` ${sought} `);
  const meant = new Set(
    actors
      .filter(({ id, name, names }) => id === wanted || [name, ...names, ...aliases(id)].some(isMeant))
      .map(({ id }) => id),
  );
  return ({ speakerId, source, sourceKind }) => {
    if (speakerId !== null) return meant.has(speakerId);
    return (sought === NOBODY && sourceKind === 'absent') || (source !== null && isMeant(source));
  };
}

/** The columns of the table. */
const COLUMNS = [
  'file',
  'line',
  'column',
  'speaker',
  'speakerId',
  'possibly',
  'sourceKind',
  'source',
  'cue',
  'stance',
  'via',
  'kind',
  'text',
  'id',
] as const satisfies readonly (keyof QuoteRecord)[];

/** The first line of the table, which names its columns. */
export const QUOTES_CSV_HEAD: string = csvLine(COLUMNS);

/** Quotations as lines of a table; several outlets are parted by semicolons. */
export function quotesCsv(quotes: readonly QuoteRecord[]): string {
  return quotes
    .map((quote) =>
      csvLine(COLUMNS.map((column) => (column === 'via' ? quote.via.join('; ') : quote[column]))),
    )
    .join('');
}

/** Quotations as JSON, one a line. */
export function quotesJsonl(quotes: readonly QuoteRecord[]): string {
  return quotes.map((quote) => `${JSON.stringify(quote)}\n`).join('');
}
