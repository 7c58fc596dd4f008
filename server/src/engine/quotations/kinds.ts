import type { Token } from '../language/types.ts';
import { isClause, isFinite } from './finite.ts';
import { CALLING, NAMED_THINGS, NAMING, SMALL_IN_TITLES, SUBORDINATORS } from './lexicon.ts';
import type { Ranking } from '../tagging/ranking.ts';
import type { Place } from './place.ts';
import { reportingVerb } from './reporting.ts';
import { termLead } from './termObservations.ts';
import type { MarkedPassage } from './types.ts';

type Kind = MarkedPassage['kind'];

/** One observation for a kind. The weights are judged by hand on articles outside the project and ranked, not fitted. */
interface Vote {
  readonly kind: Kind;
  readonly weight: number;
  readonly reason: string;
}

/**
 * Judges what a passage between marks is, and says why in a phrase for people. Whether it is speech at all is told by weights, where there are any, but for
 * what grammar settles; the votes tell a whole clause from a fragment. `joined` says that it is one of two with the speech before it.
 */
export function judgeKind(
  tokens: readonly Token[],
  place: Place,
  terms: Ranking | null = null,
  joined = false,
): { kind: Kind; reason: string } {
  const votes = votesFor(tokens, place);
  const voted = countVotes(votes, ['direct', 'partial', 'term']);
  if (terms === null || (voted.kind === 'term' && isSurelyName(tokens, place))) return voted;
  if (isJudgement(tokens, place, voted.kind) || termLead(terms, tokens, place, voted) <= 0)
    return voted.kind === 'term' ? countVotes(votes, ['direct', 'partial']) : voted;
  if (voted.kind === 'term' && !joined) return voted;
  if (joined || standsInReport(tokens, place) || hangsOnPreposition(tokens, place))
    return countVotes(votes, ['direct', 'partial']);
  return { kind: 'term', reason: 'it does not read like speech' };
}

/**
 * `Moss said that “paid hands” had cut the ropes`: a verb of speech and then a verb of what was said stand before the passage, so that its words are quoted
 * out of the report, and not the reporter's own.
 */
function standsInReport(tokens: readonly Token[], { first, sentenceFirst }: Place): boolean {
  let clause = false;
  for (let i = first - 1; i >= Math.max(sentenceFirst, first - LONGEST_REPORT); i--) {
    const verb = reportingVerb(tokens[i]?.lower ?? '');
    if (verb !== null && /^(?:clause|tell)$/.test(verb.frame) && verb.form !== 'base')
      return clause || tokens[i + 1]?.lower === 'that';
    if (/^[;:]$/.test(tokens[i]?.text ?? '')) return false;
    clause ||= isFinite(tokens, i);
  }
  return false;
}

/** `sorry “for their heavy loss”`: three words or more that begin with a preposition name nothing. */
function hangsOnPreposition(tokens: readonly Token[], place: Place): boolean {
  const [first, end] = innerRange(tokens, place);
  const opening = tokens[first]?.text ?? '';
  return (
    end - first > 2 &&
    /^(?:for|of|with|from|by|without|because|despite|through|toward|towards)$/.test(opening)
  );
}

/** Whether nothing but a comma or a conjunction parts a passage from the one before it: `“thin” and “costly” plans`. */
export function isJoined(tokens: readonly Token[], before: Place, { first }: Place): boolean {
  const between = tokens.slice(before.end, first).map(({ lower }) => lower);
  return /^(?:,|and|or|, and|, or)$/.test(between.join(' '));
}

/** How many tokens behind its verb of speech a passage is looked for. */
const LONGEST_REPORT = 40;

/** `called it “serious”`, `the auditor called “serious” gaps`: small letters right behind a verb of judgement are what somebody judged. */
function isJudgement(tokens: readonly Token[], place: Place, voted: Kind): boolean {
  const before = reportingVerb(tokens[place.first - 1]?.lower ?? '');
  const [first] = innerRange(tokens, place);
  return voted === 'partial' && before?.frame === 'judge' && /^\p{Ll}/u.test(tokens[first]?.text ?? '');
}

/** The kind with the most votes, the first of those that have as many. */
function countVotes(votes: readonly Vote[], kinds: readonly Kind[]): { kind: Kind; reason: string } {
  const total = (kind: Kind): number =>
    votes.reduce((sum, vote) => sum + (vote.kind === kind ? vote.weight : 0), 0);
  const kind = kinds.reduce((best, next) => (total(next) > total(best) ? next : best));
  const own = votes.filter((vote) => vote.kind === kind && vote.reason !== '');
  const strongest = own.reduce<Vote | undefined>((a, b) => (a && a.weight >= b.weight ? a : b), undefined);
  return { kind, reason: strongest?.reason ?? 'a part of the sentence around it' };
}

/** How many words a fragment inside a quotation may have to be an expression that the speaker holds at arm's length. */
const SHORT_INNER = 4;

