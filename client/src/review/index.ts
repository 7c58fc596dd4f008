import { Disposable, window, type Event, type LogOutputChannel, type Memento } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  MARKS_CHANGED,
  type MarksChangedParams,
  type ReviewMark,
} from '../../../server/src/protocol/protocol.ts';
import { registerInTurn } from '../inTurn.ts';
import { addCommands } from './addCommands.ts';
import { startArticleMarks, type ArticleMarks } from './articleMarks.ts';
import { bulkCommands } from './bulkCommands.ts';
import { trackCurrentMark, type CurrentMark } from './currentMark.ts';
import { decideCommands } from './decideCommands.ts';
import { startDecorations } from './decorations.ts';
import { createFilterState } from './filterState.ts';
import { gutterLines, type GutterLines } from './gutterLines.ts';
import { overviewCommands } from './overviewCommands.ts';
import { startReviewMode } from './reviewMode.ts';
import type { ReviewParts } from './reviewParts.ts';
import { startReviewStatus, type ReviewStatus } from './reviewStatus.ts';
import { startReviewView, type ReviewView } from './reviewView.ts';
import { reviewServer } from './server.ts';
import type { ReviewNode } from './tree.ts';
import { valueCommands } from './valueCommands.ts';
import { walkCommands } from './walkCommands.ts';

/** The review, as the rest of the extension and the tests see it. */
export interface Review extends Disposable {
  /** Asks the server about every open article, as after a start. */
  refresh(): void;
  /** Where it draws beside the lines. */
  readonly gutter: GutterLines;
  readonly exports: ReviewExports;
}

/** What the tests in a real VS Code may ask of the review. */
export interface ReviewExports {
  /** The marks of an open article, for its text as it stands; null while they are not known. */
  marksOf(uri: string): readonly ReviewMark[] | null;
  /** The mark that the next decision is about. */
  currentMark(): ReviewMark | null;
  /** What the status item says of the active article: '7 of 31 reviewed'. */
  progress(): string | null;
  /** The lines of the Review view. */
  view(): readonly ReviewNode[];
  readonly onDidChange: Event<unknown>;
}

/** Wires the review of articles. */
export function startReview(client: BaseLanguageClient, state: Memento, output: LogOutputChannel): Review {
  const server = reviewServer(client);
  const marks = startArticleMarks(server, output);
  const current = trackCurrentMark(marks);
  const mode = startReviewMode(state);
  const filter = createFilterState();
  const parts: ReviewParts = { server, marks, current, mode, filter };
  const view = startReviewView(parts);
  // Last, so that whoever hears that something changed finds it changed everywhere.
  const status = startReviewStatus(parts);
  client.onNotification(MARKS_CHANGED, ({ uri }: MarksChangedParams) => marks.refresh(uri));
  const subscriptions = Disposable.from(
    view,
    status,
    startDecorations(parts),
    ...registerInTurn({
      ...walkCommands(parts),
      ...decideCommands(parts),
      ...valueCommands(parts),
      ...addCommands(parts),
      ...bulkCommands(parts),
      ...overviewCommands(parts),
    }),
    filter,
    mode,
    current,
    marks,
  );
  return {
    refresh: () => marks.refresh(),
    gutter: gutterLines(parts),
    exports: reviewExports(marks, current, status, view),
    dispose: () => subscriptions.dispose(),
  };
}

function reviewExports(
  marks: ArticleMarks,
  current: CurrentMark,
  status: ReviewStatus,
  view: ReviewView,
): ReviewExports {
  return {
    marksOf(uri) {
      const known = marks.known().find(({ document }) => document.uri.toString() === uri);
      return known === undefined ? null : (marks.of(known.document)?.marks ?? null);
    },
    currentMark: () => (window.activeTextEditor === undefined ? null : current.of(window.activeTextEditor)),
    progress: () => status.shown(),
    view: () => view.nodes(),
    onDidChange: status.onDidChange,
  };
}
