import type { CheckItem, CheckState, House } from '../../../server/src/protocol/factcheck.ts';
import { grouped, sorted, type CheckGroup, type Grouping, type Sorting } from './checkGroups.ts';
import { filtered, filterInWords, showsAll, type CheckFilter } from './checkFilter.ts';
import { claimantOf, leadOf, type AskedQuestion, type CheckEntry } from './entries.ts';
import { oneLine } from './inert.ts';
import { ATTENTION_NAMES, lookOf, QUESTION_NAMES, statusInWords, type Look, type Question } from './looks.ts';

/** The longest words of a row, in UTF-16 units. */
const WORDS = 100;
const NAME = 40;

/** What the list is made from. */
export interface CheckList {
  readonly items: readonly CheckItem[];
  readonly reviewer: string | null;
  houseOf(item: Pick<CheckItem, 'corpus'>): House;
}

/** How it is shown. */
export interface CheckListing {
  readonly grouping: Grouping;
  readonly sorting: Sorting;
  readonly filter: CheckFilter;
  /** Whether what is only proposed for the list is shown, too. */
  readonly proposals: boolean;
}

/** One row of the Fact-check view. */
export interface CheckNode {
  /** Unique in the view, and the same as long as it stands for the same. */
  readonly key: string;
  readonly kind: 'group' | 'check' | 'question';
  readonly label: string;
  readonly description: string;
  /** Null of groups. */
  readonly look: Look | null;
  readonly children: readonly CheckNode[];
  /** What the row is about: the article, the mark and the question, unless it is about two. Groups have none. */
  readonly uri?: string;
  readonly id?: string;
  readonly question?: Question;
  readonly entry?: CheckEntry;
  /** Whether it is on the list; else it is only proposed for it, or the other question is. */
  readonly listed?: boolean;
  /** Whether a group begins unfolded. */
  readonly unfolded?: boolean;
}

/** The rows of the view. */
export function checkTree(
  list: CheckList,
  { grouping, sorting, filter }: Omit<CheckListing, 'proposals'>,
): CheckNode[] {
  const whole = showsAll(filter);
  return grouped(filtered(list.items, filter, list), grouping, (item) => list.houseOf(item)).map((group) =>
    groupNode({ ...group, entries: sorted(group.entries, sorting) }, grouping, whole, list),
  );
}

/** How many things have a question that nobody has begun with. */
export function openChecks(items: readonly CheckItem[]): number {
  return items.filter(({ truth, said }) => truth?.status === 'open' || said?.status === 'open').length;
}

/** 'Shown: open, mine · 3 of 40'; empty where all is shown. */
export function shownInWords(
  items: readonly CheckItem[],
  nodes: readonly CheckNode[],
  filter: CheckFilter,
): string {
  const words = filterInWords(filter);
  const rows = nodes.reduce((sum, { children }) => sum + children.length, 0);
  return words === null ? '' : `${oneLine(words, 200)} · ${rows} of ${items.length}`;
}

/** What is shown of a filter is unfolded, since somebody looks for it; otherwise what is done with stays folded. */
function groupNode(
  { key, name, entries }: CheckGroup,
  grouping: Grouping,
  whole: boolean,
  list: CheckList,
): CheckNode {
  return {
    key: `${grouping} ${key}${whole ? '' : ' filtered'}`,
    kind: 'group',
    label: oneLine(name, WORDS),
    description: String(entries.length),
    look: null,
    children: entries.map((entry) => entryNode(entry, grouping, key, list)),
    unfolded: !whole || grouping !== 'status' || (key !== 'done' && key !== 'dropped'),
  };
}

function entryNode(entry: CheckEntry, grouping: Grouping, group: string, list: CheckList): CheckNode {
  const { item } = entry;
  const lead = leadOf(entry);
  const key = `${grouping} ${group} ${item.uri} ${item.id}`;
  return {
    key,
    kind: 'check',
    label: oneLine(item.text, WORDS),
    description: describe(entry, lead.state, grouping),
    look: lookOf(lead.state, item.attention, list.houseOf(item).ratings),
    children: item.layer === 'quotation' ? questionNodes(entry, key, list) : [],
    uri: item.uri,
    id: item.id,
    ...(entry.asked.length === 1 && { question: lead.question }),
    entry,
    listed: lead.state.status !== 'proposed',
  };
}

/** A quotation's two questions; of one that is not asked, that it is not. */
function questionNodes(entry: CheckEntry, key: string, list: CheckList): CheckNode[] {
  const { item } = entry;
  const { ratings } = list.houseOf(item);
  const shown = (['said', 'true'] as const).filter(
    (question) =>
      stateOf(item, question) === null || entry.asked.some((asked) => asked.question === question),
  );
  return shown.map((question): CheckNode => {
    const state = stateOf(item, question);
    return {
      key: `${key} ${question}`,
      kind: 'question',
      label: QUESTION_NAMES[question],
      description: state === null ? 'not on the list' : oneLine(statusInWords(state), NAME),
      look: state === null ? UNASKED : lookOf(state, null, ratings),
      children: [],
      uri: item.uri,
      id: item.id,
      question,
      ...(state === null ? {} : { entry: { item, asked: [{ question, state }] satisfies [AskedQuestion] } }),
      listed: state !== null && state.status !== 'proposed',
    };
  });
}

const UNASKED: Look = { icon: 'dash', color: 'disabledForeground' };

function stateOf(item: CheckItem, question: Question): CheckState | null {
  return question === 'true' ? item.truth : item.said;
}

/** What stands behind the words: what asks for a person, where it is, whose words they are, and where; what the group says is not said twice. */
function describe(entry: CheckEntry, state: CheckState, grouping: Grouping): string {
  const { item } = entry;
  const claimant = claimantOf(entry);
  const place = grouping === 'article' ? 'line ' : `${item.file.slice(item.file.lastIndexOf('/') + 1)}:`;
  return [
    item.attention === null ? '' : ATTENTION_NAMES[item.attention],
    grouping === 'status' ? (state.rating ?? '') : statusInWords(state),
    grouping === 'speaker' ? '' : (claimant ?? ''),
    item.line === null ? (grouping === 'article' ? '' : item.file) : `${place}${item.line}`,
  ]
    .filter(Boolean)
    .map((part) => oneLine(part, NAME))
    .join(' · ');
}
