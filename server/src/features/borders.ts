import {
  contains,
  overlaps,
  slice,
  type Analysis,
  type QuoteDefect,
  type Quotation,
  type Span,
} from '../engine/index.ts';
import { excerpt } from './markdown.ts';
import { wholeWords } from './marks/wholeUnits.ts';
import { quotationPlaces } from './place.ts';

/** Other ends that a quotation may be given. */
export interface Border {
  readonly title: string;
  /** All its pieces, as they would be. */
  readonly spans: readonly Span[];
}

/** Words are named in a title up to this many units. */
const TITLE_UNITS = 30;

/**
 * The ends that a quotation may be given: the selected words or, on a side where no mark holds it, a word of its sentence more or less, and
 * the rest of it. What would take in its own cue or source, cross another quotation or leave the paragraph is left out.
 */
export function borders(analysis: Analysis, quotation: Quotation, selection: Span): Border[] {
  const moved = [selected(analysis, quotation, selection), ...steps(analysis, quotation)];
  return moved.filter((border) => border !== null).filter((border) => isFree(analysis, quotation, border));
}

/** The selection, widened to whole words, in place of the pieces that it touches. */
function selected({ text }: Analysis, { spans }: Quotation, selection: Span): Border | null {
  const words = withoutBlanks(text, selection);
  if (words.start >= words.end) return null;
  const chosen = wholeWords(text, words);
  const others = spans.filter((span) => !overlaps(span, chosen));
  if (others.length === spans.length) return null;
  const pieces = [...others, chosen].sort((a, b) => a.start - b.start);
  return { title: 'Take the selected words as the quotation', spans: pieces };
}

/** An end that no mark holds, moved by a word, or the last one to where the sentence ends. */
function steps(analysis: Analysis, { kind, defects, spans }: Quotation): (Border | null)[] {
  const { text, sentences } = analysis;
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return [];
  const named = (word: Span): string => `‘${excerpt(slice(text, word), TITLE_UNITS)}’`;
  const ending = (title: string, end: number): Border => ({
    title,
    spans: [...spans.slice(0, -1), { start: last.start, end }],
  });
  const beginning = (title: string, start: number): Border => ({
    title,
    spans: [{ start, end: first.end }, ...spans.slice(1)],
  });

  const outer = {
    start: sentences.findLast(({ start }) => start <= first.start)?.start ?? 0,
    end: sentences.find(({ end }) => last.end <= end)?.end ?? text.length,
  };
  const [next] = wordsIn(text, last.end, Math.min(outer.end, last.end + REACH));
  const before = wordsIn(text, Math.max(outer.start, first.start - REACH), first.start).at(-1);
  const [kept, final] = wordsIn(text, Math.max(last.start, last.end - REACH), last.end).slice(-2);
  const [opening, second] = wordsIn(text, first.start, Math.min(first.end, first.start + REACH));
  const rest = withoutStop(text, { start: last.end, end: outer.end });
  const isOpen = (missing: QuoteDefect): boolean =>
    kind === 'indirect' || defects.some(({ defect }) => defect === missing);
  return [
    ...(isOpen('unclosed')
      ? [
          next && ending(`Extend the quotation by ${named(next)}`, next.end),
          next && rest > next.end
            ? ending('Extend the quotation to the end of the sentence', rest)
            : undefined,
          kept && final && ending(`Shorten the quotation by ${named(final)}`, kept.end),
        ]
      : []),
    ...(isOpen('unopened')
      ? [
          before && beginning(`Begin the quotation earlier, with ${named(before)}`, before.start),
          opening && second && beginning(`Begin the quotation later, with ${named(second)}`, second.start),
        ]
      : []),
  ].map((border) => border ?? null);
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** How far a word is looked for, in units: words are shorter. */
const REACH = 200;

/** The words of a stretch, hyphenated ones and those with an apostrophe whole. A word that the stretch cuts counts as what lies in it. */
function wordsIn(text: string, start: number, end: number): Span[] {
  return [...text.slice(start, end).matchAll(WORD)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

/** The end of the rest of a sentence before its full stop, which is no part of a reported clause. */
function withoutStop(text: string, { start, end }: Span): number {
  return (
    start +
    text
      .slice(start, end)
      .replace(/(?<!\.)\.\s*$/, '')
      .trimEnd().length
  );
}

/** Whether nothing stands in the way of these ends, and they are not those that it has. */
function isFree(analysis: Analysis, quotation: Quotation, { spans }: Border): boolean {
  const block = analysis.article.blocks[quotation.block];
  const own = quotationPlaces(quotation).filter(({ part }) => part !== 'words');
  const isSame = spans.every((span, i) => {
    const present = withoutBlanks(analysis.text, quotation.spans[i] ?? span);
    return span.start === present.start && span.end === present.end;
  });
  const others = analysis.quotations.filter(({ id }) => id !== quotation.id).flatMap(({ spans: all }) => all);
  return (
    !isSame &&
    block !== undefined &&
    (spans[0]?.start ?? 0) >= block.start &&
    (quotation.spans.length > 1 || (spans.at(-1)?.end ?? 0) <= block.end) &&
    !own.some(({ span }) => spans.some((piece) => overlaps(piece, span))) &&
    !others.some((other) => spans.some((piece) => crosses(piece, other)))
  );
}

function crosses(a: Span, b: Span): boolean {
  return overlaps(a, b) && !contains(a, b) && !contains(b, a);
}

/** The words of a stretch; a blank at its ends, as a broken mark may leave one, is none of them. Empty where there are no words. */
function withoutBlanks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const first = start + words.length - words.trimStart().length;
  return { start: first, end: Math.max(first, end - words.length + words.trimEnd().length) };
}
