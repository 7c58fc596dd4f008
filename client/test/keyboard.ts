import { commands, env, UIKind } from 'vscode';
import { REVIEW_KEYS } from '../src/review/keys.ts';
import { PRESS_PREFIX, say, TYPE_PREFIX } from './reporter.ts';

/**
 * Presses a key of the review, as people do: in a browser the script that drives it is asked to, in a real page. On the desktop nobody
 * can press keys from outside, so there the command of the key is carried out.
 */
export async function press(key: string): Promise<void> {
  if (env.uiKind === UIKind.Web) {
    say(PRESS_PREFIX + key);
    return;
  }
  const bound = REVIEW_KEYS.find(({ keys }) => keys.includes(key.toLowerCase()));
  if (bound === undefined) throw new Error(`No command has the key '${key}'.`);
  await commands.executeCommand(bound.command);
}

/** Whether somebody can type into the workbench from outside: in a browser, and not on the desktop. */
export function canType(): boolean {
  return env.uiKind === UIKind.Web;
}

/** Types words into the box that is open, in the place of what stands there, and presses Enter; without words only that. */
export async function answerBox(words: string): Promise<void> {
  await boxShown();
  if (words !== '') say(TYPE_PREFIX + words);
  say(`${PRESS_PREFIX}Enter`);
}

/** Presses Escape in the box that is open. */
export async function leaveBox(): Promise<void> {
  await boxShown();
  say(`${PRESS_PREFIX}Escape`);
}

/** The box stands in the workbench, and has the focus, once a command that was given after it has been carried out. */
async function boxShown(): Promise<void> {
  await commands.executeCommand('workbench.action.focusQuickOpen');
}
