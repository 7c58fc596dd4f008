import {
  commands,
  Disposable,
  extensions,
  languages,
  type Position,
  Range,
  Selection,
  Uri,
  window,
  workspace,
  type CodeAction,
  type Diagnostic,
  type Event,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import type { NewsmarkExports } from '../src/newsmark.ts';

/** How long an answer of the server may take on a slow machine before the test gives up, in milliseconds. */
const PATIENCE = 20_000;

/** The running extension's exports. */
export async function activate(): Promise<NewsmarkExports> {
  const extension = extensions.getExtension<NewsmarkExports>('newsmark.newsmark');
  if (extension === undefined) throw new Error('VS Code does not know the extension.');
  return extension.activate();
}

/** A file of the suite's workspace. */
export function file(path: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('No folder is open.');
  return Uri.joinPath(folder.uri, path);
}

/** Opens a file in an editor and gives it as it is then; recognition may change its language later. */
export async function open(path: string): Promise<TextDocument> {
  return (await window.showTextDocument(file(path), { preview: false })).document;
}

/** Opens an article and waits until it is one. */
export async function openArticle(path: string): Promise<TextDocument> {
  const document = await open(path);
  return until([workspace.onDidOpenTextDocument], `${path} is an article`, () =>
    document.languageId === 'news-article' ? document : null,
  );
}

/** What `probe` gives as soon as it is not null: it is asked now, and again after each of the events. */
export function until<Value>(
  events: readonly Event<never>[] | readonly Event<unknown>[],
  what: string,
  probe: () => Value | null,
): Promise<Value> {
  const now = probe();
  if (now !== null) return Promise.resolve(now);
  return new Promise((resolve, reject) => {
    const subscriptions: Disposable[] = [];
    const finish = (settle: () => void): void => {
      clearTimeout(limit);
      Disposable.from(...subscriptions).dispose();
      settle();
    };
    const limit = setTimeout(() => finish(() => reject(new Error(`In vain waited for: ${what}`))), PATIENCE);
    for (const event of events as readonly Event<unknown>[]) {
      subscriptions.push(
        event(() => {
          const value = probe();
          if (value !== null) finish(() => resolve(value));
        }),
      );
    }
  });
}

/**
 * The quick fixes of a place, asked for again until one is as wanted. VS Code gives up a question when any extension offers new fixes
 * meanwhile, and answers with none while a document is handed from one language to another; an editor asks again as well.
 */
export async function quickFix(
  document: TextDocument,
  place: Range,
  isWanted: (action: CodeAction) => boolean,
): Promise<CodeAction> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const actions = await commands
      .executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, place, 'quickfix')
      .then(undefined, (error: unknown) => {
        if (String(error).includes('Canceled')) return [];
        throw error;
      });
    const wanted = actions.find(isWanted);
    if (wanted !== undefined) return wanted;
    if (Date.now() > end) throw new Error(`Not among: ${actions.map(({ title }) => title).join(', ')}`);
  }
}

/** Answers the list that a command shows with its first line, as Enter does; again until the command is done. */
export async function answered(command: Promise<unknown>): Promise<void> {
  for (;;) {
    const pressed = commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    const isDone = await Promise.race([command.then(() => true), pressed.then(() => false)]);
    if (isDone) return;
  }
}

/** The findings of an article, waited for. */
export function findingsOf(document: TextDocument): Promise<readonly Diagnostic[]> {
  return until([languages.onDidChangeDiagnostics], `findings in ${document.uri.path}`, () => {
    const findings = languages.getDiagnostics(document.uri);
    return findings.length === 0 ? null : findings;
  });
}

/** The place of a piece of text, which must be there. */
export function rangeOf(document: TextDocument, piece: string): Range {
  const start = document.getText().indexOf(piece);
  if (start < 0) throw new Error(`There is no '${piece}' in ${document.uri.path}.`);
  return new Range(document.positionAt(start), document.positionAt(start + piece.length));
}

/** A place within a piece of text. */
export function within(document: TextDocument, piece: string): Position {
  return rangeOf(document, piece).start.translate(0, 1);
}

/** Puts the cursor into a piece of text, in an editor that becomes the active one. */
export async function putCursor(document: TextDocument, piece: string): Promise<void> {
  const place = within(document, piece);
  await selectIn(await window.showTextDocument(document), new Selection(place, place));
}

/** Selects a piece of text, in an editor that becomes the active one. */
export async function select(document: TextDocument, piece: string): Promise<void> {
  const { start, end } = rangeOf(document, piece);
  await selectIn(await window.showTextDocument(document), new Selection(start, end));
}

/** Waits until the editor itself tells of the selection: what it tells late of an older one would take its place for a moment. */
async function selectIn(editor: TextEditor, selection: Selection): Promise<void> {
  if (editor.selection.isEqual(selection)) return;
  const told = new Promise<void>((resolve) => {
    const subscription = window.onDidChangeTextEditorSelection(({ textEditor, selections: [first] }) => {
      if (textEditor !== editor || first?.isEqual(selection) !== true) return;
      subscription.dispose();
      resolve();
    });
  });
  editor.selection = selection;
  await told;
}

/** The id of the rule that a finding comes from. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Compares plain data. */
export function equal(actual: unknown, expected: unknown): void {
  const [got, wanted] = [actual, expected].map((value) => JSON.stringify(value, null, 2));
  if (got !== wanted) throw new Error(`Expected ${wanted}\nbut got ${got}`);
}

/** Says in words what did not hold. */
export function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

/** Deletes a file of the workspace, by its path there. False where there is none. */
export async function removed(path: string): Promise<boolean> {
  try {
    await workspace.fs.delete(file(path));
    return true;
  } catch {
    return false;
  }
}
