import { isCheckable } from '../annotations/checks/fields.ts';
import { standingChecks } from '../annotations/checks/listed.ts';
import type { Problem } from '../annotations/types.ts';
import { analyze, lineIndex, type Analysis, type LineIndex } from '../engine/index.ts';
import { tellableFindings, withoutSuggestions } from '../features/marks/hiding.ts';
import { findFindings } from '../findings/findings.ts';
import type { Finding, FindingSettings } from '../findings/types.ts';
import type { Corpus } from './corpus.ts';
import { readText } from './diskTexts.ts';
import { createListings } from './listings.ts';
import type { FileHost, Log } from './ports.ts';
import type { Notice } from './sidecarProblems.ts';
import type { Snapshot } from './snapshot.ts';
import { canonicalUri } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** What a sweep says of one file of a corpus that it has not said before. */
export type Swept =
  | {
      readonly of: 'article';
      readonly uri: string;
      readonly version: number | null;
      readonly lines: LineIndex;
      readonly analysis: Analysis;
      readonly findings: readonly Finding[];
      /** What is wrong with the file's bytes, and with decisions on it. */
      readonly problems: readonly Notice[];
    }
  | {
      readonly of: 'settings';
      readonly uri: string;
      readonly version: number | null;
      readonly lines: LineIndex;
      readonly problems: readonly Problem[];
    }
  /** It is no article of a corpus any more. */
  | { readonly of: 'gone'; readonly uri: string };

/** Goes through the corpora in some folders again and again, and tells each time only what is new. */
export interface Sweep {
  /** Every file whose answer may be another than in the pass before. The caller may stop between any two. */
  pass(folders: readonly string[]): AsyncGenerator<Swept>;
  dispose(): void;
}

/** What an answer depended on; the document is null where the file is not open. */
interface Seen {
  readonly document: unknown;
  readonly registry: unknown;
  readonly settings: unknown;
  /** What the sidecar says, and what counts beyond that. */
  readonly said: unknown;
  readonly pending: unknown;
  /** What the file for private evidence says. */
  readonly privately: unknown;
  /** From whom suggestions are kept back, or null. */
  readonly blind: string | null;
}

/** What was seen of a file that changed on disk since. */
const STALE: Seen = {
  document: null,
  registry: null,
  settings: null,
  said: null,
  pending: null,
  privately: null,
  blind: null,
};

/** A sweep over the workspace. It keeps no texts and no analyses of files that are not open, only what its answers depended on. */
export function createSweep(workspace: Workspace, files: FileHost, log: Log): Sweep {
  const seen = new Map<string, Seen>();
  const listings = createListings(workspace, files, log);

  const stop = workspace.onChange((change) => {
    if (change.of === 'everything') return;
    const snapshot = workspace.snapshot();
    for (const uri of change.uris) {
      if (snapshot.document(uri) !== null) continue;
      if (seen.has(canonicalUri(uri))) seen.set(canonicalUri(uri), STALE);
    }
  });

  async function* pass(folders: readonly string[]): AsyncGenerator<Swept> {
    const met = new Set<string>();
    for (const folder of folders) {
      for (const uri of await listings.filesIn(folder)) {
        if (met.has(uri)) continue;
        await workspace.ready(uri);
        const snapshot = workspace.snapshot();
        const corpus = snapshot.corpus(uri);
        if (corpus === null) continue;
        const kind = corpus.problems.has(uri) ? 'settings' : corpus.lists(uri) ? 'article' : null;
        if (kind === null) continue;
        met.add(uri);
        const now = dependencies(snapshot, corpus, uri, kind);
        if (sameAs(seen.get(uri), now)) continue;
        seen.set(uri, now);
        const swept =
          kind === 'article' ? await article(snapshot, corpus, uri) : settings(snapshot, corpus, uri);
        if (swept !== null) yield swept;
      }
    }
    for (const uri of seen.keys()) {
      if (met.has(uri)) continue;
      seen.delete(uri);
      yield { of: 'gone', uri };
    }
  }

  async function article(snapshot: Snapshot, corpus: Corpus, uri: string): Promise<Swept | null> {
    const document = snapshot.document(uri);
    const opened = snapshot.analysis(uri);
    if (document !== null && opened !== null) {
      const { version, lines } = document;
      return {
        of: 'article',
        uri: document.uri,
        version,
        lines,
        analysis: opened,
        findings: snapshot.findings(uri),
        problems: snapshot.notices(uri, document.text),
      };
    }
    const read = await readText(files, log, uri);
    if (read === null) return null;
    const whole = analyze(read.text, snapshot.inputs(uri, read.text));
    const { marks, mutes, pins } = snapshot.decided(uri, read.text);
    const hidden = snapshot.hidden(uri, read.text);
    const analysis = withoutSuggestions(whole, pins, hidden);
    const checks = standingChecks(marks, snapshot.privately(uri).filter(isCheckable));
    const found = findFindings(whole, corpus.findingSettings, mutes, checks);
    const findings = tellableFindings(found, analysis, hidden);
    const notices = snapshot.notices(uri, read.text);
    const problems = read.problem === null ? notices : [unreadable(read.problem), ...notices];
    return { of: 'article', uri, version: null, lines: lineIndex(read.text), analysis, findings, problems };
  }

  return {
    pass,
    dispose() {
      stop();
      listings.dispose();
    },
  };
}

/** A problem of a whole file stands at its beginning. */
function unreadable(message: string): Problem {
  return { start: 0, end: 0, message, severity: 'warning' };
}

function settings(snapshot: Snapshot, corpus: Corpus, uri: string): Swept {
  const document = snapshot.document(uri);
  const lines = document?.lines ?? lineIndex(corpus.ownTexts.get(uri) ?? '');
  return {
    of: 'settings',
    uri: document?.uri ?? uri,
    version: document?.version ?? null,
    lines,
    problems: corpus.problems.get(uri) ?? [],
  };
}

function dependencies(snapshot: Snapshot, corpus: Corpus, uri: string, kind: 'article' | 'settings'): Seen {
  const document = snapshot.document(uri);
  if (kind === 'settings')
    return {
      document,
      registry: null,
      settings: corpus.problems.get(uri),
      said: null,
      pending: null,
      privately: null,
      blind: null,
    };
  const { blind, reviewer } = snapshot.preferences;
  const said = snapshot.said(uri);
  return {
    document,
    registry: corpus.registry,
    settings: corpus.findingSettings satisfies FindingSettings,
    said: said?.text ?? null,
    pending: said?.pending ?? null,
    privately: snapshot.privately(uri),
    blind: blind ? (reviewer ?? '') : null,
  };
}

function sameAs(before: Seen | undefined, now: Seen): boolean {
  return (
    before !== undefined &&
    before.document === now.document &&
    before.registry === now.registry &&
    before.settings === now.settings &&
    before.said === now.said &&
    before.pending === now.pending &&
    before.privately === now.privately &&
    before.blind === now.blind
  );
}
