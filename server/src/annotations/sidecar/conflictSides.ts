import type { Problem } from '../types.ts';

/** A text in which merges were left unfinished, as each side has it. Both are as long as the text, so that offsets hold. */
export interface ConflictSides {
  readonly ours: string;
  readonly theirs: string;
  /** One for each marker. */
  readonly problems: readonly Problem[];
}

const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r]|$)/;

type Side = 'both' | 'ours' | 'base' | 'theirs';

const NEXT: Readonly<Record<string, Side>> = { '<': 'ours', '|': 'base', '=': 'theirs', '>': 'both' };

/**
 * The two sides of a text with merge markers, or null where it has none. What each side has is a file of its own, even where the merge
 * put the lines of two entries through each other; so both are read, and of one entry's two versions the newer one counts.
 */
export function conflictSides(text: string): ConflictSides | null {
  if (!/^<{7}(?=[ \r\n]|$)/m.test(text)) return null;
  const problems: Problem[] = [];
  const ours: string[] = [];
  const theirs: string[] = [];
  let side: Side = 'both';
  let start = 0;
  for (const line of text.split('\n')) {
    const marker = MARKER.exec(line)?.[0][0] ?? null;
    const next: Side | null = marker === null ? null : nextSide(side, marker);
    if (next !== null) {
      side = next;
      const message =
        'A merge was not finished here. Until it is, both sides are read and nothing is written.';
      problems.push({ start, end: start + line.trimEnd().length, message, severity: 'error' });
    }
    const blank = ' '.repeat(line.length);
    ours.push(next === null && (side === 'both' || side === 'ours') ? line : blank);
    theirs.push(next === null && (side === 'both' || side === 'theirs') ? line : blank);
    start += line.length + 1;
  }
  return { ours: ours.join('\n'), theirs: theirs.join('\n'), problems };
}

/** Where a marker leads from a side, or null where it stands out of order and is a line like any other. */
function nextSide(side: Side, marker: string): Side | null {
  if ((side === 'both') !== (marker === '<')) return null;
  return NEXT[marker] ?? null;
}
