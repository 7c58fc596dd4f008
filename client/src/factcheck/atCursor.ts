import type { Position, TextDocument } from 'vscode';
import type { Range } from '../../../server/src/protocol/protocol.ts';
import { toEditorRange } from '../review/positions.ts';
import type { FactCheckServer } from './server.ts';

/** Something that is checked, or could be. */
export interface Checkable {
  readonly id: string;
  readonly text: string;
}

/** The shortest quotation, claim or sentence worth checking at a place, on the list or not; null where there is none. */
export async function shortestAt(
  server: Pick<FactCheckServer, 'checks' | 'marks'>,
  document: TextDocument,
  place: Position,
): Promise<Checkable | null> {
  const uri = document.uri.toString();
  const [{ checks }, result] = await Promise.all([
    server.checks({ uri, proposals: true }),
    server.marks({ uri }),
  ]);
  const marks = (result?.marks ?? []).filter(({ layer }) => layer === 'claim' || layer === 'quotation');
  const here = [...checks, ...marks].filter((each) => holds(each, place));
  return here.toSorted((a, b) => a.text.length - b.text.length)[0] ?? null;
}

function holds({ ranges }: { readonly ranges: readonly Range[] }, place: Position): boolean {
  return ranges.some((range) => toEditorRange(range).contains(place));
}
