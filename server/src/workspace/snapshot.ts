import type { Level } from '../annotations/types.ts';
import { NO_REGISTRY, readArticle, type Analysis, type Inputs, type Models } from '../engine/index.ts';
import type { Finding, FindingSettings } from '../findings/types.ts';
import type { CompleteLayer, Mark, SidecarChange } from '../annotations/sidecar/types.ts';
import { hiddenLayers } from '../features/marks/hiding.ts';
import type { Analyses } from './analyses.ts';
import type { Corpora, TextOf } from './corpora.ts';
import type { Corpus } from './corpus.ts';
import type { Decided, DecidedStore, Said } from './decided.ts';
import type { Decoded } from './decode.ts';
import type { DiskTexts } from './diskTexts.ts';
import type { Document } from './documents.ts';
import {
  beginning,
  LONGEST_RECOGNISED,
  type FindingStore,
  type ShapeStore,
  type ShownStore,
} from './keptStores.ts';
import { recognition, verdictOf, type Recognition } from './recognition.ts';
import { articleProblems, sidecarProblems, type Notice } from './sidecarProblems.ts';
import { articleOfSidecar, privateSidecarOf, sidecarOf } from './sidecars.ts';
import { canonicalUri, foldersAbove } from './uris.ts';

/** What the editor's settings say that bears on answers. */
export interface Preferences {
  /** Whether content alone makes a plain text an article: `auto`. With `ask` and `never` the language that the editor sets decides. */
  readonly recognize: 'auto' | 'ask' | 'never';
  /** The levels of rules in loose files. */
  readonly rules: Readonly<Record<string, Level>>;
  /** Who decides, where that is known. */
  readonly reviewer: string | null;
  /** Whether what the engine suggests is kept back, layer by layer, until the reviewer has gone through it. */
  readonly blind: boolean;
}

/** Everything that the workspace knows at one moment. Immutable; every change makes a new state with a greater revision. */
export interface State {
  readonly revision: number;
  /** The open documents, by canonical address. */
  readonly documents: ReadonlyMap<string, Document>;
  /** The files of corpora that have been read. */
  readonly disk: DiskTexts;
  readonly preferences: Preferences;
  /** What `preferences.rules` says, as findings want it. */
  readonly looseSettings: FindingSettings;
  /** Decisions that count though they are not saved yet, by the canonical addresses of their sidecars. */
  readonly pending: ReadonlyMap<string, readonly SidecarChange[]>;
}

/** What remembers between snapshots. Each is a pure function with a memory: an answer does not depend on who asked before. */
export interface Stores {
  /** The trained weights, read when they are first asked for. */
  readonly models: () => Models;
  readonly analyses: Analyses;
  readonly corpora: Corpora;
  readonly decided: DecidedStore;
  readonly findings: FindingStore;
  readonly shown: ShownStore;
  readonly shapes: ShapeStore;
}

/** What a document is to the server: an article, a YAML file of ours (a corpus's own, or a sidecar), or nothing of ours. */
export type Serving = 'article' | 'settings' | 'none';

