import { firstTokenEndingBehind } from '../language/tokenAt.ts';
import type { Language, Token } from '../language/types.ts';
import type { Span } from '../text/span.ts';
import { firstFinite } from './finite.ts';
import { PLAIN_CUES } from './lexicon.ts';
import type { Pair } from './pairs.ts';
import type { Place, PlaceFinder } from './place.ts';
import { reportingVerb } from './reporting.ts';

/** Where a reader takes the passage between the marks of one block to begin and end. Whole pairs stand as they are. */
export function readersSpan(text: string, language: Language, finder: PlaceFinder, pair: Pair): Span {
  if (pair.open !== null && pair.close !== null) return { start: pair.start, end: pair.end };
  const { tokens } = language;
  if (pair.open === null) {
    const end = pair.end;
    const { sentenceFirst, end: endToken } = finder({ start: Math.max(pair.start, end - 2), end });
    return { start: unopenedStart(tokens, sentenceFirst, endToken, pair.start), end };
  }
  const place = finder({ start: pair.start, end: pair.end });
  const end = trimEnd(text, pair.start, unclosedEnd(language, place, pair));
  return { start: pair.start, end };
}

/** How many tokens back from its closing mark the cue of an unopened passage may stand. */
const LONGEST_UNOPENED = 400;

/** An unopened passage begins behind its cue (`he said, …”`), else with its sentence, or with the first word behind the passage before it. */
function unopenedStart(tokens: readonly Token[], first: number, end: number, least: number): number {
  for (let i = end - 2; i > Math.max(first, end - LONGEST_UNOPENED); i--) {
    if (!/^[,:]$/.test(tokens[i]?.text ?? '') || !/^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')) continue;
    if (reportingVerb(tokens[i - 1]?.lower ?? '') !== null) return tokens[i + 1]?.start ?? least;
  }
  for (let i = firstTokenEndingBehind(tokens, least, first, end); i < end; i++)
    if ((tokens[i]?.start ?? 0) >= least) return tokens[i]?.start ?? least;
  return least;
}

/**
 * An unclosed passage ends before the cue that follows its comma (`“We lost, he said.`) or the name that signs it (`“We lost. — Ada Moss`), else, where another passage
 * opens, with the sentence before that, else with the paragraph.
 */
function unclosedEnd({ tokens }: Language, place: Place, pair: Pair): number {
  let stop = -1;
  for (let i = place.first + 1; i < place.end; i++) {
    const text = tokens[i]?.text ?? '';
    if (/^[,!?]$/.test(text) && hasCueBehind(tokens, i + 1, place.end)) return tokens[i]?.end ?? pair.end;
    if (stop === i - 1 && isSignature(tokens, i, place.end)) return tokens[stop]?.end ?? pair.end;
    if (/^[.!?…]$/.test(text)) stop = i;
  }
  const beforeAnother = place.end < tokens.length && tokens[place.end]?.start === pair.end;
  return beforeAnother && stop >= 0 ? (tokens[stop]?.end ?? pair.end) : pair.end;
}

/** `Smith said`, `she told …`, `said Smith` within a few words. */
function hasCueBehind(tokens: readonly Token[], first: number, end: number): boolean {
  const isPlainCue = (i: number): boolean => PLAIN_CUES.has(tokens[i]?.lower ?? '');
  if (isPlainCue(first)) return /^(?:\p{Lu}|the$|a$|an$|he$|she$)/u.test(tokens[first + 1]?.text ?? '');
  if (!/^(?:\p{Lu}|the$|a$|an$|he$|she$|they$)/u.test(tokens[first]?.text ?? '')) return false;
  for (let i = first + 1; i < Math.min(end, first + 6); i++) {
    if (isPlainCue(i)) return true;
    if (tokens[i]?.kind === 'punctuation') return false;
  }
  return false;
}

/** How many tokens the name and the place of a signature may have. */
const LONGEST_SIGNATURE = 9;

/** Whether all from the dash at `dash` to `end` is a signature: capitals at its head, and no verb. */
function isSignature(tokens: readonly Token[], dash: number, end: number): boolean {
  if (!/^(?:--|[—–―])$/.test(tokens[dash]?.text ?? '') || end - dash > LONGEST_SIGNATURE + 1) return false;
  return /^\p{Lu}/u.test(tokens[dash + 1]?.text ?? '') && firstFinite(tokens, dash + 2, end) < 0;
}

function trimEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
