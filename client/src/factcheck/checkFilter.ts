import type { CheckItem, House } from '../../../server/src/protocol/factcheck.ts';
import { entryOf, type AskedQuestion, type CheckEntry } from './entries.ts';
import { STATUS_NAMES, type CheckStatus } from './looks.ts';

/** What the list shows. Of each kind that is named a question must have one; what is left out does not matter. */
export interface CheckFilter {
  readonly statuses?: readonly CheckStatus[];
  readonly ratings?: readonly string[];
  readonly checkers?: readonly string[];
  /** Only what is the reviewer's own. */
  readonly mine?: true;
  /** Only what is lost, or has another wording than the verdict is about. */
  readonly stale?: true;
  /** Only verdicts that wait for a second person, where the house asks for one. */
  readonly unreviewed?: true;
  /** All of these words must stand somewhere: in the claim, its notes, its evidence, the names, the path. */
  readonly words?: string;
}

export const NO_CHECK_FILTER: CheckFilter = {};

/** What a filter needs to know besides the items. */
export interface FilterContext {
  readonly reviewer: string | null;
  houseOf(item: CheckItem): House;
}

/** What a filter leaves of the list, with the questions that it leaves. The order stays. */
export function filtered(
  items: readonly CheckItem[],
  filter: CheckFilter,
  context: FilterContext,
): CheckEntry[] {
  const words = (filter.words ?? '').toLowerCase().split(/\s+/u).filter(Boolean);
  return items.flatMap((item) => {
    if (filter.stale === true && item.attention === null) return [];
    if (words.length > 0 && !hasWords(item, words)) return [];
    const second = filter.unreviewed !== true || context.houseOf(item).secondReview;
    const entry = entryOf(item, (asked) => second && isAsked(asked, filter, context.reviewer));
    return entry ?? [];
  });
}

function isAsked(
  { state: { status, rating, by, reviewedBy } }: AskedQuestion,
  { statuses, ratings, checkers, mine, unreviewed }: CheckFilter,
  reviewer: string | null,
): boolean {
  return (
    (statuses?.includes(status) ?? true) &&
    (ratings === undefined || (rating !== null && ratings.includes(rating))) &&
    (checkers === undefined || (by !== null && checkers.includes(by))) &&
    (mine !== true || (by !== null && by === reviewer)) &&
    (unreviewed !== true || (status === 'done' && reviewedBy.length === 0))
  );
}

/** What is searched of an item, in small letters: made once, since one searches while one types. */
const searched = new WeakMap<CheckItem, string>();

/** The most of a note, a verdict or a quotation that is searched. */
const SEARCHED = 20_000;

function hasWords(item: CheckItem, words: readonly string[]): boolean {
  let text = searched.get(item);
  if (text === undefined) {
    text = textOf(item).toLowerCase();
    searched.set(item, text);
  }
  const all = text;
  return words.every((word) => all.includes(word));
}

function textOf({ text, speaker, file, truth, said }: CheckItem): string {
  const ofStates = [truth, said].flatMap((state) =>
    state === null
      ? []
      : [
          state.rating,
          state.verdict,
          state.claimant,
          state.by,
          ...state.notes.flatMap((note) => [note.text, note.by]),
          ...state.evidence.flatMap(({ title, url, publisher, quotation, note }) => [
            title,
            url,
            publisher,
            quotation,
            note,
          ]),
        ],
  );
  return [text, speaker, file, ...ofStates].map((words) => (words ?? '').slice(0, SEARCHED)).join('\n');
}

/** Whether a filter shows everything. */
export function showsAll(filter: CheckFilter): boolean {
  return filterInWords(filter) === null;
}

/** 'Shown: open, mine, “harbour”'; null where all is shown. */
export function filterInWords(filter: CheckFilter): string | null {
  const { statuses, ratings, checkers, mine, stale, unreviewed, words } = filter;
  const parts = [
    ...(statuses ?? []).map((status) => STATUS_NAMES[status]),
    ...(ratings ?? []),
    ...(checkers ?? []).map((checker) => `checked by ${checker}`),
    ...(mine === true ? ['mine'] : []),
    ...(stale === true ? ['changed wording'] : []),
    ...(unreviewed === true ? ['waiting for a second person'] : []),
    ...(words === undefined || words.trim() === '' ? [] : [`“${words.trim()}”`]),
  ];
  return parts.length === 0 ? null : `Shown: ${parts.join(', ')}`;
}
