import type { Token } from '../language/types.ts';
import {
  FINITE_AUXILIARIES,
  FINITE_PRESENTS,
  IRREGULAR_PASTS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './lexicon.ts';

/** Whether the word at `i` is a finite verb, as far as its form and its neighbours show. */
export function isFinite(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  const { lower } = token;
  if (FINITE_AUXILIARIES.has(lower) || IRREGULAR_PASTS.has(lower)) return true;
  const before = tokens[i - 1];
  if (before !== undefined && SUBJECT_PRONOUNS.has(before.lower)) return !lower.endsWith('ly');
  if (FINITE_PRESENTS.has(lower)) return true;
  return /^\p{Ll}{2,}ed$/u.test(token.text) && !makesParticiple(before);
}

/** Words behind which a form in -ed is an adjective or a participle. */
function makesParticiple(before: Token | undefined): boolean {
  if (before === undefined || before.kind !== 'word') return true;
  return /^(?:the|a|an|its|his|her|their|our|my|this|that|these|those|of|by|with|be|been|being|was|were|is|are|more|most|newly|so|and|or|not|as|in|for|to|no|some)$/.test(
    before.lower,
  );
}

/** The index of the first finite verb from `first` up to `end`, or -1. */
export function firstFinite(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first; i < end; i++) if (isFinite(tokens, i)) return i;
  return -1;
}

/** Whether the tokens hold a clause that could stand alone: a subject, then a finite verb that is not a relative clause's. */
export function isClause(tokens: readonly Token[], first: number, end: number): boolean {
  const opening = tokens[first];
  if (opening === undefined) return false;
  if ((SUBORDINATORS.has(opening.lower) || opening.lower === 'to') && /^\p{Ll}/u.test(opening.text))
    return false;
  const contraction = FINITE_AUXILIARIES.has(opening.lower) && opening.lower.includes("'");
  if (contraction && !opening.lower.endsWith("n't")) return true;
  let subject = first;
  while (
    subject < end &&
    /^(?:never|not|always|often|also|still|once|just|only|even|now|\p{L}+ly)$/u.test(
      tokens[subject]?.lower ?? '',
    )
  )
    subject++;
  if (subject > first && isFinite(tokens, subject)) return false;
  for (let i = first; i < end; i++) {
    if (i > first && RELATIVES.has(tokens[i]?.lower ?? '')) return false;
    if (isFinite(tokens, i)) return i > first || /^\p{Lu}/u.test(opening.text);
  }
  return false;
}
