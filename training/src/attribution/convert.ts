import type { Analysis, Quotation, Span } from '../../../server/src/engine/index.ts';
import type { CorpusKind, CorpusQuote, Pair } from './corpus.ts';

/**
 * Turns the quotations of an analysis into the corpus's convention: it has no nesting, so that a quotation inside a reported clause is part of
 * the clause; it has no terms; and how much stands between marks is counted by marks alone, as for the corpus itself.
 */
export function toCorpus(
  { text, quotations }: Pick<Analysis, 'text' | 'quotations'>,
  cueWords: ReadonlySet<string>,
): CorpusQuote[] {
  const regions = markedRegions(text);
  const said = quotations.filter(({ kind }) => kind !== 'term');
  const reported = said.filter(({ kind }) => kind === 'indirect');
  return said
    .filter((quotation) => !reported.some((outer) => outer !== quotation && holds(outer, quotation)))
    .map(({ spans, attribution }) => ({
      kind: kindOf(text, regions, spans),
      spans: spans.map(pairOf),
      cue: attribution.cue.map(pairOf),
      speaker: attribution.source.map(pairOf),
      speech_cue: attribution.cue.some(({ start, end }) =>
        (text.slice(start, end).match(/[A-Za-z]+/g) ?? []).some((word) => cueWords.has(word.toLowerCase())),
      ),
    }));
}

/** How much of the spans stands between marks. */
export function kindIn(text: string, spans: readonly Pair[]): CorpusKind {
  return kindOf(
    text,
    markedRegions(text),
    spans.map(([start, end]) => ({ start, end })),
  );
}

function pairOf({ start, end }: Span): Pair {
  return [start, end];
}

function holds(outer: Quotation, inner: Quotation): boolean {
  return inner.spans.every(({ start, end }) =>
    outer.spans.some((span) => span.start <= start && end <= span.end),
  );
}

function kindOf(text: string, regions: readonly Span[], spans: readonly Span[]): CorpusKind {
  let letters = 0;
  let marked = 0;
  for (const { start, end } of spans) {
    for (let i = start; i < end; i++) {
      if (!isLetter(text, i)) continue;
      letters++;
      if (regions.some((region) => region.start <= i && i < region.end)) marked++;
    }
  }
  const share = letters === 0 ? 0 : marked / letters;
  return share >= 0.99 ? 'direct' : share > 0 ? 'mixed' : 'indirect';
}

/** Whether the unit at `i` is a letter or a digit: what spans are compared by. */
export function isLetter(text: string, i: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(i));
}

/** What stands between marks, a line at a time; an unclosed pair runs to the line's end. The marks are as in the corpus's own derivation. */
function markedRegions(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap((line) => regionsOfLine(line[0], line.index));
}

function regionsOfLine(line: string, base: number): Span[] {
  const regions: Span[] = [];
  let open: { at: number; closers: string } | null = null;
  for (let i = 0; i < line.length; i++) {
    const mark = line.charAt(i);
    if (open === null) {
      const closers = closersOf(line, i);
      if (closers !== null) open = { at: i, closers };
    } else if (
      open.closers.includes(mark) &&
      !(mark === '’' && open.closers === '’' && isLetter(line, i + 1))
    ) {
      regions.push({ start: base + open.at, end: base + i + 1 });
      open = null;
    }
  }
  if (open !== null && open.closers !== '’') regions.push({ start: base + open.at, end: base + line.length });
  return regions;
}

/** The marks that may close what the mark at `i` opens, or null where it opens nothing. */
function closersOf(line: string, i: number): string | null {
  switch (line.charAt(i)) {
    case '“':
    case '„':
    case '«':
      return '”»"';
    case '"':
      return '"”';
    case '‘':
      return i === 0 || !isLetter(line, i - 1) ? '’' : null;
    case '”':
      return i === 0 || /\s/.test(line.charAt(i - 1)) ? '”"' : null;
    default:
      return null;
  }
}
