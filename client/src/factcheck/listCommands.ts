import { window, type CommentReply, type TextEditor } from 'vscode';
import type { CheckParams, CheckStepParams } from '../../../server/src/protocol/factcheck.ts';
import type { Range } from '../../../server/src/protocol/protocol.ts';
import { fromEditorRange } from '../review/positions.ts';
import { tell } from '../review/tell.ts';
import { isServedText } from '../served.ts';
import { shortestAt } from './atCursor.ts';
import type { Commands } from '../inTurn.ts';
import type { FactCheckParts } from './factCheckParts.ts';
import { referenceOf, titleWords } from './targets.ts';

/** Puts something on the list, at the cursor or from a thread that a person has begun. */
export function listCommands(parts: FactCheckParts): Commands {
  return {
    'newsmark.addToFactCheckList': async (given) => {
      const named = referenceOf(parts, given);
      if (named !== null) return list(parts, named.uri, { id: named.id });
      const editor = window.activeTextEditor;
      if (editor === undefined || !isServedText(editor.document))
        return tell('Open an article first, and put the cursor on what is to be checked.');
      const place = await placeMeant(parts, editor);
      if (place === null)
        return tell(
          'There is no claim and no quotation at the cursor. Select the words that are to be checked.',
        );
      return list(parts, editor.document.uri.toString(), place);
    },
    'newsmark.listFromThread': async (given) => {
      const reply = replyOf(given);
      if (reply === null) return;
      const { thread } = reply;
      const text = reply.text.trim();
      const range = fromEditorRange(thread.range);
      const note: CheckStepParams[] = text === '' ? [] : [{ step: 'addNote', text }];
      const isListed = await list(parts, thread.uri.toString(), { range }, note);
      // What was typed stays where it could not be kept.
      if (isListed) thread.dispose();
    },
  };
}

/** What a person wrote in a thread; null where something else was given. */
export function replyOf(given: unknown): CommentReply | null {
  const isReply = typeof given === 'object' && given !== null && 'thread' in given && 'text' in given;
  return isReply && typeof given.text === 'string' ? (given as CommentReply) : null;
}

type Place = { readonly id: string } | { readonly range: Range };

/** Puts something on the list, and says whether it is there; where it cannot be, the server says why. */
async function list(
  { server, checks }: FactCheckParts,
  uri: string,
  place: Place,
  steps: readonly CheckStepParams[] = [],
): Promise<boolean> {
  const params: CheckParams = { uri, ...place, question: 'true', steps, title: 'On the fact-check list' };
  const { id } = await server.check(params);
  await checks.ask(uri);
  const item = id === null ? null : checks.find(uri, id);
  if (item !== null) tell(`On the fact-check list: ${titleWords(item)}`);
  return id !== null;
}

/** What is selected or, without a selection, what stands at the cursor; null where there is nothing. */
async function placeMeant(
  { server }: FactCheckParts,
  { document, selection }: TextEditor,
): Promise<Place | null> {
  if (!selection.isEmpty) return { range: fromEditorRange(selection) };
  const shortest = await shortestAt(server, document, selection.active);
  return shortest === null ? null : { id: shortest.id };
}
