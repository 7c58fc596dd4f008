/** Our own requests beside the Language Server Protocol, shared with the client. Positions and ranges are LSP's. */

/** Client → server: is this file an article, and why? Asked before the client sets a language. */
export const RECOGNIZE = 'newsmark/recognize';

export interface RecognizeParams {
  readonly uri: string;
  /** The text, where the document is not (yet) open at the server. */
  readonly text?: string;
}

export interface RecognizeResult {
  /** Listed by a corpus, named `*.article` or `*.news`, or told by its content. */
  readonly article: boolean;
  readonly by: 'corpus' | 'name' | 'content';
  /** From 0 to 1, by content. */
  readonly score: number;
  readonly reasons: readonly string[];
  /** The URI of the `newsmark.yaml` that decides for the file, or null. */
  readonly corpus: string | null;
}

/** Client → server: what the status item shows of an open article. */
export const STATUS = 'newsmark/status';

export interface StatusParams {
  readonly uri: string;
}

export interface StatusResult {
  readonly version: number | null;
  readonly recognized: RecognizeResult;
  /** In the article's own prose. */
  readonly actors: number;
  readonly quotations: number;
  readonly findings: number;
}

/** Server → client: this document's figures may have changed; ask again. */
export const STATUS_CHANGED = 'newsmark/statusChanged';

export interface StatusChangedParams {
  readonly uri: string;
}

/** Client → server: everything that the engine knows of a place, in words, as Markdown. */
export const EXPLAIN = 'newsmark/explain';

export interface ExplainParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

export interface ExplainResult {
  readonly markdown: string;
}

/** Server → client, where the server has no files of its own: the bytes of a file as base64, or null where there is none. */
export const READ_FILE = 'newsmark/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

export interface ReadFileResult {
  readonly base64: string | null;
}

/** Server → client: every file below a folder, as URIs. */
export const LIST_FILES = 'newsmark/listFiles';

export interface ListFilesParams {
  readonly folder: string;
}

export interface ListFilesResult {
  readonly uris: readonly string[];
}

/**
 * Server → client, for a file that is open in an editor, or where the server has no files of its own: puts a text in the place of another,
 * if the file still says what the server has seen. In an open editor that is an edit and a save.
 */
export const UPDATE_FILE = 'newsmark/updateFile';

export interface UpdateFileParams {
  readonly uri: string;
  /** `null` only asks what the file says. `seen: null` says that there was no file. */
  readonly change: { readonly seen: string | null; readonly text: string } | null;
}

export interface UpdateFileResult {
  readonly done: boolean;
  /** What the file says now, without byte order mark; null: there is none. */
  readonly present: string | null;
}

/** What the client tells at start, in `initializationOptions`. */
export interface InitializationOptions {
  /** Who reads files: the server itself, or the client on its behalf (in a worker, and in virtual workspaces). */
  readonly files: 'node' | 'client';
  /** The address of the folder that holds a page `<id>.md` for each rule, where the client knows it. */
  readonly rulePages?: string;
}

/** The section of the editor's settings that is the server's. Looks stay with the client. */
export const SETTINGS_SECTION = 'newsmark';

export interface ServerSettings {
  readonly recognize: 'auto' | 'ask' | 'never';
  readonly diagnostics: { readonly scope: 'open' | 'corpus' };
  /** Levels by rule id, for loose files; within a corpus `newsmark.yaml` alone decides. */
  readonly rules: Readonly<Record<string, 'off' | 'hint' | 'information' | 'warning' | 'error'>>;
}
