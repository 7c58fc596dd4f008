import { commands, type Disposable } from 'vscode';

/** The commands of one theme, by their ids. They are given what the command was called with, which may come from anywhere. */
export type Commands = Readonly<Record<string, (...given: unknown[]) => Promise<unknown>>>;

/** What a command is given that is to do nothing but be ready. */
const NOTHING_BUT_READINESS = 'newsmark: be ready';

/**
 * Registers commands that wait for each other, so that of keys pressed in haste each finds what the one before has done. `begin` is called
 * before a command gets in line.
 */
export function registerInTurn(all: Commands, begin?: () => void): Disposable[] {
  let turn: Promise<unknown> = Promise.resolve();
  return Object.entries(all).map(([id, run]) =>
    commands.registerCommand(id, (...given: unknown[]) => {
      if (given[0] === NOTHING_BUT_READINESS) return undefined;
      begin?.();
      const done = turn.then(() => run(...given));
      turn = done.catch(() => undefined);
      return done;
    }),
  );
}

/**
 * Calls commands that were registered in turn once, idly. What a key does for the first time waits until VS Code has told all extensions of
 * it; what it did before is done at once, and would overtake it where keys are pressed in haste. Only a command that runs commands goes the
 * way of a key.
 */
export async function makeKeysReady(ids: Iterable<string>): Promise<void> {
  const idle = [...new Set(ids)].map((command) => ({ command, args: [NOTHING_BUT_READINESS] }));
  await commands.executeCommand('runCommands', { commands: idle });
}
