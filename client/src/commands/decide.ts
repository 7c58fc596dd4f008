import { window } from 'vscode';
import { ExecuteCommandRequest, type BaseLanguageClient } from 'vscode-languageclient';
import { DECIDE, type DecideParams } from '../../../server/src/protocol/protocol.ts';

export const UNDO_DECISION_COMMAND = 'newsmark.undoDecision';
export const SAVE_DECISIONS_COMMAND = 'newsmark.saveDecisions';
export const MUTE_RULE_COMMAND = 'newsmark.muteRule';
export const QUERY_AUTHOR_COMMAND = 'newsmark.queryAuthor';

/** Has the server carry out one of its commands, which tells the user itself what cannot be done. */
export async function atServer(client: BaseLanguageClient, command: string, given?: unknown): Promise<void> {
  await client.sendRequest(ExecuteCommandRequest.type, {
    command,
    arguments: given === undefined ? [] : [given],
  });
}

/** Asks why a rule is to be silent, and silences it. The sidecar keeps the reason, for whoever wonders later. */
export async function muteRule(client: BaseLanguageClient, given: unknown): Promise<void> {
  if (!hasMutes(given)) {
    void window.showInformationMessage('A rule is muted from the light bulb at one of its findings.');
    return;
  }
  const rules = given.mutes.map(({ rule }) => `'${rule}'`).join(', ');
  const reason = await window.showInputBox({
    title: `Mute ${rules}`,
    prompt: 'Why? The reason is kept with the decision.',
    placeHolder: 'house style',
    validateInput: (words) => (words.trim() === '' ? 'Say why, in a few words.' : null),
  });
  if (reason === undefined) return;
  const mutes = given.mutes.map((mute) => ({ ...mute, reason: reason.trim() }));
  await atServer(client, DECIDE, { ...given, mutes });
}

/** Asks what the author is to be asked, beginning from what the finding asks, and keeps it with the decision: `newsmark queries` lists it. */
export async function queryAuthor(
  client: BaseLanguageClient,
  given: unknown,
  suggested: unknown,
): Promise<void> {
  if (!hasDecisions(given)) {
    void window.showInformationMessage('The author is asked from the light bulb at a finding.');
    return;
  }
  const words = await window.showInputBox({
    title: 'Query the author',
    prompt: 'The question is kept beside the article, and never written into it.',
    value: typeof suggested === 'string' ? suggested : '',
    validateInput: (typed) => (typed.trim() === '' ? 'Say what to ask.' : null),
  });
  if (words === undefined) return;
  const query = words.trim();
  const decisions = given.decisions.map((decision) => ({ ...decision, correction: { query } }));
  await atServer(client, DECIDE, { ...given, decisions });
}

function hasDecisions(given: unknown): given is DecideParams & Required<Pick<DecideParams, 'decisions'>> {
  return (
    typeof given === 'object' && given !== null && 'decisions' in given && Array.isArray(given.decisions)
  );
}

/** Arguments of a command may come from anywhere; the server checks the rest. */
function hasMutes(given: unknown): given is DecideParams & Required<Pick<DecideParams, 'mutes'>> {
  return typeof given === 'object' && given !== null && 'mutes' in given && Array.isArray(given.mutes);
}