/** The same for a passage inside another: there a few words that no verb reports are no quotation of a quotation. */
export function judgeInner(tokens: readonly Token[], place: Place): { kind: Kind; reason: string } {
  const judged = judgeKind(tokens, place);
  const [first, end] = innerRange(tokens, place);
  const words = tokens.slice(first, end).filter(({ kind }) => kind === 'word' || kind === 'number');
  const reported = [1, 2, 3].some((back) => reportingVerb(tokens[place.first - back]?.lower ?? '') !== null);
  if (judged.kind !== 'partial' || words.length > SHORT_INNER || reported) return judged;
  return { kind: 'term', reason: 'a few words inside a quotation that nobody is said to have said' };
}

function votesFor(tokens: readonly Token[], place: Place): Vote[] {
  const votes: Vote[] = [];
  const vote = (kind: Kind, weight: number, reason: string): void => {
    votes.push({ kind, weight, reason });
  };
  const [first, end] = innerRange(tokens, place);
  const inner = tokens.slice(first, Math.min(end, first + 40));
  const words = inner.filter((token) => token.kind === 'word' || token.kind === 'number');
  const last = tokens[end - 1];
  const capital = /^\p{Lu}/u.test(words[0]?.text ?? '');
  const stopped = last !== undefined && /^(?:[.!?…,]|\.{2,})$/.test(last.text);
  const heads = startsStatement(tokens, place);
  const clause = isClause(tokens, first, Math.min(end, first + 40));

  vote('partial', 1, '');
  if (clause) vote('direct', 2, 'a whole clause between marks');
  if (capital && stopped && words.length > 1)
    vote('direct', 1.5, 'a sentence with a capital and a full stop');
  if (capital && holdsStop(inner)) vote('direct', 2, 'more than one sentence');
  if (heads && (capital || clause) && (stopped || words.length > 4)) vote('direct', 1, 'it stands by itself');
  if (last !== undefined && /^[!?]$/.test(last.text) && capital)
    vote('direct', 1, 'an exclamation or a question');
  if (!capital) vote('partial', 0.5, '');
  if (!clause && words.length > 1) vote('partial', 1, 'a fragment without a clause of its own');
  if (SUBORDINATORS.has(words[0]?.lower ?? '') && !capital)
    vote('partial', 1.5, 'it hangs on the sentence around it');

  const announced = announcement(tokens, place, capital);
  if (announced !== null && words.length <= 9) vote('term', 3.5, announced);
  if (isNickname(tokens, place)) vote('term', 4, 'a nickname inside a name');
  if (isGloss(tokens, place)) vote('term', 4, 'what a word means');
  if (namesThing(tokens, place)) vote('term', 4, 'the name of the thing behind it');
  const titled = isTitle(words) && !holdsStop(inner);
  if (titled && !clause && !(stopped && heads)) vote('term', 2.6, 'written like a title');
  if (titled && isWork(tokens, place)) vote('term', 4, 'the title of a work beside it');
  if (titled && words.length > 3 && !isTitle(wordsAround(tokens, place)))
    vote('term', 4, 'written like a title');
  if (words.length === 1 && !/^[!?]$/.test(last?.text ?? '') && !isReported(tokens, place)) {
    vote('term', 2.6, 'a single word in a sentence without reported speech');
  }
  if (words.length === 0) vote('term', 1.5, 'no words between the marks');
  return votes;
}

/** The tokens inside the marks. A mark that is glued to a word by a broken encoding leaves that word inside. */
function innerRange(tokens: readonly Token[], { first, end }: Place): [number, number] {
  const from = tokens[first]?.kind === 'quote' ? first + 1 : first;
  const to = tokens[end - 1]?.kind === 'quote' ? end - 1 : end;
  return [from, Math.max(from, to)];
}

/** Whether nothing, or only a cue with its comma or colon, stands before the passage in its sentence. */
function startsStatement(tokens: readonly Token[], { first, sentenceFirst }: Place): boolean {
  return first === sentenceFirst || /^[,:—–-]$/.test(tokens[first - 1]?.text ?? '');
}

/** Why the words before the passage announce a term, or null. */
function announcement(tokens: readonly Token[], { first, end }: Place, capital: boolean): string | null {
  const at = (back: number): string => tokens[first - back]?.lower ?? '';
  if (at(1) === 'called' && at(2) === '-' && at(3) === 'so') return 'behind “so-called”';
  if (at(1) === 'as' && /^(?:known|billed|famous)$/.test(at(2))) return `behind “${at(2)} as”`;
  const bare = capital || !/^(?:a|an|the|one|his|her|their|its)$/.test(tokens[first + 1]?.lower ?? '');
  const judged = !capital && [2, 3, 4, 5].some((back) => /^(?:what|that|which|whom)$/.test(at(back)));
  if (NAMING.has(at(1)) || (bare && !judged && end - first <= 5 && CALLING.has(at(1))))
    return `behind “${at(1)}”`;
  if (NAMED_THINGS.has(at(1))) return `behind “${at(1)}”`;
  return null;
}

