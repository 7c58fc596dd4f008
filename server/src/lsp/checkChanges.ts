import { CHECKS_CHANGED, type ChecksChangedParams } from '../protocol/factcheck.ts';
import { articleOfSidecar } from '../workspace/sidecars.ts';
import { canonicalUri } from '../workspace/uris.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Session } from './session.ts';

/** Changes within so many milliseconds are told once. */
const DELAY = 50;

/** Of more articles than this at once nobody asks one by one. */
const MOST_ONE_BY_ONE = 20;

/**
 * Tells our client when lists or ticks may be others: a sidecar changed, a decision was made, an article that is closed came, went or was
 * rewritten, settings changed. What somebody types into an open article the client knows itself.
 */
export function tellCheckChanges({ connection, workspace, surroundings }: Session): void {
  /** The articles concerned; null: any. */
  let changed: Set<string> | null = new Set();
  let waiting = false;

  const tell = (): void => {
    const uris = changed === null || changed.size > MOST_ONE_BY_ONE ? [undefined] : [...changed];
    changed = new Set();
    waiting = false;
    for (const uri of uris) {
      const params: ChecksChangedParams = uri === undefined ? {} : { uri };
      void connection.sendNotification(CHECKS_CHANGED, params);
    }
  };
  const wait = (): void => {
    if (waiting) return;
    waiting = true;
    setTimeout(tell, DELAY);
  };
  const everything = (): void => {
    changed = null;
    wait();
  };

  /** Canonical addresses. */
  const open = new Set<string>();
  /** Whether a document was opened or closed since it was last asked about. */
  const isOther = (key: string, isOpen: boolean): boolean => {
    if (open.has(key) === isOpen) return false;
    if (isOpen) open.add(key);
    else open.delete(key);
    return true;
  };

  surroundings.on(everything);
  workspace.onChange((change) => {
    const snapshot = workspace.snapshot();
    const uris = change.of === 'documents' ? change.uris : filesBehind(snapshot, change.cause);
    if (uris === null) return everything();
    for (const uri of uris) {
      const key = canonicalUri(uri);
      const isToggled = isOther(key, snapshot.document(key) !== null);
      // Passages of it may be evidence in any other.
      if (isClosedArticle(snapshot, key)) return everything();
      const article = articleConcerned(snapshot, key, isToggled);
      if (article === null) continue;
      changed?.add(article);
      wait();
    }
  });
}

/** The one file behind a change that every answer may depend on, where it bears on one article's list alone; null where it bears on more. */
function filesBehind(snapshot: Snapshot, cause: string | null): readonly string[] | null {
  if (cause === null) return null;
  const isOfOne = articleOfSidecar(cause, snapshot.corpus(cause)) !== null;
  return isOfOne ? [cause] : null;
}

/** The article whose list may be another when this file is, as the editor writes it where it is open; null where there is none. */
function articleConcerned(snapshot: Snapshot, uri: string, isToggled: boolean): string | null {
  const corpus = snapshot.corpus(uri);
  const article = articleOfSidecar(uri, corpus);
  if (article !== null) return snapshot.document(article)?.uri ?? article;
  const document = snapshot.document(uri);
  if (document !== null) return isToggled && snapshot.serving(uri) === 'article' ? document.uri : null;
  return isToggled ? uri : null;
}

function isClosedArticle(snapshot: Snapshot, uri: string): boolean {
  return snapshot.document(uri) === null && snapshot.corpus(uri)?.lists(uri) === true;
}
