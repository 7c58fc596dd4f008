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
import { withPrivateIgnored } from './gitIgnore.ts';
import { STARTER } from './starter.ts';

export const CREATE_CORPUS_COMMAND = 'newsmark.createCorpus';

/**
 * Writes a commented `newsmark.yaml` into the workspace folder, as an edit that can be undone, and opens it; beside it, the line of
 * `.gitattributes` that lets git merge sidecars, and that of `.gitignore` that keeps private evidence out of git. A file that exists
 * keeps what it has.
 */
export async function createCorpus(): Promise<void> {
  const folder = await chooseFolder();
  if (folder === undefined) return;
  const uri = Uri.joinPath(folder.uri, 'newsmark.yaml');
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(STARTER) });
  const settings = (await existing(uri))?.getText() ?? null;
  const changed = [
    await addLine(edit, Uri.joinPath(folder.uri, '.gitattributes'), withUnionMerge),
    await addLine(edit, Uri.joinPath(folder.uri, '.gitignore'), (text) => withPrivateIgnored(text, settings)),
  ];
  await workspace.applyEdit(edit);
  for (const document of changed) await document?.save();
  await window.showTextDocument(uri);
}

/** Adds to the edit what a file of git's lacks: the whole file where there is none, else a line; gives the document that is then to be saved. */
async function addLine(
  edit: WorkspaceEdit,
  uri: Uri,
  completed: (text: string | null) => string | null,
): Promise<TextDocument | null> {
  const document = await existing(uri);
  const text = completed(document?.getText() ?? null);
  if (text === null) return null;
  if (document === null) {
    edit.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(text) });
  } else {
    const whole = new Range(document.positionAt(0), document.positionAt(document.getText().length));
    edit.replace(uri, whole, text);
  }
  return document;
}

/** The document of a file, or null where there is none. */
async function existing(uri: Uri): Promise<TextDocument | null> {
  return workspace.fs.stat(uri).then(
    () => workspace.openTextDocument(uri),
    () => null,
  );
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
