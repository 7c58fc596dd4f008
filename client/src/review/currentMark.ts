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
  let chosen: { readonly uri: string; readonly id: string } | null = null;
  /**
   * Where the cursor was put, oldest first, as far as the editor has not told that it stands there. It tells so a moment later, when the
   * cursor may have been put elsewhere already; an echo must not be taken for a person who moves it.
   */
  let put: Selection[] = [];

  function moved(editor: TextEditor, selection: Selection): void {
    const echo = put.findIndex((each) => each.isEqual(selection));
    put = echo < 0 ? [] : put.slice(echo);
    changed.fire(editor);
  }

  const subscriptions = Disposable.from(
    changed,
    window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const [selection] = selections;
      if (selection !== undefined) moved(textEditor, selection);
    }),
    marks.onDidChange((document) => {
      for (const editor of window.visibleTextEditors) if (editor.document === document) changed.fire(editor);
    }),
  );

  return {
    of(editor) {
      const known = marks.of(editor.document)?.marks ?? [];
      const isWherePut = put.some((each) => each.isEqual(editor.selection));
      const stays = isWherePut && chosen?.uri === editor.document.uri.toString() ? chosen : null;
      const mark = stays === null ? undefined : known.find(({ id }) => id === stays.id);
      return mark ?? markAt(known, fromEditorPosition(editor.selection.active), (each) => !isDecided(each));
    },
    go(editor, mark) {
      const place = hullOf(mark);
      if (place === null) return;
      const selection = new Selection(place.start, place.start);
      chosen = { uri: editor.document.uri.toString(), id: mark.id };
      put = [...put, selection];
      editor.selection = selection;
      editor.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport);
      changed.fire(editor);
    },
    onDidChange: changed.event,
    dispose: () => subscriptions.dispose(),
  };
}
