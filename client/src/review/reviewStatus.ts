import {
  Disposable,
  EventEmitter,
  languages,
  StatusBarAlignment,
  ThemeColor,
  window,
  type Command,
  type Event,
} from 'vscode';
import type { ReviewMark } from '../../../server/src/protocol/protocol.ts';
import { articleCandidates } from '../served.ts';
import type { ArticleMarks } from './articleMarks.ts';
import type { CurrentMark } from './currentMark.ts';
import { excerpt, meaningsOf } from './meanings.ts';
import { reviewInWords } from './progress.ts';
import type { ReviewMode } from './reviewMode.ts';
import { shownState, STATE_LOOKS } from './states.ts';

const REVIEW: Command = { command: 'newsmark.startReview', title: 'Review' };
const LEAVE: Command = { command: 'newsmark.stopReview', title: 'Leave Review' };

export interface ReviewStatusParts {
  readonly marks: ArticleMarks;
  readonly current: CurrentMark;
  readonly mode: ReviewMode;
}

/** How far the review of the active article has come, beside its other figures; and, while one reviews, loudly that one does. */
export interface ReviewStatus extends Disposable {
  /** What is said of the active editor, or null where nothing is. */
  shown(): string | null;
  readonly onDidChange: Event<void>;
}

export function startReviewStatus({ marks, current, mode }: ReviewStatusParts): ReviewStatus {
  const figures = languages.createLanguageStatusItem('newsmark.progress', articleCandidates());
  figures.name = 'Newsmark: Review';
  const bar = window.createStatusBarItem('newsmark.reviewing', StatusBarAlignment.Left, 1000);
  bar.name = 'Newsmark: Review';
  bar.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
  bar.command = 'newsmark.showReviewKeys';
  const hints = window.createStatusBarItem('newsmark.reviewHints', StatusBarAlignment.Left, 999);
  hints.name = 'Newsmark: Mark under Review';
  hints.command = 'newsmark.showReviewKeys';
  const changed = new EventEmitter<void>();
  let shown: { readonly uri: string; readonly text: string } | null = null;

  function update(): void {
    const editor = window.activeTextEditor;
    const document = editor?.document;
    const result = document === undefined ? null : marks.of(document);
    const uri = document?.uri.toString() ?? null;
    if (editor !== undefined && uri !== null && result !== null) {
      shown = { uri, text: reviewInWords(result) };
      figures.text = shown.text;
      figures.command = mode.isOn(editor.document) ? LEAVE : REVIEW;
      const mark = current.of(editor);
      bar.text = `$(checklist) Review: ${shown.text}`;
      hints.text = [...(mark === null ? [] : inWords(mark)), 'K keys', 'Q leave'].join(' · ');
    } else if (shown?.uri !== uri) {
      // What is not known for a moment, while one types, is left standing; what is known of another file is not.
      shown = null;
    }
    figures.selector = shown === null ? [] : articleCandidates();
    for (const item of [bar, hints]) {
      if (document !== undefined && mode.isOn(document)) item.show();
      else item.hide();
    }
    changed.fire();
  }

  bar.tooltip =
    'Single keys decide, and the copy cannot be typed into. Click, or press K, for the keys; Q leaves.';
  const subscriptions = Disposable.from(
    figures,
    bar,
    hints,
    changed,
    marks.onDidChange(update),
    current.onDidChange(update),
    mode.onDidChange(update),
    window.onDidChangeActiveTextEditor(update),
  );
  return {
    shown: () => shown?.text ?? null,
    onDidChange: changed.event,
    dispose: () => subscriptions.dispose(),
  };
}

/** What is at hand, and what the two most used keys would say of it. */
function inWords(mark: ReviewMark): string[] {
  const { accept, reject } = meaningsOf(mark);
  const state = STATE_LOOKS[shownState(mark)].name;
  return [`${excerpt(mark.label, 40)}, ${state}`, `A ${accept}`, `R ${reject}`];
}
