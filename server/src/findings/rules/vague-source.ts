import { slice, type Analysis, type Claim, type Span, type Token } from '../../engine/index.ts';
import {
  BEHIND_COUNTING,
  COUNTING_CROWDS,
  CROWD_AT_HEAD,
  CROWD_PHRASES,
  CROWDS,
  DEFINITE,
} from '../lexiconSources.ts';
import { bodyQuotations, bySourceSentence, hull, mentionsIn, sentenceIndexAt } from '../places.ts';
import type { FindingSettings, Rule, RuleFinding } from '../types.ts';
import { isKnownSource, tokensIn } from '../words.ts';

/** Asks who is meant where the only source is a crowd: critics, some, experts, the international community. */
export const vagueSource: Rule = {
  id: 'vague-source',
  title: 'A crowd as the only source',
  why: "'Critics' and 'experts' cannot be asked, and the words may be the author's own.",
  satisfy: 'Name one of them in the same paragraph, or say how many they are and how that is known.',
  level: 'hint',
  genres: ['news', 'release', 'live', 'opinion'],
  flagged: [
    'HARWICK (AP) — The dam is a waste of money, critics say.',
    'Experts warn that the dam will not outlast the century.',
    'The council has faced protests over the dam, with some accusing it of hiding the costs.',
    'According to observers, the mayor will not stand again in May.',
    'HARWICK (AP) — Many islanders said the ferry was sold in a back room.',
    'HARWICK (AP) — The dam was opened in May. Some experts in flood protection believe that it will not outlast the century.',
  ],
  allowed: [
    'HARWICK (AP) — The dam is a waste of money, said Ann Tolliver, a critic of the council.',
    'Critics say the dam is a waste of money. “We could have had two schools,” said Ann Tolliver, who leads the protest.',
    'Experts including Petra Lindqvist warn that the dam will not outlast the century.',
    'Some boats were moved to the upper basin, the company said on Tuesday.',
    'The experts met on Monday. The dam will not outlast the century, the experts told the Harwick Gazette.',
    'Experts from the Northern Valleys Flood Protection Institute say that the dam will not outlast the century.',
    'The water took 300 “forgotten” people, according to the archive of the valley.',
    'HARWICK (AP) — The leaders of nine villages quarrelled over the dam, but many agreed that it would outlast the century.',
    'Critics and admirers met at the theatre on Friday for the premiere.',
    'HARWICK (AP) — The mayor will speak on Friday. The engineers and critics agree on little, the mayor said.',
  ],
  check: (analysis: Analysis, settings: FindingSettings): RuleFinding[] => {
    const sourced = bySourceSentence(analysis, bodyQuotations(analysis));
    const found = [...fromQuotations(analysis), ...fromClaims(analysis), ...fromWords(analysis)];
    return distinct(found)
      .filter(({ span }) => !isKnownSource(slice(analysis.text, span), settings.knownSources))
      .filter(({ span }) => !isNamedNearby(analysis, span, sourced))
      .map(({ span, about, strength }) => ({
        ...span,
        message: `Who is meant by '${slice(analysis.text, span)}'? Nobody is named who holds this view.`,
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
  return bodyQuotations(analysis).flatMap(({ id, attribution }) => {
    const source = hull(attribution.source);
    if (source === null || attribution.sourceKind !== 'unnamed' || attribution.via.length > 0) return [];
    const span = crowdIn(analysis, source);
    return span === null ? [] : { span, about: id, strength: 0.75 };
  });
}

/** Sentences that the engine flags because they give a view to people whom they do not name; the crowd stands in its evidence. */
function fromClaims(analysis: Analysis): Crowd[] {
  return analysis.claims.filter(isFlagged).flatMap(({ id, evidence, reason, score }) =>
    evidence.flatMap(({ span: words, weight }) => {
      const span = words === null || weight <= 0 ? null : crowdIn(analysis, words);
      // Where the flag is about the crowd, the crowd's own words are the better place to ask.
      return span === null ? [] : { span, about: id, strength: reason === 'vague-source' ? score : 0.7 };
    }),
  );
}

/** Clauses of the body in which a crowd holds a view, whether or not the engine takes the view for a quotation or a claim. */
function fromWords(analysis: Analysis): Crowd[] {
  const quoted = bodyQuotations(analysis)
    .flatMap(({ spans }) => spans)
    .sort((a, b) => a.start - b.start);
  let piece = 0;
  let quotedTo = 0;
  return analysis.claims.flatMap(({ id, start, end }) => {
    const tokens = tokensIn(analysis, { start, end });
    return tokens.flatMap((token, i): Crowd[] => {
      for (; (quoted[piece]?.start ?? Infinity) <= token.start; piece++)
        quotedTo = Math.max(quotedTo, quoted[piece]?.end ?? 0);
      if (token.start < quotedTo || (i > 0 && !BEFORE_CLAUSE.test(tokens[i - 1]?.lower ?? ''))) return [];
      const length = crowdLength(tokens.slice(i, i + LONGEST_CROWD));
      const behind = tokens.slice(i + length, i + length + MOST_BEHIND_NOUN + 1);
      if (length === 0 || !holdsView(behind)) return [];
      return [
        {
          span: { start: token.start, end: tokens[i + length - 1]?.end ?? token.end },
          about: id,
          strength: 0.7,
        },
      ];
    });
  });
}

/** What may stand before the first word of a clause. */
const BEFORE_CLAUSE = /^(?:[,;:—–]|which|that|while|although|though|because)$/;

/** A counting word, two words that describe, and the noun: `some senior political analysts`. */
const LONGEST_CROWD = 4;

/** The number of tokens that name a crowd, from the first on: its noun, with a counting word and what describes it before. 0 for none. */
function crowdLength(tokens: readonly Token[]): number {
  const noun = tokens.findIndex(({ lower }) => CROWDS.has(lower));
  if (noun <= 0) return noun + 1;
  const counts = COUNTING_CROWDS.has(tokens[0]?.lower ?? '');
  return counts && tokens.slice(1, noun).every(({ lower }) => DESCRIBING.test(lower)) ? noun + 1 : 0;
}

/** Words that say what kind of crowd it is. */
const DESCRIBING =
  /(?:[aiu]l|ic|[ae]nt|ior|ary|ern|ign|ive|ous)$|^(?:other|top|media|security|industry|market|policy|health)$/;

/** How many words may say more of a crowd before its verb: `experts in food systems believe`. */
const MOST_BEHIND_NOUN = 4;

/** Whether a verb of holding a view is among the tokens, with nothing before it but small words that say more of the crowd. */
function holdsView(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ lower }) => SAYING.has(lower));
  return (
    verb >= 0 && tokens.slice(0, verb).every(({ kind, text }) => kind === 'word' && !/^\p{Lu}/u.test(text))
  );
}

function isFlagged({ label }: Claim): boolean {
  return label === 'flag';
}

/** The words of the crowd inside a span: `critics`, `some political analysts`, `The international community`. Null where there is none. */
function crowdIn(analysis: Analysis, span: Span): Span | null {
  // What follows the span tells whether a counting word stands by itself.
  const tokens = tokensIn(analysis, { start: span.start, end: span.end + AHEAD });
  if (CROWD_AT_HEAD.has(tokens[0]?.lower ?? '') && isCounted(analysis, span)) return null;
  const [comma, before] = tokensIn(analysis, { start: span.start - AHEAD, end: span.start }).slice(-2);
  if (DEFINITE.has((before ?? comma)?.lower ?? '')) return null;
  // 'The leaders quarrelled, but many agreed': many of those just spoken of.
  const goesBack = comma?.text === ',' && /^(?:but|and)$/.test(before?.lower ?? '');
  if (goesBack && COUNTING_CROWDS.has(tokens[0]?.lower ?? '') && standsAlone(tokens[1]?.lower ?? ''))
    return null;
  for (const [i, token] of tokens.entries()) {
    if (token.start >= span.end) break;
    const end = phraseEnd(tokens, i) ?? nounEnd(tokens, i);
    if (end !== null) return { start: token.start, end };
    if (DEFINITE.has(token.lower)) return null;
  }
  return null;
}

/** Whether a number stands before the words, whatever marks lie in between: `300 “lost” people` are no crowd. */
function isCounted(analysis: Analysis, { start }: Span): boolean {
  const before = tokensIn(analysis, { start: start - AHEAD, end: start }).slice(-4);
  return before.some(({ kind }) => kind === 'number') && before.at(-1)?.kind !== 'punctuation';
}

/** Enough units to hold the next word or two. */
const AHEAD = 40;

function phraseEnd(tokens: readonly Token[], i: number): number | null {
  const phrase = CROWD_PHRASES.find((words) => words.every((word, k) => tokens[i + k]?.lower === word));
  return phrase === undefined ? null : (tokens[i + phrase.length - 1]?.end ?? null);
}

/** Where the crowd that begins at `i` ends: at its noun, or at a counting word that stands by itself. */
function nounEnd(tokens: readonly Token[], i: number): number | null {
  const [token, next, third] = tokens.slice(i, i + 3);
  if (token === undefined) return null;
  if (CROWDS.has(token.lower) || (i === 0 && CROWD_AT_HEAD.has(token.lower))) return token.end;
  if (!COUNTING_CROWDS.has(token.lower)) return null;
  const noun = [next, third].find(
    (each) => each !== undefined && (CROWDS.has(each.lower) || CROWD_AT_HEAD.has(each.lower)),
  );
  if (noun !== undefined) return noun.end;
  // 'Many Norlanders said': a counted people speaks as one, and nobody can be asked.
  if (i === 0 && FEW_OF.has(token.lower) && isPlural(next) && SAYING.has(third?.lower ?? ''))
    return next?.end ?? null;
  return next === undefined || standsAlone(next.lower) ? token.end : null;
}

/** Counting words that say nothing of how many. */
const FEW_OF: ReadonlySet<string> = new Set(['some', 'many', 'most']);

/** What a counted people does, in words that are no mere auxiliaries. */
const SAYING: ReadonlySet<string> = new Set(
  'say says said think thought believe fear hope argue claim see feel worry warn wonder ask insist maintain contend complain suspect doubt expect'.split(
    ' ',
  ),
);

function isPlural(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /[^s]s$/.test(token.lower);
}

function standsAlone(next: string): boolean {
  return BEHIND_COUNTING.has(next) || /(?:ing|ed)$/.test(next);
}

/** Words that bring the names of some of a crowd. */
const NAMING = /^(?:including|like|among|such|namely|led)$/;

/** Words that bring the house that a crowd belongs to. */
const HOUSING = /^(?:at|from|with)$/;

type Sourced = ReturnType<typeof bySourceSentence>;

/**
 * Whether the paragraph names one of them: behind `including` or `such as`, with their house (`experts at the Lindqvist Institute`), or as
 * the speaker of the next sentence. Whom the crowd speaks of, and who denies it, is not one of them.
 */
function isNamedNearby(analysis: Analysis, crowd: Span, sourced: Sourced): boolean {
  const index = sentenceIndexAt(analysis, crowd.start);
  const sentence = index === null ? undefined : analysis.sentences[index];
  if (index === null || sentence === undefined) return false;
  const following = tokensIn(analysis, { start: crowd.end, end: sentence.end });
  const naming = following.find(({ lower }) => NAMING.test(lower));
  if (naming !== undefined && hasName(analysis, { start: naming.end, end: sentence.end })) return true;
  const [first] = following;
  const house = first !== undefined && HOUSING.test(first.lower) ? first : null;
  if (house !== null && startsName(analysis, { start: house.end, end: following[5]?.end ?? sentence.end }))
    return true;
  return analysis.sentences[index + 1]?.block === sentence.block && isNamedNext(analysis, index, sourced);
}

/** Whether a name begins inside the span; a long one may end behind it. */
function startsName(analysis: Analysis, { start, end }: Span): boolean {
  return mentionsIn(analysis, { start, end: end + LONGEST_NAME }).some(
    (mention) => mention.form === 'name' && mention.start < end,
  );
}

/** Longer than any name, in units. */
const LONGEST_NAME = 120;

function hasName(analysis: Analysis, span: Span): boolean {
  return mentionsIn(analysis, span).some(({ form }) => form === 'name');
}

/** Whether the sentence behind has a named speaker of whom the crowd's sentence does not speak, and who does not deny it. */
function isNamedNext(analysis: Analysis, index: number, sourced: Sourced): boolean {
  const sentence = analysis.sentences[index];
  const spokenOf = new Set(
    sentence === undefined ? [] : mentionsIn(analysis, sentence).map(({ actor }) => actor),
  );
  return (sourced.get(index + 1) ?? []).some(
    ({ attribution: { sourceKind, stance, speaker } }) =>
      sourceKind === 'named' && stance !== 'denies' && !spokenOf.has(speaker),
  );
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
