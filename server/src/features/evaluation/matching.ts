import type { Suggestion } from '../marks/suggestions.ts';
import { common, keyOf, length, likeness, overlapIndex, type Placed } from './places.ts';
import type { ReviewedLayer, WantedMark } from './reviewed.ts';

/** What the engine says, its place as words alone. */
export interface GivenMark extends Placed {
  readonly suggestion: Suggestion;
}

/** A layer of the engine's beside what people said of it. */
export interface Comparison {
  /** What both have. */
  readonly pairs: readonly { readonly given: GivenMark; readonly wanted: WantedMark }[];
  /** What only the engine has. */
  readonly extra: readonly GivenMark[];
  /** What only people have. */
  readonly missed: readonly WantedMark[];
}

/** When marks that have not the very same words belong together. */
export interface Sameness {
  /** They count as one mark. */
  readonly isLike: (given: GivenMark, wanted: WantedMark) => boolean;
  /** What people left open or refused is about the engine's mark. */
  readonly isAbout: (given: GivenMark, wanted: WantedMark) => boolean;
}

/**
 * Pairs the engine's marks with those that people want: the same words, else the likest that count as the same. What people left open, and
 * what nobody is asked about and nobody spoke of, is left out.
 */
export function compare(
  given: readonly GivenMark[],
  { wanted: all, refused, open }: ReviewedLayer,
  { isLike, isAbout }: Sameness,
): Comparison {
  const wanted = [...new Map(all.map((mark) => [wantedKey(mark), mark])).values()];
  const pairs: { readonly given: GivenMark; readonly wanted: WantedMark }[] = [];
  const taken = new Set<Placed>();
  const pair = (one: GivenMark, other: WantedMark): void => {
    pairs.push({ given: one, wanted: other });
    taken.add(one).add(other);
  };
  const byPlace = new Map(wanted.map((mark) => [wantedKey(mark), mark]));
  for (const one of given) {
    const other = byPlace.get(givenKey(one));
    if (other !== undefined && !taken.has(other)) pair(one, other);
  }
  const near = overlapIndex(given.filter((one) => !taken.has(one)));
  for (const other of wanted) {
    if (taken.has(other)) continue;
    const like = near(other.spans).filter((one) => !taken.has(one) && isLike(one, other));
    const [best] = like.toSorted((a, b) => likeness(b.spans, other.spans) - likeness(a.spans, other.spans));
    if (best !== undefined) pair(best, other);
  }
  const isOpen = touching(open, isAbout);
  const isRefused = touching(refused, isAbout);
  return {
    pairs,
    extra: given.filter((one) => !taken.has(one) && !isOpen(one) && (one.suggestion.asked || isRefused(one))),
    missed: wanted.filter((other) => !taken.has(other)),
  };
}

/** Tells whether one of the marks is about the same words. */
function touching(marks: readonly WantedMark[], isAbout: Sameness['isAbout']): (given: GivenMark) => boolean {
  const near = overlapIndex(marks);
  return (one) => near(one.spans).some((other) => wantedKey(other) === givenKey(one) || isAbout(one, other));
}

/** At one place, each rule has its own finding. */
function wantedKey({ spans, rule = '' }: WantedMark): string {
  return `${rule} ${keyOf(spans)}`;
}

function givenKey({ spans, suggestion }: GivenMark): string {
  return `${suggestion.value.rule ?? ''} ${keyOf(spans)}`;
}

/** Names are the same or not. */
export const NAMES: Sameness = {
  isLike: () => false,
  isAbout: (given, wanted) => common(given.spans, wanted.spans) > 0,
};

/** The ends of indirect speech are a matter of taste: four fifths in common are enough. Other quotations end at their marks. */
export const QUOTATIONS: Sameness = {
  isLike: (given, wanted) =>
    (wanted.kind ?? given.suggestion.value.kind) === 'indirect' && likeness(given.spans, wanted.spans) >= 0.8,
  isAbout: (given, wanted) => likeness(given.spans, wanted.spans) >= 0.5,
};

/** Another engine may part sentences elsewhere: more than half of the shorter one in common is enough. */
function isSameSentence(given: GivenMark, wanted: WantedMark): boolean {
  return 2 * common(given.spans, wanted.spans) > Math.min(length(given.spans), length(wanted.spans));
}

export const SENTENCES: Sameness = { isLike: isSameSentence, isAbout: isSameSentence };

/** A rule says the same of a place that it touches. */
function isSameFinding(given: GivenMark, wanted: WantedMark): boolean {
  return given.suggestion.value.rule === wanted.rule && common(given.spans, wanted.spans) > 0;
}

export const FINDINGS: Sameness = { isLike: isSameFinding, isAbout: isSameFinding };
