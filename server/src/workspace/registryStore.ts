import { changeRegistryFiles } from '../annotations/corpusChange.ts';
import { changeRegistry, registryHolds, type RegistryChange } from '../annotations/registry/change.ts';
import { parseRegistry } from '../annotations/registryFile.ts';
import { lineIndex } from '../engine/index.ts';
import type { Problem } from '../annotations/types.ts';
import type { SidecarHost } from './ports.ts';
import type { Outcome } from './store.ts';
import { fileName } from './uris.ts';

/** What a person changed at one stroke in the registry of a corpus. */
export interface RegistryStroke {
  /** The canonical addresses of the corpus's `newsmark.yaml`, of its folder, and of the registry file that is changed. */
  readonly corpus: string;
  readonly root: string;
  readonly registry: string;
  /** How `newsmark.yaml` is to name the registry from then on; null where it does so already. */
  readonly path: string | null;
  readonly changes: readonly RegistryChange[];
  /** What it was, for the words of an undo: 'Added Ada Thorne to actors.yaml'. */
  readonly title: string;
}

/** What became of an undo: `undone` is what was taken back; where nothing was, `stroke` is what should have been, if there was anything. */
export type RegistryUndo =
  | { readonly undone: RegistryStroke }
  | { readonly undone: null; readonly stroke: RegistryStroke | null; readonly why: string };

export interface RegistryStoreParts {
  readonly host: SidecarHost;
  /** Resolves when everybody who asks what the files say is told what was written. */
  readonly written: (uris: readonly string[]) => Promise<void>;
  /** A number that is greater each time that it is asked for: what was made last is taken back first. */
  readonly count: () => number;
}

/**
 * The one place that writes registries. Other than a decision, a change that cannot be written does not count: the registry is many
 * articles' and many people's, and what is not in the file holds for nobody. Nothing here rejects.
 */
export interface RegistryStore {
  change(stroke: RegistryStroke): Promise<Outcome>;
  /** Takes the newest change back, unless somebody has changed the same since. */
  undo(): Promise<RegistryUndo>;
  /** When the newest change was made that can be taken back, as `count` counts; null where there is none. */
  newest(): number | null;
}

/** A stroke that was written and, change by change, what takes it back. */
interface Entry {
  readonly stroke: RegistryStroke;
  readonly inverse: readonly RegistryChange[];
  readonly made: number;
}

/** So many changes can be taken back, the newest first. */
const LONGEST_JOURNAL = 1000;

export function createRegistryStore({ host, written, count }: RegistryStoreParts): RegistryStore {
  const journal: Entry[] = [];
  let turn: Promise<unknown> = Promise.resolve();

  /** Does the work when everything that was begun before is over. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  }

  const updateRegistry = ({ registry, root }: RegistryStroke, change: Parameters<SidecarHost['update']>[1]) =>
    host.update({ uri: registry, root }, change);

  /** Names the registry in `newsmark.yaml`, or takes it off again; `try` only sees whether it could be named. */
  async function name({ corpus, root, path }: RegistryStroke, kind: 'try' | 'add' | 'remove'): Promise<void> {
    if (path === null) return;
    await host.update({ uri: corpus, root }, (text) => {
      if (text === null) throw new Error(`${fileName(corpus)} is gone`);
      const result = changeRegistryFiles(text, kind === 'remove' ? 'remove' : 'add', path);
      if (result.ok) return kind === 'try' ? null : result.text;
      const why = result.problem === null ? `name ${path} there by hand` : toMend(text, result.problem);
      throw new Error(`${fileName(corpus)}: ${why}`);
    });
  }

  async function write(stroke: RegistryStroke): Promise<Outcome> {
    let inverse: readonly RegistryChange[] = [];
    try {
      await name(stroke, 'try');
      await updateRegistry(stroke, (text) => {
        const result = changedText(text, stroke.changes);
        inverse = result.inverse;
        return result.text;
      });
      try {
        await name(stroke, 'add');
      } catch (error) {
        // A registry that its corpus does not name holds for nobody.
        await updateRegistry(stroke, (text) => changedText(text, inverse).text);
        throw error;
      }
      await written([stroke.registry, stroke.corpus]);
    } catch (error) {
      return { done: false, why: messageOf(error) };
    }
    if (inverse.length > 0 || stroke.path !== null) journal.push({ stroke, inverse, made: count() });
    if (journal.length > LONGEST_JOURNAL) journal.shift();
    return { done: true };
  }

  async function takeBack(entry: Entry): Promise<RegistryUndo> {
    const { stroke, inverse } = entry;
    let isAsMade = true;
    let isEmpty = false;
    try {
      await updateRegistry(stroke, (text) => {
        isAsMade = stroke.changes.every((change) => registryHolds(text, change));
        if (!isAsMade) return null;
        const after = changedText(text, inverse).text;
        const { entries, not = [] } = parseRegistry(after).value.registry;
        isEmpty = entries.length + not.length === 0;
        return after;
      });
      if (isAsMade && isEmpty) await name(stroke, 'remove');
      await written([stroke.registry, stroke.corpus]);
    } catch (error) {
      return { undone: null, stroke, why: messageOf(error) };
    }
    journal.splice(journal.lastIndexOf(entry), 1);
    return isAsMade ? { undone: stroke } : { undone: null, stroke, why: 'it was changed since' };
  }

  return {
    change: (stroke) => inTurn(() => write(stroke)),
    undo: () =>
      inTurn(async () => {
        const entry = journal.at(-1);
        return entry === undefined
          ? { undone: null, stroke: null, why: 'there is nothing to take back' }
          : takeBack(entry);
      }),
    newest: () => journal.at(-1)?.made ?? null,
  };
}

/** The text after the changes. Throws, in words for people, where they cannot be made. */
function changedText(
  text: string | null,
  changes: readonly RegistryChange[],
): { readonly text: string; readonly inverse: readonly RegistryChange[] } {
  const result = changeRegistry(text, changes);
  if (result.ok) return result;
  throw new Error(toMend(text ?? '', result.problem));
}

/** A problem in words; one that has a place says which line it is. */
function toMend(text: string, { start, end, message }: Problem): string {
  if (start === end) return message;
  return `line ${lineIndex(text).position(start).line + 1} must be mended first: ${message.replace(/\.$/, '')}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
