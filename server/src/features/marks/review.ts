import { isCheckOnly } from '../../annotations/checks/fields.ts';
import type { ResolvedMark } from '../../annotations/decisions.ts';
import type { Layer, Mark } from '../../annotations/sidecar/types.ts';
import type { Analysis, Span } from '../../engine/index.ts';
import type { Finding } from '../../findings/types.ts';
import { labeller } from './labels.ts';
import { markRows, placeKey, type MarkRow, type MarkState } from './rows.ts';
import { suggestionsOf, type MarkValue } from './suggestions.ts';

/** One mark that a reviewer goes through. Offsets are the text's. */
export interface ReviewRow {
  readonly id: string;
  readonly layer: Layer;
  readonly state: MarkState;
  readonly attention: 'orphan' | 'stale' | null;
  /** The pieces, in order; of an orphan, where its words may stand now, or none. */
  readonly spans: readonly Span[];
  readonly words: string;
  /** What the mark says of its words, and who is meant, for people. */
  readonly label: string;
  readonly who: string | null;
  /** How sure the engine is; null where a person decided. */
  readonly certainty: number | null;
  readonly by: string | null;
  readonly at: string | null;
  readonly bulk: boolean;
  readonly value: MarkValue;
}

/** An article with the decisions on it, in the same text, and what the engine says under them. */
export interface Reviewed {
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  readonly marks: readonly ResolvedMark[];
}

/**
 * What a reviewer goes through, in the order of the text: every decision that counts and every suggestion that asks for one. Of several
 * people's decisions on one mark only the one that counts is there.
 */
export function reviewRows({ analysis, findings, marks }: Reviewed): ReviewRow[] {
  const wordsOf = labeller(analysis);
  const suggestions = suggestionsOf(analysis, findings);
  // What is there for a fact-check only is no decision: its words wait for one as before.
  const decided = marks.filter(({ mark }) => !isCheckOnly(mark));
  return (
    counting(markRows(analysis.text, suggestions, decided))
      // A decision on an actor in the whole file reaches descriptions and teasers, too, which nobody is asked about.
      .filter(({ id, resolved, suggestion }) => suggestion?.asked === true || resolved?.mark.id === id)
      .map((row) => {
        const mark: Mark | null = row.resolved?.mark ?? null;
        return {
          id: row.id,
          layer: row.layer,
          state: row.state,
          attention: row.orphan ? 'orphan' : row.stale ? 'stale' : null,
          spans: row.spans ?? row.resolved?.proposal ?? [],
          words: row.words,
          ...wordsOf(row),
          certainty: mark === null ? (row.suggestion?.certainty ?? null) : null,
          by: row.by,
          at: mark?.at ?? null,
          bulk: mark?.bulk === true,
          value: row.value,
        };
      })
  );
}

/** The rows without what a newer decision on the same mark, or on the same words, took the place of: it comes later. */
function counting(rows: readonly MarkRow[]): MarkRow[] {
  const met = new Set<string>();
  const isNew = (key: string): boolean => met.size < met.add(key).size;
  return rows.filter((row) => {
    const isNewId = isNew(row.id);
    // Of notes, several may stand at one place.
    const hasPlace = row.spans !== null && row.layer !== 'note';
    return hasPlace ? isNew(placeKey(row, row.spans)) && isNewId : isNewId;
  });
}
