import { commands, window } from 'vscode';
import { keyInWords } from '../review/keys.ts';
import { tell } from '../review/tell.ts';
import type { CheckNode } from './checkTree.ts';
import type { CheckView } from './checkView.ts';
import type { Commands } from './factCheckParts.ts';
import { CHECK_KEYS } from './listKeys.ts';
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
    'newsmark.showFactCheckKeys': async () => {
      const node = await view.focused();
      const items = CHECK_KEYS.map(({ key, title, command, row }) => ({
        label: title,
        description: keyInWords(key),
        command,
        row,
      }));
      const picked = await window.showQuickPick(items, {
        title: 'Keys of the Fact-check view',
        placeHolder: 'Pick one to do it',
        matchOnDescription: true,
      });
      if (picked === undefined) return;
      if (!picked.row) await commands.executeCommand(picked.command);
      else if (node?.id !== undefined) await commands.executeCommand(picked.command, node);
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
