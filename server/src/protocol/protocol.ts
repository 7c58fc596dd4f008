/** Our own requests beside the Language Server Protocol, shared with the client. Positions and ranges are LSP's. */

/** A place between two signs, as LSP counts: lines from 0, UTF-16 units from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** From one place to another, half-open. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

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
  /** The ids of marks whose decision, the reviewer's own, is taken away as if it had never been made. */
  readonly withdrawals?: readonly string[];
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
    /** What that actor is called, where the registry does not say so. */
    readonly name?: string;
    readonly scope?: 'file';
    readonly kind?: 'direct' | 'partial' | 'indirect' | 'term';
    readonly speaker?: string | null;
    readonly label?: 'flag' | 'clean';
    /** Why a sentence needs no source: settled record, seen in public, house style. */
    readonly reason?: 'record' | 'seen' | 'style';
    /** Where a fact-checker is with a claim. */
    readonly status?: 'open' | 'checking' | 'done' | 'dropped';
    /** What the author is asked about a claim or a finding. */
    readonly query?: string;
  };
  /**
   * Where the mark stands instead, piece by piece: the place that a correction gives it, or the new place of an orphan, whose decision
   * otherwise stays what it was.
   */
  readonly ranges?: readonly Range[];
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

/** Takes back the newest decision of one article; without params, of all. */
export interface UndoDecisionParams {
  readonly uri: string;
}

/** The server's command that says that the reviewer has gone through layers of an article, or takes that back; it takes `CompleteParams`. */
export const COMPLETE = 'newsmark.complete';

export interface CompleteParams {
  /** The article, which must be open. */
  readonly uri: string;
  readonly layers: readonly CompleteLayer[];
  /** False takes the reviewer's own 'complete' away. */
  readonly complete: boolean;
}

/** What can be complete: whether every name, every quotation, every claim has been seen. */
export type CompleteLayer = 'actor' | 'quotation' | 'claim';

/** The server's command that adds a mark by hand; it takes `AddParams` and gives an `AddResult`. */
export const ADD = 'newsmark.add';

export interface AddParams {
  /** The article, which must be open. */
  readonly uri: string;
  readonly layer: 'actor' | 'quotation' | 'claim' | 'note';
  /** What is selected. The server takes whole words, of a claim the whole sentence, of a note also nothing but a place. */
  readonly range: Range;
  /** What the mark says, as far as its layer knows it; a name of the engine's own is taken where a field is left out. */
  readonly value?: {
    readonly type?: 'PERSON' | 'ORG' | 'PLACE' | 'GROUP';
    readonly actor?: string;
    /** What that actor is called, where the registry does not say so. */
    readonly name?: string;
    readonly kind?: 'direct' | 'partial' | 'indirect' | 'term';
    readonly speaker?: string | null;
    /** Of a quotation, the words that attribute it, and those that name who speaks; they stand outside of it. */
    readonly cue?: Range;
    readonly source?: Range;
  };
  readonly note?: string;
  /** What it is called when it is taken back. */
  readonly title?: string;
}

export interface AddResult extends DecideResult {
  /** The mark that was added or, where the engine had suggested this very place, decided about; null where nothing was added. */
  readonly id: string | null;
}

/** Client → server: the marks of an open article with what people decided. Null where the document is not open as an article. */
export const MARKS = 'newsmark/marks';

export interface MarksParams {
  readonly uri: string;
}

export interface MarksResult {
  /** The version of the document that the ranges are about. */
  readonly version: number;
  /** Who decides, where that is known without asking. */
  readonly reviewer: string | null;
  /** What a reviewer goes through, in the order of the text; orphans stand where their words once stood. */
  readonly marks: readonly ReviewMark[];
  /** What people have gone through. */
  readonly complete: readonly CompleteMark[];
  /** The layers whose suggestions are kept back because the reviewer works blind and has not yet called them complete. */
  readonly hidden: readonly CompleteLayer[];
}

/** A layer that somebody has gone through. */
export interface CompleteMark {
  readonly layer: CompleteLayer;
  readonly by: string;
  readonly at: string;
  /** The words of the article are others since. */
  readonly changed?: boolean;
}

/** What a person decided, or that nobody did. */
export type ReviewState = 'suggested' | 'accepted' | 'rejected' | 'corrected' | 'added' | 'unsure';

/**
 * One mark to decide about: of several people's decisions on it the one that counts. Left out is what nobody is asked about, unless somebody
 * decided about it: pronouns and descriptions, sentences that need no source, and what stands in teasers, notices and displayed quotations;
 * and `unattributed-claim`, which is its claim.
 */
