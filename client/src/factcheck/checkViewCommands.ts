import { commands } from 'vscode';
import { tell } from '../review/tell.ts';
import type { CheckNode } from './checkTree.ts';
import type { CheckView } from './checkView.ts';
import type { Commands } from './factCheckParts.ts';
import { showPlace } from './showPlace.ts';

/** What the rows of the Fact-check view do. They wait for nothing, since they may be what calls a command that does. */
export function checkViewCommands(view: CheckView): Commands {
  return {
    'newsmark.goToCheck': (given) => goTo(given),
    /** Runs the command of this name about the row that the keyboard is at. */
    'newsmark.atCheckRow': async (command) => {
      const node = typeof command === 'string' ? await view.focused() : null;
      if (node?.id !== undefined) await commands.executeCommand(String(command), node);
    },
  };
}

async function goTo(given: unknown): Promise<void> {
  const { entry, uri } = (given ?? {}) as Partial<CheckNode>;
  if (typeof uri !== 'string') return;
  const ranges = entry?.item.ranges ?? [];
  await showPlace(uri, ranges);
  if (ranges.length === 0) tell('Its words are not found in the article any more.');
}
