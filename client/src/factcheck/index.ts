import { commands, Disposable, type Event, type LogOutputChannel, type Memento } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  CHECKS_CHANGED,
  type CheckItem,
  type ChecksChangedParams,
} from '../../../server/src/protocol/factcheck.ts';
import { startChecks, type Checks } from './checks.ts';
import type { Commands, FactCheckParts } from './factCheckParts.ts';
import { factCheckServer } from './server.ts';

/** Fact-checking, as the rest of the extension and the tests see it. */
export interface FactCheck extends Disposable {
  /** Asks the server what is on the lists, as after a start. */
  refresh(): void;
  readonly exports: FactCheckExports;
}

/** What the tests in a real VS Code may ask of it. */
export interface FactCheckExports {
  /** What is on the lists; null while that is not known. */
  checks(): readonly CheckItem[] | null;
  readonly onDidChange: Event<unknown>;
}

/** Wires fact-checking. */
export function startFactCheck(
  client: BaseLanguageClient,
  _state: Memento,
  output: LogOutputChannel,
): FactCheck {
  const server = factCheckServer(client);
  const checks = startChecks(server, output);
  const parts: FactCheckParts = { server, checks };
  client.onNotification(CHECKS_CHANGED, ({ uri }: ChecksChangedParams) => checks.refresh(uri));
  const subscriptions = Disposable.from(...registerInTurn(allCommands(parts)), checks);
  return {
    refresh: () => checks.refresh(),
    exports: factCheckExports(checks),
    dispose: () => subscriptions.dispose(),
  };
}

function allCommands(_parts: FactCheckParts): Commands {
  return {};
}

/** Registers the commands. They wait for each other, so that of keys pressed in haste each finds what the one before has done. */
function registerInTurn(all: Commands): Disposable[] {
  let turn: Promise<unknown> = Promise.resolve();
  return Object.entries(all).map(([id, run]) =>
    commands.registerCommand(id, (...given: unknown[]) => {
      const done = turn.then(() => run(...given));
      turn = done.catch(() => undefined);
      return done;
    }),
  );
}

function factCheckExports(checks: Checks): FactCheckExports {
  return { checks: () => checks.all(), onDidChange: checks.onDidChange };
}
