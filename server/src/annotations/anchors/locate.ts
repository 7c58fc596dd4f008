import type { Span } from '../../engine/index.ts';
import type { Anchor } from '../sidecar/types.ts';
import { fitAt, type Fit, type SideFit } from './fit.ts';
import { foldedOffset, foldedText, type FoldedText } from './folding.ts';
import { LONG_WORDS } from './lengths.ts';
import type { NormalText } from './normalText.ts';
import { propose } from './propose.ts';
import { soughtOf, type Sought } from './sought.ts';

/** A place of an anchor's words, in original offsets, and how it was found: where they stood, or elsewhere. */
export interface Place {
  readonly rung: 'place' | 'words';
  readonly span: Span;
}

/** Where an anchor's words stand now. An orphan was not found with certainty; its proposal is for a person to confirm and never taken by itself. */
export type Located = Place | { readonly rung: 'orphan'; readonly proposal: Span | null };

/** Finds an anchor's words again: at their place, else elsewhere with their context, else not. */
export function locate(normal: NormalText, anchor: Anchor): Located {
  return findPlace(normal, anchor) ?? { rung: 'orphan', proposal: propose(normal, anchor) };
}

/** The first two rungs of `locate`: the one place that is meant beyond doubt, or null. */
export function findPlace(normal: NormalText, anchor: Anchor): Place | null {
  const folded = foldedText(normal);
  const sought = soughtOf(anchor);
  if (sought.exact === '') return null;
  const fit = atPlace(normal, folded, sought, anchor.at) ?? elsewhere(normal, folded, sought);
  return fit === null ? null : placeOf(normal, folded, sought, fit.start, anchor.at);
}

/** The place at a normal offset if the words stand there, whatever is around them; null where they are part of other words. */
export function wordsAt(normal: NormalText, anchor: Anchor, offset: number): Place | null {
  const folded = foldedText(normal);
  const sought = soughtOf(anchor);
  const start = foldedOffset(folded, offset);
  const stands = sought.exact !== '' && folded.text.startsWith(sought.exact, start);
  if (!stands || fitAt(normal, folded, sought, start) === null) return null;
  return placeOf(normal, folded, sought, start, anchor.at);
}

/** Every place of the words between two original offsets; null where there are too many to compare. */
export function placesBetween(normal: NormalText, anchor: Anchor, from: number, to: number): Place[] | null {
  const folded = foldedText(normal);
  const sought = soughtOf(anchor);
  const first = foldedOffset(folded, normal.toNormal(from));
  const last = foldedOffset(folded, normal.toNormal(to));
  const starts = sought.exact === '' ? [] : occurrences(folded.text.slice(first, last), sought.exact);
  return (
    starts?.flatMap((start) =>
      fitAt(normal, folded, sought, first + start) === null
        ? []
        : placeOf(normal, folded, sought, first + start, anchor.at),
    ) ?? null
  );
}

function placeOf(
  normal: NormalText,
  folded: FoldedText,
  { exact }: Sought,
  foldedStart: number,
  at: number,
): Place {
  const start = folded.starts[foldedStart] ?? 0;
  const end = (folded.starts[foldedStart + exact.length - 1] ?? 0) + 1;
  return {
    rung: start === at ? 'place' : 'words',
    span: { start: normal.toOriginal(start), end: normal.toOriginal(end) },
  };
}

/** The very place, where everything around the words is as it was. */
function atPlace(normal: NormalText, folded: FoldedText, sought: Sought, at: number): Fit | null {
  const start = foldedOffset(folded, at);
  if (!folded.text.startsWith(sought.exact, start)) return null;
  const fit = fitAt(normal, folded, sought, start);
  return fit?.before.whole === true && fit.behind.whole ? fit : null;
}

function elsewhere(normal: NormalText, folded: FoldedText, sought: Sought): Fit | null {
  const starts = occurrences(folded.text, sought.exact) ?? [];
  return certain(
    sought,
    starts.flatMap((start) => fitAt(normal, folded, sought, start) ?? []),
  );
}

/** Words that occur more often than this are found at their place or not at all. */
const MOST_OCCURRENCES = 1000;

/** Every place of some words, overlapping ones included; null where there are too many to compare. */
function occurrences(text: string, words: string): number[] | null {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (found.length === MOST_OCCURRENCES) return null;
    found.push(at);
  }
  return found;
}

/** The one place that shows enough of the context, if no other tells of the same sentence; or null. */
function certain(sought: Sought, fits: readonly Fit[]): Fit | null {
  const [found, ...others] = fits.filter((fit) => suffices(sought, fit));
  if (found === undefined || others.length > 0) return null;
  const rivals = fits.filter((fit) => fit !== found && (fit.before.tells || fit.behind.tells));
  return rivals.length === 0 ? found : null;
}

/** Some surroundings of long words, in folded units: more than chance gives, less than any edit beside them leaves. */
const SOME = 8;

/**
 * Whether a place shows enough of the context: both sides do, or the whole paragraph, or some of what is around words that can hardly stand
 * twice. Else one side does, if it belongs to the sentence and nothing was changed right beside the words on the other.
 */
function suffices(sought: Sought, { before, behind }: Fit): boolean {
  const { length } = sought.exact;
  const around = before.run + behind.run;
  if (before.half && behind.half) return true;
  if (before.toBorder && behind.toBorder && length + around >= LONG_WORDS) return true;
  if (length >= LONG_WORDS && around >= SOME) return true;
  if (sought.stoodOnce && before.touches && behind.touches) return true;
  return isShownBy(sought, before, behind) || isShownBy(sought, behind, before);
}

/** Names of so many units are too long to be followed by the same name in the next sentence. */
const OF_SOME_LENGTH = LONG_WORDS / 2;

function isShownBy({ exact }: Sought, side: SideFit, other: SideFit): boolean {
  const tells = side.tells || (side.half && exact.length >= OF_SOME_LENGTH);
  return tells && (side.whole ? other.touches : other.touchesWord);
}
