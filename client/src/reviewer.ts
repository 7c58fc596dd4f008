import { ConfigurationTarget, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ASK_REVIEWER, type AskReviewerResult } from '../../server/src/protocol/protocol.ts';

/** Asks who decides, where neither the settings nor git say so. The answer is kept for this machine, and never in a workspace. */
export function answerReviewerRequests(client: BaseLanguageClient): void {
  /** The question that stands open; another decision meanwhile waits for the same answer. */
  let asked: Promise<AskReviewerResult> | null = null;
  client.onRequest(ASK_REVIEWER, (): Promise<AskReviewerResult> => {
    asked ??= ask().finally(() => {
      asked = null;
    });
    return asked;
  });
}

async function ask(): Promise<AskReviewerResult> {
  const given = await window.showInputBox({
    title: 'Who decides?',
    prompt: 'Your name stands with each of your decisions. It is kept in the setting newsmark.reviewer.',
    ignoreFocusOut: true,
  });
  const name = given?.trim() ?? '';
  if (name === '') return { name: null };
  await workspace.getConfiguration('newsmark').update('reviewer', name, ConfigurationTarget.Global);
  return { name };
}
