/** A key of the Fact-check or the Ticks view. */
export interface ListKey {
  readonly key: string;
  readonly command: string;
  /** Whether it is about the row that the keyboard is at. */
  readonly row: boolean;
  /** What it does, for people. */
  readonly title: string;
}

/** The keys of the Fact-check view, in the order of the sheet that lists them. */
export const CHECK_KEYS: readonly ListKey[] = [
  { key: 's', command: 'newsmark.setCheckStatus', row: true, title: 'Set the status' },
  { key: 'r', command: 'newsmark.setCheckRating', row: true, title: 'Set the rating' },
  { key: 'v', command: 'newsmark.writeVerdict', row: true, title: 'Write the verdict' },
  { key: 'e', command: 'newsmark.addCheckEvidence', row: true, title: 'Add evidence' },
  { key: 'n', command: 'newsmark.addCheckNote', row: true, title: 'Add a note' },
  { key: 'c', command: 'newsmark.setClaimant', row: true, title: 'Set whose claim it is' },
  { key: 't', command: 'newsmark.openCheckThread', row: true, title: 'Open the thread in the text' },
  { key: 'h', command: 'newsmark.showCheckHistory', row: true, title: 'Show the history' },
  { key: 'a', command: 'newsmark.addToFactCheckList', row: true, title: 'Put a proposal on the list' },
  { key: 'l', command: 'newsmark.lookUpFactChecks', row: true, title: 'Look up in Fact Check Explorer' },
  { key: 'w', command: 'newsmark.lookUpWikipedia', row: true, title: 'Look up in Wikipedia' },
  { key: 'shift+w', command: 'newsmark.lookUpArchive', row: true, title: 'Look up in the Wayback Machine' },
  { key: 'g', command: 'newsmark.groupChecks', row: false, title: 'Group the list' },
  { key: 'o', command: 'newsmark.sortChecks', row: false, title: 'Sort the list' },
  { key: 'f', command: 'newsmark.filterChecks', row: false, title: 'Show only some' },
  { key: '/', command: 'newsmark.searchChecks', row: false, title: 'Search' },
  { key: 'x', command: 'newsmark.showAllChecks', row: false, title: 'Show all again' },
  { key: 'z', command: 'newsmark.undoDecision', row: false, title: 'Undo the last change' },
  { key: 'k', command: 'newsmark.showFactCheckKeys', row: false, title: 'These keys' },
];

/** The keys of the Ticks view. */
export const TICK_KEYS: readonly ListKey[] = [
  { key: 'space', command: 'newsmark.toggleTick', row: true, title: 'Tick, or take the tick away' },
  { key: 'z', command: 'newsmark.undoDecision', row: false, title: 'Undo the last change' },
];

/** How package.json binds a key. One that is about a row first says which it is; `focusedRow.ts` tells why. */
export function bindingOf({ key, command, row }: ListKey): {
  readonly key: string;
  readonly command: string;
  readonly args: unknown;
} {
  const atRow = row || command === 'newsmark.showFactCheckKeys';
  if (!atRow) return { key, command, args: undefined };
  const last =
    command === 'newsmark.toggleTick' ? command : { command: 'newsmark.atCheckRow', args: command };
  return {
    key,
    command: 'runCommands',
    args: { commands: ['list.toggleSelection', 'list.toggleSelection', last] },
  };
}
