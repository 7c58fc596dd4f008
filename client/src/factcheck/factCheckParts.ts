import type { Checks } from './checks.ts';
import type { FactCheckServer } from './server.ts';

/** What fact-checking in the editor works with. */
export interface FactCheckParts {
  readonly server: FactCheckServer;
  readonly checks: Checks;
}

/** The commands of one theme, by their ids. They are given what the command was called with, which may come from anywhere. */
export type Commands = Readonly<Record<string, (...given: unknown[]) => Promise<unknown>>>;
