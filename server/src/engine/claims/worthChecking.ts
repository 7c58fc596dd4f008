import type { Quotation } from '../attribution/types.ts';
import type { Language, Sentence, Token } from '../language/types.ts';
import { firstTokenEndingBehind } from '../language/tokenAt.ts';
import type { Span } from '../text/span.ts';
import { findFigures } from './figures.ts';
import { CLASSES } from './lexiconClasses.ts';
import { DEADLINES, PHRASES_WORTH, WORTH, type WorthFeature, type WorthPhrase } from './lexiconWorth.ts';
import { indexPhrases, matchPhrases, type PhraseIndex } from './phrases.ts';
import type { ClaimEvidence } from './types.ts';

const INDEX: PhraseIndex<WorthPhrase> = indexPhrases(
  Object.entries(PHRASES_WORTH) as [WorthPhrase, string][],
  CLASSES,
);

/** How soon a fact-checker would look at a sentence, and why. */
export interface Worth {
  /** From 0 to 1, two places. */
  readonly score: number;
  /** What makes it worth checking and what lessens that, the strongest first. */
  readonly reasons: readonly ClaimEvidence[];
}

/** A sentence that nothing makes worth checking. */
const NOTHING: Worth = { score: 0, reasons: [] };

/** How many figures are several. */
const SEVERAL = 3;

/**
 * How soon a fact-checker would look at a sentence, sourced or not, within quotations and without. The chance that none of what it holds is
 * worth a look, taken as independent, is what is left over; what speaks against looking (a question, a guess, the weather) lessens the rest.
 */
export function worthChecking(
  { tokens }: Pick<Language, 'tokens'>,
  sentence: Sentence,
  spoken: ReadonlySet<number>,
): Worth {
  const found = featuresOf(tokens, sentence);
  if (![...found.keys()].some((feature) => WORTH[feature].weight > 0)) return NOTHING;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (spoken.has(i)) found.set('spoken', null);
  }
  let nothing = 1;
  let kept = 1;
  for (const feature of found.keys()) {
    const { weight } = WORTH[feature];
    if (weight > 0) nothing *= 1 - weight;
    else kept *= 1 + weight;
  }
  const reasons = [...found]
    .map(([feature, span]): ClaimEvidence => ({ ...WORTH[feature], span }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { score: Math.round(100 * (1 - nothing) * kept) / 100, reasons };
}

/** Every feature of the sentence, with the first words that show it. */
function featuresOf(tokens: readonly Token[], sentence: Sentence): Map<WorthFeature, Span | null> {
  const { firstToken, endToken } = sentence;
  const found = new Map<WorthFeature, Span | null>();
  const see = (feature: WorthFeature, first: number, end: number): void => {
    if (found.has(feature)) return;
    const [from, to] = [tokens[first], tokens[end - 1]];
    found.set(feature, from === undefined || to === undefined ? null : { start: from.start, end: to.end });
  };
  const figures = findFigures(tokens, firstToken, endToken);
  for (const { kind, first, end } of figures) see(kind, first, end);
  if (figures.filter(({ kind }) => kind !== 'play' && kind !== 'smallCount').length >= SEVERAL)
    found.set('manyFigures', null);
  matchPhrases(INDEX, tokens, firstToken, endToken, ({ key, first, end }) => see(key, first, end));
  const deadline = found.has('promise') ? deadlineIn(tokens, firstToken, endToken) : null;
  if (deadline !== null) see('deadline', deadline, deadline + 2);
  if (isQuestion(tokens, sentence)) found.set('question', null);
  return found;
}

/** The token 'by', 'within' or 'before' of 'by 2030', 'within two years', or null. */
function deadlineIn(tokens: readonly Token[], first: number, end: number): number | null {
  for (let i = first; i < end - 1; i++) {
    if (!/^(?:by|within|before|until)$/.test(tokens[i]?.lower ?? '')) continue;
    for (let j = i + 1; j < Math.min(end, i + 4); j++) {
      const { lower = '' } = tokens[j] ?? {};
      if (DEADLINES.has(lower) || /^20\d\d$/.test(lower)) return i;
    }
  }
  return null;
}

/** Whether the sentence ends with a question mark, quotation marks behind it passed over. */
function isQuestion(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  let last = endToken - 1;
  while (last > firstToken && tokens[last]?.kind === 'quote') last--;
  return tokens[last]?.text === '?';
}

/** The indices of the tokens that somebody is said to have said, in marks or reported. */
export function spokenTokens(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
): ReadonlySet<number> {
  const spoken = new Set<number>();
  for (const { kind, parent, spans, attribution } of quotations) {
    // What stands inside another quotation is spoken as that one is.
    if (kind === 'term' || parent !== null || attribution.sourceKind === 'absent') continue;
    for (const { start, end } of spans) {
      for (let i = firstTokenEndingBehind(tokens, start); (tokens[i]?.start ?? end) < end; i++) spoken.add(i);
    }
  }
  return spoken;
}
