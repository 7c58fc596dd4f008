import type { Memento, Uri } from 'vscode';

const KEY = 'newsmark.notArticles';

/** Enough for years of use; the oldest go first. */
const MOST_REMEMBERED = 2000;

/** The files of which the user said that they are no articles. */
export interface Refusals {
  has(uri: Uri): boolean;
  add(uri: Uri): void;
  delete(uri: Uri): void;
}

/** Remembers refusals in this workspace's state. Those of untitled tabs are kept for the session: their names are used again. */
export function keepRefusals(state: Memento): Refusals {
  const untitled = new Set<string>();
  const kept = (): string[] => state.get<string[]>(KEY, []);
  const without = (uri: Uri): string[] => kept().filter((one) => one !== uri.toString());

  return {
    has: (uri) => untitled.has(uri.toString()) || kept().includes(uri.toString()),
    add(uri) {
      if (uri.scheme === 'untitled') untitled.add(uri.toString());
      else void state.update(KEY, [...without(uri), uri.toString()].slice(-MOST_REMEMBERED));
    },
    delete(uri) {
      untitled.delete(uri.toString());
      if (kept().includes(uri.toString())) void state.update(KEY, without(uri));
    },
  };
}