/** `Jack “the Knife” Miller`: capitalised names right before and behind. */
function isNickname(tokens: readonly Token[], { first, end }: Place): boolean {
  const before = tokens[first - 1];
  const after = tokens[end];
  if (before?.kind !== 'word' || after?.kind !== 'word' || end - first > 6) return false;
  return (
    /^\p{Lu}\p{Ll}/u.test(before.text) && /^\p{Lu}\p{Ll}/u.test(after.text) && !NO_NAMES.test(before.lower)
  );
}

/** A nickname, or a name before what it names, in a sentence; in a headline every word has a capital, and the marks may hold what somebody said. */
function isSurelyName(tokens: readonly Token[], place: Place): boolean {
  if (isGloss(tokens, place)) return true;
  return (isNickname(tokens, place) || namesThing(tokens, place)) && !isTitle(wordsAround(tokens, place));
}

/** `Orm means “mouth of the river”`, `the old word for “tide”`, `which stands for “…”`: a word as such, and what it means. */
function isGloss(tokens: readonly Token[], { first }: Place): boolean {
  const [two, one] = [tokens[first - 2]?.lower ?? '', tokens[first - 1]?.lower ?? ''];
  if (/^(?:signif(?:y|ies|ied|ying)|denot(?:e|es|ed|ing))$/.test(one)) return true;
  if (one === 'for')
    return /^(?:word|words|term|name|phrase|expression|acronym|short|stand|stands|stood|standing)$/.test(two);
  return (
    /^(?:as|to|into)$/.test(one) &&
    /^(?:translate|translates|translated|translating|roughly|literally)$/.test(two)
  );
}

/** `the “Harbour” programme`: a word or a few with capitals right before the thing that they name. */
function namesThing(tokens: readonly Token[], place: Place): boolean {
  const [first, end] = innerRange(tokens, place);
  const words = tokens.slice(first, end);
  const large = words.every(
    ({ text, lower }, i) => /^[\p{Lu}\p{N}]/u.test(text) || (i > 0 && SMALL_IN_TITLES.has(lower)),
  );
  return large && words.length > 0 && words.length <= 5 && NAMED_THINGS.has(tokens[place.end]?.lower ?? '');
}

/** Words that a sentence begins with and no name does. */
const NO_NAMES =
  /^(?:the|a|an|this|that|these|his|her|its|their|our|my|in|on|at|by|for|as|but|and|of|with|from|when|while|after|before)$/;

/** `“The Duke. Big Duke.”`: more than one sentence, which no title is. */
function holdsStop(inner: readonly Token[]): boolean {
  return inner.slice(0, -1).some(({ text }) => /^[.!?]$/.test(text));
}

/** Two to twelve words with capitals, but for the small words that titles write small. */
function isTitle(words: readonly Token[]): boolean {
  if (words.length < 2 || words.length > 12) return false;
  const large = words.filter((word, i) => !isSmall(word, i) && /^[\p{Lu}\p{N}]/u.test(word.text));
  const small = words.filter(isSmall);
  return large.length > 1 && large.length + small.length === words.length;
}

function isSmall({ lower }: Token, index: number): boolean {
  return index > 0 && SMALL_IN_TITLES.has(lower);
}

/** Up to twelve words of the sentence beside the passage: where they have capitals, too, capitals say nothing. */
function wordsAround(tokens: readonly Token[], { first, end, sentenceFirst, sentenceEnd }: Place): Token[] {
  const beside = [
    ...tokens.slice(Math.max(sentenceFirst, first - 6), first),
    ...tokens.slice(end, Math.min(sentenceEnd, end + 6)),
  ];
  return beside.filter(({ kind }) => kind === 'word');
}

/** `his first book, “A Pier for All Seasons”`, `“A Pier for All Seasons,” a play about …`. */
function isWork(tokens: readonly Token[], { first, end }: Place): boolean {
  const at = (i: number): string => tokens[i]?.lower ?? '';
  if (at(first - 1) === ',' && NAMED_THINGS.has(at(first - 2))) return true;
  if (!/^(?:a|an|the|his|her|their)$/.test(at(end))) return false;
  return [1, 2, 3].some((ahead) => NAMED_THINGS.has(at(end + ahead)));
}

/** Whether the sentence around the passage holds a reporting verb. */
function isReported(tokens: readonly Token[], place: Place): boolean {
  const near = 25;
  const from = Math.max(place.sentenceFirst, place.first - near);
  const to = Math.min(place.sentenceEnd, place.end + near);
  for (let i = from; i < to; i++) {
    if (i >= place.first && i < place.end) continue;
    if (reportingVerb(tokens[i]?.lower ?? '') !== null) return true;
  }
  return false;
}
