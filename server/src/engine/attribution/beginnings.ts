import { firstFinite, isFinite } from '../quotations/finite.ts';
import { reportingVerb } from '../quotations/reporting.ts';
import { commaBefore, finiteOutsidePieces, LONGEST_CLAUSE, opensAdverbial } from './clauses.ts';
import type { Cue } from './cues.ts';
import { CONJUNCTIONS, DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS } from './lexicon.ts';
import {
  finiteAt,
  isHeadline,
  lowerAt,
  mentionAt,
  pieceAt,
  sentenceEnd,
  tokenRange,
  type Reading,
  type Stretch,
} from './reading.ts';
import { skipTime } from './verbGroups.ts';

/** How far behind a cue `that`, a colon or a passage may stand. */
const LONGEST_GAP = 28;

/** Where the words that a cue reports begin behind it, or null. `quoted` where they begin with a passage in marks. */
interface Beginning {
  readonly first: number;
  readonly quoted: boolean;
}

/** Finds where the reported words begin behind a cue whose phrase ends at `tail`. */
export function contentBehind(reading: Reading, stretch: Stretch, cue: Cue, tail: number): Beginning | null {
  const frame = cue.verb?.frame ?? 'clause';
  const end = Math.min(stretch.end, tail + LONGEST_CLAUSE);
  let at = skipTime(reading, tail, end);
  if (frame === 'tell') at = skipTime(reading, skipAddressee(reading, at, end), end);
  const opened = openedAt(reading, at, end);
  if (opened !== null) return opened;
  const beyond = beyondGap(reading, at, end, frame === 'tell' || at > tail);
  if (beyond !== null) return beyond;
  if (frame === 'judge' || frame === 'quote') return null;
  const addressed = ADDRESSING.has(cue.verb?.lemma ?? '') ? skipAddressee(reading, at, end) : at;
  if (addressed > at && lowerAt(reading, addressed) === 'that') return openedAt(reading, addressed, end);
  if (frame === 'that' && !isHeadline(reading, stretch.block)) return null;
  return bareClause(reading, at, end, cue);
}

/** Verbs that may, but need not, name whom they speak to: `warned the crews that`. */
const ADDRESSING: ReadonlySet<string> = new Set('warn caution promise advise pledge write'.split(' '));

/** `that`, a colon, a comma with a passage, or the passage itself. */
function openedAt(reading: Reading, at: number, end: number): Beginning | null {
  if (at >= end) return null;
  const word = lowerAt(reading, at);
  let first = at;
  if (word === 'that' && !isPronounThat(reading, at))
    first = /^[,:;]$/.test(lowerAt(reading, at + 1)) ? at + 2 : at + 1;
  else if (/^[:,—–]$/.test(word)) first = at + 1;
  // One adverb may stand before the colon: `said afterwards: “…”`.
  else if (lowerAt(reading, at + 1) === ':') first = at + 2;
  if (first < end && pieceAt(reading, first) !== undefined) return { first, quoted: true };
  if (first > at && word === 'that') return { first, quoted: false };
  if (word === ':' && first < end) return { first, quoted: false };
  return null;
}

/** `said that was wrong`, `said that night`: no conjunction. */
export function isPronounThat(reading: Reading, i: number): boolean {
  return (
    (isFinite(reading.tokens, i + 1) &&
      mentionAt(reading, i + 1) === undefined &&
      !/(?:ed|s)$/.test(lowerAt(reading, i + 1))) ||
    // `reports that tell …`: a relative, since no clause begins with a bare verb.
    reportingVerb(lowerAt(reading, i + 1))?.form === 'base' ||
    /^(?:day|night|week|month|year|is|was)$/.test(lowerAt(reading, i + 1))
  );
}

/** Over `in a statement`, `after meeting the premier, Jan Kral, in Prague` to `that`, a colon, or a comma with a passage. */
function beyondGap(reading: Reading, at: number, end: number, afterAddressee: boolean): Beginning | null {
  const word = lowerAt(reading, at);
  if (!afterAddressee && !PREPOSITIONS.has(word) && word !== ',' && word !== 'when' && word !== 'while')
    return null;
  for (let i = at + 1; i < Math.min(end, at + LONGEST_GAP); i++) {
    const here = lowerAt(reading, i);
    if (pieceAt(reading, i) !== undefined) {
      const marked =
        /^[,:]$/.test(lowerAt(reading, i - 1)) ||
        (PREPOSITIONS.has(word) && reading.passages[pieceAt(reading, i)?.passage ?? -1]?.kind === 'direct');
      return marked ? { first: i, quoted: true } : null;
    }
    if (here === 'that' && !isPronounThat(reading, i)) {
      return word === ',' && lowerAt(reading, i - 1) !== ',' ? null : openedAt(reading, i, end);
    }
    if (/^[.;!?]$/.test(here) || here === '“') return null;
    if (here === ':') return openedAt(reading, i, end);
    if (word === ',' && here === ',') continue;
    if (finiteAt(reading, i) && word !== 'when' && word !== 'while') return null;
  }
  return null;
}

/** Words that begin a question, with a finite clause of its own. */
const INTERROGATIVES = /^(?:whether|if|what|why|how|when|who|where|which)$/;

