import { Uri, window, workspace, WorkspaceEdit, type WorkspaceFolder } from 'vscode';
import { STARTER } from './starter.ts';

export const CREATE_CORPUS_COMMAND = 'newsmark.createCorpus';

/** Writes a commented `newsmark.yaml` into the workspace folder, as an edit that can be undone, and opens it. One that exists is opened as it is. */
export async function createCorpus(): Promise<void> {
  const folder = await chooseFolder();
  if (folder === undefined) return;
  const uri = Uri.joinPath(folder.uri, 'newsmark.yaml');
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(STARTER) });
  await workspace.applyEdit(edit);
  await window.showTextDocument(uri);
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
