import { tokenRange, type Range, type Reading } from '../../../server/src/engine/attribution/reading.ts';
import { isLetter } from './convert.ts';
import type { CorpusQuote } from './corpus.ts';

/** A gold attribution laid over the tokens of a reading. */
export interface GoldQuote {
  readonly quote: CorpusQuote;
  readonly cues: readonly Range[];
  readonly sources: readonly Range[];
  /** For each token the letters of it and of the tokens before it that the attribution holds; one entry more than there are tokens. */
  readonly held: Int32Array;
}

/** The gold attributions over the tokens, and how many letters the tokens have. */
export interface Gold {
  readonly quotes: readonly GoldQuote[];
  /** For each token the letters before it. */
  readonly letters: Int32Array;
}

/** Lays the gold attributions over the tokens: `that` at the head of a reported clause is left out, as the product leaves it out. */
export function alignGold(reading: Reading, quotes: readonly CorpusQuote[]): Gold {
  const { tokens, text } = reading;
  const letters = new Int32Array(tokens.length + 1);
  tokens.forEach(({ start, end }, i) => {
    letters[i + 1] = (letters[i] ?? 0) + countLetters(text, start, end);
  });
  const aligned = quotes.map((quote) => {
    const inside = new Uint8Array(tokens.length);
    for (const [start, end] of quote.spans) {
      const range = tokenRange(tokens, { start, end });
      const first = range.first + (tokens[range.first]?.lower === 'that' ? 1 : 0);
      inside.fill(1, first, range.end);
    }
    const held = new Int32Array(tokens.length + 1);
    for (let i = 0; i < tokens.length; i++)
      held[i + 1] = (held[i] ?? 0) + (inside[i] === 1 ? (letters[i + 1] ?? 0) - (letters[i] ?? 0) : 0);
    return {
      quote,
      cues: quote.cue.map(([start, end]) => tokenRange(tokens, { start, end })),
      sources: quote.speaker.map(([start, end]) => tokenRange(tokens, { start, end })),
      held,
    };
  });
  return { quotes: aligned, letters };
}

/** The attributions whose cue shares a token with the range. */
export function goldOfCue({ quotes }: Gold, { first, end }: Range): GoldQuote[] {
  return quotes.filter(({ cues }) => cues.some((cue) => cue.first < end && first < cue.end));
}

/** The Jaccard index of the ranges with an attribution, counted in letters, and the share of the ranges that it holds. */
export function agreementWith(
  { letters }: Gold,
  { held }: GoldQuote,
  ranges: readonly Range[],
): { jaccard: number; share: number } {
  let shared = 0;
  let own = 0;
  for (const { first, end } of ranges) {
    shared += (held[end] ?? 0) - (held[first] ?? 0);
    own += (letters[end] ?? 0) - (letters[first] ?? 0);
  }
  const all = own + (held.at(-1) ?? 0) - shared;
  return { jaccard: all === 0 ? 0 : shared / all, share: own === 0 ? 0 : shared / own };
}

function countLetters(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (isLetter(text, i)) count++;
  return count;
}
