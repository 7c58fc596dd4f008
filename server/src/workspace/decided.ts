import {
  carryMarks,
  mutesOf,
  pinsOf,
  resolveMarks,
  type ResolvedMark,
  type StandingMute,
} from '../annotations/decisions.ts';
import type { Tick } from '../annotations/checks/types.ts';
import { parseSidecar, type SidecarFile } from '../annotations/sidecar/sidecarFile.ts';
import type { Completion, Sidecar, SidecarChange } from '../annotations/sidecar/types.ts';
import type { Parsed, Problem } from '../annotations/types.ts';
import type { Pin } from '../engine/index.ts';
import { withChanges } from './changes.ts';
import { editBetween } from './editBetween.ts';

/** What people decided about one article, found again in its present text. */
export interface Decided {
  readonly marks: readonly ResolvedMark[];
  readonly pins: readonly Pin[];
  readonly mutes: readonly StandingMute[];
  /** The layers that people have gone through. */
  readonly complete: readonly Completion[];
  /** What they ticked off in the copy, in whatever words. */
  readonly ticks: readonly Tick[];
  /** The problems of the sidecar, for whose sake some decision may not count. */
  readonly faults: readonly Problem[];
}

/** What a sidecar says. The parts are compared by identity, or as texts. */
export interface Said {
  /** The sidecar's canonical address. */
  readonly uri: string;
  /** Null where there is no file. */
  readonly text: string | null;
  /** What counts though it is not saved yet. */
  readonly pending: readonly SidecarChange[];
}

/**
 * Keeps what decisions mean for as long as article, sidecar and unsaved decisions stay the same. From one text of an article to the next,
 * marks go along with their words: whoever rewrites what stands around a quotation loses no decision on it.
 */
export interface DecidedStore {
  /** A sidecar's file, read. */
  file(uri: string, text: string): Parsed<SidecarFile>;
  /** The same with what counts though it is not saved. */
  sidecar(said: Said): Sidecar;
  /** The decisions on an article in this text; the same object, and the same pins, while nothing changes. */
  of(article: string, text: string, said: Said | null): Decided;
}

/** Of articles without any decision. */
const NOTHING: Decided = { marks: [], pins: [], mutes: [], complete: [], ticks: [], faults: [] };

/** The last articles and sidecars asked for. A corpus may hold thousands, of which a person works on a few. */
const MOST_KEPT = 200;

export function decidedStore(): DecidedStore {
  const files = new Map<string, { readonly text: string; readonly parsed: Parsed<SidecarFile> }>();
  const kept = new Map<
    string,
    { readonly text: string; readonly sidecar: Sidecar; readonly decided: Decided }
  >();
  const sidecars = new Map<string, { readonly said: Said; readonly sidecar: Sidecar }>();

  function file(uri: string, text: string): Parsed<SidecarFile> {
    const known = files.get(uri);
    const parsed = known?.text === text ? known.parsed : parseSidecar(text);
    keep(files, uri, { text, parsed });
    return parsed;
  }

  function sidecarOf(said: Said): Sidecar {
    const known = sidecars.get(said.uri);
    if (known !== undefined && known.said.text === said.text && known.said.pending === said.pending)
      return known.sidecar;
    const sidecar = withChanges(file(said.uri, said.text ?? '').value.sidecar, said.pending);
    keep(sidecars, said.uri, { said, sidecar });
    return sidecar;
  }

  return {
    file,
    sidecar: sidecarOf,
    of(article, text, said) {
      if (said === null || (said.text === null && said.pending.length === 0)) return NOTHING;
      const sidecar = sidecarOf(said);
      const known = kept.get(article);
      if (known?.text === text && known.sidecar === sidecar) return known.decided;
      const marks =
        known?.sidecar === sidecar
          ? carryMarks(known.decided.marks, editBetween(known.text, text), known.text, text)
          : resolveMarks(text, [sidecar]);
      const pins = pinsOf(marks);
      const decided: Decided = {
        marks,
        // What was only saved, or annotated, asks for no new analysis.
        pins: known?.text === text ? sameOr(known.decided.pins, pins) : pins,
        mutes: mutesOf(text, [sidecar]),
        complete: sidecar.complete,
        ticks: sidecar.ticks,
        faults: file(said.uri, said.text ?? '').problems,
      };
      keep(kept, article, { text, sidecar, decided });
      return decided;
    },
  };
}

/** Puts an entry at the end, and drops the oldest where there are too many. */
function keep<Value>(entries: Map<string, Value>, key: string, value: Value): void {
  entries.delete(key);
  entries.set(key, value);
  if (entries.size <= MOST_KEPT) return;
  for (const oldest of entries.keys()) {
    entries.delete(oldest);
    return;
  }
}

/** The earlier value where the later one says the same. */
function sameOr<Value>(earlier: Value, later: Value): Value {
  return JSON.stringify(earlier) === JSON.stringify(later) ? earlier : later;
}
