import { contains, slice, type Analysis, type Claim, type Span, type Token } from '../../engine/index.ts';
import { CROWD_OPENERS, CROWD_PHRASES, CROWDS } from '../lexiconSources.ts';
import { hull, namesIn, ownQuotations, sentenceAt, sentenceIndexAt } from '../places.ts';
import type { FindingSettings, Rule, RuleFinding } from '../types.ts';
import { isKnownSource, tokensIn } from '../words.ts';

/** Asks who is meant where the only source is a crowd: critics, some, experts, the international community. */
export const vagueSource: Rule = {
  id: 'vague-source',
  title: 'A crowd as the only source',
  why: "'Critics' and 'experts' cannot be asked, and the words may be the author's own.",
  satisfy: 'Name one of them in the same paragraph, or say how many they are and how that is known.',
  level: 'hint',
  flagged: [
    'HARWICK (AP) — The dam is a waste of money, critics say.',
    'Experts warn that the dam will not outlast the century.',
    'The council has faced protests over the dam, with some accusing it of hiding the costs.',
    'According to observers, the mayor will not stand again in May.',
  ],
  allowed: [
    'HARWICK (AP) — The dam is a waste of money, said Ann Tolliver, a critic of the council.',
    'Critics say the dam is a waste of money. “We could have had two schools,” said Ann Tolliver, who leads the protest.',
    'Experts including Petra Lindqvist warn that the dam will not outlast the century.',
    'Some of the boats were moved to the upper basin on Tuesday.',
    'Critics and admirers met at the theatre on Friday for the premiere.',
  ],
  check: (analysis: Analysis, settings: FindingSettings): RuleFinding[] => {
    const found = [...fromQuotations(analysis), ...fromClaims(analysis)];
    return distinct(found)
      .filter(({ span }) => !isKnownSource(slice(analysis.text, span), settings.knownSources))
      .filter(({ span }) => !isNamedNearby(analysis, span))
      .map(({ span, about, strength }) => ({
        ...span,
        message: `Who are '${slice(analysis.text, span)}'? Nobody is named who holds this view.`,
        evidence: ['a crowd without a face is the only source'],
        strength,
        about,
      }));
  },
};

interface Crowd {
  readonly span: Span;
  readonly about: string;
  readonly strength: number;
}

/** Quotations whose source is a crowd. */
function fromQuotations(analysis: Analysis): Crowd[] {
  return ownQuotations(analysis).flatMap(({ id, attribution }) => {
    const source = hull(attribution.source);
    if (source === null || attribution.sourceKind !== 'unnamed' || attribution.via.length > 0) return [];
    const span = crowdIn(tokensIn(analysis, source));
    return span === null ? [] : { span, about: id, strength: 0.75 };
  });
}

/** Sentences that the engine flags because they give a view to people whom they do not name; the crowd stands in its evidence. */
function fromClaims(analysis: Analysis): Crowd[] {
  return analysis.claims.filter(isFlagged).flatMap(({ id, evidence, reason, score }) =>
    evidence.flatMap(({ span: words, weight }) => {
      const span = words === null || weight <= 0 ? null : crowdIn(tokensIn(analysis, words));
      // Where the flag is about the crowd, the crowd's own words are the better place to ask.
      return span === null ? [] : { span, about: id, strength: reason === 'vague-source' ? score : 0.7 };
    }),
  );
}

function isFlagged({ label }: Claim): boolean {
  return label === 'flag';
}

/** The words of the crowd among these tokens: `some political analysts`, `The international community`. Null where there is none. */
function crowdIn(tokens: readonly Token[]): Span | null {
  for (const [i, token] of tokens.entries()) {
    const phrase = CROWD_PHRASES.find((words) => words.every((word, k) => tokens[i + k]?.lower === word));
    if (phrase !== undefined)
      return { start: token.start, end: tokens[i + phrase.length - 1]?.end ?? token.end };
    const noun = crowdNounFrom(tokens, i);
    if (noun !== null) return { start: token.start, end: noun.end };
  }
  return null;
}

/** The crowd's noun at `i`, or up to two words behind an opener at `i`. An opener before a plain noun is no crowd: `some boats`. */
function crowdNounFrom(tokens: readonly Token[], i: number): Token | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (CROWD_OPENERS.has(token.lower)) {
    for (let k = i + 1; k <= i + 2; k++) {
      const next = tokens[k];
      if (next !== undefined && CROWDS.has(next.lower) && !CROWD_OPENERS.has(next.lower)) return next;
    }
  }
  return CROWDS.has(token.lower) ? token : null;
}

/** Words that bring the names of some of a crowd. */
const NAMING = /^(?:including|like|among|such|namely|led)$/;

/**
 * Whether the paragraph names one of them: behind `including` or `such as`, with their house (`experts at the Lindqvist Institute`), or as
 * the speaker of this or the next sentence. Somebody who denies it is not one of them.
 */
function isNamedNearby(analysis: Analysis, crowd: Span): boolean {
  const sentence = sentenceAt(analysis, crowd.start);
  const index = sentenceIndexAt(analysis, crowd.start);
  if (sentence === null || index === null) return false;
  const behind = { start: crowd.end, end: sentence.end };
  const following = tokensIn(analysis, behind);
  const naming = following.find(({ lower }) => NAMING.test(lower));
  if (naming !== undefined && namesIn(analysis, { start: naming.end, end: sentence.end }).length > 0)
    return true;
  const [first] = following;
  if (first !== undefined && /^(?:at|from|with)$/.test(first.lower)) {
    const house = { start: first.end, end: following[5]?.end ?? sentence.end };
    if (namesIn(analysis, house).length > 0) return true;
  }
  const next = analysis.sentences[index + 1];
  const until = next?.block === sentence.block ? next.end : sentence.end;
  const place = { start: crowd.end, end: until };
  return ownQuotations(analysis).some(({ attribution, spans: [piece] }) => {
    const { sourceKind, stance, source } = attribution;
    const [name] = source;
    return (
      sourceKind === 'named' &&
      stance !== 'denies' &&
      name !== undefined &&
      contains(place, name) &&
      piece !== undefined &&
      piece.end <= until
    );
  });
}

/** One for each crowd, the strongest. */
function distinct(crowds: readonly Crowd[]): Crowd[] {
  const kept = new Map<number, Crowd>();
  for (const crowd of crowds) {
    const other = kept.get(crowd.span.start);
    if (other === undefined || crowd.strength > other.strength) kept.set(crowd.span.start, crowd);
  }
  return [...kept.values()];
}
