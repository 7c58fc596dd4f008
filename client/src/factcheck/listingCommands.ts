import { QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { Checks } from './checks.ts';
import { asksFor, choiceInWords, filterChoices, filterOf, type CheckChoice } from './checkChoices.ts';
import { NO_CHECK_FILTER } from './checkFilter.ts';
import { GROUPING_NAMES, GROUPINGS, SORTING_NAMES, SORTINGS } from './checkGroups.ts';
import type { Commands } from '../inTurn.ts';
import { withoutIcons, oneLine } from './inert.ts';
import type { ListingState } from './listingState.ts';

/** The longest name in a list to choose from. */
const NAME = 80;

/** How the list is shown: its groups, its order, and what it leaves out. */
export function listingCommands(checks: Checks, listing: ListingState): Commands {
  return {
    'newsmark.groupChecks': async () => {
      const grouping = await pickOne('Group the list by', GROUPINGS, GROUPING_NAMES, listing.get().grouping);
      if (grouping !== null) listing.change({ grouping });
    },
    'newsmark.sortChecks': async () => {
      const sorting = await pickOne('Sort the list by', SORTINGS, SORTING_NAMES, listing.get().sorting);
      if (sorting !== null) listing.change({ sorting });
    },
    'newsmark.filterChecks': () => pickFilter(checks, listing),
    'newsmark.searchChecks': () => search(listing),
    'newsmark.showAllChecks': () => Promise.resolve(listing.change({ filter: NO_CHECK_FILTER })),
    'newsmark.showProposedChecks': () => Promise.resolve(listing.change({ proposals: true })),
    'newsmark.hideProposedChecks': () => Promise.resolve(listing.change({ proposals: false })),
  };
}

async function pickOne<Value extends string>(
  title: string,
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
  present: Value,
): Promise<Value | null> {
  const items = values.map((value) => ({
    label: names[value],
    description: value === present ? 'now' : '',
    value,
  }));
  const picked = await window.showQuickPick(items, { title });
  return picked?.value ?? null;
}

interface FilterItem extends QuickPickItem {
  readonly choice?: CheckChoice;
}

async function pickFilter(checks: Checks, listing: ListingState): Promise<void> {
  const reviewer = checks.reviewer();
  const { filter } = listing.get();
  const groups = filterChoices(checks.all() ?? [], (item) => checks.houseOf(item), reviewer);
  const items = groups.flatMap(({ name, choices }): FilterItem[] => [
    { label: name, kind: QuickPickItemKind.Separator },
    ...choices.map((choice) => ({
      label: withoutIcons(oneLine(choiceInWords(choice, reviewer), NAME)),
      choice,
      picked: asksFor(filter, choice),
    })),
  ]);
  const picked = await window.showQuickPick(items, {
    title: 'Show only',
    placeHolder: 'Nothing ticked shows everything',
    canPickMany: true,
  });
  if (picked === undefined) return;
  listing.change({
    filter: filterOf(
      picked.flatMap(({ choice }) => choice ?? []),
      listing.get().filter,
    ),
  });
}

/** Searches while one types; Escape brings back what was shown before. */
function search(listing: ListingState): Promise<void> {
  const before = listing.get().filter;
  const box = window.createInputBox();
  box.title = 'Search the fact-check list';
  box.placeholder = 'Words of claims, names, notes, evidence, paths';
  box.value = before.words ?? '';
  return new Promise((resolve) => {
    let accepted = false;
    box.onDidChangeValue((words) => listing.change({ filter: { ...before, words } }));
    box.onDidAccept(() => {
      accepted = true;
      box.hide();
    });
    box.onDidHide(() => {
      if (!accepted) listing.change({ filter: before });
      box.dispose();
      resolve();
    });
    box.show();
  });
}
