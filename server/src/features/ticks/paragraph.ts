import { fold } from '../../annotations/anchors/folding.ts';
import type { Anchor } from '../../annotations/sidecar/types.ts';
import type { Span } from '../../engine/index.ts';

/** So much has to stand beside words in their paragraph, on both sides together, to tell their place. */
const ENOUGH = 12;

/**
 * Whether the same stands beside each piece within its paragraph as when its anchor was made; what comes in other paragraphs does not count. A
 * short name at a paragraph's head is so found again when a paragraph was written before it.
 */
export function isBeside(text: string, spans: readonly Span[], anchors: readonly Anchor[]): boolean {
  return (
    spans.length === anchors.length &&
    spans.every((span, i) => {
      const anchor = anchors[i];
      return anchor !== undefined && isPieceBeside(text, span, anchor);
    })
  );
}

function isPieceBeside(text: string, { start, end }: Span, { prefix = '', suffix = '' }: Anchor): boolean {
  const before = lineBefore(prefix);
  const behind = lineBehind(suffix);
  if (before.words.length + behind.words.length < ENOUGH) return false;
  // Folding makes texts shorter: white space and unseen characters may be many, but hardly as many as all others.
  const left = lineBefore(text.slice(Math.max(0, start - 2 * prefix.length), start));
  const right = lineBehind(text.slice(end, end + 2 * suffix.length));
  return (
    (before.isWhole ? left.isWhole && left.words === before.words : left.words.endsWith(before.words)) &&
    (behind.isWhole ? right.isWhole && right.words === behind.words : right.words.startsWith(behind.words))
  );
}

/** The folded words on one side as far as the paragraph goes, and whether its border is there. */
interface Line {
  readonly words: string;
  readonly isWhole: boolean;
}

const BREAK = /[\r\n]/;

function lineBefore(text: string): Line {
  const parts = text.split(BREAK);
  return { words: fold(parts.at(-1) ?? ''), isWhole: parts.length > 1 };
}

function lineBehind(text: string): Line {
  const parts = text.split(BREAK);
  return { words: fold(parts[0] ?? ''), isWhole: parts.length > 1 };
}
