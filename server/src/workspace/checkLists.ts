import type { Evidence } from '../annotations/checks/types.ts';
import type { Anchor } from '../annotations/sidecar/types.ts';
import { lineIndex, type LineIndex } from '../engine/index.ts';
import type { CheckRow } from '../features/checks/types.ts';
import { checkableFinder, type Checkable } from './checkable.ts';
import type { Corpus } from './corpus.ts';
import type { Said } from './decided.ts';
import { createFileTexts } from './fileTexts.ts';
import { inParallel } from './inParallel.ts';
import { listedRows } from './listedRows.ts';
import { createListings } from './listings.ts';
import { passageAddress, passageFinder, type Passage } from './passages.ts';
import type { FileHost, Log } from './ports.ts';
import { shownAnalysis } from './shownAnalysis.ts';
import type { Snapshot } from './snapshot.ts';
import type { Workspace } from './workspace.ts';

/** What is on the fact-check list of one article, in its present text. */
export interface CheckList {
  /** As the editor writes it where it is open, else canonical. */
  readonly uri: string;
  readonly corpus: Corpus | null;
  readonly lines: LineIndex;
  readonly rows: readonly CheckRow[];
  /** Where the passages stand that are evidence, by the evidence; those that are not found are not here. */
  readonly passages: ReadonlyMap<Evidence, Passage>;
}

/** What lists hold besides what people put on them. */
export interface ListOptions {
  /** What the engine holds to be worth checking: of open articles, or also of closed ones, which takes an analysis. */
  readonly proposals: 'none' | 'open' | 'all';
  /** Who speaks also where that takes an analysis of a closed article. */
  readonly speakers: boolean;
}

/**
 * Makes fact-check lists and keeps what was made of each for as long as sidecar and article say the same. Articles are not analysed for
 * it unless that is asked for, and what they say is not kept.
 */
export interface CheckLists<Made> {
  /** The articles below some folders that have a sidecar, and open ones. */
  checkable(folders: readonly string[]): Promise<Checkable>;
  /** Forgets the lists of all other articles. */
  keepOnly(articles: readonly string[]): void;
  /** What is made of the lists of some articles, in their order; none for an article without a list. What takes long is done in turn. */
  of(articles: readonly string[], options: ListOptions, inTurn: InTurn): Promise<Made[]>;
}

export interface CheckListParts<Made> {
  readonly workspace: Workspace;
  readonly files: FileHost;
  readonly log: Log;
  readonly make: (list: CheckList) => Made;
}

/** Does a piece of long work when all pieces before it are done, and others had their turn. */
export type InTurn = <Result>(work: () => Promise<Result> | Result) => Promise<Result>;

/** What was made of a list, and what that depended on. */
interface Kept<Made> {
  readonly key: Key;
  /** The files whose texts were read, and their editions. */
  readonly texts: readonly (readonly [uri: string, edition: unknown])[];
  readonly made: Made | null;
}

/** What is to be made of one article. */
interface Wanted {
  readonly proposals: boolean;
  readonly analysed: boolean;
}

interface Key extends Wanted {
  readonly said: Said | null;
  readonly hidden: Said | null;
  /** Its `newsmark.yaml`, as a file of another corpus has another path for people. */
  readonly corpus: string | null;
  /** Whether suggestions are kept back from the reviewer. */
  readonly blind: boolean;
  /** What an analysis is made with besides the text, or itself where it is there; it matters only to what was analysed. */
  readonly inputs: unknown;
}

