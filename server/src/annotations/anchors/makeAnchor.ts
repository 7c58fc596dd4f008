import type { Span } from '../../engine/index.ts';
import type { Anchor } from '../sidecar/types.ts';
import { CONTEXT_OF_TWINS, LONG_WORDS, LONGEST_CONTEXT, USUAL_CONTEXT } from './lengths.ts';
import type { NormalText } from './normalText.ts';
import { searchOnce, type OccursOnce } from './occursOnce.ts';

/** How far a context is lengthened to end between words. */
const WORD = 16;

/**
 * Describes the words of a span (original offsets), so that `locate` finds them again after edits. Who makes many anchors in one text gives
 * `indexOnce` of `normal.text`.
 */
export function makeAnchor(
  normal: NormalText,
  span: Span,
  occursOnce: OccursOnce = searchOnce(normal.text),
): Anchor {
  const { text } = normal;
  const start = normal.toNormal(span.start);
  const end = normal.toNormal(span.end);
  const exact = text.slice(start, end);
  const least = exact.length >= LONG_WORDS && !occursOnce(start, end) ? CONTEXT_OF_TWINS : USUAL_CONTEXT;
  const prefix = contextBefore(text, start, least, occursOnce);
  const suffix = contextBehind(text, end, least, occursOnce);
  return {
    exact,
    ...(prefix !== '' && { prefix }),
    ...(suffix !== '' && { suffix }),
    at: start,
  };
}

function contextBefore(text: string, start: number, least: number, occursOnce: OccursOnce): string {
  let length = least;
  while (length < Math.min(LONGEST_CONTEXT, start) && !occursOnce(Math.max(0, start - length / 2), start))
    length += 8;
  return text.slice(backToBlank(text, Math.max(0, start - length)), start);
}

function contextBehind(text: string, end: number, least: number, occursOnce: OccursOnce): string {
  let length = least;
  while (length < Math.min(LONGEST_CONTEXT, text.length - end) && !occursOnce(end, end + length / 2))
    length += 8;
  return text.slice(end, onToBlank(text, Math.min(text.length, end + length)));
}

/** The nearest place at or before the offset that has a blank before it; the offset itself, moved out of a surrogate pair, where none is near. */
function backToBlank(text: string, offset: number): number {
  for (let at = offset; at > Math.max(0, offset - WORD); at--) {
    if (/\s/.test(text[at - 1] ?? ' ')) return at;
  }
  return offset - WORD <= 0 ? 0 : splitsPair(text, offset) ? offset - 1 : offset;
}

function onToBlank(text: string, offset: number): number {
  for (let at = offset; at < Math.min(text.length, offset + WORD); at++) {
    if (/\s/.test(text[at] ?? ' ')) return at;
  }
  return offset + WORD >= text.length ? text.length : splitsPair(text, offset) ? offset + 1 : offset;
}

/** Whether the offset stands between the two halves of a character. */
function splitsPair(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}