export interface ReviewMark {
  readonly id: string;
  readonly layer: 'actor' | 'quotation' | 'claim' | 'finding' | 'note';
  readonly state: ReviewState;
  /** Its words were not found again, or what it depends on has changed: the decision is to be made again. */
  readonly attention: 'orphan' | 'stale' | null;
  /** The pieces, in order; of an orphan, where its words may stand now, or none. */
  readonly ranges: readonly Range[];
  /** The words of the mark, as they stand or, of an orphan, as they stood. */
  readonly text: string;
  /** What the mark says of its words, for people: 'person: Ilva Marren', 'said by nobody named', 'motive'. */
  readonly label: string;
  /** The name of the actor that is meant or, of a quotation, that speaks; null where there is none. */
  readonly who: string | null;
  /** How sure the engine is, from 0 to 1; null where it says nothing of that. */
  readonly certainty: number | null;
  /** The rule of a finding. */
  readonly rule: string | null;
  readonly by: string | null;
  readonly at: string | null;
  readonly bulk: boolean;
  readonly value: ReviewValue;
}

/** What is said of a mark, by people and where they leave it open by the engine; of each layer its own fields. */
export interface ReviewValue {
  readonly type?: 'PERSON' | 'ORG' | 'PLACE' | 'GROUP';
  /** The id of the actor; null where the name fits two. */
  readonly actor?: string | null;
  readonly form?: 'name' | 'nominal' | 'pronoun';
  readonly scope?: 'file';
  readonly kind?: 'direct' | 'partial' | 'indirect' | 'term';
  /** The id of the actor who speaks; null where nobody is named. */
  readonly speaker?: string | null;
  readonly label?: 'flag' | 'clean';
  readonly note?: string;
}

/** Server → client: the marks of this article may be others than before, for another reason than its text; ask again. */
export const MARKS_CHANGED = 'newsmark/marksChanged';

export interface MarksChangedParams {
  readonly uri: string;
}

/** Client → server: the actors that a speaker or a mention of an open article may be linked to. */
export const ACTORS = 'newsmark/actors';

export interface ActorsParams {
  readonly uri: string;
}

export interface ActorsResult {
  /** Those of the article, by number of mentions, the most first; then those of the registry that it does not mention, by name. */
  readonly actors: readonly ActorChoice[];
}

export interface ActorChoice {
  readonly id: string;
  readonly name: string;
  readonly type: 'PERSON' | 'ORG' | 'PLACE' | 'GROUP';
  /** Who that is, in a few words: a role or an affiliation; empty where nothing is known. */
  readonly about: string;
  /** How often the article names the actor; 0 of those that only the registry knows. */
  readonly mentions: number;
  readonly registry: boolean;
}

/** The client's command that asks for the reason and then decides; it takes `DecideParams` whose mutes have an empty reason. */
export const MUTE_RULE = 'newsmark.muteRule';

/** The client's command that asks what the author is to be asked, and then decides; it takes `DecideParams` whose corrections have an empty query. */
export const QUERY_AUTHOR = 'newsmark.queryAuthor';

/** The client's command that asks who speaks and then decides; it takes `SetSpeakerParams`. */
export const SET_SPEAKER = 'newsmark.setSpeaker';

export interface SetSpeakerParams {
  /** The article, which must be open. */
  readonly uri: string;
  /** The quotation. */
  readonly id: string;
  /** The id of the actor who is likeliest, or who stands as the speaker now; null where that is nobody. */
  readonly likeliest: string | null;
  /** What it is called to say that nobody is named. */
  readonly nobody: string;
}

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

/** The bytes of the files in `server/models`, by their names without ending. */
export interface ModelFiles {
  readonly words: Uint8Array;
  readonly actors: Uint8Array;
  readonly attribution: Uint8Array;
  readonly claims: Uint8Array;
}

/** What the client tells at start, in `initializationOptions`. */
export interface InitializationOptions {
  /** Who reads files: the server itself, or the client on its behalf (in a worker, and in virtual workspaces). */
  readonly files: 'node' | 'client';
  /** The address of the folder that holds a page `<id>.md` for each rule, where the client knows it. */
  readonly rulePages?: string;
  /** What an earlier server could not save, as it told the client. */
  readonly unsaved?: readonly unknown[];
  /** The trained weights, for a server that cannot read files. */
  readonly models?: ModelFiles;
}

/** The section of the editor's settings that is the server's. Looks stay with the client. */
export const SETTINGS_SECTION = 'newsmark';

export interface ServerSettings {
  readonly recognize: 'auto' | 'ask' | 'never';
  readonly diagnostics: { readonly scope: 'open' | 'corpus' };
  /** Who decides; empty where git's user name is to be taken. */
  readonly reviewer: string;
  /** Whether what the engine suggests in a layer is kept back until the reviewer calls that layer complete. */
  readonly review: { readonly blind: boolean };
  /** Whether who is meant is shown behind sources that do not say the name. */
  readonly inlayHints: { readonly speakers: boolean };
  /** Levels by rule id, for loose files; within a corpus `newsmark.yaml` alone decides. */
  readonly rules: Readonly<Record<string, 'off' | 'hint' | 'information' | 'warning' | 'error'>>;
}
