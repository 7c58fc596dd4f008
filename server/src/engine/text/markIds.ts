import type { Span } from './span.ts';

/** What a mark's id begins with: actor mention, quotation, claim, finding, note. */
export type MarkPrefix = 'a' | 'q' | 'c' | 'f' | 'n';

/** How many UTF-16 units on each side of a mark go into its id. */
const CONTEXT = 24;

/**
 * Gives each span of one layer its id: the layer's letter and a 32-bit FNV-1a hash of the exact text, its context and,
 * where both occur more than once, which of them it is. The same text gives the same ids.
 */
export function markIds(prefix: MarkPrefix, text: string, spans: readonly Span[]): string[] {
  const taken = new Set<string>();
  return spans.map(({ start, end }) => {
    const parts = [
      text.slice(start, end),
      text.slice(Math.max(0, start - CONTEXT), start),
      text.slice(end, end + CONTEXT),
    ];
    let occurrence = 0;
    let id = '';
    do {
      id = `${prefix}-${fnv1a([...parts, String(occurrence++)].join('\u0000'))}`;
    } while (taken.has(id));
    taken.add(id);
    return id;
  });
}

/** 32-bit FNV-1a over UTF-16 code units, as eight hexadecimal digits (Fowler, Noll, Vo; offset basis 2166136261). */
function fnv1a(value: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < value.length; i++) {
    hash ^= value.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
