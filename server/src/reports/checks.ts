import type { Check, CheckNote, CheckStatus, Evidence, PastCheck } from '../annotations/checks/types.ts';
import type { Signed } from '../annotations/sidecar/types.ts';
import { lineIndex, type LineIndex } from '../engine/index.ts';
import type { CheckRow } from '../features/checks/types.ts';

/**
 * One entry of a fact-check list as `newsmark factcheck list --format json` prints it. Programs rely on names and order of the fields;
 * docs/formats.md describes each. Offsets count UTF-16 units of the file as it stands, byte order mark and CRLF included; lines and
 * columns count from one. `status` to `reviewedBy` answer whether it is true; `said` answers whether it was said so.
 */
export interface CheckRecord extends Omit<CheckStateRecord, 'status'> {
  readonly id: string;
  readonly file: string;
  /** Of the first piece and, as the end, of the last one; null where the words are gone. */
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string;
  /** Of a quotation of which only `said` is asked, the status of that: nobody has to look in two places for what is open. */
  readonly status: ListedStatus;
  readonly layer: CheckRow['layer'];
  readonly line: number | null;
  readonly column: number | null;
  readonly attention: CheckRow['attention'];
  readonly speaker: string | null;
  readonly said: CheckStateRecord | null;
  /** From 0 to 1 where the engine proposes it; else null. */
  readonly worth: number | null;
}

/** What people wrote about one question, merged. Where nobody did, all is null or empty. */
export interface CheckStateRecord {
  readonly status: CheckStatus;
  readonly rating: string | null;
  readonly claimant: string | null;
  readonly verdict: string | null;
  readonly by: string | null;
  readonly since: string | null;
  /** What is private is not among it. */
  readonly evidence: readonly (Evidence & { readonly by: string })[];
  readonly notes: readonly (CheckNote & { readonly by: string })[];
  readonly history: readonly (PastCheck & { readonly by: string })[];
  readonly reviewedBy: readonly Signed[];
}

/** Where a fact-checker is with something, or that only the engine proposes it. */
export type ListedStatus = CheckStatus | 'proposed';

/** In the order in which they are counted. */
export const CHECK_STATUSES: readonly CheckStatus[] = ['open', 'checking', 'done', 'dropped'];

/** What a list can be picked by: a status, or that somebody has to look again, which leaves the status as it is. */
export type CheckFilterStatus = ListedStatus | 'stale' | 'orphan';

export const CHECK_FILTERS: readonly CheckFilterStatus[] = [...CHECK_STATUSES, 'proposed', 'stale', 'orphan'];

/** Which entries are wanted; null asks for all. One of a quotation's two questions is enough. */
export interface CheckFilter {
  readonly status: CheckFilterStatus | null;
  readonly rating: string | null;
  /** Who gave a verdict its present form. */
  readonly by: string | null;
}

/** The records of an article whose text begins `shift` units behind the beginning of its file, in the order of the rows. */
export function checkRecords(
  file: string,
  text: string,
  rows: readonly CheckRow[],
  shift: number,
): CheckRecord[] {
  const lines = lineIndex(text);
  return rows.map((row) => checkRecord(file, lines, row, shift));
}

function checkRecord(file: string, lines: LineIndex, row: CheckRow, shift: number): CheckRecord {
  const { id, layer, attention, words, speaker, truth, said, worth } = row;
  const spans = attention === 'orphan' ? [] : (row.spans ?? []);
  const start = spans[0]?.start ?? null;
  const end = spans.at(-1)?.end ?? null;
  const place = start === null ? null : lines.position(start);
  const { rating, claimant, verdict, by, since, evidence, notes, history, reviewedBy } =
    truth === null ? UNASKED : stateRecord(truth);
  return {
    id,
    file,
    start: start === null ? null : start + shift,
    end: end === null ? null : end + shift,
    text: words,
    status: listedStatus(row),
    rating,
    layer,
    line: place === null ? null : place.line + 1,
    column: place === null ? null : place.character + 1,
    attention,
    speaker,
    claimant,
    verdict,
    by,
    since,
    evidence,
    notes,
    history,
    reviewedBy,
    said: said === null ? null : stateRecord(said),
    worth,
  };
}

function listedStatus({ truth, said }: CheckRow): ListedStatus {
  return truth?.status ?? said?.status ?? 'proposed';
}

/** What is known of a question that nobody asked. */
const UNASKED: Omit<CheckStateRecord, 'status'> = {
  rating: null,
  claimant: null,
  verdict: null,
  by: null,
  since: null,
  evidence: [],
  notes: [],
  history: [],
  reviewedBy: [],
};

function stateRecord(check: Check): CheckStateRecord {
  const { status, rating, claimant, verdict, by, since, history, reviewedBy } = check;
  const evidence = check.evidence.flatMap(({ private: isPrivate, ...rest }) => (isPrivate ? [] : [rest]));
  const notes = check.notes.map((note) => ({ text: note.text, at: note.at, by: note.by }));
  return { status, rating, claimant, verdict, by, since, evidence, notes, history, reviewedBy };
}

/** Whether an entry is among those that are wanted. */
export function isWanted(row: CheckRow, { status, rating, by }: CheckFilter): boolean {
  const checks = [row.truth, row.said].filter((check) => check !== null);
  return (
    (status === null || fits(row, status)) &&
    (rating === null || checks.some((check) => check.rating === rating)) &&
    (by === null || checks.some((check) => check.by === by))
  );
}

function fits(row: CheckRow, status: CheckFilterStatus): boolean {
  if (status === 'stale' || status === 'orphan') return row.attention === status;
  return [listedStatus(row), row.said?.status].includes(status);
}

/** Signs that a terminal may obey and that JSON leaves as they are: they are printed as escapes, which mean the same to every program. */
const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** The records as JSON, indented for reading, with a line end at its end. */
export function checksJson(records: readonly CheckRecord[]): string {
  return `${JSON.stringify(records, null, 2).replaceAll(OBEYED, escaped)}\n`;
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
