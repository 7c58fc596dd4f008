import { fnv1a } from '../engine/index.ts';

/**
 * A short hash of a text's words, by which one can tell whether they are still the same. Blanks, line ends, punctuation and case do not
 * count. It begins with `t-`, so that no YAML reader takes it for a number.
 */
export function textHash(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return `t-${fnv1a(words.join(' '))}`;
}
