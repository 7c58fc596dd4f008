import { spliced } from '../annotations/listEdits.ts';
import { applyChanges, type ChangeResult } from '../annotations/sidecar/change.ts';
import { parseSidecar } from '../annotations/sidecar/sidecarFile.ts';
import type { SidecarChange } from '../annotations/sidecar/types.ts';
import { fnv1a, lineIndex } from '../engine/index.ts';
import { holds } from './changes.ts';
import { editBetween, type TextEdit } from './editBetween.ts';
import type { SidecarHost, SidecarPlace } from './ports.ts';

/** What a person decided at one stroke about one article. */
export interface Stroke {
  /** The article's address. */
  readonly article: string;
  /** The canonical address of the sidecar that the changes belong into. */
  readonly sidecar: string;
  readonly changes: readonly SidecarChange[];
  /** What it was, for the words of an undo: 'Not a quotation'. */
  readonly title: string;
}

/** What became of it; `why` is a sentence for people. */
export type Outcome = { readonly done: true } | { readonly done: false; readonly why: string };

export type UndoOutcome =
  | { readonly undone: Stroke }
  /** There is nothing to undo (`stroke: null`), or it could not be undone. */
  | { readonly undone: null; readonly stroke: Stroke | null; readonly why: string };

/** What stands between the store and the world. */
export interface StoreParts {
  readonly host: SidecarHost;
  /** The folder that the sidecar of an article must not leave. */
  readonly rootOf: (article: string) => string;
  /** Resolves when everybody who asks what the sidecar says is told what was written. */
  readonly written: (sidecar: string) => Promise<void>;
  /** What takes effect without being saved is another than before. */
  readonly changed: (sidecar: string) => void;
  /** A number that is greater each time that it is asked for: what was made last is taken back first, here and elsewhere. */
  readonly count?: () => number;
}

/**
 * The one place that writes decisions. A decision counts from the moment that it is made; one that cannot be saved goes on counting,
 * and is saved with the next one of its file or when `retry` is called, whichever comes first. Nothing here rejects.
 */
export interface Store {
  /** Makes changes. `done: false` says that they count, but could not be saved. */
  decide(stroke: Stroke): Promise<Outcome>;
  /**
   * Takes the newest decision back of those that are meant, unless somebody changed its entry since. Where nothing in the file was, every
   * byte comes back.
   */
  undo(isMeant?: (stroke: Stroke) => boolean): Promise<UndoOutcome>;
  /** When the newest decision was made that can be taken back, as `count` counts; null where there is none. */
  newest(): number | null;
  /** Tries again what could not be saved, in one sidecar or in all. */
  retry(sidecar?: string): Promise<Outcome>;
  /** What counts beyond what the sidecar says, in the order of decision. */
  pending(sidecar: string): readonly SidecarChange[];
  /** What could not be saved so far, or is being saved. */
  unsaved(): readonly Stroke[];
  /** Takes over what an earlier process could not save; it counts, and is tried again. */
  restore(strokes: readonly Stroke[]): Promise<Outcome>;
}

/** A stroke and, once it is saved, what it made of the entries and what takes it back. */
interface Entry {
  readonly stroke: Stroke;
  readonly made: number;
  saved: Saved | null;
}

type Changed = Extract<ChangeResult, { ok: true }>;

interface Saved extends Pick<Changed, 'made' | 'inverse'> {
  /** What gives every byte back, while the file is the one that the stroke left; null where there was no file. */
  readonly back: TextEdit | null;
  readonly left: string;
}

/** So many decisions can be taken back, the newest first. */
const LONGEST_JOURNAL = 1000;

const NO_CHANGES: readonly SidecarChange[] = [];

