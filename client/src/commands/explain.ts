import { commands, EventEmitter, Uri, window, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { EXPLAIN, type ExplainParams, type ExplainResult } from '../../../server/src/protocol/protocol.ts';
import { isServedText } from '../served.ts';

export const EXPLAIN_COMMAND = 'newsmark.explain';

const SCHEME = 'newsmark-explanation';
const PAGE = Uri.from({ scheme: SCHEME, path: '/Newsmark explains.md' });

export interface Explanations extends Disposable {
  /** Explains a place, as a link on a hover card names it, or else where the cursor stands. */
  explain(place: unknown): Promise<void>;
}

/** Shows explanations as a Markdown preview beside the article; it is one page, filled anew each time. */
export function startExplanations(client: BaseLanguageClient): Explanations {
  let page = '';
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: () => page,
  });

  return {
    async explain(place) {
      const params = isPlace(place) ? place : placeOfCursor();
      if (params === null) {
        void window.showInformationMessage('Put the cursor into an article to have a place explained.');
        return;
      }
      const { markdown } = await client.sendRequest<ExplainResult>(EXPLAIN, params);
      page = markdown;
      changed.fire(PAGE);
      await commands.executeCommand('markdown.showPreviewToSide', PAGE);
    },
    dispose() {
      provider.dispose();
      changed.dispose();
    },
  };
}

function placeOfCursor(): ExplainParams | null {
  const editor = window.activeTextEditor;
  if (editor === undefined || !isServedText(editor.document)) return null;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}

/** Arguments of a command may come from anywhere; only those of the shape that the server writes are used. */
function isPlace(place: unknown): place is ExplainParams {
  if (typeof place !== 'object' || place === null || !('uri' in place) || !('position' in place))
    return false;
  const { uri, position } = place;
  if (typeof uri !== 'string' || typeof position !== 'object' || position === null) return false;
  return (
    'line' in position &&
    'character' in position &&
    Number.isInteger(position.line) &&
    Number.isInteger(position.character)
  );
}
