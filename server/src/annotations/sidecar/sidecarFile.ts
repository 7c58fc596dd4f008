import type { Span } from '../../engine/index.ts';
import { inOrder } from '../problems.ts';
import type { Parsed } from '../types.ts';
import type { Entry, SectionName } from './keys.ts';
import { readSidecar, type Found } from './reading.ts';
import type { Completion, Mark, Mute, Sidecar } from './types.ts';
import type { Tick } from '../checks/types.ts';

/** A sidecar, and where each of its entries stands in the text. */
export interface SidecarFile {
  readonly sidecar: Sidecar;
  readonly places: ReadonlyMap<Entry, Span>;
}

/**
 * Reads a sidecar. Never throws: what can be used is used, and every problem has its place in `text` (UTF-16 offsets). An entry
 * without one of the fields that it needs is left out, a field that is wrong or unknown is passed over, and of two entries by the same
 * person on the same mark the newer one counts. Where a merge was left unfinished, the entries of both sides are used.
 */
export function parseSidecar(text: string): Parsed<SidecarFile> {
  const { found, problems } = readSidecar(text);
  const sidecar: Sidecar = {
    version: 1,
    complete: entriesOf(found, 'complete') as Completion[],
    mutes: entriesOf(found, 'mutes') as Mute[],
    ticks: entriesOf(found, 'ticks') as Tick[],
    marks: entriesOf(found, 'marks') as Mark[],
  };
  const places = new Map(found.map(({ entry, place }): [Entry, Span] => [entry, place]));
  return { value: { sidecar, places }, problems: inOrder(problems) };
}

function entriesOf(found: readonly Found[], section: SectionName): Entry[] {
  return found.filter((each) => each.section === section).map(({ entry }) => entry);
}
