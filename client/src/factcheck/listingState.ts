import { EventEmitter, type Disposable, type Event, type Memento } from 'vscode';
import { NO_CHECK_FILTER } from './checkFilter.ts';
import { GROUPINGS, SORTINGS } from './checkGroups.ts';
import type { CheckListing } from './checkTree.ts';

/** Where the workspace keeps how the list is shown. */
const KEPT = 'newsmark.factcheck.listing';

/** How the list is shown. Grouping and order are remembered; a filter that somebody forgot about would hide what is to be done, so it is not. */
export interface ListingState extends Disposable {
  get(): CheckListing;
  change(part: Partial<CheckListing>): void;
  readonly onDidChange: Event<void>;
}

export function createListingState(memento: Memento): ListingState {
  const changed = new EventEmitter<void>();
  let present = remembered(memento);
  return {
    get: () => present,
    change(part) {
      present = { ...present, ...part };
      const { grouping, sorting, proposals } = present;
      void memento.update(KEPT, { grouping, sorting, proposals });
      changed.fire();
    },
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
}

function remembered(memento: Memento): CheckListing {
  const kept = memento.get<Partial<Record<keyof CheckListing, unknown>>>(KEPT) ?? {};
  return {
    grouping: GROUPINGS.find((each) => each === kept.grouping) ?? 'status',
    sorting: SORTINGS.find((each) => each === kept.sorting) ?? 'place',
    proposals: kept.proposals === true,
    filter: NO_CHECK_FILTER,
  };
}
