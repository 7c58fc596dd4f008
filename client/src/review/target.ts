import { Uri, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import type { MarksResult, ReviewMark } from '../../../server/src/protocol/protocol.ts';
import { isServedText } from '../served.ts';
import type { ArticleMarks } from './articleMarks.ts';
import type { CurrentMark } from './currentMark.ts';
import { tell } from './tell.ts';

/** An article under review, with the server's answer for its text as it stands. */
export interface Article {
  readonly editor: TextEditor;
  readonly document: TextDocument;
  readonly result: MarksResult;
}

/** The mark that a command is about, and its article. */
export interface Target {
  readonly document: TextDocument;
  readonly result: MarksResult;
  readonly mark: ReviewMark;
}

/** The article in the active editor; where there is none the person is told, and null is given. */
export async function activeArticle(marks: ArticleMarks): Promise<Article | null> {
  const editor = window.activeTextEditor;
  if (editor !== undefined && isServedText(editor.document)) {
    const result = marks.of(editor.document) ?? (await marks.ask(editor.document));
    if (result !== null) return { editor, document: editor.document, result };
  }
  tell('Open an article first: its marks are what is reviewed.');
  return null;
}

/**
 * The mark that a command is about: the one that a line of the view, or a link, names; else the current one of the active editor. Where
 * there is none the person is told, and null is given.
 */
export async function targetOf(
  marks: ArticleMarks,
  current: CurrentMark,
  given: unknown,
): Promise<Target | null> {
  const named = namedMark(given);
  if (named !== null) {
    const document = await workspace.openTextDocument(Uri.parse(named.uri));
    const result = marks.of(document) ?? (await marks.ask(document));
    const mark = result?.marks.find(({ id }) => id === named.id);
    if (result !== null && mark !== undefined) return { document, result, mark };
    tell('This mark is not there any more.');
    return null;
  }
  const article = await activeArticle(marks);
  if (article === null) return null;
  const mark = current.of(article.editor);
  if (mark !== null) return { document: article.document, result: article.result, mark };
  tell('There is no mark at the cursor. Go to the next undecided one first.');
  return null;
}

/** The mark that a line of the view, or a link of a hover, names; null where something else was given, or nothing. */
export function namedMark(given: unknown): { readonly uri: string; readonly id: string } | null {
  if (typeof given !== 'object' || given === null || !('uri' in given) || typeof given.uri !== 'string')
    return null;
  if ('id' in given && typeof given.id === 'string' && !('children' in given))
    return { uri: given.uri, id: given.id };
  if (!('mark' in given) || typeof given.mark !== 'object' || given.mark === null) return null;
  return 'id' in given.mark && typeof given.mark.id === 'string'
    ? { uri: given.uri, id: given.mark.id }
    : null;
}
