import { commands, type Disposable } from 'vscode';
import type { Commands } from './factCheckParts.ts';

/**
 * Registers commands that wait for each other, so that of keys pressed in haste each finds what the one before has done. `begin` is called
 * before a command gets in line.
 */
export function registerInTurn(all: Commands, begin?: () => void): Disposable[] {
  let turn: Promise<unknown> = Promise.resolve();
  return Object.entries(all).map(([id, run]) =>
    commands.registerCommand(id, (...given: unknown[]) => {
      begin?.();
      const done = turn.then(() => run(...given));
      turn = done.catch(() => undefined);
      return done;
    }),
  );
}