/** A view of the workspace at one revision: nothing in it changes, and nothing in it waits. Addresses may be written in any form. */
export interface Snapshot {
  readonly revision: number;
  /** What the editor's settings say. */
  readonly preferences: Preferences;
  readonly documents: readonly Document[];
  document(uri: string): Document | null;
  /** The nearest corpus above the file. */
  corpus(uri: string): Corpus | null;
  /** Whether the given text, else the open document, is an article; without either, what corpus and name say. */
  recognise(uri: string, text?: string): Recognition;
  /** What an open document is to the server. */
  serving(uri: string): Serving;
  /** The analysis of an open document, served or not, without the suggestions of hidden layers; null where it is not open. */
  analysis(uri: string): Analysis | null;
  /**
   * Everything found in an open article that gives nothing away of hidden layers; the same list while nothing that it depends on
   * changes.
   */
  findings(uri: string): readonly Finding[];
  /** What is wrong in a YAML file of ours, whether it is open or not; the same list while nothing changes. */
  problems(uri: string): readonly Notice[];
  /** What is wrong with the decisions on an article in this text; the same list while nothing changes. */
  notices(uri: string, text: string): readonly Notice[];
  /** The canonical address of an article's sidecar, or null where it can have none. */
  sidecar(uri: string): string | null;
  /** What its sidecar says, without regard to the article's text; null where it has none. */
  said(uri: string): Said | null;
  /** The same of the file for private evidence. */
  saidPrivately(uri: string): Said | null;
  /** The entries of the file for private evidence. */
  privately(uri: string): readonly Mark[];
  /** The canonical addresses of sidecars for which decisions count that are in no file yet. */
  readonly unsaved: readonly string[];
  /** What a file says that is open or has been read; null: there is none; undefined: nobody has read it. */
  fileText(uri: string): Decoded | null | undefined;
  /** What people decided about an article, in this text. */
  decided(uri: string, text: string): Decided;
  /** The layers whose suggestions are kept back from a reviewer who works blind. */
  hidden(uri: string, text: string): readonly CompleteLayer[];
  /** What the analysis and the findings of a file with this text depend on besides the text. */
  inputs(uri: string, text: string): Inputs;
  /** The same without what people decided. */
  bareInputs(uri: string): Omit<Inputs, 'pins'>;
  findingSettings(uri: string): FindingSettings;
}

const NO_CHANGES: readonly SidecarChange[] = [];
const NO_MARKS: readonly Mark[] = [];
const NO_FINDINGS: readonly Finding[] = [];
const NO_PROBLEMS: readonly Notice[] = [];
const NOTHING_HIDDEN: readonly CompleteLayer[] = [];

