import { window } from 'vscode';
import { canBeArticle } from '../served.ts';
import type { Recognition } from '../recognition.ts';

export const ANNOTATE_COMMAND = 'newsmark.annotate';

/** Treats the active file as an article, whatever its content looks like. */
export async function annotate(recognition: Recognition): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined || !canBeArticle(document)) {
    void window.showInformationMessage('Open the plain text or Markdown that you want annotated.');
    return;
  }
  await recognition.accept(document);
}
