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
import type { CheckParams, CheckResult, TickParams } from '../protocol/factcheck.ts';
import type { SidecarHost } from '../workspace/ports.ts';
import { sidecarRoot } from '../workspace/sidecars.ts';
import { createStore, type Outcome, type Store, type Stroke } from '../workspace/store.ts';
import { canonicalUri, fileName } from '../workspace/uris.ts';
import { articleAt } from './articleAt.ts';
import { checkWritings, UNSAVED_TEXT, type Writings } from './checking.ts';
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
import { tickingChanges, tickTitle } from './ticking.ts';

/** What a person may do about decisions. What cannot be done is told to the person. */
export interface Decisions {
  decide(params: DecideParams): Promise<DecideResult>;
  /** Says that layers of an article have been gone through, or that they have not. */
  complete(params: CompleteParams): Promise<DecideResult>;
  /** Adds a mark by hand. */
  add(params: AddParams): Promise<AddResult>;
  /** Writes about a check of an article, open or closed. */
  check(params: CheckParams): Promise<CheckResult>;
  /** Ticks things of an open article off, or takes that back. */
  tick(params: TickParams): Promise<DecideResult>;
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
  /** Of what was written into two files at once, the other part, which is taken back with it. */
  const together = new WeakMap<Stroke, Stroke>();
  /** What could not be saved, by sidecar: what the file said then, and why. */
  const failures = new Map<string, { readonly text: string | null; readonly why: string }>();

  function show(type: MessageType, message: string): void {
    void connection.sendNotification(ShowMessageNotification.type, { type, message });
  }

  function refuse(words: string): DecideResult {
    show(MessageType.Warning, words);
    return REFUSED;
  }

  /** Writes what a person asked for, which may be nothing; or tells why it cannot be written. */
  async function carryOut(
    uri: string,
    title: string,
    prepare: (signed: Signed) => Promise<Writings | string>,
  ): Promise<DecideResult> {
    const by = await reviewer.ask();
    if (by === null) return refuse("Nobody is named who decides. Set 'newsmark.reviewer' to your name.");
    const writings = await prepare({ by, at: now() });
    if (typeof writings === 'string') return refuse(writings);
    let before: Stroke | null = null;
    let saved = true;
    for (const { sidecar, changes, takesAway } of writings) {
      if (changes.length === 0) continue;
      if (takesAway === true && !saved) break;
      const stroke: Stroke = { article: canonicalUri(uri), sidecar, changes, title };
      const outcome = await store.decide(stroke);
      tell(sidecar, outcome);
      if (before !== null) together.set(stroke, before);
      before = stroke;
      saved &&= outcome.done;
    }
    return { counts: true, saved };
  }

  /** What a person asked for of an open article, all of it for the sidecar. */
  async function ofOpen(
    uri: string,
    signed: Signed,
    changesOf: (article: OpenArticle, signed: Signed) => Changes,
  ): Promise<Writings | string> {
    const article = await openArticle(workspace, uri);
    if (article === null) return `${fileName(uri)} is not open as an article.`;
    const sidecar = article.snapshot.sidecar(uri);
    if (sidecar === null) return UNSAVED_TEXT;
    const changes = changesOf(article, signed);
    return typeof changes === 'string' ? changes : [{ sidecar, changes }];
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
    return stroke === undefined ? null : (workspace.snapshot().fileText(sidecar)?.text ?? null);
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
      carryOut(params.uri, params.title ?? 'Decision', (signed) =>
        ofOpen(params.uri, signed, (article) => decisionChanges(article, params, signed)),
      ),

    complete: (params) =>
      carryOut(params.uri, completionTitle(params), (signed) =>
        ofOpen(params.uri, signed, (article) => completionChanges(article, params, signed)),
      ),

    async add(params) {
      let id: string | null = null;
      const result = await carryOut(params.uri, params.title ?? 'Mark added', (signed) =>
        ofOpen(params.uri, signed, (article) => {
          const change = additionChange(article, params, signed);
          if (typeof change === 'string') return change;
          ({ id } = change.mark);
          return [change];
        }),
      );
      return { ...result, id: result.counts ? id : null };
    },

    async check(params) {
      let id: string | null = null;
      const result = await carryOut(params.uri, params.title, async (signed) => {
        const article = await articleAt(session, params.uri);
        if (article === null) return `${fileName(params.uri)} is no article, or cannot be read.`;
        const written = await checkWritings(session, article, params, signed);
        if (typeof written === 'string') return written;
        ({ id } = written);
        return written.writings;
      });
      return { ...result, id: result.counts ? id : null };
    },

    tick: (params) =>
      carryOut(params.uri, tickTitle(params), (signed) =>
        ofOpen(params.uri, signed, (article) => tickingChanges(article, params, signed)),
      ),

    async undo(params) {
      const wanted = params === null ? null : canonicalUri(params.uri);
      const snapshot = workspace.snapshot();
      const last = await store.undo(
        ({ article, sidecar }) =>
          (wanted === null || article === wanted) &&
          // Where each reviewer has a sidecar, nobody takes back what another decided at the same desk.
          [snapshot.sidecar(article), snapshot.saidPrivately(article)?.uri].includes(sidecar),
      );
      const other = last.undone === null ? undefined : together.get(last.undone);
      const result = other === undefined ? last : await store.undo((stroke) => stroke === other);
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
