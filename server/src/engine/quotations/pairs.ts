import type { Span } from '../text/span.ts';
import type { Mark, MarkFamily } from './marks.ts';
import type { MarkDefect } from './types.ts';

/** One pair of marks in one block; a mark that is missing is null and the span ends where the block or the next opening mark stands. */
export interface Pair extends Span {
  readonly open: Mark | null;
  readonly close: Mark | null;
}

type Role = 'open' | 'close' | 'none';

/** How far ahead or back, in marks, a partner of a single mark is looked for. */
const LOOKAHEAD = 60;

/** A mark that waits for its partner, with its index among the block's marks. */
interface Waiting {
  readonly mark: Mark;
  readonly i: number;
}

/**
 * Pairs the marks of one block, outer pairs before the ones that they hold. A pair of another family may stand inside;
 * of the same family it may only where its marks close twice, so that else a second opening mark shows the first to be unclosed.
 */
export function pairMarks(block: Span, marks: readonly Mark[]): Pair[] {
  const pairs: Pair[] = [];
  const stack: Waiting[] = [];
  const paired = new Set<Mark>();
  // Where the last passage closed: what has no opening mark begins behind it.
  let closed = block.start;
  const pair = (open: Mark, close: Mark): void => {
    pairs.push({ start: open.start, end: close.end, open, close });
    paired.add(open).add(close);
  };
  const abandon = (depth: number, end: number): void => {
    for (const { mark, i } of stack.splice(depth)) {
      if (!isDefinite(mark, block)) continue;
      const other = singleCloser(marks, i, end, paired);
      if (other === undefined) pairs.push({ start: mark.start, end, open: mark, close: null });
      else pair(mark, other);
    }
  };
  const straightLeft = countStraightLeft(marks);
  marks.forEach((mark, i) => {
    const depth = depthOf(stack, mark.family);
    const open = stack[depth]?.mark;
    switch (roleOf(marks, i, open, block, straightLeft)) {
      case 'open':
        if (depth >= 0 && !standsInside(marks, i, open)) abandon(depth, mark.start);
        stack.push({ mark, i });
        break;
      case 'close': {
        const single = singleOpener(marks, i, open, closed, paired);
        if (single !== undefined) {
          const at = stack.findIndex((waiting) => waiting.mark === single);
          if (at >= 0) stack.splice(at, 1);
          pair(single, mark);
        } else if (open !== undefined) {
          abandon(depth + 1, mark.start);
          stack.pop();
          pair(open, mark);
        } else if (closed < mark.start) {
          pairs.push({ start: closed, end: mark.end, open: null, close: mark });
        }
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

/** Whether the mark opens a pair inside `open`: of another style (`"They call it “home” here."`), or of the same where both pairs close. */
function standsInside(marks: readonly Mark[], i: number, open: Mark | undefined): boolean {
  const mark = marks[i];
  const next = marks[i + 1];
  if (mark === undefined || open === undefined || next === undefined) return false;
  if (isStraight(mark) !== isStraight(open))
    return partnersOf(mark).includes(next.shape) && next.lean !== 'open';
  const second = marks[i + 2];
  return [next, second].every(
    (each) => each?.family === mark.family && each.lean === 'close' && !each.doubtful,
  );
}

/** Where a double mark is left alone: the single mark behind it that closes in its stead, `“… the whole coast,’ she said`. */
function singleCloser(
  marks: readonly Mark[],
  i: number,
  end: number,
  paired: ReadonlySet<Mark>,
): Mark | undefined {
  if (marks[i]?.family !== 'double') return undefined;
  return marks
    .slice(i + 1, i + LOOKAHEAD)
    .find(
      (mark) =>
        mark.family === 'single' &&
        mark.end <= end &&
        mark.lean === 'close' &&
        mark.behindStop &&
        !paired.has(mark),
    );
}

/**
 * Where a closing double mark has no partner, or would leave the next one without: the single mark before it that opens in
 * its partner's stead, `called ‘careless”`.
 */
function singleOpener(
  marks: readonly Mark[],
  i: number,
  open: Mark | undefined,
  closed: number,
  paired: ReadonlySet<Mark>,
): Mark | undefined {
  if (marks[i]?.family !== 'double' || (open !== undefined && !closesNext(marks, i))) return undefined;
  const least = Math.max(closed, open?.end ?? 0);
  for (let j = i - 1; j >= Math.max(0, i - LOOKAHEAD); j--) {
    const mark = marks[j];
    if (mark === undefined || mark.start < least) return undefined;
    if (mark.family === 'single' && mark.lean === 'open' && !paired.has(mark)) return mark;
  }
  return undefined;
}

/** Whether a straight mark closes with the space on its wrong side (`the word "waive "stands …`): the paragraph's marks then come out even. */
function closesWithSpace(marks: readonly Mark[], i: number, open: Mark, straightLeft: Int32Array): boolean {
  const mark = marks[i];
  if (mark?.shape !== '"' || open.shape !== '"' || !mark.adrift) return false;
  return (straightLeft[i] ?? 0) % 2 === 0 && !closesNext(marks, i);
}

/** Whether the next mark of the same family closes. */
function closesNext(marks: readonly Mark[], i: number): boolean {
  const family = marks[i]?.family;
  for (let j = i + 1; j < Math.min(marks.length, i + LOOKAHEAD); j++) {
    const mark = marks[j];
    if (mark?.family === family) return mark?.lean === 'close';
  }
  return false;
}

/** For each mark, how many straight double marks follow it. */
function countStraightLeft(marks: readonly Mark[]): Int32Array {
  const counts = new Int32Array(marks.length);
  let count = 0;
  for (let i = marks.length - 1; i >= 0; i--) {
    counts[i] = count;
    if (marks[i]?.shape === '"') count++;
  }
  return counts;
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

function depthOf(stack: readonly Waiting[], family: MarkFamily): number {
  return stack.findLastIndex(({ mark }) => mark.family === family);
}

function roleOf(
  marks: readonly Mark[],
  i: number,
  open: Mark | undefined,
  block: Span,
  straightLeft: Int32Array,
): Role {
  const mark = marks[i];
  if (mark === undefined) return 'none';
  if (mark.family === 'single') return singleRole(marks, i, open, block);
  if (open === undefined) {
    if (mark.doubtful && mark.lean !== 'open') return 'none';
    if (mark.lean === 'either' && mark.shape === '”' && !mark.tight)
      return closesNext(marks, i) ? 'open' : 'close';
    return mark.lean === 'close' ? 'close' : 'open';
  }
  // `“We laid a 6" pipe,” she said`: what closes here would leave the next one without a partner.
  if (mark.doubtful && mark.lean === 'close' && closesNext(marks, i)) return 'none';
  if (closesWithSpace(marks, i, open, straightLeft)) return 'close';
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
