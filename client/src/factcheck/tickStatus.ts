import { Disposable, languages, window } from 'vscode';
import { articleCandidates } from '../served.ts';
import type { Ticks } from './ticks.ts';
import { tickedInWords, tickProgress } from './tickTree.ts';

/** How much of the active article is ticked off, beside how far its review has come. */
export interface TickStatus extends Disposable {
  /** What is said of the active editor, or null where nothing is. */
  shown(): string | null;
}

export function startTickStatus(ticks: Ticks): TickStatus {
  const item = languages.createLanguageStatusItem('newsmark.ticks', []);
  item.name = 'Newsmark: Ticks';
  item.command = { command: 'newsmark.showTicks', title: 'Show Ticks' };
  let shown: string | null = null;

  function update(): void {
    const present = ticks.present();
    const progress = present === null ? null : tickProgress(present.result);
    const isActive = present?.document === window.activeTextEditor?.document;
    shown = progress === null || progress.total === 0 || !isActive ? null : tickedInWords(progress);
    if (shown !== null) item.text = shown;
    item.selector = shown === null ? [] : articleCandidates();
  }

  const subscriptions = Disposable.from(
    item,
    ticks.onDidChange(update),
    window.onDidChangeActiveTextEditor(update),
  );
  return { shown: () => shown, dispose: () => subscriptions.dispose() };
}
