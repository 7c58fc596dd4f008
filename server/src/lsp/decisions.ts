import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Signed } from '../annotations/sidecar/types.ts';
import {
  UNSAVED_CHANGED,
  type AddParams,
  type AddResult,
  type CompleteParams,
  type DecideParams,
  type DecideResult,
  type UndoDecisionParams,
  type UnsavedChangedParams,
} from '../protocol/protocol.ts';
import type { SidecarHost } from '../workspace/ports.ts';
import { sidecarRoot } from '../workspace/sidecars.ts';
import { createStore, type Outcome, type Store, type Stroke } from '../workspace/store.ts';
import { canonicalUri, fileName } from '../workspace/uris.ts';
import {
  additionChange,
  completionChanges,
  completionTitle,
  decisionChanges,
  type Changes,
} from './decisionChanges.ts';
import { openArticle, type OpenArticle } from './openArticle.ts';
import type { Reviewer } from './reviewer.ts';
import type { Session } from './session.ts';

/** What a person may do about decisions. What cannot be done is told to the person. */
export interface Decisions {
  decide(params: DecideParams): Promise<DecideResult>;
  /** Says that layers of an article have been gone through, or that they have not. */
  complete(params: CompleteParams): Promise<DecideResult>;
  /** Adds a mark by hand. */
  add(params: AddParams): Promise<AddResult>;
  /** Takes the newest decision back, of one article or, with null, of all. */
  undo(params: UndoDecisionParams | null): Promise<void>;
  /** When the newest decision was made that can be taken back, as `count` counts; null where there is none. */
  newest(): number | null;
  /** Tries again to save what could not be saved. */
  save(): Promise<void>;
  /** Takes over what an earlier server could not save. */
  restore(unsaved: readonly unknown[]): Promise<void>;
}

/** What decisions depend on besides the session. */
export interface DecisionParts {
  readonly host: SidecarHost;
  readonly reviewer: Reviewer;
  readonly isOwnClient: boolean;
  /** Counts decisions and what else can be taken back. */
  readonly count: () => number;
}

const REFUSED: DecideResult = { counts: false, saved: false };

