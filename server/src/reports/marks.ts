import type { Span } from '../engine/index.ts';
import type { MarkRow, MarkState } from '../features/marks/rows.ts';
import type { MarkValue } from '../features/marks/suggestions.ts';
import type { SpanPair } from './annotation.ts';

/**
 * One mark as `newsmark marks list --format json` prints it. Programs rely on names and order of the fields; docs/formats.md describes
 * each. Offsets count UTF-16 units of the file as it stands, byte order mark and CRLF included.
 */
export interface MarkRecord {
  readonly id: string;
  readonly file: string;
  readonly layer: MarkRow['layer'];
  readonly state: MarkState;
  /** Of the first piece and, as the end, of the last one; null where the words were not found again. */
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string;
  readonly orphan: boolean;
  readonly stale: boolean;
  readonly by: string | null;
  readonly value: MarkValueRecord;
}

/** What is said of a mark besides its place; what is not said is left out. `spans` are the pieces of a quotation. */
export type MarkValueRecord = Omit<MarkValue, 'cue' | 'source'> & {
  readonly spans?: readonly SpanPair[];
  readonly cue?: readonly SpanPair[];
  readonly source?: readonly SpanPair[];
};

/** The record of a mark in a file whose text begins `shift` units behind the file's beginning. */
export function markRecord(file: string, row: MarkRow, shift: number): MarkRecord {
  const { id, layer, state, spans, words, orphan, stale, by, value } = row;
  const pair = ({ start, end }: Span): SpanPair => [start + shift, end + shift];
  const { kind, cue, source, ...rest } = value;
  const [start] = spans?.[0] === undefined ? [null] : pair(spans[0]);
  const last = spans?.at(-1);
  return {
    id,
    file,
    layer,
    state,
    start,
    end: last === undefined ? null : last.end + shift,
    text: words,
    orphan,
    stale,
    by,
    value: {
      ...(kind && { kind }),
      ...(layer === 'quotation' && spans !== null && { spans: spans.map(pair) }),
      ...(cue && { cue: cue.map(pair) }),
      ...(source && { source: source.map(pair) }),
      ...rest,
    },
  };
}

/** What marks can be picked by. Orphans and stale marks keep the state that a person gave them, and can be asked for all the same. */
export type MarkFilterState = MarkState | 'orphan' | 'stale';

export const MARK_STATES: readonly MarkFilterState[] = [
  'suggested',
  'accepted',
  'rejected',
  'corrected',
  'added',
  'unsure',
  'orphan',
  'stale',
];

/** Which marks are wanted; null asks for all. */
export interface MarkFilter {
  readonly state: MarkFilterState | null;
  readonly layer: MarkRow['layer'] | null;
  readonly by: string | null;
}

/** Whether a mark is among those that are wanted. */
export function isWanted(row: MarkRow, { state, layer, by }: MarkFilter): boolean {
  return (
    (layer === null || row.layer === layer) &&
    (by === null || row.by === by) &&
    (state === null || (state === 'orphan' || state === 'stale' ? row[state] : row.state === state))
  );
}

/** The records as JSON, indented for reading, with a line end at its end. */
export function marksJson(records: readonly MarkRecord[]): string {
  return `${JSON.stringify(records, null, 2)}\n`;
}
