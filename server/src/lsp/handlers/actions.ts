import { CodeActionKind, type CodeAction, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { actions, type Action } from '../../features/actions.ts';
import type { Document } from '../../workspace/documents.ts';
import { answer } from '../answer.ts';
import type { Client } from '../client.ts';
import { toRange, toSpan } from '../convert/ranges.ts';
import { openArticle } from '../openArticle.ts';
import type { Session } from '../session.ts';

/** Repairs of the copy, each an explicit choice: none is preferred, so that no editor makes it by itself. */
export function handleActions({ connection, client, log, workspace }: Session): void {
  connection.onCodeAction(
    answer(log, 'Code actions', async ({ textDocument, range, context }): Promise<CodeAction[] | null> => {
      const wanted = context.only?.some((kind) => CodeActionKind.QuickFix.startsWith(kind)) ?? true;
      const article = wanted ? await openArticle(workspace, textDocument.uri) : null;
      if (article === null) return null;
      const { snapshot, document } = article;
      return actions(snapshot.findings(document.uri), toSpan(document.lines, range)).map((action) => ({
        title: action.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: context.diagnostics.filter(
          ({ code, range: place }) =>
            code === action.finding.rule && document.lines.offset(place.start) === action.finding.start,
        ),
        edit: workspaceEdit(document, action, client),
      }));
    }),
  );
}

/** The edits, held to the version that they were made for where the client can hold them to it. */
function workspaceEdit({ uri, version, lines }: Document, { edits }: Action, client: Client): WorkspaceEdit {
  const changes: TextEdit[] = edits.map((edit) => ({ range: toRange(lines, edit), newText: edit.text }));
  return client.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}
