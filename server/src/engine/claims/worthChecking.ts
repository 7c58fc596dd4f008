import type { Sentence, Token } from '../language/types.ts';
import { indexPhrases, matchPhrases, type PhraseIndex } from './phrases.ts';
import { CLASSES } from './lexiconClasses.ts';
import { PHRASES_WORTH, WORTH, type WorthFeature } from './lexiconWorth.ts';

const INDEX: PhraseIndex<WorthFeature> = indexPhrases(
  Object.entries(PHRASES_WORTH) as [WorthFeature, string][],
  CLASSES,
);

/**
 * How much a fact-checker would want to check a sentence, sourced or not, from 0 to 1, two places: the chance that none of
 * what it holds is worth a look, taken as independent, is what is left over.
 */
export function worthChecking(tokens: readonly Token[], sentence: Sentence): number {
  const present = new Set<WorthFeature>();
  matchPhrases(INDEX, tokens, sentence.firstToken, sentence.endToken, ({ key }) => present.add(key));
  let figures = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i];
    if (token?.kind === 'number' && !isYear(token.text) && !isDay(tokens, i)) figures++;
  }
  if (figures > 0) present.add('figure');
  if (figures > 2) present.add('figures');
  let nothing = 1;
  for (const feature of present) nothing *= 1 - WORTH[feature];
  return Math.round(100 * (1 - nothing)) / 100;
}

function isYear(written: string): boolean {
  return /^(?:1[5-9]|20)\d\ds?$/.test(written);
}

/** Whether the number is a day of the month ('July 14', '2 October') or a clock time. */
function isDay(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || /[:ap]/.test(token.lower)) return true;
  return MONTHS.test(tokens[i - 1]?.lower ?? '') || MONTHS.test(tokens[i + 1]?.lower ?? '');
}

const MONTHS =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\.?$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/;
