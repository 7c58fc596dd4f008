import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { SidecarChange, Signed } from '../annotations/sidecar/types.ts';
import { markOf, muteOf, type Markable } from '../features/marking.ts';
import {
  UNSAVED_CHANGED,
  type DecideParams,
  type DecideResult,
  type UnsavedChangedParams,
} from '../protocol/protocol.ts';
import type { SidecarHost } from '../workspace/ports.ts';
import { sidecarRoot } from '../workspace/sidecars.ts';
import { createStore, type Outcome, type Store, type Stroke } from '../workspace/store.ts';
import { canonicalUri, fileName } from '../workspace/uris.ts';
import { toSpan } from './convert/ranges.ts';
import { openArticle, type OpenArticle } from './openArticle.ts';
import type { Reviewer } from './reviewer.ts';
import type { Session } from './session.ts';

/** What a person may do about decisions. What cannot be done is told to the person. */
export interface Decisions {
  decide(params: DecideParams): Promise<DecideResult>;
  /** Takes the newest decision back. */
  undo(): Promise<void>;
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
}

const REFUSED: DecideResult = { counts: false, saved: false };

export function createDecisions(session: Session, { host, reviewer, isOwnClient }: DecisionParts): Decisions {
  const { connection, workspace } = session;
  const store: Store = createStore({
    host,
    rootOf: (article) => sidecarRoot(article, workspace.snapshot().corpus(article)),
    written: (sidecar) => workspace.filesChanged([sidecar]),
    changed: (sidecar) => workspace.pend(sidecar, store.pending(sidecar)),
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

  async function decide(params: DecideParams): Promise<DecideResult> {
    const by = await reviewer.ask();
    if (by === null) return refuse("Nobody is named who decides. Set 'newsmark.reviewer' to your name.");
    const article = await openArticle(workspace, params.uri);
    if (article === null) return refuse(`${fileName(params.uri)} is not open as an article.`);
    const sidecar = article.snapshot.sidecar(params.uri);
    if (sidecar === null)
      return refuse('Save this text as a file first: decisions are kept in a file beside it.');
    const changes = changesOf(article, params, { by, at: now() });
    if (changes === null)
      return refuse('The text has changed since this was offered; nothing was decided. Try again.');
    const title = params.title ?? 'Decision';
    const outcome = await store.decide({ article: canonicalUri(params.uri), sidecar, changes, title });
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
    decide,

    async undo() {
      const result = await store.undo();
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

/** What somebody decides, as changes of the sidecar; null where the text does not hold any more what it is about. */
function changesOf(
  { snapshot, document, analysis }: OpenArticle,
  { uri, decisions = [], mutes = [] }: DecideParams,
  signed: Signed,
): SidecarChange[] | null {
  const { marks } = snapshot.decided(uri, document.text);
  const markable: Markable = { analysis, findings: snapshot.findings(uri), marks };
  const changes = [
    ...decisions.map(({ ranges, ...said }): SidecarChange | null => {
      const spans = ranges?.map((range) => toSpan(document.lines, range));
      const mark = markOf(markable, { ...said, ...(spans && { spans }) }, signed);
      return mark && { kind: 'putMark', mark };
    }),
    ...mutes.map(({ rule, reason, position }): SidecarChange | null => {
      const offset = position === undefined ? null : document.lines.offset(position);
      const mute = muteOf(analysis, rule, reason, offset, signed);
      return mute && { kind: 'putMute', mute };
    }),
  ];
  return changes.some((change) => change === null) ? null : changes.filter((change) => change !== null);
}

/** The time in UTC, to the second, as sidecars write it. */
function now(): string {
  return new Date().toISOString().replace(/\.\d+/, '');
}

/** Whether what a client gives back looks like what it was told; it comes from the editor's own store. */
function isStroke(given: unknown): given is Stroke {
  const { article, sidecar, changes, title } = (given ?? {}) as Partial<Stroke>;
  return [article, sidecar, title].every((each) => typeof each === 'string') && Array.isArray(changes);
}
