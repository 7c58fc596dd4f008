import { window } from 'vscode';
import type { Recognition } from '../recognition.ts';

export const NOT_AN_ARTICLE_COMMAND = 'newsmark.notAnArticle';

/** Makes the active file plain text again, and remembers it for this workspace. */
export async function notAnArticle(recognition: Recognition): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document !== undefined) await recognition.refuse(document);
}
