import { fold } from '../../annotations/anchors/folding.ts';
import { normalText } from '../../annotations/anchors/normalText.ts';
import { findPieces } from '../../annotations/anchors/pieces.ts';
import type { Tick } from '../../annotations/checks/types.ts';
import type { Anchor } from '../../annotations/sidecar/types.ts';
import { markIds, slice, type Analysis, type Span } from '../../engine/index.ts';
import type { TickRow } from '../checks/types.ts';
import { isBeside } from './paragraph.ts';
import { tickables, type Tickable } from './tickables.ts';

/** What stands between the pieces of a quotation's words. */
const GAP = ' … ';

/**
 * What is to be ticked off in an article, in the order of the text, each with the tick that holds for it. A tick holds as long as its words
 * are found with certainty where something of its kind is listed, and this is all that the row says; the words changed, it is open again. Of
 * several ticks the newest is shown, and the others stand in `others`.
 */
export function tickRows(analysis: Analysis, ticks: readonly Tick[]): TickRow[] {
  const { text } = analysis;
  const found = tickables(analysis);
  const ids = markIds('t', text, found);
  const rows = found.map((tickable, i): Listed => ({ ...tickable, id: ids[i] ?? '' }));
  const holding = heldTicks(text, rows, ticks);
  return rows.map((row) => {
    const { id, kind, start, end, spans, about } = row;
    const [ticked = null, ...others] = holding.get(row) ?? [];
    return {
      id,
      kind,
      start,
      end,
      spans,
      words: spans.map((span) => slice(text, span)).join(GAP),
      about,
      ticked,
      ...(others.length > 0 && { others }),
    };
  });
}

type Listed = Tickable & { readonly id: string };

/** The ticks of each row, the newest first. */
function heldTicks(
  text: string,
  rows: readonly Listed[],
  ticks: readonly Tick[],
): ReadonlyMap<Listed, readonly Tick[]> {
  const find = rowFinder(text, rows);
  const held = ticks.flatMap((tick) => {
    const row = find(tick);
    return row === null ? [] : { row, tick };
  });
  const byRow = grouped(held, ({ row }) => row);
  return new Map([...byRow].map(([row, each]) => [row, each.map(({ tick }) => tick).sort(newestFirst)]));
}

/** Values by what they have in common, in their order. */
function grouped<Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [value]);
    else known.push(value);
  }
  return groups;
}

function newestFirst(a: Tick, b: Tick): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return a.by < b.by ? -1 : a.by > b.by ? 1 : 0;
}

/**
 * Finds the row of a tick. Only where the article lists these words at all are they looked for; ids, which are made of the words and what
 * stands beside them, find most ticks without that. Else a row holds whose paragraph still has the same beside the words; else anchors tell.
 */
function rowFinder(text: string, rows: readonly Listed[]): (tick: Tick) => Listed | null {
  if (rows.length === 0) return () => null;
  const normal = normalText(text);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const byPlace = new Map(rows.map((row) => [placeKey(row.kind, row.spans), row]));
  const wordsOf = (kind: string, spans: readonly Span[]): string =>
    foldedWords(
      kind,
      spans.map((span) => slice(text, span)),
    );
  const byWords = grouped(rows, ({ kind, spans }) => wordsOf(kind, spans));
  const twins = twinsOf(text, rows);
  return ({ id, kind, spans }) => {
    if (kind === undefined || spans === undefined || spans.length === 0) return null;
    const words = foldedWords(kind, exactOf(spans));
    const same = byWords.get(words) ?? [];
    if (same.length === 0) return null;
    const known = byId.get(id ?? '');
    const isKnown = known !== undefined && !twins.has(known) && wordsOf(known.kind, known.spans) === words;
    if (isKnown) return known;
    const beside = same.length > MOST_ALIKE ? [] : same.filter((row) => isBeside(text, row.spans, spans));
    if (beside.length === 1) return beside[0] ?? null;
    const places = findPieces(normal, spans)?.map(({ span }) => span);
    return places === undefined ? null : (byPlace.get(placeKey(kind, places)) ?? null);
  };
}

/** Of more rows with the same words the paragraphs are not compared one by one. */
const MOST_ALIKE = 200;

function exactOf(spans: readonly Anchor[]): string[] {
  return spans.map(({ exact }) => exact);
}

function foldedWords(kind: string, pieces: readonly string[]): string {
  return `${kind} ${pieces.map((piece) => fold(piece).trim()).join(GAP)}`;
}

function placeKey(kind: string, spans: readonly Span[]): string {
  return `${kind} ${spans.map(({ start, end }) => `${start}-${end}`).join(' ')}`;
}

/** How much of what stands beside some words tells two places of them apart, in UTF-16 units: what ids are made of. */
const BESIDE = 24;

/** The rows whose words stand twice with the same beside them: which of them was ticked, an id cannot say for sure. */
function twinsOf(text: string, rows: readonly Listed[]): ReadonlySet<Listed> {
  const met = new Map<string, Listed>();
  const twins = new Set<Listed>();
  for (const row of rows) {
    const key = `${row.kind} ${row.end - row.start} ${text.slice(Math.max(0, row.start - BESIDE), row.end + BESIDE)}`;
    const other = met.get(key);
    if (other === undefined) met.set(key, row);
    else twins.add(other).add(row);
  }
  return twins;
}
