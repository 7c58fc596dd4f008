import { USUAL_CONTEXT } from './lengths.ts';

/** Whether the words of a text from one offset to another stand nowhere else in it. */
export type OccursOnce = (start: number, end: number) => boolean;

/** Looks through the whole text at each question. */
export function searchOnce(text: string): OccursOnce {
  return (start, end) => {
    const words = text.slice(start, end);
    return text.indexOf(words) === text.lastIndexOf(words);
  };
}

/** By so many units places are told apart: by what makers of anchors ask for at the least. */
const WINDOW: number = USUAL_CONTEXT / 2;

/**
 * The same for many questions about one text, which through the whole text would take quadratic time: an article has some hundred anchors
 * in every thousand words. Places that begin with the same units are chained, and a question looks at these alone. Made in linear time.
 */
export function indexOnce(text: string): OccursOnce {
  let slots = 1;
  while (slots < text.length) slots *= 2;
  const slotOf = (at: number): number => {
    let hash = 0;
    for (let i = at; i < at + WINDOW; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash ^ (hash >>> 15)) & (slots - 1);
  };
  const heads = new Int32Array(slots).fill(-1);
  const others = new Int32Array(text.length);
  for (let at = 0; at + WINDOW <= text.length; at++) {
    const slot = slotOf(at);
    others[at] = heads[slot] ?? -1;
    heads[slot] = at;
  }
  const search = searchOnce(text);
  return (start, end) => {
    if (end - start < WINDOW) return search(start, end);
    const words = text.slice(start, end);
    for (let at = heads[slotOf(start)] ?? -1; at !== -1; at = others[at] ?? -1)
      if (at !== start && text.startsWith(words, at)) return false;
    return true;
  };
}
