import { isLetter } from './convert.ts';
import type { CorpusQuote, Pair } from './corpus.ts';

/** The gold attributions of one text, and what was found in it. */
export interface Scored {
  readonly text: string;
  readonly gold: readonly CorpusQuote[];
  readonly found: readonly CorpusQuote[];
}

/** Precision, recall and their harmonic mean, in hundredths. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
}

/** What is counted: whole quotations or each contiguous piece, which of them, how well they must agree, and whether the speaker must be right. */
export interface Measure {
  readonly unit: 'quotation' | 'piece';
  readonly counts: (quote: CorpusQuote) => boolean;
  /** The least Jaccard index of letters; 1 is 'exact'. */
  readonly agreement: number;
  readonly withSpeaker: boolean;
}

/** Attributions of speech: with marks, or with a verb of speech. */
export function isSpeech({ kind, speech_cue }: CorpusQuote): boolean {
  return kind !== 'indirect' || speech_cue;
}

/** One quotation or piece as the offsets of its letters. */
interface Unit {
  readonly quote: CorpusQuote;
  readonly letters: ReadonlySet<number>;
  readonly speaker: ReadonlySet<number>;
}

/** A gold unit and what was found of it. */
interface Match {
  readonly gold: Unit;
  readonly found: Unit;
  readonly agreement: number;
}

/**
 * Scores as ../shared/eval/score_quotations.py does: the best pairs first, one to one; recall over the gold units that count, whatever they are
 * matched with, and precision over the found units that count.
 */
export function score(texts: readonly Scored[], { unit, counts, agreement, withSpeaker }: Measure): Score {
  let golds = 0;
  let founds = 0;
  let hitGolds = 0;
  let hitFounds = 0;
  for (const { text, gold, found } of texts) {
    const goldUnits = unitsOf(text, gold, unit);
    const foundUnits = unitsOf(text, found, unit);
    golds += goldUnits.filter(({ quote }) => counts(quote)).length;
    founds += foundUnits.filter(({ quote }) => counts(quote)).length;
    for (const match of matchUnits(goldUnits, foundUnits)) {
      if (match.agreement < agreement || (withSpeaker && !isSpeakerRight(match))) continue;
      if (counts(match.gold.quote)) hitGolds++;
      if (counts(match.found.quote)) hitFounds++;
    }
  }
  return scoreOf(hitFounds, founds, hitGolds, golds);
}

/** The figures for so many hits among what was found, and among what was to be found. */
export function scoreOf(hitFounds: number, founds: number, hitGolds: number, golds: number): Score {
  const precision = founds === 0 ? 0 : hitFounds / founds;
  const recall = golds === 0 ? 0 : hitGolds / golds;
  const f = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: 100 * precision, recall: 100 * recall, f: 100 * f };
}

/** The units of one text. Those without a letter are none. */
export function unitsOf(text: string, quotes: readonly CorpusQuote[], unit: Measure['unit']): Unit[] {
  return quotes.flatMap((quote) => {
    const speaker = lettersOf(text, quote.speaker);
    const parts = unit === 'quotation' ? [quote.spans] : quote.spans.map((span) => [span]);
    return parts
      .map((spans) => ({ quote, letters: lettersOf(text, spans), speaker }))
      .filter(({ letters }) => letters.size > 0);
  });
}

/** Pairs gold and found units, the best agreement first, each at most once. */
export function matchUnits(gold: readonly Unit[], found: readonly Unit[]): Match[] {
  const pairs = gold.flatMap((one, g) =>
    found.flatMap((other, f) => {
      const value = agreementOf(one.letters, other.letters);
      return value > 0 ? [{ gold: one, found: other, agreement: value, g, f }] : [];
    }),
  );
  pairs.sort((a, b) => b.agreement - a.agreement || a.g - b.g || a.f - b.f);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  return pairs.filter(({ g, f }) => {
    if (usedGold.has(g) || usedFound.has(f)) return false;
    usedGold.add(g);
    usedFound.add(f);
    return true;
  });
}

/** Whether the sources share half of the shorter one's letters, or neither is given. */
export function isSpeakerRight({ gold, found }: Match): boolean {
  if (gold.speaker.size === 0) return found.speaker.size === 0;
  const shared = overlapOf(gold.speaker, found.speaker);
  return shared > 0 && shared >= 0.5 * Math.min(gold.speaker.size, found.speaker.size);
}

function lettersOf(text: string, spans: readonly Pair[]): Set<number> {
  const letters = new Set<number>();
  for (const [start, end] of spans)
    for (let i = start; i < Math.min(end, text.length); i++) if (isLetter(text, i)) letters.add(i);
  return letters;
}

function overlapOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const letter of small) if (large.has(letter)) shared++;
  return shared;
}

function agreementOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = overlapOf(a, b);
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
