import type { Problem } from './types.ts';

/** A text of the same length with only one side of each merge conflict, and a problem for each. */
export interface Unconflicted {
  readonly text: string;
  readonly problems: Problem[];
}

const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r]|$)/;

/**
 * Blanks what a merge left unresolved: the markers and all sides but the first, so that the rest of the file is read and every
 * offset stays. The first side is the one that the person had before the merge.
 */
export function blankConflicts(text: string): Unconflicted {
  const problems: Problem[] = [];
  if (!text.includes('<<<<<<<')) return { text, problems };
  const lines = text.split('\n');
  let side: 'none' | 'first' | 'other' = 'none';
  let start = 0;
  const kept = lines.map((line) => {
    const marker = MARKER.exec(line)?.[0][0] ?? null;
    const offset = start;
    start += line.length + 1;
    if (marker === '<' && side === 'none') {
      side = 'first';
      problems.push({
        start: offset,
        end: offset + line.length,
        message: 'A merge was not finished here. Until it is, only the first side is read.',
        severity: 'error',
      });
      return blank(line);
    }
    if (side === 'none') return line;
    if (marker === '>') {
      side = 'none';
      return blank(line);
    }
    if (marker !== null) side = 'other';
    return side === 'other' ? blank(line) : line;
  });
  return { text: kept.join('\n'), problems };
}

function blank(line: string): string {
  return ' '.repeat(line.length);
}
