import {
  Disposable,
  EventEmitter,
  languages,
  window,
  workspace,
  type Event,
  type LogOutputChannel,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { RecognizeParams, RecognizeResult } from '../../server/src/protocol/protocol.ts';
import type { Refusals } from './refusals.ts';
import { ARTICLE_LANGUAGE, isRecognizable } from './served.ts';

/** A text so long is a log or a table, and is not sent to the server to find out. */
const LONGEST_ASKED = 1_000_000;

/** Text typed or pasted is looked at again once it has grown by so much … */
const GROWTH = 200;

/** … and no change came for so many milliseconds. */
const PAUSE = 400;

export interface RecognitionParts {
  readonly recognize: (params: RecognizeParams) => Promise<RecognizeResult>;
  readonly refusals: Refusals;
  readonly output: LogOutputChannel;
}

/** Finds articles among plain text, and makes them documents of the language `news-article`. */
export interface Recognition extends Disposable {
  /** What the server last said of a plain-text document. */
  resultOf(document: TextDocument): RecognizeResult | undefined;
  /** A result has become known, or has changed. */
  readonly onDidRecognize: Event<Uri>;
  /** Looks at every open document, as after a start. */
  considerAll(): void;
  /** The user says that it is an article. */
  accept(document: TextDocument): Promise<void>;
  /** The user says that it is none, which is remembered. */
  refuse(document: TextDocument): Promise<void>;
}

interface Asked {
  readonly length: number;
  readonly result: RecognizeResult;
}

export function startRecognition({ recognize, refusals, output }: RecognitionParts): Recognition {
  const asked = new Map<string, Asked>();
  const prompted = new Set<string>();
  const pauses = new Map<string, ReturnType<typeof setTimeout>>();
  const recognized = new EventEmitter<Uri>();
  /** The article that is being closed at this moment. See `closed`. */
  let closing: string | null = null;

  async function consider(document: TextDocument): Promise<void> {
    if (!isRecognizable(document) || modeFor(document) === 'never') return;
    const text = document.getText();
    if (text.trim() === '' || text.length > LONGEST_ASKED) return;
    const { version } = document;
    const result = await recognize({ uri: document.uri.toString(), text });
    if (document.isClosed || document.version !== version || !isRecognizable(document)) return;
    asked.set(document.uri.toString(), { length: text.length, result });
    recognized.fire(document.uri);
    if (result.article && !refusals.has(document.uri)) await welcome(document, result);
  }

  /** Does with a recognised article what the setting says. */
  async function welcome(document: TextDocument, result: RecognizeResult): Promise<void> {
    switch (modeFor(document)) {
      case 'auto':
        await languages.setTextDocumentLanguage(document, ARTICLE_LANGUAGE);
        return;
      case 'ask':
        await ask(document, result);
        return;
      case 'never':
    }
  }

  /** Asks once for each document in a session; a question that is closed without an answer is not repeated. */
  async function ask(document: TextDocument, result: RecognizeResult): Promise<void> {
    const key = document.uri.toString();
    if (prompted.has(key)) return;
    prompted.add(key);
    const name = workspace.asRelativePath(document.uri);
    const why = result.reasons.length === 0 ? '' : ` (${result.reasons.slice(0, 3).join(', ')})`;
    const answer = await window.showInformationMessage(
      `${name} looks like a news article${why}.`,
      'Annotate',
      'Not an Article',
    );
    if (answer === 'Annotate') await accept(document);
    if (answer === 'Not an Article') await refuse(document);
  }

  async function accept(document: TextDocument): Promise<void> {
    refusals.delete(document.uri);
    if (document.languageId !== ARTICLE_LANGUAGE && !document.isClosed) {
      await languages.setTextDocumentLanguage(document, ARTICLE_LANGUAGE);
    }
  }

  async function refuse(document: TextDocument): Promise<void> {
    refusals.add(document.uri);
    if (document.languageId === ARTICLE_LANGUAGE && !document.isClosed) {
      await languages.setTextDocumentLanguage(document, 'plaintext');
    }
  }

  function considerSoon(document: TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(pauses.get(key));
    pauses.set(
      key,
      setTimeout(() => {
        pauses.delete(key);
        considerAndTell(document);
      }, PAUSE),
    );
  }

  function considerAndTell(document: TextDocument): void {
    consider(document).catch((error: unknown) =>
      output.warn(`Could not recognise ${document.uri.toString()}: ${String(error)}`),
    );
  }

  function opened(document: TextDocument): void {
    if (closing === document.uri.toString() && document.languageId !== ARTICLE_LANGUAGE) {
      // A person, or the command, took the language away: it is not given back, now or later.
      refusals.add(document.uri);
    }
    if (document.languageId === ARTICLE_LANGUAGE) refusals.delete(document.uri);
    considerAndTell(document);
  }

  /** VS Code tells a change of language as 'closed' and, at once, 'opened'. A tab that is closed is not opened in the same breath. */
  function closed(document: TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(pauses.get(key));
    pauses.delete(key);
    asked.delete(key);
    if (document.languageId !== ARTICLE_LANGUAGE) return;
    closing = key;
    queueMicrotask(() => {
      closing = null;
    });
  }

  function changed(document: TextDocument): void {
    const before = asked.get(document.uri.toString())?.length ?? 0;
    const after = document.getText().length;
    if (isRecognizable(document) && Math.abs(after - before) >= GROWTH) considerSoon(document);
  }

  function considerAll(): void {
    for (const document of workspace.textDocuments) considerAndTell(document);
  }

  /** The language client tells the server of changed files a quarter of a second late; a question that overtakes it gets an old answer. */
  function considerAllSoon(): void {
    for (const document of workspace.textDocuments) considerSoon(document);
  }

  const corpora = workspace.createFileSystemWatcher('**/newsmark.yaml');
  const subscriptions = Disposable.from(
    recognized,
    corpora,
    corpora.onDidCreate(considerAllSoon),
    corpora.onDidChange(considerAllSoon),
    corpora.onDidDelete(considerAllSoon),
    workspace.onDidOpenTextDocument(opened),
    workspace.onDidCloseTextDocument(closed),
    workspace.onDidChangeTextDocument(({ document }) => changed(document)),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('newsmark.recognize')) considerAll();
    }),
  );

  return {
    resultOf: (document) => asked.get(document.uri.toString())?.result,
    onDidRecognize: recognized.event,
    considerAll,
    accept,
    refuse,
    dispose() {
      for (const pause of pauses.values()) clearTimeout(pause);
      subscriptions.dispose();
    },
  };
}

function modeFor(document: TextDocument): 'auto' | 'ask' | 'never' {
  return workspace.getConfiguration('newsmark', document.uri).get('recognize', 'auto');
}
