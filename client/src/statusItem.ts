import {
  Disposable,
  LanguageStatusSeverity,
  EventEmitter,
  languages,
  window,
  type Command,
  type Event,
  type LogOutputChannel,
  type TextDocument,
} from 'vscode';
import type { StatusParams, StatusResult } from '../../server/src/protocol/protocol.ts';
import { ANNOTATE_COMMAND } from './commands/annotate.ts';
import { SHOW_FINDINGS_COMMAND } from './commands/showFindings.ts';
import type { Recognition } from './recognition.ts';
import type { Refusals } from './refusals.ts';
import { articleCandidates, isRecognizable, isServedText } from './served.ts';
import { describeArticle, describeOther, type StatusText } from './statusText.ts';

const ACTIONS: Readonly<Record<StatusText['action'], Command>> = {
  findings: { command: SHOW_FINDINGS_COMMAND, title: 'Show Findings' },
  annotate: { command: ANNOTATE_COMMAND, title: 'Annotate This File' },
};

export interface StatusParts {
  readonly statusOf: (params: StatusParams) => Promise<StatusResult>;
  readonly recognition: Recognition;
  readonly refusals: Refusals;
  readonly output: LogOutputChannel;
}

/** What the item shows, and of which document. */
export interface ShownStatus extends StatusText {
  readonly uri: string;
}

/** The item in the editor's language status: of an article its figures, of another file what to do about it. */
export interface StatusItem extends Disposable {
  /** Asks again, if the document is the one that is shown or none is named. */
  refresh(uri?: string): void;
  shown(): ShownStatus | null;
  readonly onDidChange: Event<void>;
}

export function startStatusItem({ statusOf, recognition, refusals, output }: StatusParts): StatusItem {
  const item = languages.createLanguageStatusItem('newsmark.status', articleCandidates());
  item.name = 'Newsmark';
  item.severity = LanguageStatusSeverity.Information;
  const changed = new EventEmitter<void>();
  let shown: ShownStatus | null = null;
  /** Counts the questions, so that a late answer to an old one is dropped. */
  let latest = 0;

  async function describe(document: TextDocument): Promise<StatusText | null> {
    if (isServedText(document)) {
      const status = await statusOf({ uri: document.uri.toString() });
      return status.recognized.article || document.languageId !== 'markdown'
        ? describeArticle(status)
        : describeOther(status.recognized, false);
    }
    if (!isRecognizable(document)) return null;
    return describeOther(recognition.resultOf(document), refusals.has(document.uri));
  }

  async function update(document: TextDocument | undefined): Promise<void> {
    const question = ++latest;
    item.busy = document !== undefined;
    const text = document === undefined ? null : await describe(document);
    if (question !== latest) return;
    item.busy = false;
    if (document !== undefined && text !== null) {
      item.text = text.text;
      item.detail = text.detail;
      item.command = ACTIONS[text.action];
    }
    shown = document === undefined || text === null ? null : { ...text, uri: document.uri.toString() };
    changed.fire();
  }

  function refresh(uri?: string): void {
    const document = window.activeTextEditor?.document;
    if (uri !== undefined && uri !== document?.uri.toString()) return;
    update(document).catch((error: unknown) => output.warn(`Could not tell the status: ${String(error)}`));
  }

  const subscriptions = Disposable.from(
    item,
    changed,
    window.onDidChangeActiveTextEditor(() => refresh()),
    recognition.onDidRecognize((uri) => refresh(uri.toString())),
  );
  return { refresh, shown: () => shown, onDidChange: changed.event, dispose: () => subscriptions.dispose() };
}
