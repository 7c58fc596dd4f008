import { Disposable, languages, window } from 'vscode';
import { articleCandidates } from '../served.ts';
import type { Ticks } from './ticks.ts';
import { progressInWords } from './tickTree.ts';

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
    const isActive = present?.document === window.activeTextEditor?.document;
    shown = present === null || !isActive ? null : progressInWords(present.result);
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
