import { window, type CommentReply, type Range } from 'vscode';
import type { CheckResult, CheckStepParams } from '../../../server/src/protocol/factcheck.ts';
import { fromEditorRange } from '../review/positions.ts';
import { tell } from '../review/tell.ts';
import { isServedText } from '../served.ts';
import type { Commands, FactCheckParts } from './factCheckParts.ts';
import { referenceOf, titleWords } from './targets.ts';

/** Puts something on the list, at the cursor or from a thread that a person has begun. */
export function listCommands(parts: FactCheckParts): Commands {
  return {
    'newsmark.addToFactCheckList': async (given) => {
      const named = referenceOf(parts, given);
      if (named !== null) {
        const { uri, id, question = 'true' } = named;
        await parts.server.check({ uri, id, question, steps: [LISTED], title: 'On the fact-check list' });
        return parts.checks.ask(uri);
      }
      const editor = window.activeTextEditor;
      if (editor === undefined || !isServedText(editor.document))
        return tell('Open an article first, and put the cursor on what is to be checked.');
      const uri = editor.document.uri.toString();
      const { id } = await list(parts, uri, editor.selection);
      const item = id === null ? null : parts.checks.find(uri, id);
      if (item !== null) tell(`On the fact-check list: ${titleWords(item)}`);
    },
    'newsmark.listFromThread': async (given) => {
      const reply = replyOf(given);
      if (reply === null) return;
      const { thread } = reply;
      const note = reply.text.trim();
      const steps: CheckStepParams[] = note === '' ? [] : [{ step: 'addNote', text: note }];
      const { id } = await list(parts, thread.uri.toString(), thread.range, steps);
      // What was typed stays where it could not be kept.
      if (id !== null) thread.dispose();
    },
  };
}

const LISTED: CheckStepParams = { step: 'set', status: 'open' };

/** Puts a selection on the list, or what stands at a place; the server says what that is. */
async function list(
  { server, checks }: FactCheckParts,
  uri: string,
  range: Range,
  steps: readonly CheckStepParams[] = [],
): Promise<CheckResult> {
  const result = await server.check({
    uri,
    range: fromEditorRange(range),
    question: 'true',
    steps: [LISTED, ...steps],
    title: 'On the fact-check list',
  });
  await checks.ask(uri);
  return result;
}

/** What a person wrote in a thread; null where something else was given. */
export function replyOf(given: unknown): CommentReply | null {
  const isReply = typeof given === 'object' && given !== null && 'thread' in given && 'text' in given;
  return isReply && typeof given.text === 'string' ? (given as CommentReply) : null;
}