/** A clause that follows its cue without `that`: it must hold a finite verb, and not begin with a preposition or a mark. */
function bareClause(reading: Reading, at: number, end: number, { verb }: Cue): Beginning | null {
  const { tokens } = reading;
  let first = at;
  const word = lowerAt(reading, first);
  if (tokens[first]?.kind === 'punctuation' || word === 'to') return null;
  if (verb?.stance === 'asks' ? !INTERROGATIVES.test(word) : /^(?:who|which|where)$/.test(word)) return null;
  if (SUBORDINATE.test(word)) return commaClause(reading, at, end) ? { first, quoted: false } : null;
  if (opensAdverbial(reading, at) && word !== 'like') {
    first = subjectPronounBehind(reading, first, end);
    if (first < 0) return bareBehindIf(reading, at, end);
  }
  if (CONJUNCTIONS.has(word) && !INTERROGATIVES.test(word) && word !== 'that') return null;
  const limit = Math.min(end, first + 30, sentenceEnd(reading, first));
  const plain = PLAIN_SPEECH.has(verb?.lemma ?? '');
  const within = verb?.lemma === 'say' ? limit : breakBefore(reading, first, limit);
  const found =
    finiteOutsidePieces(reading, first, within, !plain) >= 0 ||
    isLongSpeech(reading, first, within, verb?.lemma);
  return found ? { first, quoted: false } : null;
}

/** Plural verbs have no form of their own: behind `say` five words in a row are a clause all the same. */
function isLongSpeech(reading: Reading, first: number, end: number, lemma: string | undefined): boolean {
  if (lemma !== 'say' || lowerAt(reading, first + 1) === 'same') return false;
  return breakBefore(reading, first, end) - first >= 5 && pieceAt(reading, first) === undefined;
}

/** Verbs of plain speech, behind which a clause without `that` is usual. */
export const PLAIN_SPEECH: ReadonlySet<string> = new Set(
  'say tell add claim argue insist note warn explain admit acknowledge allege inform assure concede contend maintain'.split(
    ' ',
  ),
);

/** What makes the verb behind it no part of a bare reported clause. */
const BREAKS_OBJECT =
  /^(?:when|after|before|while|since|although|though|because|unless|once|until|that|which|who)$/;

/** The next comma or conjunction: an object before it, with another clause behind it, is no reported clause. */
function breakBefore(reading: Reading, first: number, limit: number): number {
  const comma = commaBefore(reading, first, limit);
  for (let i = first + 1; i < comma; i++) if (BREAKS_OBJECT.test(lowerAt(reading, i))) return i;
  return comma;
}

/** Conjunctions of a clause that hangs on the cue, not on what was said: `said when she resigned`. */
const SUBORDINATE = /^(?:when|as|after|before|while|since|although|though|because|unless|once|until)$/;

/** `said in 2010 the bank was sound` stays out; `said if elected he would go` comes in by its conjunction. */
function bareBehindIf(reading: Reading, at: number, end: number): Beginning | null {
  return /^(?:after|before|since|until|with|under|by|for|in|at|as|despite)$/.test(lowerAt(reading, at)) &&
    commaClause(reading, at, end)
    ? { first: at, quoted: false }
    : null;
}

/** A clause behind a comma within the gap: `said with more money, the school could …`. */
function commaClause(reading: Reading, at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 14); i++) {
    if (lowerAt(reading, i) === ',')
      return (
        firstFinite(reading.tokens, i + 2, Math.min(end, i + 10)) > 0 && !isCueAhead(reading, i + 1, end)
      );
    if (pieceAt(reading, i) !== undefined || isFinite(reading.tokens, i)) return false;
  }
  return false;
}

function isCueAhead(reading: Reading, i: number, end: number): boolean {
  for (let j = i; j < Math.min(end, i + 8); j++) if (reportingVerb(lowerAt(reading, j)) !== null) return true;
  return false;
}

function subjectPronounBehind(reading: Reading, at: number, end: number): number {
  for (let i = at + 1; i < Math.min(end, at + 14); i++) {
    if (pieceAt(reading, i) !== undefined || /^[.,;:]$/.test(lowerAt(reading, i))) return -1;
    if (/^(?:he|she|they|we|there|it)$/.test(lowerAt(reading, i)) && isFinite(reading.tokens, i + 1))
      return i;
  }
  return -1;
}

/** Past whom somebody told: `reporters`, `a local station`, `her`, `Radio Nord`. */
export function skipAddressee(reading: Reading, at: number, end: number): number {
  const { tokens } = reading;
  if (lowerAt(reading, at) === 'that') return at;
  if (OBJECT_PRONOUNS.has(lowerAt(reading, at)) && !isFinite(tokens, at + 1)) return at + 1;
  let i = at;
  const startsWithArticle = DETERMINERS.has(lowerAt(reading, i));
  if (startsWithArticle) i++;
  while (i < Math.min(end, at + 10)) {
    const token = tokens[i];
    if (token === undefined || pieceAt(reading, i) !== undefined) break;
    const mention = mentionAt(reading, i);
    if (mention?.form === 'name') {
      i = tokenRange(tokens, mention).end;
      if (mention.type === 'GROUP') continue;
      if (!/^(?:'s|'|-)$/.test(lowerAt(reading, i)) && !/^\p{Ll}+(?:s|ers)$/u.test(tokens[i]?.text ?? ''))
        return i;
      if (/^(?:'s|'|-)$/.test(lowerAt(reading, i))) i++;
      continue;
    }
    if (token.kind === 'quote') {
      i++;
      continue;
    }
    if (token.kind !== 'word' || isFinite(tokens, i)) break;
    if (
      i > at &&
      (DETERMINERS.has(token.lower) || /^(?:he|she|it|they|we|i|that|there|to)$/.test(token.lower))
    )
      break;
    if (PREPOSITIONS.has(token.lower) || CONJUNCTIONS.has(token.lower)) break;
    i++;
    // One plural noun is a whole addressee: `told reporters the road …`.
    if (!startsWithArticle && i === at + 1 && token.lower.endsWith('s') && /^\p{Ll}/u.test(token.text))
      return i;
  }
  // Nothing but words up to the verb: the addressee was a single name or noun.
  return isFinite(tokens, i) && i > at + 1 && !startsWithArticle ? at + 1 : i;
}
