import { isCommonWord } from './commonWords.ts';
import { headKind, openerKind, type HeadKind } from './heads.ts';
import { isFirstName } from './lexiconFirstNames.ts';
import { readPieces } from './pieces.ts';
import type { Reader } from './reader.ts';
import { opensRun, readRun, type Run } from './runs.ts';
import { titleEnd } from './titles.ts';

/** How often a name may go on over `of`: `Faculty of Law of the University of Skadar`. */
const DEEPEST = 3;

/**
 * Where a name goes on over `of` or `for` behind an opener (`Ministry of Trade and Industry`, `Office for Mines and Energy`), the token
 * behind it; else `end` itself.
 */
export function reachOver(reader: Reader, end: number, opener: HeadKind | null, depth = 0): number {
  const { surface, limit } = reader;
  const joint = surface.folded[end] ?? '';
  if (opener === null || depth > DEEPEST || !isJoint(joint, opener)) return end;
  const article = /^(?:the|all|our)$/.test(surface.folded[end + 1] ?? '') ? 1 : 0;
  const first = end + 1 + article;
  if (first >= limit || surface.capital[first] !== true || !opensRun(surface, first)) return end;
  const reached = objectEnd(reader, first);
  const last = surface.folded[reached - 1] ?? '';
  const isTask = isCommonWord(last) && reader.lookup(reached - 1, reached) === null;
  const pair = joint === 'for' && opener === 'org' ? pairEnd(reader, reached) : reached;
  if (pair > reached) return pair;
  const further = reachOver(
    reader,
    reached,
    openerKind(last) ?? (isTask && opener === 'org' ? 'place' : null),
    depth + 1,
  );
  return further > reached ? further : listEnd(reader, reached);
}

/**
 * The run that begins at a token with what is coordinated with it under one head: `Ecology and Development Center`, `Friendship, Trade and
 * Transit Treaty`. Only words that are no listed names are drawn together, so that two bodies stay two.
 */
export function coordinatedRun(reader: Reader, run: Run): Run {
  const { surface, limit } = reader;
  const { first: opening, end: closing } = run;
  if (!/^(?:,|and|&)$/.test(surface.folded[closing] ?? '')) return run;
  const isShort = closing - opening <= 2 && isTopic(reader, opening, closing);
  // `Rwanda Climate and Development Network`: a place or a people before the first topic.
  const isOwned =
    closing - opening <= 3 &&
    reader.lookup(opening, closing)?.end === closing - 1 &&
    isTopic(reader, closing - 1, closing);
  if (!isShort && !isOwned) return run;
  for (let i = run.end, count = 0; i < limit && count < 4; count++) {
    const joint = surface.folded[i] ?? '';
    const first = joint === ',' && surface.folded[i + 1] === 'and' ? i + 2 : i + 1;
    if (
      (joint !== ',' && joint !== 'and' && joint !== '&') ||
      first >= limit ||
      surface.capital[first] !== true
    )
      return run;
    const next = readRun(surface, first, limit);
    const head = headEnd(reader, next);
    if (joint !== ',' || first === i + 2) return head > next.first ? { first: run.first, end: head } : run;
    if (!isTopic(reader, next.first, next.end)) return run;
    i = next.end;
  }
  return run;
}

/** The end of the first head in a run that begins with a topic of its own; the run's beginning where there is none. */
function headEnd(reader: Reader, run: Run): number {
  const { surface } = reader;
  if (reader.lookup(run.first, run.end) !== null || titleEnd(surface, run.first, run.end) !== null)
    return run.first;
  for (let i = run.first + 1; i < run.end; i++) {
    const kind = headKind(surface.folded[i] ?? '');
    if (kind !== null && kind !== 'place') return i + 1;
    if (titleEnd(surface, i, run.end) !== null) return run.first;
  }
  return run.first;
}

/** Whether tokens are words such as a ministry's name lists: everyday words, or one long word with an article before. */
function isTopic(reader: Reader, first: number, end: number): boolean {
  const { surface, lookup } = reader;
  for (let i = first; i < end; i++) {
    const folded = surface.folded[i] ?? '';
    if (lookup(i, end) !== null || headKind(folded) !== null || titleEnd(surface, i, end) !== null)
      return false;
    if (!isTopicWord(folded)) return false;
  }
  return surface.weak[first] !== true;
}

/** Whether a folded word may say what a body is for: an everyday or an abstract word. */
function isTopicWord(folded: string): boolean {
  const isAbstract = folded.length >= 12 || /(?:logy|ism|ics|ity|ment|tion|ture|ness)$/.test(folded);
  return isAbstract || isCommonWord(folded);
}

/** `Office for Malta and Gozo`: a body for one place is a body for the two that are named together. */
function pairEnd(reader: Reader, end: number): number {
  const { surface, lookup, limit } = reader;
  const first = end + 1;
  if (surface.folded[end] !== 'and' || first >= limit || surface.capital[first] !== true) return end;
  if (lookup(end - 1, end)?.value.type !== 'PLACE') return end;
  const other = readRun(surface, first, limit);
  const isPlace = lookup(first, limit)?.value.type === 'PLACE';
  const isWord =
    other.end - first === 1 &&
    !isFirstName(surface.folded[first] ?? '') &&
    titleEnd(surface, first, limit) === null;
  return isPlace || isWord ? other.end : end;
}

/** The small word over which a name of this kind goes on; `on` behind bodies and treaties only. */
function isJoint(word: string, opener: HeadKind): boolean {
  if (word === 'of') return true;
  return (
    (opener !== 'place' && (word === 'for' || word === 'on')) || (opener === 'org' && word === 'against')
  );
}

/** The end of the name behind `of`: its run as far as the first title that a person follows. */
function objectEnd(reader: Reader, first: number): number {
  const run = readRun(reader.surface, first, reader.limit);
  const phrase = reader.lookup(first, reader.limit);
  const pieces = readPieces(reader.surface, run, reader.lookup);
  const title = pieces.findIndex((piece, index) => piece.kind === 'title' && index > 0);
  const end = title === -1 ? run.end : (pieces[title]?.first ?? run.end);
  return Math.max(end, phrase?.end ?? 0);
}

/** The end of a list of everyday words that a name goes on with: `… Labour, Youth and Sport`. */
export function listEnd(reader: Reader, end: number): number {
  const { surface, limit } = reader;
  if (!isTopicWord(surface.folded[end - 1] ?? '')) return end;
  for (let i = end; i < limit;) {
    const joint = surface.folded[i] ?? '';
    const first = joint === ',' && surface.folded[i + 1] === 'and' ? i + 2 : i + 1;
    if (
      (joint !== ',' && joint !== 'and' && joint !== '&') ||
      first >= limit ||
      reader.lookup(first, limit) !== null
    )
      return end;
    let last = first;
    while (last < limit && surface.capital[last] === true && isTopicWord(surface.folded[last] ?? '')) last++;
    if (last === first || titleEnd(surface, first, limit) !== null) return end;
    if (joint !== ',' || first === i + 2) return last;
    i = last;
  }
  return end;
}
