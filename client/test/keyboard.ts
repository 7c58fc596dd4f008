import { commands, env, UIKind } from 'vscode';
import { REVIEW_KEYS } from '../src/review/keys.ts';
import { PRESS_PREFIX, say } from './reporter.ts';

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
