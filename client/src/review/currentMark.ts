import {
  Disposable,
  EventEmitter,
  Selection,
  TextEditorRevealType,
  window,
  type Event,
  type TextEditor,
} from 'vscode';
import type { ReviewMark } from '../../../server/src/protocol/protocol.ts';
import type { ArticleMarks } from './articleMarks.ts';
import { fromEditorPosition, hullOf } from './positions.ts';
import { isDecided } from './states.ts';
import { markAt } from './walk.ts';

/** The mark that the next decision is about: the one that was gone to, for as long as the cursor stays, else the one at the cursor. */
export interface CurrentMark extends Disposable {
  of(editor: TextEditor): ReviewMark | null;
  /** Puts the cursor at its beginning, and the mark in sight. */
  go(editor: TextEditor, mark: ReviewMark): void;
  /** It may be another one in this editor. */
  readonly onDidChange: Event<TextEditor>;
}

export function trackCurrentMark(marks: ArticleMarks): CurrentMark {
  const changed = new EventEmitter<TextEditor>();
  /** Two marks may begin at one place, so the place alone would not do. */
  let chosen: { readonly uri: string; readonly id: string; readonly selection: Selection } | null = null;

  const subscriptions = Disposable.from(
    changed,
    window.onDidChangeTextEditorSelection(({ textEditor }) => changed.fire(textEditor)),
    marks.onDidChange((document) => {
      for (const editor of window.visibleTextEditors) if (editor.document === document) changed.fire(editor);
    }),
  );

  return {
    of(editor) {
      const known = marks.of(editor.document)?.marks ?? [];
      const isChosen =
        chosen?.uri === editor.document.uri.toString() && editor.selection.isEqual(chosen.selection);
      const stays = isChosen ? known.find(({ id }) => id === chosen?.id) : undefined;
      return stays ?? markAt(known, fromEditorPosition(editor.selection.active), (mark) => !isDecided(mark));
    },
    go(editor, mark) {
      const place = hullOf(mark);
      if (place === null) return;
      const selection = new Selection(place.start, place.start);
      chosen = { uri: editor.document.uri.toString(), id: mark.id, selection };
      editor.selection = selection;
      editor.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport);
      changed.fire(editor);
    },
    onDidChange: changed.event,
    dispose: () => subscriptions.dispose(),
  };
}
