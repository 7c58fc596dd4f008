import type { Memento } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { UNSAVED_CHANGED, type UnsavedChangedParams } from '../../server/src/protocol/protocol.ts';

const KEY = 'newsmark.unsavedDecisions';

/** The decisions that the server could not save, kept for this workspace until it can. */
export function unsavedDecisions(state: Memento): readonly unknown[] {
  return state.get<readonly unknown[]>(KEY, []);
}

/** Keeps what the server tells of them over a restart. */
export function keepUnsavedDecisions(client: BaseLanguageClient, state: Memento): void {
  client.onNotification(UNSAVED_CHANGED, ({ unsaved }: UnsavedChangedParams) => {
    void state.update(KEY, unsaved.length === 0 ? undefined : unsaved);
  });
}
