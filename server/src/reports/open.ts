import { OPEN_KINDS, type OpenKind, type OpenThing } from '../features/checks/open.ts';
import type { LineIndex } from '../engine/index.ts';
import { counted, paint, shorten, type TextOptions } from './terminal.ts';

/** Something that is open in an article. Offsets are UTF-16 code units; line and column count from one. All four are null where it has no place. */
export interface OpenReport extends Pick<OpenThing, 'kind' | 'reason' | 'id' | 'question'> {
  readonly start: number | null;
  readonly end: number | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly text: string;
}

/** How many things of each kind are open; kinds of which none is are left out. */
export type OpenCounts = Readonly<Partial<Record<OpenKind, number>>>;

/** Looks up the places of what is open. */
export function reportOpen(lines: LineIndex, things: readonly OpenThing[]): OpenReport[] {
  return things.map(({ kind, reason, id, question, words, span }) => {
    const place = span === null ? null : lines.position(span.start);
    return {
      kind,
      reason,
      id,
      question,
      start: span?.start ?? null,
      end: span?.end ?? null,
      line: place === null ? null : place.line + 1,
      column: place === null ? null : place.character + 1,
      text: words,
    };
  });
}

/** Counts what is open, in the order of the kinds. */
export function countOpen(open: readonly OpenReport[]): OpenCounts {
  const counts = new Map<OpenKind, number>();
  for (const { kind } of open) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries(
    OPEN_KINDS.flatMap((kind) => {
      const count = counts.get(kind);
      return count === undefined ? [] : [[kind, count]];
    }),
  );
}

/** How many open things of an article are told one by one; the editor's list has them all. */
const FIRST_TOLD = 3;

/** Under the places of the findings. */
const INDENT = ' '.repeat(9);

const NOUNS: Readonly<Record<OpenKind, string>> = {
  name: 'name',
  title: 'title',
  figure: 'figure',
  date: 'date',
  quotation: 'quotation',
  check: 'check',
  checklist: 'line',
};

/** What follows the words, where more than 'nobody has done it yet' is to be told. */
const REASONS: Readonly<Record<OpenReport['reason'], string>> = {
  open: '',
  checking: 'somebody is at it',
  changed: 'done for other words',
  gone: 'its words are not found',
  unreviewed: 'waits for a second person',
};

/** 'Open: 12 names, 1 check.' and the first few of them, each with its place; empty where nothing is open. */
export function openLines(open: readonly OpenReport[], options: TextOptions): string[] {
  if (open.length === 0) return [];
  const label = `${INDENT.slice(0, 3)}open  ${countsText(countOpen(open))}`;
  const told = open.slice(0, FIRST_TOLD).map((each) => `${INDENT}- ${thingText(each, options)}`);
  const rest = open.length - FIRST_TOLD;
  return [label, ...told, ...(rest > 0 ? [`${INDENT}  and ${rest} more`] : [])];
}

/** '12 names, 1 check, 2 lines of the checklist'. */
export function countsText(counts: OpenCounts): string {
  return OPEN_KINDS.flatMap((kind) => {
    const count = counts[kind];
    if (count === undefined) return [];
    return `${counted(count, NOUNS[kind])}${kind === 'checklist' ? ' of the checklist' : ''}`;
  }).join(', ');
}

function thingText({ kind, reason, question, line, column, text }: OpenReport, options: TextOptions): string {
  const place = line === null ? '' : `${paint('place', `${line}:${column ?? 1}`, options)} `;
  const asked = question === null ? kind : question === 'said' ? 'was it said so?' : 'is it true?';
  const why = REASONS[reason] === '' ? asked : `${asked} ${REASONS[reason]}`;
  return `${place}${shorten(text)}  ${paint('label', why, options)}`;
}
