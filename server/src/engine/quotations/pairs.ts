import type { Span } from '../text/span.ts';
import type { Mark, MarkFamily } from './marks.ts';
import type { MarkDefect } from './types.ts';

/** One pair of marks in one block; a mark that is missing is null and the span ends where the block or the next opening mark stands. */
export interface Pair extends Span {
  readonly open: Mark | null;
  readonly close: Mark | null;
}

/** Whether the mark opens a pair of another style inside `open`: `"They call it “home” here."`. */
function standsInside(marks: readonly Mark[], i: number, open: Mark | undefined): boolean {
  const mark = marks[i];
  if (mark === undefined || open === undefined || isStraight(mark) === isStraight(open)) return false;
  const next = marks[i + 1];
  return next !== undefined && partnersOf(mark).includes(next.shape) && next.lean !== 'open';
}

type Role = 'open' | 'close' | 'none';

/** How far ahead, in marks, a partner of a single mark is looked for. */
const LOOKAHEAD = 60;

/**
 * Pairs the marks of one block, outer pairs before the ones that they hold. A pair of another family may stand inside;
 * of the same family it may not, so that a second opening mark shows the first to be unclosed.
 */
export function pairMarks(block: Span, marks: readonly Mark[]): Pair[] {
  const pairs: Pair[] = [];
  const stack: Mark[] = [];
  // Where the last passage closed: what has no opening mark begins behind it.
  let closed = block.start;
  const abandon = (depth: number, end: number): void => {
    for (const open of stack.splice(depth)) {
      if (isDefinite(open, block)) pairs.push({ start: open.start, end, open, close: null });
    }
  };
  marks.forEach((mark, i) => {
    const depth = depthOf(stack, mark.family);
    switch (roleOf(marks, i, stack[depth], block)) {
      case 'open':
        if (depth >= 0 && !standsInside(marks, i, stack[depth])) abandon(depth, mark.start);
        stack.push(mark);
        break;
      case 'close': {
        const open = stack[depth] ?? null;
        if (open !== null) {
          abandon(depth + 1, mark.start);
          stack.pop();
        }
        const start = open?.start ?? closed;
        if (start < mark.start) pairs.push({ start, end: mark.end, open, close: mark });
        closed = mark.end;
        break;
      }
      case 'none':
        break;
    }
  });
  abandon(0, block.end);
  return pairs.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What is wrong with a pair that ends at `end`, and how it could be mended. A curly mark that opens with a closing one is such a fault, too. */
export function defectsOf({ start, open, close }: Pair, end: number): MarkDefect[] {
  if (open === null)
    return [{ defect: 'unopened', at: { start, end: start }, mark: openerOf(close?.shape ?? '"') }];
  if (close === null)
    return [{ defect: 'unclosed', at: { start: end, end }, mark: partnersOf(open)[0] ?? '"' }];
  const turned = open.shape === '”' || open.shape === '’';
  if (partnersOf(open).includes(close.shape) && !turned) return [];
  // The curly mark is the more deliberate one; the straight one, typed in haste, gives way.
  if (turned || (isStraight(open) && !isStraight(close))) {
    return [{ defect: 'mismatched', at: { start: open.start, end: open.end }, mark: openerOf(close.shape) }];
  }
  return [
    { defect: 'mismatched', at: { start: close.start, end: close.end }, mark: partnersOf(open)[0] ?? '"' },
  ];
}

function depthOf(stack: readonly Mark[], family: MarkFamily): number {
  return stack.findLastIndex((mark) => mark.family === family);
}

function roleOf(marks: readonly Mark[], i: number, open: Mark | undefined, block: Span): Role {
  const mark = marks[i];
  if (mark === undefined) return 'none';
  if (mark.family === 'single') return singleRole(marks, i, open, block);
  if (open === undefined) {
    if (mark.doubtful && mark.lean !== 'open') return 'none';
    return mark.lean === 'close' ? 'close' : 'open';
  }
  // A mark that closes in one tongue opens in another („ … “ and » … «), so the open one's partner goes before the mark's own lean.
  const partner = partnersOf(open).includes(mark.shape);
  if (partner && (mark.lean !== 'open' || open.shape === '„' || open.shape === '»')) return 'close';
  return mark.lean === 'open' ? 'open' : 'close';
}

/** Single marks are mostly apostrophes: one opens only where another closes, and closes only what is open. */
function singleRole(marks: readonly Mark[], i: number, open: Mark | undefined, block: Span): Role {
  const mark = marks[i];
  if (mark === undefined) return 'none';
  if (mark.lean === 'open') return isDefinite(mark, block) || closesLater(marks, i) ? 'open' : 'none';
  if (open === undefined || mark.lean === 'either') return 'none';
  return mark.doubtful && closesLater(marks, i) ? 'none' : 'close';
}

function closesLater(marks: readonly Mark[], i: number): boolean {
  const limit = Math.min(marks.length, i + LOOKAHEAD);
  for (let j = i + 1; j < limit; j++) {
    const mark = marks[j];
    if (mark?.family !== 'single') continue;
    if (mark.lean === 'open') return false;
    if (mark.lean === 'close') return true;
  }
  return false;
}

/** Whether the mark certainly opens a quotation, also where nothing closes it. A single mark does at a paragraph's head only. */
function isDefinite(mark: Mark, block: Span): boolean {
  return mark.family !== 'single' || (mark.shape === '‘' && mark.start === block.start);
}

const PARTNERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['"', ['"']],
  ['“', ['”']],
  ['”', ['”']],
  ['„', ['“', '”']],
  ['‟', ['”']],
  ['``', ["''", '"']],
  ["''", ["''"]],
  ["'", ["'"]],
  ['‘', ['’']],
  ['’', ['’']],
  ['‚', ['‘', '’']],
  ['‛', ['’']],
  ['`', ["'", '´', '`']],
  ['´', ['´']],
  ['«', ['»']],
  ['»', ['«', '»']],
  ['‹', ['›']],
  ['›', ['‹', '›']],
]);

/** The marks that may close what `open` opens, the usual one first. */
function partnersOf(open: Mark): readonly string[] {
  return PARTNERS.get(open.shape) ?? [];
}

/** The mark that opens what `close` closes. */
const OPENERS: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['’', '‘'],
  ["''", '``'],
  ['»', '«'],
  ['›', '‹'],
  ['“', '„'],
]);

function openerOf(close: string): string {
  return OPENERS.get(close) ?? close;
}

function isStraight(mark: Mark): boolean {
  return mark.shape === '"' || mark.shape === "'";
}