export function createStore({ host, rootOf, written, changed, count = () => 0 }: StoreParts): Store {
  /** By sidecar, what is not saved yet; `counts` is the same as one list, which stays the same while nothing changes. */
  const waiting = new Map<
    string,
    { readonly entries: readonly Entry[]; readonly counts: readonly SidecarChange[] }
  >();
  /** By sidecar, the end of the work on it: one file is never written twice at once. */
  const turns = new Map<string, Promise<unknown>>();
  const journal: Entry[] = [];

  function wait(sidecar: string, entries: readonly Entry[]): void {
    const counts = entries.flatMap(({ stroke }) => stroke.changes);
    if (entries.length === 0) waiting.delete(sidecar);
    else waiting.set(sidecar, { entries, counts });
    changed(sidecar);
  }

  const waitingIn = (sidecar: string): readonly Entry[] => waiting.get(sidecar)?.entries ?? [];

  const placeOf = ({ article, sidecar }: Stroke): SidecarPlace => ({ uri: sidecar, root: rootOf(article) });

  /** Does the work when everything that was begun on the sidecar before is over. */
  function inTurn<Value>(sidecar: string, work: () => Promise<Value>): Promise<Value> {
    const turn = (turns.get(sidecar) ?? Promise.resolve()).then(work);
    turns.set(
      sidecar,
      turn.catch(() => undefined),
    );
    return turn;
  }

  /**
   * Saves all that waits for one sidecar, as far as that is possible: a stroke that the file refuses goes on waiting, and keeps no other one
   * from being saved. Gives what became of `own`, else of all.
   */
  async function save(sidecar: string, own?: Entry): Promise<Outcome> {
    const batch = waitingIn(sidecar);
    const [first] = batch;
    if (first === undefined) return { done: true };
    const saved = new Map<Entry, Saved>();
    const refused = new Map<Entry, string>();
    try {
      await host.update(placeOf(first.stroke), (text) => {
        saved.clear();
        refused.clear();
        return batch.reduce((present, entry) => {
          const result = changedText(present, entry.stroke.changes);
          if ('why' in result) {
            refused.set(entry, result.why);
            return present;
          }
          const { text: after, made, inverse } = result;
          const back = present === null ? null : editBetween(after, present);
          saved.set(entry, { made, inverse, back, left: fingerprint(after) });
          return after;
        }, text);
      });
      if (saved.size > 0) await written(sidecar);
    } catch (error) {
      return { done: false, why: messageOf(error) };
    }
    for (const [entry, result] of saved) entry.saved = result;
    if (saved.size > 0)
      wait(
        sidecar,
        waitingIn(sidecar).filter((entry) => !saved.has(entry)),
      );
    const why = own === undefined ? [...refused.values()][0] : refused.get(own);
    return why === undefined ? { done: true } : { done: false, why };
  }

  async function takeBack(entry: Entry): Promise<UndoOutcome> {
    const { stroke, saved } = entry;
    const { sidecar } = stroke;
    // What was never saved is only forgotten.
    if (saved === null) {
      wait(
        sidecar,
        waitingIn(sidecar).filter((other) => other !== entry),
      );
    } else {
      let isAsDecided = true;
      try {
        await host.update(placeOf(stroke), (text) => {
          if (text !== null && saved.back !== null && fingerprint(text) === saved.left)
            return spliced(text, saved.back);
          isAsDecided = text !== null && saved.made.every(holds(parseSidecar(text).value.sidecar));
          if (!isAsDecided) return null;
          const result = changedText(text, saved.inverse);
          if ('why' in result) throw new Error(result.why);
          return result.text;
        });
        await written(sidecar);
      } catch (error) {
        return { undone: null, stroke, why: messageOf(error) };
      }
      if (!isAsDecided) {
        forget(entry);
        return { undone: null, stroke, why: 'it was changed since' };
      }
    }
    forget(entry);
    return { undone: stroke };
  }

  function forget(entry: Entry): void {
    const index = journal.lastIndexOf(entry);
    if (index >= 0) journal.splice(index, 1);
  }

  function enter(stroke: Stroke): Entry {
    const entry: Entry = { stroke, made: count(), saved: null };
    journal.push(entry);
    if (journal.length > LONGEST_JOURNAL) journal.shift();
    wait(stroke.sidecar, [...waitingIn(stroke.sidecar), entry]);
    return entry;
  }

  const store: Store = {
    decide(stroke) {
      const entry = enter(stroke);
      return inTurn(stroke.sidecar, () => save(stroke.sidecar, entry));
    },

    async undo(isMeant = () => true) {
      const entry = journal.findLast(({ stroke }) => isMeant(stroke));
      if (entry === undefined)
        return { undone: null, stroke: null, why: 'there is no decision to take back' };
      return inTurn(entry.stroke.sidecar, () => takeBack(entry));
    },

    newest: () => journal.at(-1)?.made ?? null,

    async retry(sidecar) {
      const sidecars = sidecar === undefined ? [...waiting.keys()] : [sidecar];
      const outcomes = await Promise.all(sidecars.map((each) => inTurn(each, () => save(each))));
      return outcomes.find(({ done }) => !done) ?? { done: true };
    },

    pending: (sidecar) => waiting.get(sidecar)?.counts ?? NO_CHANGES,

    unsaved: () => [...waiting.values()].flatMap(({ entries }) => entries.map(({ stroke }) => stroke)),

    restore(strokes) {
      for (const stroke of strokes) enter(stroke);
      return store.retry();
    },
  };
  return store;
}

/** The text after the changes, or why nothing can be put into it, in words for people. */
function changedText(
  text: string | null,
  changes: readonly SidecarChange[],
): Changed | { readonly why: string } {
  const result = applyChanges(text, changes);
  if (result.ok) return result;
  const [problem] = result.problems;
  if (problem === undefined) return { why: 'the file cannot be changed' };
  const line = lineIndex(text ?? '').position(problem.start).line + 1;
  return { why: `line ${line} must be mended first: ${problem.message}` };
}

/** By which a text is known again without being kept. */
function fingerprint(text: string): string {
  return `${text.length} ${fnv1a(text)}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
