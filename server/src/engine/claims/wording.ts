import type { Sentence, Token } from '../language/types.ts';
import { AGAINST, PHRASES_AGAINST } from './lexiconAgainst.ts';
import { CLASSES } from './lexiconClasses.ts';
import { PHRASES_FOR } from './lexiconFor.ts';
import { HARMLESS } from './lexiconHarmless.ts';
import { BEFORE_SUBJECT, COUNTING, CROWDS } from './lexiconSpeech.ts';
import { indexPhrases, matchPhrases, type PhraseIndex, type PhraseMatch } from './phrases.ts';
import { isOfSomebody } from './reportedSpeech.ts';
import type { Sourcing } from './sourcing.ts';
import { SIGNALS, WEIGHTS, type Observation, type PhraseAgainst, type SignalFor } from './weights.ts';

type Key = SignalFor | PhraseAgainst | 'harmless';

const INDEX: PhraseIndex<Key> = indexPhrases<Key>(
  [
    ...(Object.entries(PHRASES_FOR) as [SignalFor, string][]),
    ...(Object.entries(PHRASES_AGAINST) as [PhraseAgainst, string][]),
    ['harmless', HARMLESS],
  ],
  CLASSES,
);

/** How many tokens behind a passive verb the one who did it may be named: 'was accused in court by'. */
const AGENT_REACH = 8;

/** Bodies that can be asked, though no name stands beside them. */
const BODIES: ReadonlySet<string> = new Set(
  'police government opposition army military church parliament ministry union unions court courts ombudsman regulator'.split(
    ' ',
  ),
);

/** What begins a crowd that only sounds like somebody: 'from almost all parties', 'from across the island'. */
const SWEEPING = /^(?:almost|nearly|practically|virtually|all|many|some|most|several|various|across|every)$/;

/** How many tokens before an accusation an 'if' makes it a mere case: 'if the vote was again rigged'. */
const CONDITION_REACH = 6;

/** What the words of a sentence say for and against a flag, as far as they are the article's own. */
export function readWording(tokens: readonly Token[], sentence: Sentence, sourcing: Sourcing): Observation[] {
  return disjointMatches(tokens, sentence).flatMap(({ key, first, end }): Observation[] => {
    if (key === 'harmless' || sourcing.covers(first)) return [];
    const span = { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
    if (isAgainst(key)) return [{ feature: key, text: AGAINST[key], span }];
    return hasAgent(tokens, key, end, sentence) || isSupposed(tokens, key, first, sentence)
      ? []
      : [{ feature: key, text: SIGNALS[key].text, span }];
  });
}

/** The phrases of a sentence, so chosen that each word counts once: in the longest phrase, and of two such in the weightier. */
function disjointMatches(tokens: readonly Token[], sentence: Sentence): PhraseMatch<Key>[] {
  const matches: PhraseMatch<Key>[] = [];
  matchPhrases(INDEX, tokens, sentence.firstToken, sentence.endToken, (match) => {
    if (
      !beginsName(tokens, match.first, sentence) &&
      !isCountry(tokens, match) &&
      !countsOnly(tokens, match, sentence)
    )
      matches.push(match);
  });
  if (matches.length < 2) return matches;
  matches.sort((a, b) => length(b) - length(a) || weight(b) - weight(a) || a.first - b.first);
  const taken = new Uint8Array(sentence.endToken - sentence.firstToken);
  return matches.filter(({ first, end }) => {
    const words = taken.subarray(first - sentence.firstToken, end - sentence.firstToken);
    if (words.includes(1)) return false;
    words.fill(1);
    return true;
  });
}

function length({ first, end }: PhraseMatch<Key>): number {
  return end - first;
}

function weight({ key }: PhraseMatch<Key>): number {
  return key === 'harmless' ? Infinity : Math.abs(WEIGHTS[key]);
}

/** Whether a word is capitalised inside the sentence, as in a name: 'Crooked Lane', 'the Fear of Rain'. */
function beginsName(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  return (
    i > sentence.firstToken &&
    /^\p{Lu}/u.test(tokens[i]?.text ?? '') &&
    /^\p{L}/u.test(tokens[i - 1]?.text ?? '')
  );
}

/** Whether 'us' is the country: 'US officials'. */
function isCountry(tokens: readonly Token[], { key, first }: PhraseMatch<Key>): boolean {
  return key === 'firstPerson' && tokens[first]?.text === 'US';
}

/**
 * Whether 'some' or 'many' only counts something ('caused some worry') and is no subject that holds a view ('many worry'), or the crowd stands
 * beside somebody named.
 */
function countsOnly(
  tokens: readonly Token[],
  { key, first, end }: PhraseMatch<Key>,
  sentence: Sentence,
): boolean {
  if (key !== 'crowdView' || first === sentence.firstToken) return false;
  if (isOfSomebody(tokens, first)) return true;
  // 'Sold to many farmers, who fear …': the clause behind the comma has its own subject.
  if (tokens.slice(first, end).some(({ text }) => text === ',')) return false;
  return COUNTING.has(tokens[first]?.lower ?? '') && !BEFORE_SUBJECT.test(tokens[first - 1]?.lower ?? '');
}

/** 'Was criticised by the mayor' and 'drew fire from Roe' name their source; 'was criticised by many' does not. */
function hasAgent(tokens: readonly Token[], signal: SignalFor, end: number, sentence: Sentence): boolean {
  if (SIGNALS[signal].reason !== 'passive-source' && signal !== 'criticism') return false;
  for (let i = end - 1; i < Math.min(end + AGENT_REACH, sentence.endToken - 1); i++) {
    // 'Passers-by' and 'by-passers' are no agents.
    if (tokens[i]?.lower === 'by' && tokens[i - 1]?.text !== '-' && tokens[i + 1]?.text !== '-')
      return !isFaceless(tokens[i + 1]);
    if (/^[;:]$/.test(tokens[i]?.text ?? '')) return false;
    if (signal === 'criticism' && tokens[i]?.lower === 'from')
      return (
        !SWEEPING.test(tokens[i + 1]?.lower ?? '') &&
        tokens
          .slice(i + 1, i + 1 + AGENT_REACH)
          .some(({ text, lower }) => /^\p{Lu}/u.test(text) || BODIES.has(lower))
      );
  }
  return false;
}

/** Whether nobody is accused, since the wrong is only a case thought of: 'if the count was rigged', 'if the vote is manipulated'. */
function isSupposed(tokens: readonly Token[], signal: SignalFor, first: number, sentence: Sentence): boolean {
  if (SIGNALS[signal].reason !== 'accusation') return false;
  for (let i = first - 1; i >= Math.max(sentence.firstToken, first - CONDITION_REACH); i--) {
    const token = tokens[i];
    if (token?.lower === 'if') return !/^(?:as|even)$/.test(tokens[i - 1]?.lower ?? '');
    if (token?.text === ',') return false;
  }
  return false;
}

function isFaceless(agent: Token | undefined): boolean {
  return agent !== undefined && (COUNTING.has(agent.lower) || CROWDS.has(agent.lower));
}

function isAgainst(key: SignalFor | PhraseAgainst): key is PhraseAgainst {
  return key in AGAINST;
}
