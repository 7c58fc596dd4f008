import {
  Disposable,
  EventEmitter,
  window,
  workspace,
  type Event,
  type LogOutputChannel,
  type TextDocument,
} from 'vscode';
import type { TicksResult } from '../../../server/src/protocol/factcheck.ts';
import { isServedText } from '../served.ts';
import type { FactCheckServer } from './server.ts';

/** A text that is being typed is asked about again when no change came for so many milliseconds. */
const PAUSE = 250;

/** What is to be ticked off in an article. */
export interface ArticleTicks {
  readonly document: TextDocument;
  readonly result: TicksResult;
}

/** What the server says is to be ticked off in the article that somebody works on. */
export interface Ticks extends Disposable {
  /** The last answer about the article in the active editor or, where that shows something else, the one before; null where none is open. */
  present(): ArticleTicks | null;
  /** Asks now; done when the answer counts. */
  ask(): Promise<void>;
  /** Asks after a pause, if this article is the one, or none is named. */
  refresh(uri?: string): void;
  readonly onDidChange: Event<void>;
}

export function startTicks(server: Pick<FactCheckServer, 'ticks'>, output: LogOutputChannel): Ticks {
  let followed: TextDocument | null = null;
  let answer: ArticleTicks | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** Counts the questions, so that a late answer to an old one is dropped. */
  let latest = 0;
  const changed = new EventEmitter<void>();

  function take(next: ArticleTicks | null): void {
    if (next === null && answer === null) return;
    answer = next;
    changed.fire();
  }

  async function ask(): Promise<void> {
    const question = ++latest;
    const document = followed;
    const result = document === null ? null : await server.ticks({ uri: document.uri.toString() });
    if (question === latest) take(document === null || result === null ? null : { document, result });
  }

  function askSoon(): void {
    clearTimeout(pause);
    pause = setTimeout(() => {
      ask().catch((error: unknown) => output.warn(`Could not tell what is to be ticked: ${String(error)}`));
    }, PAUSE);
  }

  /** Another kind of editor, such as the sheet, leaves the article that one works on where it is. */
  function follow(document: TextDocument | undefined): void {
    if (document === undefined || document === followed || !isServedText(document)) return;
    followed = document;
    take(null);
    askSoon();
  }

  function closed(document: TextDocument): void {
    if (document !== followed) return;
    followed = null;
    latest += 1;
    take(null);
  }

  const subscriptions = Disposable.from(
    changed,
    window.onDidChangeActiveTextEditor((editor) => follow(editor?.document)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document === followed && contentChanges.length > 0) askSoon();
    }),
    // A text that becomes an article is closed and opened again in its editor.
    workspace.onDidOpenTextDocument((document) => {
      if (document === window.activeTextEditor?.document) follow(document);
    }),
    workspace.onDidCloseTextDocument(closed),
  );
  follow(window.activeTextEditor?.document);

  return {
    present: () => answer,
    ask,
    refresh(uri) {
      if (uri === undefined || uri === followed?.uri.toString()) askSoon();
    },
    onDidChange: changed.event,
    dispose() {
      clearTimeout(pause);
      subscriptions.dispose();
    },
  };
}
