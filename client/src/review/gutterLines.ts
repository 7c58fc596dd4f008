import { Disposable, workspace, type TextDocument } from 'vscode';
import type { ReviewParts } from './reviewParts.ts';
import { gutterSigns, isStateShown, type GutterSign, type MarksShown } from './visibility.ts';

/** Where the review draws signs beside the lines, for others that would draw there, too. */
export interface GutterLines {
  /** The lines, from 0; 'all' while the article is under review. */
  of(document: TextDocument): ReadonlySet<number> | 'all';
  /** Calls back whenever they may be others. */
  onDidChange(redraw: () => void): Disposable;
}

export function gutterLines(parts: Pick<ReviewParts, 'marks' | 'mode'>): GutterLines {
  const { marks, mode } = parts;
  return {
    of: (document) => (mode.isOn(document) ? 'all' : new Set(signsBeside(parts, document).keys())),
    onDidChange: (redraw) => Disposable.from(marks.onDidChange(redraw), mode.onDidChange(redraw)),
  };
}

/** By line, what the review draws beside it. */
export function signsBeside(
  { marks, mode }: Pick<ReviewParts, 'marks' | 'mode'>,
  document: TextDocument,
): ReadonlyMap<number, GutterSign> {
  const settings = workspace.getConfiguration('newsmark.review', document);
  if (!settings.get('gutter', true)) return new Map();
  const setting = settings.get<MarksShown>('marks', 'always');
  const reviewing = mode.isOn(document);
  const shown = (marks.of(document)?.marks ?? []).filter((mark) => isStateShown(mark, setting, reviewing));
  return gutterSigns(shown, reviewing);
}
