import {
  Range,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type TextDocument,
  type WorkspaceFolder,
} from 'vscode';
import { withUnionMerge } from './gitAttributes.ts';
import { STARTER } from './starter.ts';

export const CREATE_CORPUS_COMMAND = 'newsmark.createCorpus';

/**
 * Writes a commented `newsmark.yaml` into the workspace folder, as an edit that can be undone, and opens it; beside it, the line of
 * `.gitattributes` that lets git merge sidecars. A file that exists keeps what it has.
 */
export async function createCorpus(): Promise<void> {
  const folder = await chooseFolder();
  if (folder === undefined) return;
  const uri = Uri.joinPath(folder.uri, 'newsmark.yaml');
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(STARTER) });
  const attributes = await addUnionMerge(edit, Uri.joinPath(folder.uri, '.gitattributes'));
  await workspace.applyEdit(edit);
  await attributes?.save();
  await window.showTextDocument(uri);
}

/** Adds to the edit what `.gitattributes` lacks: the whole file where there is none, else a line; gives the document that is then to be saved. */
async function addUnionMerge(edit: WorkspaceEdit, uri: Uri): Promise<TextDocument | null> {
  const existing = await workspace.fs.stat(uri).then(
    () => workspace.openTextDocument(uri),
    () => null,
  );
  const text = withUnionMerge(existing?.getText() ?? null);
  if (text === null) return null;
  if (existing === null) {
    edit.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(text) });
  } else {
    const whole = new Range(existing.positionAt(0), existing.positionAt(existing.getText().length));
    edit.replace(uri, whole, text);
  }
  return existing;
}

/** The folder of the active file, else the only one, else the one that the user picks. */
async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
  const active = window.activeTextEditor?.document.uri;
  const ofActive = active === undefined ? undefined : workspace.getWorkspaceFolder(active);
  if (ofActive !== undefined) return ofActive;
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void window.showInformationMessage(
      'Open the folder of your articles first: newsmark.yaml belongs at its root.',
    );
  }
  return folders.length > 1 ? window.showWorkspaceFolderPick() : folders[0];
}
