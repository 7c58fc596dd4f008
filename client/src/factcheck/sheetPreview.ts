import {
  commands,
  Disposable,
  EventEmitter,
  TabInputText,
  TabInputWebview,
  Uri,
  window,
  workspace,
  type Event,
  type LogOutputChannel,
} from 'vscode';
import type { FactCheckServer } from './server.ts';
import { SHEET_SCHEME, sheetName } from './sheetFormats.ts';

/** A sheet is made again when nothing changed for so many milliseconds. */
const PAUSE = 500;

/** The sheets that are shown in the editor, read-only, as Markdown. */
export interface SheetPreview extends Disposable {
  /** Shows the sheet of an article, or of all articles below a folder. */
  show(subject: Uri): Promise<void>;
  /** The article or folder whose sheet was shown last. */
  last(): Uri | null;
}

export interface SheetPreviewParts {
  readonly server: Pick<FactCheckServer, 'sheet'>;
  /** Something that stands in sheets changed. */
  readonly changes: readonly Event<unknown>[];
  readonly output: LogOutputChannel;
}

export function startSheetPreview({ server, changes, output }: SheetPreviewParts): SheetPreview {
  const changed = new EventEmitter<Uri>();
  /** The addresses that have been shown, by what they are of. */
  const shown = new Map<string, Uri>();
  let latest: Uri | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;

  async function textOf(sheet: Uri): Promise<string> {
    const { text } = await server.sheet({ uri: sheet.query, format: 'md' });
    return text;
  }

  async function show(subject: Uri): Promise<void> {
    const sheet = sheetOf(subject);
    shown.set(subject.toString(), sheet);
    latest = subject;
    if (isOpen(sheet)) changed.fire(sheet);
    try {
      await commands.executeCommand('markdown.showPreviewToSide', sheet);
    } catch {
      // Where the editor has no preview of Markdown, its text can be read as well.
      await window.showTextDocument(sheet, { preview: true, preserveFocus: true });
    }
  }

  /** VS Code forgets the text of a sheet after a while, though its preview stands open: it is opened again, which the preview hears of. */
  async function refresh(): Promise<void> {
    if (!isAnythingShown()) shown.clear();
    for (const sheet of shown.values()) {
      if (isOpen(sheet)) changed.fire(sheet);
      else await workspace.openTextDocument(sheet);
    }
  }

  function refreshSoon(): void {
    if (shown.size === 0) return;
    clearTimeout(pause);
    pause = setTimeout(() => {
      refresh().catch((error: unknown) => output.warn(`Could not make the sheet again: ${String(error)}`));
    }, PAUSE);
  }

  const subscriptions = Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(SHEET_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: textOf,
    }),
    ...changes.map((change) => change(refreshSoon)),
  );
  return {
    show,
    last: () => latest,
    dispose() {
      clearTimeout(pause);
      subscriptions.dispose();
    },
  };
}

/** The address of a subject's sheet: its path names the tab, its query says what it is of. */
function sheetOf(subject: Uri): Uri {
  return Uri.from({
    scheme: SHEET_SCHEME,
    path: `/${sheetName(subject.path, 'md')}`,
    query: subject.toString(),
  });
}

function isOpen(sheet: Uri): boolean {
  return workspace.textDocuments.some((document) => document.uri.toString() === sheet.toString());
}

/** Whether a sheet may stand open somewhere. Which text a preview is of, nobody is told. */
function isAnythingShown(): boolean {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(
      ({ input }) =>
        (input instanceof TabInputText && input.uri.scheme === SHEET_SCHEME) ||
        (input instanceof TabInputWebview && input.viewType.endsWith('markdown.preview')),
    );
}
