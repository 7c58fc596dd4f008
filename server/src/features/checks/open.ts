import type { Check, TickKind } from '../../annotations/checks/types.ts';
import type { Span } from '../../engine/index.ts';
import type { CheckedArticle, CheckRow } from './types.ts';

/** What kind of thing is open: something to tick off, a check on the list, or a line of the house's checklist. */
export type OpenKind = TickKind | 'check' | 'checklist';

/**
 * Why it is open: nobody has ticked it or begun with it; somebody is at it; it was done for other words; its words are not found; or its
 * verdict waits for a second person.
 */
export type OpenReason = 'open' | 'checking' | 'changed' | 'gone' | 'unreviewed';

/** Something that a person still has to do before an article counts as checked. */
export interface OpenThing {
  readonly kind: OpenKind;
  readonly reason: OpenReason;
  /** The id of the tick or of the mark; null of a line of the checklist. */
  readonly id: string | null;
  /** Of a quotation's check: whether it was said so, or whether it is true. */
  readonly question: 'true' | 'said' | null;
  readonly words: string;
  /** Where it stands; null where it has no place, or none that is known. */
  readonly span: Span | null;
}

/** The order in which kinds are told. */
export const OPEN_KINDS: readonly OpenKind[] = [
  'name',
  'title',
  'figure',
  'date',
  'quotation',
  'check',
  'checklist',
];

/** All that is open in an article: ticks and checks in the order of the text, then the house's checklist in its own. */
export function openThings({
  rows,
  ticks,
  checklist,
  house,
}: Pick<CheckedArticle, 'rows' | 'ticks' | 'checklist' | 'house'>): OpenThing[] {
  const unticked = ticks
    .filter(({ ticked }) => ticked === null)
    .map(({ kind, id, words, start, end }): OpenThing => {
      return { kind, reason: 'open', id, question: null, words, span: { start, end } };
    });
  const checks = rows.flatMap((row) => openChecks(row, house.secondReview));
  const lines = checklist
    .filter(({ ticked }) => ticked === null)
    .map(({ item, changed }): OpenThing => {
      const reason = changed ? 'changed' : 'open';
      return { kind: 'checklist', reason, id: null, question: null, words: item, span: null };
    });
  const startOf = ({ span }: OpenThing): number => span?.start ?? Infinity;
  return [...[...unticked, ...checks].sort((a, b) => compare(startOf(a), startOf(b))), ...lines];
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** The questions about one mark that nobody has done with. */
function openChecks(row: CheckRow, secondReview: boolean): OpenThing[] {
  const { id, layer, words, spans } = row;
  const [first, last] = [spans?.[0], spans?.at(-1)];
  const span = first === undefined || last === undefined ? null : { start: first.start, end: last.end };
  const questions = [
    ['said', row.said],
    ['true', row.truth],
  ] as const;
  return questions.flatMap(([question, check]): OpenThing[] => {
    const reason = check === null ? null : reasonOf(check, row, secondReview);
    if (reason === null) return [];
    return [{ kind: 'check', reason, id, question: layer === 'quotation' ? question : null, words, span }];
  });
}

function reasonOf(
  { status, reviewedBy }: Check,
  { attention }: CheckRow,
  secondReview: boolean,
): OpenReason | null {
  if (status === 'dropped') return null;
  if (status !== 'done') return status;
  if (attention !== null) return attention === 'stale' ? 'changed' : 'gone';
  return secondReview && reviewedBy.length === 0 ? 'unreviewed' : null;
}
