import { FileSystemError, Range, Uri, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  UPDATE_FILE,
  type FileEdit,
  type UpdateFileParams,
  type UpdateFileResult,
} from '../../server/src/protocol/protocol.ts';
import { readFile } from './files.ts';

/** What errors of the editor's file systems mean to a person; others are told in their own words. */
const REASONS: Readonly<Record<string, string>> = {
  NoPermissions: 'you have no permission to write there',
  FileNotFound: 'its folder is gone',
  FileNotADirectory: 'a file stands in the place of its folder',
  FileIsADirectory: 'a folder stands in its place',
  Unavailable: 'its file system does not answer',
};

/** Changes files on the server's behalf, one after another for each file: nothing comes between seeing a text and replacing it. */
export function answerUpdateRequests(client: BaseLanguageClient): void {
  const turns = new Map<string, Promise<unknown>>();
  client.onRequest(UPDATE_FILE, (params: UpdateFileParams): Promise<UpdateFileResult> => {
    const turn = (turns.get(params.uri) ?? Promise.resolve()).then(() => update(params));
    turns.set(
      params.uri,
      turn.catch(() => undefined),
    );
    return turn;
  });
}

async function update({ uri, edit }: UpdateFileParams): Promise<UpdateFileResult> {
  const place = Uri.parse(uri);
  try {
    const document = workspace.textDocuments.find((each) => each.uri.toString() === place.toString());
    const written = document === undefined ? await textOf(place) : document.getText();
    // An editor's text has no byte order mark; a file's mark is kept.
    const mark = written?.startsWith(MARK) === true ? MARK : '';
    const present = written?.slice(mark.length) ?? null;
    if (edit === null || edit.seen !== present) return { done: false, present };
    const before = present ?? '';
    const after = before.slice(0, edit.start) + edit.text + before.slice(edit.end);
    if (document === undefined) await workspace.fs.writeFile(place, encoder.encode(mark + after));
    else await editAndSave(document, edit);
    return { done: true, present: after };
  } catch (error) {
    const reason = error instanceof FileSystemError ? REASONS[error.code] : undefined;
    throw reason === undefined ? error : new Error(reason, { cause: error });
  }
}

const MARK = '\uFEFF';
const encoder = new TextEncoder();

/** What the file says, or null where there is none. Bytes that are no UTF-8 would be spoilt by writing. */
async function textOf(place: Uri): Promise<string | null> {
  const bytes = await readFile(place);
  if (bytes === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error('it is not valid UTF-8; save it as UTF-8 first');
  }
}

/**
 * Writing beneath an editor would bring it into conflict with the disk. So the text is changed in the editor and saved, along with whatever
 * a person has typed there: a decision must not wait for that, and a text whose YAML is broken is refused before it comes so far.
 */
async function editAndSave(document: TextDocument, { start, end, text }: FileEdit): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), text);
  if (!(await workspace.applyEdit(edit))) throw new Error('the editor refused the change');
  if (!(await document.save())) throw new Error('it was changed in the editor, and could not be saved there');
}
