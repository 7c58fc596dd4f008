import { window, workspace, type Event, type ExtensionContext } from 'vscode';
import {
  RECOGNIZE,
  STATUS,
  STATUS_CHANGED,
  type RecognizeParams,
  type RecognizeResult,
  type StatusChangedParams,
  type StatusParams,
  type StatusResult,
} from '../../server/src/protocol/protocol.ts';
import { registerCommands } from './commands/index.ts';
import { startFactCheck, type FactCheckExports } from './factcheck/index.ts';
import { answerFileRequests } from './files.ts';
import { CLIENT_NAME, clientOptions, whoReadsFiles, type ExtensionHost } from './languageClient.ts';
import { startRecognition } from './recognition.ts';
import { keepRefusals } from './refusals.ts';
import { startReview, type ReviewExports } from './review/index.ts';
import { answerReviewerRequests } from './reviewer.ts';
import { answerUpdateRequests } from './sidecars.ts';
import { startStatusItem, type ShownStatus } from './statusItem.ts';
import { keepUnsavedDecisions } from './unsaved.ts';

/** What other extensions, and the tests in a real VS Code, may ask. */
export interface NewsmarkExports {
  /** What the status item shows of the active editor, or null where it shows nothing. */
  shownStatus(): ShownStatus | null;
  readonly onDidChangeStatus: Event<void>;
  readonly review: ReviewExports;
  readonly factCheck: FactCheckExports;
}

/** The running extension. */
export interface Newsmark {
  readonly exports: NewsmarkExports;
  stop(): Promise<void>;
}

/** Wires everything, in the order in which it depends on each other, and starts the server. */
export async function startNewsmark(context: ExtensionContext, host: ExtensionHost): Promise<Newsmark> {
  const output = window.createOutputChannel(CLIENT_NAME, { log: true });
  const files = whoReadsFiles(host, workspace.workspaceFolders ?? []);
  const client = host.createClient(
    context,
    clientOptions(context, output, files, await host.readModels(context)),
  );
  answerFileRequests(client);
  answerUpdateRequests(client);
  answerReviewerRequests(client);
  keepUnsavedDecisions(client, context.workspaceState);

  const refusals = keepRefusals(context.workspaceState);
  const recognition = startRecognition({
    recognize: (params: RecognizeParams) => client.sendRequest<RecognizeResult>(RECOGNIZE, params),
    refusals,
    output,
  });
  const status = startStatusItem({
    recognition,
    refusals,
    statusOf: (params: StatusParams) => client.sendRequest<StatusResult>(STATUS, params),
    output,
  });
  client.onNotification(STATUS_CHANGED, ({ uri }: StatusChangedParams) => status.refresh(uri));
  const review = startReview(client, context.workspaceState, output);
  const factCheck = startFactCheck(client, context.workspaceState, output, review.gutter);
  context.subscriptions.push(
    output,
    review,
    factCheck,
    recognition,
    status,
    ...registerCommands({ client, recognition, output }),
  );

  await client.start();
  recognition.considerAll();
  status.refresh();
  review.refresh();
  factCheck.refresh();
  return {
    exports: {
      shownStatus: () => status.shown(),
      onDidChangeStatus: status.onDidChange,
      review: review.exports,
      factCheck: factCheck.exports,
    },
    stop: () => client.stop(),
  };
}
