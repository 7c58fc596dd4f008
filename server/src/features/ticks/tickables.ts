import type { TickKind } from '../../annotations/checks/types.ts';
import {
  compareSpans,
  findDates,
  findFigures,
  findOtherNames,
  findTitles,
  isFurniture,
  overlaps,
  tokenRuns,
  type Analysis,
  type Quotation,
  type Span,
  type Token,
  type TokenRun,
} from '../../engine/index.ts';
import { aboutFigure, aboutName, aboutQuotation, aboutTitle, actorsById } from './about.ts';

/** Something in the copy that a person ticks off. The span runs from its first piece to its last. */
export interface Tickable extends Span {
  readonly kind: TickKind;
  /** The pieces, in order; more than one of a quotation that its cue parts. */
  readonly spans: readonly Span[];
  /** Whose title it is, who speaks, what is counted; empty where there is nothing to say. */
  readonly about: string;
}

/** The order of things that begin and end at the same place. */
const KINDS: readonly TickKind[] = ['quotation', 'title', 'name', 'figure', 'date'];

/**
 * All that a reader would tick off in an article: its names, titles, figures, dates and quotations, wherever they are printed, teasers and
 * notices left out. In the order of the text, and of what begins at one place the longer first; disjoint within a kind. A name stands in
 * the list also where it is part of a title, and a figure or a date also where it is part of a quotation; a figure that is part of a name or
 * of a date does not.
 */
export function tickables(analysis: Analysis): Tickable[] {
  const { article, tokens, mentions, quotations } = analysis;
  const actors = actorsById(analysis);
  const blocks = article.blocks.filter(({ label }) => !isFurniture(label));
  const isPrinted = within(blocks);
  const names = mentions.filter((mention) => mention.form === 'name' && isPrinted(mention));
  const isNamed = overlapping(names);
  const found: Tickable[] = [
    ...names.map((name) => single('name', name, aboutName(analysis.text, name, actors))),
    ...findTitles(analysis)
      .filter(isPrinted)
      .map((title) => single('title', title, aboutTitle(title, actors))),
  ];
  for (const run of tokenRuns(blocks, tokens)) {
    const dates = findDates(tokens, run.first, run.end).filter((date) => !isNamed(spanOf(tokens, date)));
    found.push(...dates.map((date) => single('date', spanOf(tokens, date), '')));
    for (const figure of findFigures(tokens, run.first, run.end, dates)) {
      const span = spanOf(tokens, figure);
      if (!isNamed(span)) found.push(single('figure', span, aboutFigure(tokens, figure, run.end)));
    }
  }
  const others = findOtherNames(analysis, joined(found)).filter(isPrinted);
  found.push(...others.map((name) => single('name', name, '')));
  const quoted = spoken(quotations).filter(isPrinted);
  found.push(...quoted.map((each) => ({ ...each, about: aboutQuotation(analysis.text, each, actors) })));
  return found.sort((a, b) => compareSpans(a, b) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

/** Spans in order, those that overlap joined into one. */
function joined(spans: readonly Span[]): Span[] {
  const kept: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted(compareSpans)) {
    const last = kept.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else kept.push({ start, end });
  }
  return kept;
}

function single(kind: TickKind, { start, end }: Span, about: string): Tickable {
  return { kind, start, end, spans: [{ start, end }], about };
}

function spanOf(tokens: readonly Token[], { first, end }: TokenRun): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** A quotation as something to tick off, with who speaks still to be told. */
type Spoken = Omit<Tickable, 'about'> & Pick<Quotation, 'attribution'>;

/**
 * What stands between quotation marks as speech. What is quoted inside of another such quotation is ticked with it. Where pieces of two
 * quotations alternate, each piece is a thing of its own, so that what is ticked off never overlaps.
 */
function spoken(quotations: readonly Quotation[]): Spoken[] {
  const marked = quotations
    .filter(({ kind, spans }) => (kind === 'direct' || kind === 'partial') && spans.length > 0)
    .map(({ spans, attribution }) => ({ ...hullOf(spans), kind: 'quotation' as const, spans, attribution }));
  const kept: Spoken[] = [];
  for (const each of marked.sort(compareSpans)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= each.start) kept.push(each);
    else if (each.spans.every((piece) => !last.spans.some((other) => overlaps(piece, other)))) {
      kept.pop();
      kept.push(...pieces(last, each));
    }
  }
  return kept;
}

function pieces(...quotations: readonly Spoken[]): Spoken[] {
  return quotations
    .flatMap((quotation) => quotation.spans.map((span) => ({ ...quotation, ...span, spans: [span] })))
    .sort(compareSpans);
}

function hullOf(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** Whether a span begins in one of some disjoint spans in order. By halving. */
function within(blocks: readonly Span[]): (span: Span) => boolean {
  return ({ start }) => {
    const block = blocks[firstEndingBehind(blocks, start)];
    return block !== undefined && block.start <= start;
  };
}

/** Whether a span shares a unit with one of some disjoint spans in order. By halving. */
function overlapping(spans: readonly Span[]): (span: Span) => boolean {
  return (span) => {
    const other = spans[firstEndingBehind(spans, span.start)];
    return other !== undefined && overlaps(other, span);
  };
}

function firstEndingBehind(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
