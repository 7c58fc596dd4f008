import type { Span } from './span.ts';

/** What an id begins with: that of an actor mention, a quotation, a claim, a finding, a note, or of something to tick off. */
export type MarkPrefix = 'a' | 'q' | 'c' | 'f' | 'n' | 't';

/** How many UTF-16 units on each side of a mark go into its id. */
const CONTEXT = 24;

/**
 * Gives each span of one layer its id: the layer's letter and a 32-bit FNV-1a hash of the exact text, its context and,
 * where both occur more than once, which of them it is. The same text gives the same ids.
 */
export function markIds(prefix: MarkPrefix, text: string, spans: readonly Span[]): string[] {
  const taken = new Set<string>();
  const met = new Map<string, number>();
  return spans.map(({ start, end }) => {
    const key = [
      text.slice(start, end),
      text.slice(Math.max(0, start - CONTEXT), start),
      text.slice(end, end + CONTEXT),
    ].join('\u0000');
    // Counting the occurrences keeps a text of one name repeated a million times linear.
    let occurrence = met.get(key) ?? 0;
    let id = '';
    do {
      id = `${prefix}-${fnv1a(`${key}\u0000${occurrence++}`)}`;
    } while (taken.has(id));
    met.set(key, occurrence);
    taken.add(id);
    return id;
  });
}

/** 32-bit FNV-1a over UTF-16 code units, as eight hexadecimal digits (Fowler, Noll, Vo; offset basis 2166136261). */
export function fnv1a(value: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < value.length; i++) {
    hash ^= value.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
