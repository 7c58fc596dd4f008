import { commands, Uri, window, workspace, type LogOutputChannel } from 'vscode';
import { tell } from '../review/tell.ts';
import { isServedText } from '../served.ts';
import type { Commands } from '../inTurn.ts';
import { oneLine } from './inert.ts';
import type { FactCheckServer } from './server.ts';
import { SHEET_FORMATS, SHEET_SCHEME, sheetName, type SheetFormat } from './sheetFormats.ts';
import type { SheetPreview } from './sheetPreview.ts';

/** The longest remark, and how many of them are shown. */
const REMARK = 300;
const REMARKS = 2;

const SHOW_ALL = 'Show All Remarks';

export interface SheetCommandParts {
  readonly server: Pick<FactCheckServer, 'sheet'>;
  readonly preview: SheetPreview;
  /** Where all remarks are kept. */
  readonly output: LogOutputChannel;
}

/** Fact-check sheets, to look at and to save. */
export function sheetCommands(parts: SheetCommandParts): Commands {
  return {
    'newsmark.previewSheet': async (given) => {
      const subject = given instanceof Uri ? given : activeArticle();
      if (subject === null) tell('Open an article first: the sheet is made of its checks.');
      else await parts.preview.show(subject);
    },
    'newsmark.previewFolderSheet': async (given) => {
      const folder = given instanceof Uri ? given : await pickFolder();
      if (folder !== null) await parts.preview.show(folder);
    },
    'newsmark.saveSheet': async (given) => {
      const subject = given instanceof Uri ? subjectOf(given) : (activeArticle() ?? parts.preview.last());
      if (subject === null) tell('Open an article, or preview a sheet, first.');
      else await saveSheet(parts, subject);
    },
  };
}

async function saveSheet({ server, output }: SheetCommandParts, subject: Uri): Promise<void> {
  const format = await window.showQuickPick(SHEET_FORMATS, { title: 'Save the fact-check sheet as' });
  if (format === undefined) return;
  const file = await window.showSaveDialog({
    title: 'Save the Fact-Check Sheet',
    ...(subject.scheme !== 'untitled' && {
      defaultUri: Uri.joinPath(subject, '..', sheetName(subject.path, format.extension)),
    }),
    filters: { [format.label]: [format.extension] },
  });
  if (file === undefined) return;
  const { text, remarks } = await server.sheet({ uri: subject.toString(), format: format.format });
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  tellOf(file, format, remarks, output);
}

/** Says where the sheet is, and what it leaves out; offers to open it. Nothing waits until that is read. */
function tellOf(
  file: Uri,
  { label }: SheetFormat,
  remarks: readonly string[],
  output: LogOutputChannel,
): void {
  const name = workspace.asRelativePath(file);
  const lines = remarks.map((remark) => oneLine(remark, REMARK));
  for (const line of lines) output.info(`${name}: ${line}`);
  const rest = lines.length - REMARKS;
  const words = [
    `${label} saved: ${name}.`,
    ...lines.slice(0, REMARKS),
    ...(rest > 0 ? [`And ${rest} more ${rest === 1 ? 'remark' : 'remarks'}.`] : []),
  ].join(' ');
  const say = lines.length === 0 ? window.showInformationMessage : window.showWarningMessage;
  void say(words, 'Open', ...(rest > 0 ? [SHOW_ALL] : [])).then((picked): Thenable<unknown> | undefined => {
    if (picked === SHOW_ALL) return commands.executeCommand('newsmark.showOutput');
    return picked === undefined ? undefined : window.showTextDocument(file);
  });
}

/** The article in the active editor, or what a sheet in it is of. */
function activeArticle(): Uri | null {
  const document = window.activeTextEditor?.document;
  if (document === undefined) return null;
  if (document.uri.scheme === SHEET_SCHEME) return subjectOf(document.uri);
  return isServedText(document) ? document.uri : null;
}

function subjectOf(uri: Uri): Uri {
  return uri.scheme === SHEET_SCHEME ? Uri.parse(uri.query) : uri;
}

/** The folder of the workspace, which the person picks where there are several. */
async function pickFolder(): Promise<Uri | null> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) tell('Open a folder first: the sheet is made of its articles.');
  if (folders.length < 2) return folders[0]?.uri ?? null;
  const picked = await window.showWorkspaceFolderPick({ placeHolder: 'The sheet of which folder?' });
  return picked?.uri ?? null;
}
