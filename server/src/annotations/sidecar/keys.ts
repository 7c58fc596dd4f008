import type { Tick } from '../checks/types.ts';
import type { Anchor, Completion, Mark, Mute, PlainChange, Removed } from './types.ts';

/** Anything that stands in a sidecar's lists. */
export type Entry = Mark | Mute | Completion | Tick;

/** The lists of a sidecar, by their names in the file, in the order in which a new file has them. */
export const SECTIONS = ['complete', 'mutes', 'ticks', 'marks'] as const;
export type SectionName = (typeof SECTIONS)[number];

/**
 * The order in which the fields of each list's entries are written. A mark's id and spans, which are its own, stand at most three lines
 * apart, and it ends with who decided when: git takes longer stretches that are the same in two new marks, and the same lines at their
 * ends, for shared ones, and its union merge would then put the two through each other. For the same reason a check's `since` stands
 * between its rating and its verdict, and an item of its lists on a line of its own.
 */
export const FIELD_ORDER: { readonly [Name in SectionName]: readonly string[] } = {
  complete: ['layer', 'by', 'at', 'engine', 'text'],
  mutes: ['rule', 'reason', 'by', 'at', 'spans'],
  ticks: ['id', 'kind', 'item', 'by', 'at', 'spans', 'text'],
  marks: [
    'id',
    'layer',
    'type',
    'kind',
    'label',
    'rule',
    'decision',
    'spans',
    'cue',
    'source',
    'speaker',
    'actor',
    'name',
    'scope',
    'replaces',
    'reason',
    'status',
    'rating',
    'since',
    'verdict',
    'claimant',
    'claimed',
    'reviewedBy',
    'evidence',
    'notes',
    'history',
    'said',
    'query',
    'note',
    'bulk',
    'by',
    'at',
  ],
};

/** The order in which the fields of a span are written. */
export const ANCHOR_ORDER: readonly string[] = ['exact', 'prefix', 'suffix', 'at'];

/** The lists of a check, and the order in which the fields of their items are written. */
export const ITEM_ORDER = {
  reviewedBy: ['by', 'at'],
  evidence: [
    'id',
    'kind',
    'title',
    'url',
    'publisher',
    'published',
    'retrieved',
    'archived',
    'quotation',
    'source',
    'bears',
    'file',
    'passage',
    'asked',
    'received',
    'note',
    'at',
  ],
  notes: ['text', 'at'],
  history: ['status', 'rating', 'verdict', 'since', 'until'],
} as const;

export type CheckList = keyof typeof ITEM_ORDER;

export function isCheckList(name: string): name is CheckList {
  return Object.hasOwn(ITEM_ORDER, name);
}

/** Two marks with one key are the same person's word on the same mark. */
export function markKey({ id, by }: { readonly id: string; readonly by: string }): string {
  return JSON.stringify([id, by]);
}

/** A person goes through a layer once. */
export function completionKey({ layer, by }: { readonly layer: string; readonly by: string }): string {
  return JSON.stringify([layer, by]);
}

/** A person silences a rule once in the file and once in each sentence. */
export function muteKey({ rule, by, spans }: Mute): string {
  return JSON.stringify([rule, by, ...(spans ?? []).map(anchorKey)]);
}

/** A person ticks a thing, or a line of the checklist, off once. */
export function tickKey({ id, item, by }: Tick): string {
  return JSON.stringify([id ?? null, item ?? null, by]);
}

function anchorKey({ exact, prefix, suffix, at }: Anchor): unknown[] {
  return [exact, prefix ?? null, suffix ?? null, at];
}

/** What becomes of the entry of one key: its new content, or null where it goes. */
export interface Target {
  readonly section: SectionName;
  readonly key: string;
  readonly entry: Entry | null;
  readonly removed: Removed | null;
}

/** What a change asks for. */
export function targetOf(change: PlainChange): Target {
  switch (change.kind) {
    case 'putMark':
      return {
        section: 'marks',
        key: markKey(change.mark),
        entry: change.mark,
        removed: change.removed ?? null,
      };
    case 'removeMark':
      return { section: 'marks', key: markKey(change), entry: null, removed: null };
    case 'putTick':
      return {
        section: 'ticks',
        key: tickKey(change.tick),
        entry: change.tick,
        removed: change.removed ?? null,
      };
    case 'removeTick':
      return { section: 'ticks', key: tickKey(change.tick), entry: null, removed: null };
    case 'putCompletion':
      return {
        section: 'complete',
        key: completionKey(change.completion),
        entry: change.completion,
        removed: change.removed ?? null,
      };
    case 'removeCompletion':
      return { section: 'complete', key: completionKey(change), entry: null, removed: null };
    case 'putMute':
      return {
        section: 'mutes',
        key: muteKey(change.mute),
        entry: change.mute,
        removed: change.removed ?? null,
      };
    case 'removeMute':
      return { section: 'mutes', key: muteKey(change.mute), entry: null, removed: null };
  }
}

/** The key of an entry among those of all lists. */
export function slot({ section, key }: { readonly section: SectionName; readonly key: string }): string {
  return `${section} ${key}`;
}