export function createCheckLists<Made>(parts: CheckListParts<Made>): CheckLists<Made> {
  const { workspace, files, log, make } = parts;
  const listings = createListings(workspace, files, log);
  const texts = createFileTexts(workspace, files, log);
  const checkable = checkableFinder(workspace, listings);
  const kept = new Map<string, Kept<Made>>();

  async function madeOf(uri: string, options: ListOptions, inTurn: InTurn): Promise<Made | null> {
    await workspace.ready(uri);
    const snapshot = workspace.snapshot();
    const wanted = wantedOf(snapshot, uri, options);
    if (!wanted.proposals && isEmpty(snapshot.said(uri))) return null;
    const key = keyOf(snapshot, uri, wanted);
    const known = kept.get(uri);
    const stands = (known?.texts ?? []).every(([file, edition]) => texts.edition(snapshot, file) === edition);
    if (known !== undefined && stands && serves(known.key, key)) return known.made;
    const read = new Map<string, unknown>();
    const textOf = (file: string): Promise<string | null> => {
      // The edition of before the reading: what is told meanwhile makes the reading an old one.
      read.set(file, texts.edition(snapshot, file));
      return texts.read(snapshot, file);
    };
    const text = await textOf(uri);
    const made = await inTurn(async () => {
      const list = text === null ? null : await listOf(snapshot, uri, text, wanted, textOf);
      return list === null ? null : make(list);
    });
    kept.set(uri, { key, texts: [...read], made });
    return made;
  }

  return {
    checkable,
    keepOnly(articles) {
      const present = new Set(articles);
      for (const uri of kept.keys()) if (!present.has(uri)) kept.delete(uri);
    },
    async of(articles, options, inTurn) {
      const made = await inParallel(articles, (uri) => madeOf(uri, options, inTurn));
      return made.filter((each) => each !== null);
    },
  };
}

/** The list of one article in this text, or null where nothing is on it. */
async function listOf(
  snapshot: Snapshot,
  uri: string,
  text: string,
  { proposals, analysed }: Wanted,
  textOf: (uri: string) => Promise<string | null>,
): Promise<CheckList | null> {
  const rows = listedRows(snapshot, uri, text, {
    analysis: () => (analysed ? shownAnalysis(snapshot, uri, text) : null),
    proposals,
  });
  if (rows.length === 0) return null;
  const corpus = snapshot.corpus(uri);
  const passages = await passagesOf(rows, uri, corpus, textOf);
  return { uri: snapshot.document(uri)?.uri ?? uri, corpus, lines: lineIndex(text), rows, passages };
}

async function passagesOf(
  rows: readonly CheckRow[],
  uri: string,
  corpus: Corpus | null,
  textOf: (uri: string) => Promise<string | null>,
): Promise<Map<Evidence, Passage>> {
  const found = new Map<Evidence, Passage>();
  const finders = new Map<string, (anchor: Anchor) => Passage | null>();
  for (const evidence of rows.flatMap(({ truth, said }) =>
    [truth, said].flatMap((check) => check?.evidence ?? []),
  )) {
    const address = evidence.passage === undefined ? null : passageAddress(evidence, uri, corpus);
    if (evidence.passage === undefined || address === null) continue;
    const text = finders.has(address) ? null : await textOf(address);
    if (text !== null) finders.set(address, passageFinder(address, text));
    const passage = finders.get(address)?.(evidence.passage) ?? null;
    if (passage !== null) found.set(evidence, passage);
  }
  return found;
}

/** An open article is analysed anyhow. */
function wantedOf(snapshot: Snapshot, uri: string, { proposals, speakers }: ListOptions): Wanted {
  const isOpen = snapshot.serving(uri) === 'article';
  const isProposing = proposals === 'all' || (proposals === 'open' && isOpen);
  return { proposals: isProposing, analysed: isOpen || speakers || isProposing };
}

function keyOf(snapshot: Snapshot, uri: string, wanted: Wanted): Key {
  const isOpen = snapshot.serving(uri) === 'article';
  return {
    ...wanted,
    said: snapshot.said(uri),
    hidden: snapshot.saidPrivately(uri),
    corpus: snapshot.corpus(uri)?.file ?? null,
    blind: snapshot.preferences.blind,
    inputs: isOpen ? snapshot.analysis(uri) : (snapshot.corpus(uri)?.registry ?? null),
  };
}

/** Whether what was made then answers what is asked now; who speaks may be told to somebody who did not ask. */
function serves(then: Key, now: Key): boolean {
  return (
    isSameSaid(then.said, now.said) &&
    isSameSaid(then.hidden, now.hidden) &&
    then.corpus === now.corpus &&
    then.proposals === now.proposals &&
    then.blind === now.blind &&
    (then.analysed || !now.analysed) &&
    then.inputs === now.inputs
  );
}

function isSameSaid(a: Said | null, b: Said | null): boolean {
  return a?.uri === b?.uri && a?.text === b?.text && a?.pending === b?.pending;
}

function isEmpty(said: Said | null): boolean {
  return said === null || (said.text === null && said.pending.length === 0);
}
