import type { SidecarChange } from '../annotations/sidecar/types.ts';
import type { Models } from '../engine/index.ts';
import type { FindingSettings } from '../findings/types.ts';
import { analysisStore } from './analyses.ts';
import { corpusStore } from './corpora.ts';
import { decidedStore } from './decided.ts';
import { diskReader } from './diskTexts.ts';
import { changeDocument, openDocument, type Change, type Document } from './documents.ts';
import type { FileHost, Log } from './ports.ts';
import { findingStore, shapeStore, shownStore } from './keptStores.ts';
import { snapshotOf, textsOf, type Preferences, type Snapshot, type State, type Stores } from './snapshot.ts';
import { articleOfSidecar, privateSidecarOf, sidecarOf } from './sidecars.ts';
import { canonicalUri } from './uris.ts';

/** What changed from one revision to the next: the texts of some documents, or something that answers about every file depend on. */
export type WorkspaceChange =
  | { readonly of: 'documents'; readonly uris: readonly string[] }
  | {
      readonly of: 'everything';
      /** Whether a file may have been made or deleted. */
      readonly files: boolean;
      /** The canonical address of the one file that is another, with what is not saved yet; null where it may be more. */
      readonly cause: string | null;
    };

/** The one thing that changes: open documents, files on disk, settings. Everybody else works on snapshots. */
export interface Workspace {
  snapshot(): Snapshot;
  /**
   * Waits until everything is read that decides for a file: its `newsmark.yaml`, the registries, `.gitignore`, its sidecars, and for a
   * sidecar the article. At once where it is known.
   */
  ready(uri: string): Promise<void>;
  open(uri: string, languageId: string, version: number | null, text: string): void;
  /** A change of a document that is not open does nothing. */
  change(uri: string, version: number | null, changes: readonly Change[]): void;
  close(uri: string): void;
  /** Files were made, written or deleted on disk. Resolves when what the workspace knew of them has been read again. */
  filesChanged(uris: readonly string[]): Promise<void>;
  /** These decisions count now for a sidecar beyond what its file says. */
  pend(sidecar: string, changes: readonly SidecarChange[]): void;
  /** Takes over the editor's settings; the same ones again change nothing. */
  prefer(preferences: Preferences): void;
  /** Calls the listener after every change, and gives what stops that. */
  onChange(listener: (change: WorkspaceChange) => void): () => void;
}

const DEFAULT_PREFERENCES: Preferences = { recognize: 'auto', rules: {}, reviewer: null, blind: false };

/** An empty workspace over the files and the trained weights that the host gives. */
export function createWorkspace(files: FileHost, log: Log, models: () => Models): Workspace {
  const stores: Stores = {
    models,
    analyses: analysisStore(),
    corpora: corpusStore(),
    decided: decidedStore(),
    findings: findingStore(),
    shown: shownStore(),
    shapes: shapeStore(),
  };
  const listeners = new Set<(change: WorkspaceChange) => void>();
  const disk = diskReader(files, log, (uri, how) =>
    advance({ disk: disk.texts() }, how === 'first' ? null : everything(uri, how === 'file')),
  );
  let state: State = {
    revision: 0,
    documents: new Map(),
    disk: disk.texts(),
    preferences: DEFAULT_PREFERENCES,
    looseSettings: { rules: {}, knownSources: [] },
    pending: new Map(),
  };
  let current: Snapshot | null = null;

  function advance(change: Partial<State>, what: WorkspaceChange | null): void {
    state = { ...state, ...change, revision: state.revision + 1 };
    current = null;
    if (what === null) return;
    for (const listener of listeners) listener(what);
  }

  /** Puts a document in its place, or takes it away. A text that corpora are made of changes the answers about all their files. */
  function put(uri: string, document: Document | null): void {
    const key = canonicalUri(uri);
    const documents = new Map(state.documents);
    if (document === null) documents.delete(key);
    else documents.set(key, document);
    advance({ documents }, stores.corpora.decides(key) ? everything(key) : { of: 'documents', uris: [uri] });
  }

  /** What has not been read yet of the files that decide for one. */
  function missingFor(key: string): readonly string[] {
    const textOf = textsOf(state);
    const { corpus, missing } = stores.corpora.lookUp(key, textOf);
    // The pattern of the sidecars stands in the corpus; of files that nobody will ask for, no partner is looked for.
    if (missing.length > 0 || !(state.documents.has(key) || corpus?.lists(key) === true)) return missing;
    const article = articleOfSidecar(key, corpus);
    const { reviewer } = state.preferences;
    const sidecar = sidecarOf(key, corpus, reviewer);
    // Private evidence is about what a sidecar lists.
    const isListing = sidecar !== null && Boolean(textOf(sidecar));
    const beside = isListing ? privateSidecarOf(key, corpus, reviewer) : null;
    const partners = article === null ? [sidecar, beside] : [article];
    return partners.filter((partner) => partner !== null && textOf(partner) === undefined) as string[];
  }

  return {
    snapshot: () => (current ??= snapshotOf(state, stores)),

    async ready(uri) {
      for (;;) {
        const missing = missingFor(canonicalUri(uri));
        if (missing.length === 0) return;
        await disk.load(missing);
      }
    },

    open: (uri, languageId, version, text) => put(uri, openDocument(uri, languageId, version, text)),

    change(uri, version, changes) {
      const document = state.documents.get(canonicalUri(uri));
      if (document !== undefined) put(uri, changeDocument(document, version, changes));
    },

    close(uri) {
      const key = canonicalUri(uri);
      put(uri, null);
      stores.analyses.forget(key);
      // What the editor held may have been saved, or thrown away, since the file was read.
      void disk.reload([key]);
    },

    async filesChanged(uris) {
      const keys = uris.map(canonicalUri);
      // What has been read tells of its change when it has been read again.
      const unread = keys.filter((key) => disk.texts().get(key) === undefined);
      if (unread.some((key) => stores.corpora.decides(key))) advance({}, everything(null, true));
      else if (unread.length > 0) advance({}, { of: 'documents', uris: unread });
      await disk.reload(keys);
    },

    pend(sidecar, changes) {
      const pending = new Map(state.pending);
      if (changes.length === 0) pending.delete(sidecar);
      else pending.set(sidecar, changes);
      advance({ pending }, everything(sidecar));
    },

    prefer(preferences) {
      const isSameLevels = sameLevels(preferences.rules, state.preferences.rules);
      const { recognize, reviewer, blind } = state.preferences;
      const isSameReview = preferences.reviewer === reviewer && preferences.blind === blind;
      if (isSameLevels && preferences.recognize === recognize && isSameReview) return;
      const looseSettings = isSameLevels ? state.looseSettings : settingsOf(preferences);
      advance({ preferences, looseSettings }, everything(null));
    },

    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function sameLevels(a: Preferences['rules'], b: Preferences['rules']): boolean {
  const levels = Object.entries(a);
  return levels.length === Object.keys(b).length && levels.every(([id, level]) => b[id] === level);
}

/** What the levels say, as findings want it. */
function settingsOf({ rules }: Preferences): FindingSettings {
  const levels = Object.entries(rules).map(([id, level]) => [id, { level }] as const);
  return { rules: Object.fromEntries(levels), knownSources: [] };
}

function everything(cause: string | null, files = false): WorkspaceChange {
  return { of: 'everything', files, cause };
}
