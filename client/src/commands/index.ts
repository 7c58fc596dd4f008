import { commands, type Disposable, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { DECIDE } from '../../../server/src/protocol/protocol.ts';
import type { Recognition } from '../recognition.ts';
import { registerActorCommands } from './actors.ts';
import { ANNOTATE_COMMAND, annotate } from './annotate.ts';
import { CREATE_CORPUS_COMMAND, createCorpus } from './createCorpus.ts';
import {
  atServer,
  MUTE_RULE_COMMAND,
  muteRule,
  QUERY_AUTHOR_COMMAND,
  queryAuthor,
  SAVE_DECISIONS_COMMAND,
  UNDO_DECISION_COMMAND,
} from './decide.ts';
import { EXPLAIN_COMMAND, startExplanations } from './explain.ts';
import { SET_SPEAKER_COMMAND, setSpeaker } from './setSpeaker.ts';
import { SHOW_FINDINGS_COMMAND, showFindings } from './showFindings.ts';
import { NOT_AN_ARTICLE_COMMAND, notAnArticle } from './notAnArticle.ts';

/** What the commands work with. */
export interface CommandParts {
  readonly client: BaseLanguageClient;
  readonly recognition: Recognition;
  readonly output: LogOutputChannel;
}

/** Registers every command that package.json contributes, and the one that quick fixes decide by. */
export function registerCommands({ client, recognition, output }: CommandParts): Disposable[] {
  const explanations = startExplanations(client);
  return [
    explanations,
    ...registerActorCommands(client),
    commands.registerCommand(ANNOTATE_COMMAND, () => annotate(recognition)),
    commands.registerCommand(NOT_AN_ARTICLE_COMMAND, () => notAnArticle(recognition)),
    commands.registerCommand(EXPLAIN_COMMAND, (place: unknown) => explanations.explain(place)),
    commands.registerCommand(SHOW_FINDINGS_COMMAND, showFindings),
    commands.registerCommand(DECIDE, (given: unknown) => atServer(client, DECIDE, given)),
    commands.registerCommand(MUTE_RULE_COMMAND, (given: unknown) => muteRule(client, given)),
    commands.registerCommand(QUERY_AUTHOR_COMMAND, (given: unknown, suggested: unknown) =>
      queryAuthor(client, given, suggested),
    ),
    commands.registerCommand(SET_SPEAKER_COMMAND, (given: unknown) => setSpeaker(client, given)),
    commands.registerCommand(UNDO_DECISION_COMMAND, () => atServer(client, UNDO_DECISION_COMMAND)),
    commands.registerCommand(SAVE_DECISIONS_COMMAND, () => atServer(client, SAVE_DECISIONS_COMMAND)),
    commands.registerCommand(CREATE_CORPUS_COMMAND, createCorpus),
    commands.registerCommand('newsmark.showOutput', () => output.show()),
  ];
}
