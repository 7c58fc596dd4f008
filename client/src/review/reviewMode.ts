import {
  commands,
  Disposable,
  EventEmitter,
  TabInputText,
  window,
  type Event,
  type Memento,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { makeKeysReady } from '../inTurn.ts';
import { REVIEW_KEYS } from './keys.ts';

/** Set where the active editor is being reviewed; the single keys of package.json depend on it. */
const CONTEXT = 'newsmark.reviewing';

/** The articles that were made read-only and are not yet given back, kept over a crash of the extension host. */
const LOCKED = 'newsmark.lockedForReview';

/** The state in which single keys decide, and the copy cannot be typed into. Each article has its own. */
export interface ReviewMode extends Disposable {
  isOn(document: TextDocument): boolean;
  /** Begins it in an editor, which becomes the active one. */
  start(editor: TextEditor): Promise<void>;
  /** Ends it in the active editor. */
  stop(): Promise<void>;
  readonly onDidChange: Event<void>;
}

/**
 * The editor lets only the active editor be made read-only, and that for a session: so what was locked is remembered, and given back as
 * soon as it is active and not under review, also where its tab was closed meanwhile or the extension host was started anew.
 */
export function startReviewMode(state: Memento): ReviewMode {
  const reviewed = new Set<string>();
  const changed = new EventEmitter<void>();
  const locked = (): string[] => state.get<string[]>(LOCKED, []);
  const keep = (uris: Iterable<string>): void => void state.update(LOCKED, [...new Set(uris)]);

  const isOn = (document: TextDocument): boolean => reviewed.has(document.uri.toString());

  function tell(): void {
    const active = window.activeTextEditor;
    void commands.executeCommand('setContext', CONTEXT, active !== undefined && isOn(active.document));
    changed.fire();
  }

  /** Gives the active editor back to typing, where it was we who locked it. */
  async function unlockActive(): Promise<void> {
    const uri = window.activeTextEditor?.document.uri.toString();
    if (uri === undefined || reviewed.has(uri) || !locked().includes(uri)) return;
    keep(locked().filter((each) => each !== uri));
    await commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
  }

  /** A review ends with the last tab of its article. */
  function tabsClosed(): void {
    const open = new Set(
      window.tabGroups.all.flatMap(({ tabs }) =>
        tabs.flatMap(({ input }) => (input instanceof TabInputText ? [input.uri.toString()] : [])),
      ),
    );
    const ended = [...reviewed].filter((uri) => !open.has(uri));
    for (const uri of ended) reviewed.delete(uri);
    if (ended.length > 0) tell();
  }

  const subscriptions = Disposable.from(
    changed,
    window.onDidChangeActiveTextEditor(() => {
      tell();
      void unlockActive();
    }),
    window.tabGroups.onDidChangeTabs(({ closed }) => {
      if (closed.length > 0) tabsClosed();
    }),
  );
  // An extension host that crashed has left its context standing.
  tell();
  void unlockActive();

  return {
    isOn,
    async start(editor) {
      await makeKeysReady(REVIEW_KEYS.map(({ command }) => command));
      const { document, viewColumn } = editor;
      await window.showTextDocument(document, { ...(viewColumn !== undefined && { viewColumn }) });
      const uri = document.uri.toString();
      if (!reviewed.has(uri)) {
        keep([...locked(), uri]);
        await commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
      }
      reviewed.add(uri);
      tell();
    },
    async stop() {
      const uri = window.activeTextEditor?.document.uri.toString();
      if (uri === undefined || !reviewed.delete(uri)) return;
      tell();
      await unlockActive();
    },
    onDidChange: changed.event,
    dispose: () => subscriptions.dispose(),
  };
}