export function createDecisions(
  session: Session,
  { host, reviewer, isOwnClient, count }: DecisionParts,
): Decisions {
  const { connection, workspace } = session;
  const store: Store = createStore({
    host,
    rootOf: (article) => sidecarRoot(article, workspace.snapshot().corpus(article)),
    written: (sidecar) => workspace.filesChanged([sidecar]),
    changed: (sidecar) => workspace.pend(sidecar, store.pending(sidecar)),
    count,
  });
  /** What could not be saved, by sidecar: what the file said then, and why. */
  const failures = new Map<string, { readonly text: string | null; readonly why: string }>();

  function show(type: MessageType, message: string): void {
    void connection.sendNotification(ShowMessageNotification.type, { type, message });
  }

  function refuse(words: string): DecideResult {
    show(MessageType.Warning, words);
    return REFUSED;
  }

  /** Makes the changes that a person asked for, of which there may be none to make; or tells why there cannot be any. */
  async function carryOut(
    uri: string,
    title: string,
    changesOf: (article: OpenArticle, signed: Signed) => Changes,
  ): Promise<DecideResult> {
    const by = await reviewer.ask();
    if (by === null) return refuse("Nobody is named who decides. Set 'newsmark.reviewer' to your name.");
    const article = await openArticle(workspace, uri);
    if (article === null) return refuse(`${fileName(uri)} is not open as an article.`);
    const sidecar = article.snapshot.sidecar(uri);
    if (sidecar === null)
      return refuse('Save this text as a file first: decisions are kept in a file beside it.');
    const changes = changesOf(article, { by, at: now() });
    if (typeof changes === 'string') return refuse(changes);
    if (changes.length === 0) return { counts: true, saved: true };
    const outcome = await store.decide({ article: canonicalUri(uri), sidecar, changes, title });
    tell(sidecar, outcome);
    return { counts: true, saved: outcome.done };
  }

  /** Tells a failure once for each reason, and our own client what is left to save. */
  function tell(sidecar: string, outcome: Outcome): void {
    const before = failures.get(sidecar);
    if (outcome.done) failures.delete(sidecar);
    else failures.set(sidecar, { text: textOf(sidecar), why: outcome.why });
    if (isOwnClient && (before !== undefined || !outcome.done)) {
      const params: UnsavedChangedParams = { unsaved: store.unsaved() };
      void connection.sendNotification(UNSAVED_CHANGED, params);
    }
    if (outcome.done || before?.why === outcome.why) return;
    const words = `Your decision counts, but ${fileName(sidecar)} could not be written: ${outcome.why}.`;
    void offerRetry(sidecar, words);
  }

  async function offerRetry(sidecar: string, words: string): Promise<void> {
    const chosen = await connection.window.showWarningMessage(words, { title: TRY_AGAIN });
    if (chosen?.title === TRY_AGAIN) await retry(sidecar);
  }

  /** What the sidecar of some decision that is not saved says, in the editor or on the disk. */
  function textOf(sidecar: string): string | null {
    const stroke = store.unsaved().find((each) => each.sidecar === sidecar);
    return stroke === undefined ? null : (workspace.snapshot().said(stroke.article)?.text ?? null);
  }

  async function retry(sidecar: string): Promise<void> {
    tell(sidecar, await store.retry(sidecar));
  }

  // Whoever mends a sidecar has its decisions saved by that.
  workspace.onChange(() => {
    for (const [sidecar, { text, why }] of failures) {
      const present = textOf(sidecar);
      if (present === text) continue;
      failures.set(sidecar, { text: present, why });
      void retry(sidecar);
    }
  });

  return {
    decide: (params) =>
      carryOut(params.uri, params.title ?? 'Decision', (article, signed) =>
        decisionChanges(article, params, signed),
      ),

    complete: (params) =>
      carryOut(params.uri, completionTitle(params), (article, signed) =>
        completionChanges(article, params, signed),
      ),

    async add(params) {
      let id: string | null = null;
      const result = await carryOut(params.uri, params.title ?? 'Mark added', (article, signed) => {
        const change = additionChange(article, params, signed);
        if (typeof change === 'string') return change;
        ({ id } = change.mark);
        return [change];
      });
      return { ...result, id: result.counts ? id : null };
    },

    async undo(params) {
      const wanted = params === null ? null : canonicalUri(params.uri);
      const snapshot = workspace.snapshot();
      const result = await store.undo(
        ({ article, sidecar }) =>
          (wanted === null || article === wanted) &&
          // Where each reviewer has a sidecar, nobody takes back what another decided at the same desk.
          snapshot.sidecar(article) === sidecar,
      );
      if (result.undone !== null) {
        const { title, article } = result.undone;
        show(MessageType.Info, `Taken back: ${title} (${fileName(article)}).`);
      } else if (result.stroke === null) {
        show(MessageType.Info, 'There is no decision to take back.');
      } else {
        const { title, article } = result.stroke;
        refuse(`'${title}' in ${fileName(article)} was not taken back: ${result.why}.`);
      }
    },

    newest: () => store.newest(),

    async save() {
      const sidecars = new Set(store.unsaved().map(({ sidecar }) => sidecar));
      failures.clear();
      await Promise.all([...sidecars].map(retry));
      if (store.unsaved().length === 0) show(MessageType.Info, 'All decisions are saved.');
    },

    async restore(unsaved) {
      const strokes = unsaved.filter(isStroke);
      // A sidecar is read before decisions are put on top of it.
      for (const { article } of strokes) await workspace.ready(article);
      await store.restore(strokes);
      for (const sidecar of new Set(strokes.map((stroke) => stroke.sidecar))) await retry(sidecar);
    },
  };
}

const TRY_AGAIN = 'Try Again';

/** The time in UTC, to the second, as sidecars write it. */
function now(): string {
  return new Date().toISOString().replace(/\.\d+/, '');
}

/** Whether what a client gives back looks like what it was told; it comes from the editor's own store. */
function isStroke(given: unknown): given is Stroke {
  const { article, sidecar, changes, title } = (given ?? {}) as Partial<Stroke>;
  return [article, sidecar, title].every((each) => typeof each === 'string') && Array.isArray(changes);
}
