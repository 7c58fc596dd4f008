import { languages, window } from 'vscode';
import { findingItems } from '../findingItems.ts';

export const SHOW_FINDINGS_COMMAND = 'newsmark.showFindings';

/**
 * Lists the findings of the active file and goes to the one that is picked. The Problems view would not do: it leaves out hints,
 * and most findings are hints.
 */
export async function showFindings(): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const items = findingItems(languages.getDiagnostics(editor.document.uri), editor.document);
  if (items.length === 0) {
    void window.showInformationMessage('Newsmark has nothing to ask about this file.');
    return;
  }
  const picked = await window.showQuickPick(items, {
    placeHolder: 'Go to a finding',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked === undefined) return;
  await window.showTextDocument(editor.document, { selection: picked.range });
}
