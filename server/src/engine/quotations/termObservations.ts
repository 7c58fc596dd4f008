import type { Token } from '../language/types.ts';
import { hashText, mix } from '../tagging/hashing.ts';
import { addFeature, featureList, weigh, type FeatureList, type Ranking } from '../tagging/ranking.ts';
import { FINITE_AUXILIARIES } from './lexicon.ts';
import { isFinite } from './finite.ts';
import type { Place } from './place.ts';
import { reportingVerb } from './reporting.ts';

/** What the votes of `kinds.ts` make of a passage; the classifier hears them as one voice among others. */
export interface VotedKind {
  readonly kind: 'direct' | 'partial' | 'term';
  readonly reason: string;
}

/** How far from a passage a verb of speech is looked for, in tokens. */
const NEAR = 25;

/**
 * By how much the weights take a passage for a term (a title, a name, a word held at arm's length) rather than for speech: positive for a term. In units of
 * the weights, about 120 to a natural logarithm.
 */
export function termLead(terms: Ranking, tokens: readonly Token[], place: Place, voted: VotedKind): number {
  const list = featureList();
  observeTerm(tokens, place, voted, list);
  return weigh(terms, list);
}

/** The features of a passage for that choice. */
export function observeTerm(
  tokens: readonly Token[],
  place: Place,
  { kind, reason }: VotedKind,
  list: FeatureList,
): void {
  list.size = 0;
  const { first, end, sentenceFirst, sentenceEnd } = place;
  const from = tokens[first]?.kind === 'quote' ? first + 1 : first;
  const to = tokens[end - 1]?.kind === 'quote' ? end - 1 : end;
  const words = tokens.slice(from, Math.min(to, from + 40)).filter((token) => token.kind !== 'punctuation');
  const count = words.length <= 4 ? words.length : words.length <= 7 ? 5 : words.length <= 12 ? 6 : 7;
  const large = words.filter(({ text }) => /^[\p{Lu}\p{N}]/u.test(text)).length;
  const title = large === words.length ? 3 : large * 2 > words.length ? 2 : large > 0 ? 1 : 0;
  const stop = stopClass(tokens[to - 1]);
  const shape = mix(count, mix(title, stop));
  const verb = finiteClass(tokens, from, Math.min(to, from + 40));
  const cueBefore = cueIn(tokens, Math.max(sentenceFirst, first - NEAR), first, true);
  const cueBehind = cueIn(tokens, end, Math.min(sentenceEnd, end + NEAR), false);
  const at = (i: number): number =>
    i < sentenceFirst ? 1 : i >= sentenceEnd ? 2 : hashText(tokens[i]?.lower ?? '');
  const alone = (first <= sentenceFirst ? 1 : 0) + (end >= sentenceEnd - 1 ? 2 : 0);
  const voice = mix(hashText(kind), hashText(reason));
  const single = /^['‘’‚‛`]$/.test(tokens[first]?.text ?? '') ? 1 : 0;

  addFeature(list, 1, hashText(kind));
  addFeature(list, 2, voice);
  addFeature(list, 3, voice, count);
  addFeature(list, 4, count);
  addFeature(list, 5, title, count);
  addFeature(list, 6, shape);
  addFeature(list, 7, stop, verb);
  addFeature(list, 8, verb, count);
  addFeature(list, 9, at(first - 1));
  addFeature(list, 10, at(first - 1), at(first - 2));
  addFeature(list, 11, at(first - 2));
  addFeature(list, 12, at(end));
  addFeature(list, 13, at(end), stop);
  addFeature(list, 14, at(end), at(end + 1));
  addFeature(list, 15, cueBefore.word);
  addFeature(list, 16, cueBefore.near, cueBehind.near);
  addFeature(list, 17, cueBehind.word, cueBehind.near);
  addFeature(list, 18, mix(cueBefore.near, cueBehind.near), shape);
  addFeature(list, 19, mix(cueBefore.near, cueBehind.near), mix(count, verb));
  addFeature(list, 20, mix(cueBefore.near, cueBehind.near), hashText(kind));
  addFeature(list, 21, alone, mix(stop, title));
  addFeature(list, 22, alone, mix(verb, count));
  addFeature(list, 23, single, count);
  addFeature(list, 24, hashText(words[0]?.lower ?? ''));
  addFeature(list, 25, hashText(words.at(-1)?.lower ?? ''));
  addFeature(list, 26, at(first - 1), title);
  addFeature(list, 27, at(first - 1), mix(count, verb));
  addFeature(list, 28, cueBefore.word, cueBefore.near);
  addFeature(list, 29, mix(alone, cueBefore.near), mix(cueBehind.near, stop));
}

/** What the passage ends with: 1 a comma, 2 a full stop, 3 another stop. */
function stopClass(token: Token | undefined): number {
  const text = token?.text ?? '';
  return text === ',' ? 1 : text === '.' ? 2 : /^(?:[!?…]|\.{2,})$/.test(text) ? 3 : 0;
}

/** 2 where an auxiliary or contraction stands inside, 1 another finite verb. */
function finiteClass(tokens: readonly Token[], first: number, end: number): number {
  let found = 0;
  for (let i = first; i < end; i++) {
    if (FINITE_AUXILIARIES.has(tokens[i]?.lower ?? '')) return 2;
    if (isFinite(tokens, i)) found = 1;
  }
  return found;
}

/** The verb of speech nearest to the passage on one side, and how near: 0 none. */
function cueIn(
  tokens: readonly Token[],
  first: number,
  end: number,
  fromBehind: boolean,
): { readonly word: number; readonly near: number } {
  for (let k = 0; k < end - first; k++) {
    const i = fromBehind ? end - 1 - k : first + k;
    const verb = reportingVerb(tokens[i]?.lower ?? '');
    if (verb !== null)
      return {
        word: hashText(verb.lemma),
        near: (k < 2 ? 1 : k < 6 ? 2 : 3) + (verb.frame === 'judge' ? 3 : 0),
      };
  }
  return { word: 0, near: 0 };
}
