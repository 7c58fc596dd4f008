import { Disposable, type CommentThread, type Event, type LogOutputChannel, type Memento } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  CHECKS_CHANGED,
  type CheckItem,
  type ChecksChangedParams,
  type SheetParams,
  type SheetResult,
} from '../../../server/src/protocol/factcheck.ts';
import type { GutterLines } from '../review/gutterLines.ts';
import { startChecks } from './checks.ts';
import { evidenceCommands } from './evidenceCommands.ts';
import type { FactCheckParts } from './factCheckParts.ts';
import { createForms } from './forms.ts';
import { startInText } from './inText.ts';
import { registerInTurn } from '../inTurn.ts';
import { listCommands } from './listCommands.ts';
import { passageCommands } from './passageCommands.ts';
import { ratingCommands } from './ratingCommands.ts';
import { factCheckServer } from './server.ts';
import { threadCommands } from './threadCommands.ts';
import { startThreads } from './threads.ts';
import { verdictCommands } from './verdictCommands.ts';
import { startFactCheckViews, type FactCheckViewExports } from './views.ts';

/** Fact-checking, as the rest of the extension and the tests see it. */
export interface FactCheck extends Disposable {
  /** Asks the server what is on the lists, as after a start. */
  refresh(): void;
  readonly exports: FactCheckExports;
}

/** What the tests in a real VS Code may ask of it. */
export interface FactCheckExports {
  /** What is on the lists; null while that is not known. */
  checks(): readonly CheckItem[] | null;
  readonly onDidChange: Event<unknown>;
  /** The threads of an open article. */
  threads(uri: string): readonly CommentThread[];
  /** What a person is asked just now, in words; null where that is nothing. */
  asked(): string | null;
  readonly onDidAsk: Event<unknown>;
  /** A sheet as it is handed over. */
  sheet(params: SheetParams): Promise<SheetResult>;
  readonly views: FactCheckViewExports;
}

/** Wires fact-checking. */
export function startFactCheck(
  client: BaseLanguageClient,
  state: Memento,
  output: LogOutputChannel,
  review: GutterLines,
): FactCheck {
  const server = factCheckServer(client);
  const checks = startChecks(server, output);
  const forms = createForms();
  const threads = startThreads({ checks, server });
  const parts: FactCheckParts = { server, checks, forms, threads };
  const views = startFactCheckViews({ server, checks, memento: state, output });
  const refresh = (uri?: string): void => {
    checks.refresh(uri);
    views.refresh(uri);
  };
  client.onNotification(CHECKS_CHANGED, ({ uri }: ChecksChangedParams) => refresh(uri));
  const subscriptions = Disposable.from(
    ...registerAll(parts),
    startInText(parts, review),
    views,
    threads,
    forms,
    checks,
  );
  return {
    refresh: () => refresh(),
    exports: { ...factCheckExports(parts), views: views.exports },
    dispose: () => subscriptions.dispose(),
  };
}

/** Whoever begins with another question is done with the one that stands open; what is written in threads does not wait for either. */
function registerAll(parts: FactCheckParts): Disposable[] {
  const asking = {
    ...ratingCommands(parts),
    ...verdictCommands(parts),
    ...evidenceCommands(parts),
    ...passageCommands(parts),
  };
  return [
    ...registerInTurn(asking, () => parts.forms.close()),
    ...registerInTurn({ ...listCommands(parts), ...threadCommands(parts) }),
  ];
}

function factCheckExports({
  checks,
  forms,
  threads,
  server,
}: FactCheckParts): Omit<FactCheckExports, 'views'> {
  return {
    checks: () => checks.all(),
    onDidChange: checks.onDidChange,
    threads: (uri) => threads.of(uri),
    asked: () => forms.asked(),
    onDidAsk: forms.onDidAsk,
    sheet: (params) => server.sheet(params),
  };
}