/** The view of one state. */
export function snapshotOf(state: State, stores: Stores): Snapshot {
  const textOf = textsOf(state);
  const documentOf = (uri: string): Document | null => state.documents.get(canonicalUri(uri)) ?? null;
  /** By the folder, which alone decides. */
  const corpora = new Map<string | undefined, Corpus | null>();
  const corpusOf = (uri: string): Corpus | null => {
    const key = canonicalUri(uri);
    const [folder] = foldersAbove(key);
    const known = corpora.get(folder);
    if (known !== undefined) return known;
    const { corpus } = stores.corpora.lookUp(key, textOf);
    corpora.set(folder, corpus);
    return corpus;
  };
  const ownSidecar = (uri: string): string | null =>
    sidecarOf(canonicalUri(uri), corpusOf(uri), state.preferences.reviewer);
  const privateSidecar = (uri: string): string | null =>
    privateSidecarOf(canonicalUri(uri), corpusOf(uri), state.preferences.reviewer);
  const saidIn = (sidecar: string | null): Said | null => {
    if (sidecar === null) return null;
    const pending = state.pending.get(sidecar) ?? NO_CHANGES;
    return { uri: sidecar, text: textOf(sidecar)?.text ?? null, pending };
  };
  const saidOf = (uri: string): Said | null => saidIn(ownSidecar(uri));
  const saidPrivately = (uri: string): Said | null => saidIn(privateSidecar(uri));
  const decidedOf = (uri: string, text: string): Decided =>
    stores.decided.of(canonicalUri(uri), text, saidOf(uri));
  const hiddenOf = (uri: string, text: string): readonly CompleteLayer[] =>
    state.preferences.blind
      ? hiddenLayers(decidedOf(uri, text).complete, state.preferences.reviewer)
      : NOTHING_HIDDEN;
  const fullAnalysis = (uri: string): Analysis | null => {
    const document = documentOf(uri);
    return document === null
      ? null
      : stores.analyses.of(canonicalUri(uri), { text: document.text, ...inputsOf(uri, document.text) });
  };
  const bareInputs = (uri: string): Omit<Inputs, 'pins'> => ({
    registry: corpusOf(uri)?.registry ?? NO_REGISTRY,
    models: stores.models(),
  });
  const inputsOf = (uri: string, text: string): Inputs => ({
    ...bareInputs(uri),
    pins: decidedOf(uri, text).pins,
  });

  const snapshot: Snapshot = {
    revision: state.revision,
    preferences: state.preferences,
    documents: [...state.documents.values()],
    document: documentOf,
    corpus: corpusOf,
    sidecar: ownSidecar,
    said: saidOf,
    unsaved: [...state.pending.keys()],
    saidPrivately,
    privately: (uri) => {
      const said = saidPrivately(uri);
      return said === null ? NO_MARKS : stores.decided.sidecar(said).marks;
    },
    fileText: (uri) => textOf(canonicalUri(uri)),
    decided: decidedOf,
    hidden: hiddenOf,
    inputs: inputsOf,
    bareInputs,
    findingSettings: (uri) => corpusOf(uri)?.findingSettings ?? state.looseSettings,

    recognise(uri, text) {
      const document = documentOf(uri);
      const isOther = document === null || (text !== undefined && text !== document.text);
      if (isOther) return recognition(canonicalUri(uri), corpusOf(uri), readArticle(beginning(text ?? '')));
      // What is served is analysed sooner or later; of what is not served, the shape is enough.
      const analysis = snapshot.serving(uri) === 'article' ? snapshot.analysis(uri) : null;
      return recognition(canonicalUri(uri), corpusOf(uri), analysis?.article ?? stores.shapes(document));
    },

    serving(uri) {
      const document = documentOf(uri);
      if (document === null) return 'none';
      const corpus = corpusOf(uri);
      if (corpus?.problems.has(canonicalUri(uri)) === true) return 'settings';
      if (document.languageId === 'yaml')
        return articleOfSidecar(canonicalUri(uri), corpus) === null ? 'none' : 'settings';
      if (document.languageId === 'news-article') return 'article';
      if (document.languageId !== 'plaintext' && document.languageId !== 'markdown') return 'none';
      const verdict = verdictOf(canonicalUri(uri), corpus);
      if (verdict !== null) return verdict.article ? 'article' : 'none';
      const isAsked = state.preferences.recognize === 'auto' && document.text.length <= LONGEST_RECOGNISED;
      return isAsked && stores.shapes(document).recognised ? 'article' : 'none';
    },

    analysis(uri) {
      const analysis = fullAnalysis(uri);
      if (analysis === null) return null;
      const { text } = analysis;
      return stores.shown(analysis, decidedOf(uri, text), hiddenOf(uri, text));
    },

    findings(uri) {
      const analysis = fullAnalysis(uri);
      if (analysis === null) return NO_FINDINGS;
      const { text } = analysis;
      const decided = decidedOf(uri, text);
      const hidden = hiddenOf(uri, text);
      const settings = snapshot.findingSettings(uri);
      const shown = stores.shown(analysis, decided, hidden);
      return stores.findings({
        analysis,
        settings,
        decided,
        privately: snapshot.privately(uri),
        shown,
        hidden,
      });
    },

    problems(uri) {
      const key = canonicalUri(uri);
      const corpus = corpusOf(uri);
      const article = articleOfSidecar(key, corpus);
      const file = article === null ? null : textOf(key);
      if (article === null || !file) return corpus?.problems.get(key) ?? NO_PROBLEMS;
      const text = ownSidecar(article) === key ? textOf(article) : null;
      return sidecarProblems(
        stores.decided.file(key, file.text),
        text ? decidedOf(article, text.text) : null,
      );
    },

    notices: (uri, text) => articleProblems(decidedOf(uri, text)),
  };
  return Object.freeze(snapshot);
}

/** The texts of files: what an editor holds goes before what stands on disk. */
export function textsOf({ documents, disk }: State): TextOf {
  return (uri) => {
    const document = documents.get(uri);
    return document === undefined ? disk.get(uri) : { text: document.text, problem: null };
  };
}
