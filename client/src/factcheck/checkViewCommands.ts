import { commands, window } from 'vscode';
import { keyInWords } from '../review/keys.ts';
import { tell } from '../review/tell.ts';
import type { CheckNode } from './checkTree.ts';
import type { CheckView } from './checkView.ts';
import type { Commands } from '../inTurn.ts';
import { CHECK_KEYS } from './listKeys.ts';
import { showPlace } from './showPlace.ts';

const SHOW_KEYS = 'newsmark.showFactCheckKeys';

/** What the rows of the Fact-check view do. They wait for nothing, since they may be what calls a command that does. */
export function checkViewCommands(view: CheckView): Commands {
  return {
    'newsmark.goToCheck': (given) => goTo(given),
    /** Runs the command of this name about the row that a key was pressed at. The sheet of keys needs none. */
    'newsmark.atCheckRow': async (command) => {
      const node = view.pressed();
      if (typeof command !== 'string') return;
      if (node?.id !== undefined) await commands.executeCommand(command, node);
      else if (command === SHOW_KEYS) await commands.executeCommand(command);
    },
    [SHOW_KEYS]: (node) => showKeys(node),
  };
}

async function goTo(given: unknown): Promise<void> {
  const { entry, uri } = (given ?? {}) as Partial<CheckNode>;
  if (typeof uri !== 'string') return;
  const ranges = entry?.item.ranges ?? [];
  await showPlace(uri, ranges);
  if (ranges.length === 0) tell('Its words are not found in the article any more.');
}

/** Lists the keys; whoever picks one does it, about the row if there is one. */
async function showKeys(given: unknown): Promise<void> {
  const isRow = typeof given === 'object' && given !== null && 'id' in given;
  const items = CHECK_KEYS.filter(({ row }) => isRow || !row).map(({ key, title, command, row }) => ({
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
  if (picked !== undefined) await commands.executeCommand(picked.command, ...(picked.row ? [given] : []));
}
