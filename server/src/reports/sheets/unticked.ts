import type { TickKind } from '../../annotations/checks/types.ts';
import type { LineIndex } from '../../engine/index.ts';
import type { CheckedArticle, ChecklistRow, TickRow } from '../../features/checks/types.ts';
import { counted, shorten } from '../terminal.ts';
import { lineOf } from './shownWords.ts';
import type { Unticked, UntickedWords } from './types.ts';

/** Of more words of one kind the rest is counted: so many are nothing that somebody forgot. */
const MOST_WORDS = 40;

/** What is not ticked off yet, by kind, in the order of the text: the same words once, with their lines. */
export function untickedOf(article: CheckedArticle, lines: LineIndex): Unticked[] {
  const byKind = new Map<TickKind, TickRow[]>();
  for (const tick of openTicks(article)) byKind.set(tick.kind, [...(byKind.get(tick.kind) ?? []), tick]);
  return [...byKind].map(([kind, ticks]) => {
    const things = wordsOf(ticks, lines);
    return {
      label: counted(ticks.length, kind),
      things: things.slice(0, MOST_WORDS),
      more: Math.max(0, things.length - MOST_WORDS),
    };
  });
}

/** What nobody has ticked off; nothing where nobody ticks: in an article without a tick, of a house without a checklist. */
export function openTicks({ ticks, checklist }: CheckedArticle): TickRow[] {
  const isTicking = checklist.length > 0 || ticks.some(({ ticked }) => ticked !== null);
  return isTicking ? ticks.filter(({ ticked }) => ticked === null) : [];
}

/** The lines of the house's checklist that nobody has answered for the words as they are. */
export function openItems({ checklist }: CheckedArticle): ChecklistRow[] {
  return checklist.filter(({ ticked, changed }) => ticked === null || changed);
}

/** 'Saltmere' with the lines on which it stands open. */
function wordsOf(ticks: readonly TickRow[], lines: LineIndex): UntickedWords[] {
  const places = new Map<string, Set<number>>();
  for (const { words, start } of ticks) {
    const shown = shorten(lineOf(words));
    places.set(shown, (places.get(shown) ?? new Set()).add(lines.position(start).line + 1));
  }
  return [...places].map(([words, met]) => ({
    words,
    place: `${met.size === 1 ? 'line' : 'lines'} ${[...met].join(', ')}`,
  }));
}
