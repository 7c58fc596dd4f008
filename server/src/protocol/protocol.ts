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
 * Server → client, for a file that is open in an editor, or where the server has no files of its own: edits the file if it still says what
 * the server has seen. In an open editor that is an edit and a save.
 */
export const UPDATE_FILE = 'newsmark/updateFile';

export interface UpdateFileParams {
  readonly uri: string;
  /** `null` only asks what the file says. */
  readonly edit: FileEdit | null;
}

/** `text` takes the place of what stands from `start` to `end` (UTF-16 offsets) in what was seen; `seen: null` says that there was no file. */
export interface FileEdit {
  readonly seen: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface UpdateFileResult {
  readonly done: boolean;
  /** What the file says now, without byte order mark; null: there is none. */
  readonly present: string | null;
}

/**
 * The server's commands (`workspace/executeCommand`). `DECIDE` takes `DecideParams`, the others nothing. The server itself tells a person
 * what could not be done, by `window/showMessage`.
 */
export const DECIDE = 'newsmark.decide';
export const UNDO_DECISION = 'newsmark.undoDecision';
export const SAVE_DECISIONS = 'newsmark.saveDecisions';

export interface DecideParams {
  /** The article, which must be open. */
  readonly uri: string;
  readonly decisions?: readonly DecisionParams[];
  readonly mutes?: readonly MuteParams[];
  /** What it is called when it is taken back: 'Not a quotation'. */
  readonly title?: string;
}

export interface DecisionParams {
  /** The id of a mention, quotation, claim or finding of the present text, or of a mark in the sidecar. */
  readonly id: string;
  readonly decision: 'accepted' | 'rejected' | 'corrected' | 'unsure';
  /** What a correction puts in the engine's place, by the names of the sidecar's fields. */
  readonly correction?: {
    readonly type?: 'PERSON' | 'ORG' | 'PLACE' | 'GROUP';
    readonly actor?: string;
    readonly scope?: 'file';
    readonly kind?: 'direct' | 'partial' | 'indirect' | 'term';
    readonly speaker?: string | null;
    readonly label?: 'flag' | 'clean';
  };
  readonly note?: string;
  readonly bulk?: true;
}

export interface MuteParams {
  readonly rule: string;
  readonly reason: string;
  /** In the sentence at this place; absent: in the whole file. */
  readonly position?: { readonly line: number; readonly character: number };
}

export interface DecideResult {
  /** Whether the decision counts; it may do so without being saved. */
  readonly counts: boolean;
  readonly saved: boolean;
}

/** The client's command that asks for the reason and then decides; it takes `DecideParams` whose mutes have an empty reason. */
export const MUTE_RULE = 'newsmark.muteRule';

/** Server → client: who decides? Asked where neither settings nor git say so; the client keeps the answer in the settings. */
export const ASK_REVIEWER = 'newsmark/askReviewer';

export interface AskReviewerResult {
  /** Null where the person does not tell. */
  readonly name: string | null;
}

/** Server → client: what could not be saved so far, for the client to keep and to give back at the next start. */
export const UNSAVED_CHANGED = 'newsmark/unsavedChanged';

export interface UnsavedChangedParams {
  /** Only the server knows what is inside. */
  readonly unsaved: readonly unknown[];
}

/** What the client tells at start, in `initializationOptions`. */
export interface InitializationOptions {
  /** Who reads files: the server itself, or the client on its behalf (in a worker, and in virtual workspaces). */
  readonly files: 'node' | 'client';
  /** The address of the folder that holds a page `<id>.md` for each rule, where the client knows it. */
  readonly rulePages?: string;
  /** What an earlier server could not save, as it told the client. */
  readonly unsaved?: readonly unknown[];
}

/** The section of the editor's settings that is the server's. Looks stay with the client. */
export const SETTINGS_SECTION = 'newsmark';

export interface ServerSettings {
  readonly recognize: 'auto' | 'ask' | 'never';
  readonly diagnostics: { readonly scope: 'open' | 'corpus' };
  /** Who decides; empty where git's user name is to be taken. */
  readonly reviewer: string;
  /** Levels by rule id, for loose files; within a corpus `newsmark.yaml` alone decides. */
  readonly rules: Readonly<Record<string, 'off' | 'hint' | 'information' | 'warning' | 'error'>>;
}
