import type { Article } from '../article/types.ts';

/**
 * `"MOSS: Why now?`: a quotation mark, then a name in capitals and a colon, at the head of a paragraph. A transcript lent from elsewhere is printed so,
 * each of its paragraphs opened by a mark.
 */
const TURN = /^\s*["“”„«]\s*\p{Lu}[\p{Lu}\p{M}.'’-]*(?: \p{Lu}[\p{Lu}\p{M}.'’-]*){0,3}:\s+(?=\S)/u;

/** Fewer such paragraphs are no conversation: `“BREAKING: …”`. */
const FEWEST_TURNS = 3;

/** How much of a paragraph is looked at. */
const LONGEST_LABEL = 90;

/** For each block that is a turn of a quoted conversation, the offset of its words behind the label. Empty where the article quotes none. */
export function readTurns(text: string, { blocks }: Article): ReadonlyMap<number, number> {
  const turns = new Map<number, number>();
  const labels = new Set<string>();
  blocks.forEach(({ start, end }, index) => {
    const match = TURN.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
    if (match === null) return;
    turns.set(index, start + match[0].length);
    labels.add(match[0].trim());
  });
  return turns.size >= FEWEST_TURNS && labels.size > 1 ? turns : new Map();
}
