import type { ChecklistItem, TickItem, TicksResult } from '../../../server/src/protocol/factcheck.ts';
import { oneLine } from './inert.ts';

/** The longest words of a row, in UTF-16 units. */
const WORDS = 100;
const NAME = 40;

/** How the list is shown. */
export interface TickListing {
  /** By kind; else in the order of the text. */
  readonly byKind: boolean;
  /** Whether what is ticked is left out. */
  readonly openOnly: boolean;
}

/** One row of the Ticks view. */
export interface TickNode {
  /** Unique in the view, and the same as long as it stands for the same. */
  readonly key: string;
  readonly kind: 'group' | 'tick' | 'checklist';
  readonly label: string;
  readonly description: string;
  /** The name of one of VS Code's icons; null of groups. */
  readonly icon: string | null;
  readonly children: readonly TickNode[];
  /** Null of groups. */
  readonly ticked: boolean | null;
  readonly tick?: TickItem;
  readonly checklist?: ChecklistItem;
}

interface KindLook {
  readonly name: string;
  readonly plural: string;
  readonly icon: string;
}

const KINDS: Readonly<Record<TickItem['kind'], KindLook>> = {
  name: { name: 'name', plural: 'Names', icon: 'account' },
  title: { name: 'title', plural: 'Titles', icon: 'briefcase' },
  figure: { name: 'figure', plural: 'Figures', icon: 'symbol-number' },
  date: { name: 'date', plural: 'Dates', icon: 'calendar' },
  quotation: { name: 'quotation', plural: 'Quotations', icon: 'quote' },
};

const KIND_ORDER = ['name', 'title', 'figure', 'date', 'quotation'] as const;

/** The rows of the view: what stands in the copy, and behind it the house's checklist. */
export function tickTree({ ticks, checklist }: TicksResult, { byKind, openOnly }: TickListing): TickNode[] {
  const isShown = (each: Tickable): boolean => !openOnly || !isTicked(each);
  const nodes = ticks.filter(isShown).map((tick) => tickNode(tick, byKind));
  const lines = checklist.filter(isShown).map(checklistNode);
  const house = groupNode('checklist', 'The house’s checklist', lines, checklist);
  if (!byKind) return [...nodes, ...house];
  const groups = KIND_ORDER.flatMap((kind) =>
    groupNode(
      kind,
      KINDS[kind].plural,
      nodes.filter(({ tick }) => tick?.kind === kind),
      ticks.filter((tick) => tick.kind === kind),
    ),
  );
  return [...groups, ...house];
}

type Tickable = Pick<TickItem, 'ticked'> & Partial<Pick<ChecklistItem, 'changed'>>;

/** Whether somebody has ticked it for the words that stand there now. */
function isTicked({ ticked, changed }: Tickable): boolean {
  return ticked !== null && changed !== true;
}

/** '12 of 48 ticked', and how much of the house's checklist, where there is one. */
export function progressInWords({ ticks, checklist }: TicksResult): string {
  const copy = tickedInWords(ticks);
  return checklist.length === 0
    ? copy
    : `${copy} · checklist ${checklist.filter(isTicked).length} of ${checklist.length}`;
}

/** '12 of 48 ticked'. */
function tickedInWords(all: readonly Tickable[]): string {
  const ticked = all.filter(isTicked).length;
  if (all.length === 0) return 'nothing to tick';
  return ticked === all.length ? `all ${ticked} ticked` : `${ticked} of ${all.length} ticked`;
}

/** A group of what is left to be shown, with how far somebody has come in all of it; none where nothing is left. */
function groupNode(
  key: string,
  name: string,
  children: readonly TickNode[],
  all: readonly Tickable[],
): TickNode[] {
  if (children.length === 0) return [];
  const description = tickedInWords(all);
  return [{ key, kind: 'group', label: name, description, icon: null, children, ticked: null }];
}

function tickNode(tick: TickItem, byKind: boolean): TickNode {
  return {
    key: tick.id,
    kind: 'tick',
    label: oneLine(tick.text, WORDS),
    description: described(
      byKind ? '' : KINDS[tick.kind].name,
      oneLine(tick.about, NAME),
      signedBy(tick.ticked),
    ),
    icon: KINDS[tick.kind].icon,
    children: [],
    ticked: isTicked(tick),
    tick,
  };
}

function checklistNode(line: ChecklistItem): TickNode {
  return {
    key: `checklist ${line.item}`,
    kind: 'checklist',
    label: oneLine(line.item, WORDS),
    description: described(line.changed ? 'was ticked before the text changed' : '', signedBy(line.ticked)),
    icon: 'checklist',
    children: [],
    ticked: isTicked(line),
    checklist: line,
  };
}

function signedBy(ticked: TickItem['ticked']): string {
  return ticked === null ? '' : `ticked by ${oneLine(ticked.by, NAME)}`;
}

function described(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
