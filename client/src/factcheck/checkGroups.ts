import type { CheckItem, House } from '../../../server/src/protocol/factcheck.ts';
import { changedAt, claimantOf, leadOf, ratingOf, type CheckEntry } from './entries.ts';
import { STATUS_NAMES, STATUSES } from './looks.ts';

/** What the list is grouped by. */
export type Grouping = 'status' | 'rating' | 'article' | 'speaker' | 'checker';

export const GROUPINGS: readonly Grouping[] = ['status', 'rating', 'article', 'speaker', 'checker'];

export const GROUPING_NAMES: Readonly<Record<Grouping, string>> = {
  status: 'Status',
  rating: 'Rating',
  article: 'Article',
  speaker: 'Speaker',
  checker: 'Checker',
};

/** What it is sorted by within a group; what has changed its wording always comes first. */
export type Sorting = 'place' | 'newest' | 'worth';

export const SORTINGS: readonly Sorting[] = ['place', 'newest', 'worth'];

export const SORTING_NAMES: Readonly<Record<Sorting, string>> = {
  place: 'Place in the article',
  newest: 'Newest change first',
  worth: 'Most worth checking first',
};

/** Entries that belong together. */
export interface CheckGroup {
  /** The same as long as it stands for the same. */
  readonly key: string;
  /** For people; of what has none, such as a claim of nobody, what it is called instead. */
  readonly name: string;
  readonly entries: readonly CheckEntry[];
}

/** The entries by group; empty groups are left out. Statuses and ratings stand in their own order, names in that of the alphabet, what has none last. */
export function grouped(
  entries: readonly CheckEntry[],
  grouping: Grouping,
  houseOf: (item: CheckItem) => House,
): CheckGroup[] {
  const groups = new Map<string, CheckEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry, grouping);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  const ranks = ranksOf(entries, grouping, houseOf);
  const rank = (key: string): number => ranks.get(key) ?? (key === '' ? Infinity : ranks.size);
  return [...groups]
    .toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([key, members]) => ({ key, name: nameOf(key, grouping, members), entries: members }));
}

/** The entries with those first whose wording has changed, lost ones before them, and then by what is asked for. */
export function sorted(entries: readonly CheckEntry[], sorting: Sorting): CheckEntry[] {
  return entries
    .map((entry) => ({ entry, urgency: urgencyOf(entry), place: placeOf(entry, sorting) }))
    .toSorted((a, b) => a.urgency - b.urgency || a.place - b.place)
    .map(({ entry }) => entry);
}

/** What a quotation with two questions is grouped under follows the one that leads; see `entries.ts`. */
function keyOf(entry: CheckEntry, grouping: Grouping): string {
  switch (grouping) {
    case 'status':
      return leadOf(entry).state.status;
    case 'rating':
      return ratingOf(entry) ?? '';
    case 'article':
      return entry.item.uri;
    case 'speaker':
      return claimantOf(entry) ?? '';
    case 'checker':
      return leadOf(entry).state.by ?? '';
  }
}

/** The places of the keys that have an order of their own. */
function ranksOf(
  entries: readonly CheckEntry[],
  grouping: Grouping,
  houseOf: (item: CheckItem) => House,
): Map<string, number> {
  if (grouping === 'status') return inOrder(STATUSES);
  // Articles come in their order already.
  if (grouping === 'article') return inOrder(entries.map(({ item }) => item.uri));
  if (grouping !== 'rating') return new Map();
  const houses = new Map(entries.map(({ item }) => [item.corpus, item]));
  return inOrder([...houses.values()].flatMap((item) => houseOf(item).ratings));
}

function inOrder(keys: readonly string[]): Map<string, number> {
  return new Map([...new Set(keys)].map((key, place) => [key, place]));
}

const NAMELESS: Readonly<Record<Grouping, string>> = {
  status: '',
  rating: 'Not rated',
  article: '',
  speaker: 'Nobody named',
  checker: 'Nobody yet',
};

function nameOf(key: string, grouping: Grouping, [first]: readonly CheckEntry[]): string {
  if (grouping === 'article') return first?.item.file ?? key;
  if (grouping === 'status')
    return capitalized(STATUS_NAMES[STATUSES.find((status) => status === key) ?? 'open']);
  return key === '' ? NAMELESS[grouping] : key;
}

function urgencyOf({ item: { attention } }: CheckEntry): number {
  return attention === null ? 2 : attention === 'stale' ? 1 : 0;
}

/** Where an entry comes by this sorting, from small to large; the entries come in the order of their places. */
function placeOf(entry: CheckEntry, sorting: Sorting): number {
  if (sorting === 'newest') return -Date.parse(changedAt(entry)) || 0;
  return sorting === 'worth' ? -(entry.item.worth ?? 0) : 0;
}

function capitalized(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
