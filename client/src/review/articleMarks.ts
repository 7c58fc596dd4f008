import {
  Disposable,
  EventEmitter,
  workspace,
  type Event,
  type LogOutputChannel,
  type TextDocument,
} from 'vscode';
import type { MarksResult } from '../../../server/src/protocol/protocol.ts';
import { isServedText } from '../served.ts';
import type { ReviewServer } from './server.ts';

/** A text that is being typed is asked about again when no change came for so many milliseconds. */
const PAUSE = 250;

/** What the server says of the marks of open articles. */
export interface ArticleMarks extends Disposable {
  /** What it said of the text as it stands; null while that is not known, and of what is no article. */
  of(document: TextDocument): MarksResult | null;
  /** The open articles that have been asked about, by name, with the last answer. */
  known(): readonly { readonly document: TextDocument; readonly result: MarksResult }[];
  /** Asks now, and gives the answer when it counts. */
  ask(document: TextDocument): Promise<MarksResult | null>;
  /** Asks about the document of this address, if it is open, or about all. */
  refresh(uri?: string): void;
  /** The marks of a document became others, or were found to be the same in another text. */
  readonly onDidChange: Event<TextDocument>;
}

export function startArticleMarks(
  server: Pick<ReviewServer, 'marks'>,
  output: LogOutputChannel,
): ArticleMarks {
  const answers = new Map<TextDocument, MarksResult>();
  const pauses = new Map<TextDocument, ReturnType<typeof setTimeout>>();
  /** Counts all questions; by document the newest that was answered, so that a late answer to an older one is dropped. */
  let asked = 0;
  const answered = new Map<TextDocument, number>();
  const changed = new EventEmitter<TextDocument>();

  async function ask(document: TextDocument): Promise<MarksResult | null> {
    if (!isServedText(document) || document.isClosed) return null;
    const question = ++asked;
    const result = await server.marks({ uri: document.uri.toString() });
    if (document.isClosed) return null;
    if ((answered.get(document) ?? 0) > question) return of(document);
    answered.set(document, question);
    // A text that was changed meanwhile is asked about again after its pause.
    if (result !== null && result.version !== document.version) return null;
    const before = answers.get(document);
    if (result === null) answers.delete(document);
    else answers.set(document, result);
    if (result !== null || before !== undefined) changed.fire(document);
    return result;
  }

  function askSoon(document: TextDocument): void {
    if (!isServedText(document)) return;
    clearTimeout(pauses.get(document));
    pauses.set(
      document,
      setTimeout(() => {
        pauses.delete(document);
        ask(document).catch((error: unknown) =>
          output.warn(`Could not tell the marks of ${document.uri.toString()}: ${String(error)}`),
        );
      }, PAUSE),
    );
  }

  function of(document: TextDocument): MarksResult | null {
    const result = answers.get(document);
    return result === undefined || result.version !== document.version ? null : result;
  }

  function closed(document: TextDocument): void {
    clearTimeout(pauses.get(document));
    pauses.delete(document);
    answered.delete(document);
    if (answers.delete(document)) changed.fire(document);
  }

  const subscriptions = Disposable.from(
    changed,
    workspace.onDidOpenTextDocument(askSoon),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) askSoon(document);
    }),
    workspace.onDidCloseTextDocument(closed),
  );

  return {
    of,
    ask,
    known: () =>
      [...answers]
        .map(([document, result]) => ({ document, result }))
        .toSorted((a, b) => (a.document.uri.path < b.document.uri.path ? -1 : 1)),
    refresh(uri) {
      for (const document of workspace.textDocuments) {
        if (uri === undefined || document.uri.toString() === uri) askSoon(document);
      }
    },
    onDidChange: changed.event,
    dispose() {
      for (const pause of pauses.values()) clearTimeout(pause);
      subscriptions.dispose();
    },
  };
}
