import { EventEmitter, type Disposable, type Event } from 'vscode';
import { NO_FILTER, type MarkFilter } from './filter.ts';

/** Which marks the view shows and a walk stops at, for as long as the window is open. */
export interface FilterState extends Disposable {
  get(): MarkFilter;
  set(filter: MarkFilter): void;
  readonly onDidChange: Event<void>;
}

export function createFilterState(): FilterState {
  const changed = new EventEmitter<void>();
  let present = NO_FILTER;
  return {
    get: () => present,
    set(filter) {
      present = filter;
      changed.fire();
    },
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
}
