import type { NormalText } from '../../annotations/anchors/normalText.ts';
import { hasOtherWords, type Resolution } from '../../annotations/resolution.ts';
import type { Span } from '../../engine/index.ts';
import type { CheckRow } from './types.ts';

/** Where the words of some entries of one mark stand now, by the newest that is found; else where they may be; else null. */
export function placeNow(entries: readonly Resolution[]): readonly Span[] | null {
  const newest = entries.toSorted(({ mark: a }, { mark: b }) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const found =
    newest.find(({ spans, stale }) => spans !== null && !stale) ?? newest.find(({ spans }) => spans !== null);
  return found?.spans ?? newest.find(({ proposal }) => proposal !== null)?.proposal ?? null;
}

/**
 * Whether the words that people gave their verdicts on are others now, or gone. Of a quotation other words are no other mark here: a
 * verdict on what was said before is greyed, and not lost.
 */
export function changeOf(
  normal: NormalText,
  judged: readonly Resolution[],
  place: readonly Span[] | null,
): CheckRow['attention'] {
  const states = new Set(judged.map((each) => stateOf(normal, each)));
  if (states.has('stale')) return 'stale';
  if (!states.has('orphan')) return null;
  // Somebody else's words for the same mark are found: those of the verdict are its old ones.
  const isFound = place !== null && !judged.some(({ proposal }) => proposal === place);
  return isFound ? 'stale' : 'orphan';
}

function stateOf(normal: NormalText, { mark, spans, stale, proposal }: Resolution): CheckRow['attention'] {
  if (stale) return 'stale';
  if (spans !== null) return null;
  return proposal !== null && hasOtherWords(normal, mark, proposal) ? 'stale' : 'orphan';
}
