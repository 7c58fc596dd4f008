import { firstFinite, isFinite } from '../quotations/finite.ts';
import { RELATIVES } from '../quotations/lexicon.ts';
import { reportingVerb } from '../quotations/reporting.ts';
import { skipTime, type Cue } from './cues.ts';
import { CONJUNCTIONS, DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS } from './lexicon.ts';
import {
  isHeadline,
  lowerAt,
  mentionAt,
  pieceAt,
  sentenceEnd,
  tokenRange,
  type Range,
  type Reading,
  type Stretch,
} from './reading.ts';

/** How far a clause is followed, in tokens; it keeps one endless sentence from being read again for every cue. */
const LONGEST_CLAUSE = 160;

/** How far behind a cue `that`, a colon or a passage may stand. */
const LONGEST_GAP = 28;

/** Where the words that a cue reports begin behind it, or null. `quoted` where they begin with a passage in marks. */
export interface Beginning {
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
  if (frame === 'that' && !isHeadline(reading, stretch.block)) return null;
  return bareClause(reading, at, end, cue);
}

/** `that`, a colon, a comma with a passage, or the passage itself. */
function openedAt(reading: Reading, at: number, end: number): Beginning | null {
  if (at >= end) return null;
  const word = lowerAt(reading, at);
  let first = at;
  if (word === 'that' && !isPronounThat(reading, at)) first = at + 1;
  else if (/^[:,—–]$/.test(word)) first = at + 1;
  if (first < end && pieceAt(reading, first) !== undefined) return { first, quoted: true };
  if (first > at && word === 'that')
    return { first: lowerAt(reading, first) === ',' ? first + 1 : first, quoted: false };
  if (word === ':' && first < end) return { first, quoted: false };
  return null;
}

/** `said that was wrong`, `said that night`: no conjunction. */
function isPronounThat(reading: Reading, i: number): boolean {
  return (
    (isFinite(reading.tokens, i + 1) &&
      mentionAt(reading, i + 1) === undefined &&
      !/(?:ed|s)$/.test(lowerAt(reading, i + 1))) ||
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
    if (
      isFinite(reading.tokens, i) &&
      mentionAt(reading, i) === undefined &&
      word !== 'when' &&
      word !== 'while'
    )
      return null;
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
  if (verb?.stance === 'asks' && !INTERROGATIVES.test(word)) return null;
  if (SUBORDINATE.test(word)) return commaClause(reading, at, end) ? { first, quoted: false } : null;
  if (PREPOSITIONS.has(word) && word !== 'like') {
    first = subjectPronounBehind(reading, first, end);
    if (first < 0) return bareBehindIf(reading, at, end);
  }
  if (CONJUNCTIONS.has(word) && !INTERROGATIVES.test(word)) return null;
  const limit = Math.min(end, first + 30, sentenceEnd(reading, first));
  const finite = finiteOutsidePieces(
    reading,
    first,
    verb?.lemma === 'say' ? limit : commaBefore(reading, first, limit),
  );
  return finite < 0 ? null : { first, quoted: false };
}

/** Conjunctions of a clause that hangs on the cue, not on what was said: `said when she resigned`. */
const SUBORDINATE = /^(?:when|as|after|before|while|since|although|though|because|unless|once|until)$/;

/** The next comma, or `limit`: an object before it, with another clause behind it, is no reported clause. */
function commaBefore(reading: Reading, first: number, limit: number): number {
  for (let i = first; i < limit; i++)
    if (lowerAt(reading, i) === ',' && pieceAt(reading, i) === undefined) return i;
  return limit;
}

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

/** `it's`, `they're`, `we've`: subject and verb in one word. */
const SUBJECT_CONTRACTION = /'(?:s|re|ve|ll|d|m)$/;

function finiteOutsidePieces(reading: Reading, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    if (pieceAt(reading, i) !== undefined) {
      if (i > first && firstFinite(reading.tokens, i, Math.min(end, i + 6)) >= 0) return i;
      continue;
    }
    const contracted = lowerAt(reading, i).includes("'") && SUBJECT_CONTRACTION.test(lowerAt(reading, i));
    if ((i > first || contracted) && isFinite(reading.tokens, i) && mentionAt(reading, i)?.form !== 'name')
      return i;
  }
  return -1;
}

/** Past whom somebody told: `reporters`, `a local station`, `her`, `Radio Nord`. */
export function skipAddressee(reading: Reading, at: number, end: number): number {
  const { tokens } = reading;
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
    if (!startsWithArticle && i === at + 1 && /s$/.test(token.lower) && /^\p{Ll}/u.test(token.text)) return i;
  }
  // Nothing but words up to the verb: the addressee was a single name or noun.
  return isFinite(tokens, i) && i > at + 1 && !startsWithArticle ? at + 1 : i;
}

/**
 * Where the reported clause that begins at `first` ends. It is cut short before whatever reads as the reporter's own: a
 * relative clause or apposition behind a comma, a contrast, another cue.
 */
export function clauseEnd(reading: Reading, stretch: Stretch, first: number): number {
  const { tokens } = reading;
  let end = Math.min(stretch.end, first + LONGEST_CLAUSE);
  const sentence = sentenceEnd(reading, first);
  let complete = false;
  for (let i = first; i < end; i++) {
    const piece = pieceAt(reading, i);
    if (piece !== undefined) {
      if (complete && isAnnounced(reading, first, piece.first))
        return trimStop(reading, first, lastPause(reading, first, piece.first));
      complete ||= firstFinite(tokens, piece.first, Math.min(piece.end, piece.first + 12)) >= 0;
      i = piece.end - 1;
      if (
        piece.end >= sentence &&
        /^["”’']$/.test(lowerAt(reading, i)) &&
        /^[.!?]$/.test(lowerAt(reading, i - 1))
      )
        return piece.end;
      continue;
    }
    if (i >= sentence) return trimStop(reading, first, i);
    if ((complete || isTrailingRelative(reading, i, end)) && cutsBefore(reading, i, end))
      return trimStop(reading, first, i);
    if (i > first && isFinite(tokens, i) && mentionAt(reading, i)?.form !== 'name') complete = true;
  }
  end = Math.min(end, Math.max(sentence, first + 1));
  return trimStop(reading, first, end);
}

/** Whether a cue of its own, with a comma or colon, stands before the passage at `i`: `…, and she replied, “…”`. */
function isAnnounced(reading: Reading, first: number, i: number): boolean {
  return /^[,:]$/.test(lowerAt(reading, i - 1)) && i - 2 > first && isCueStart(reading, i - 2);
}

/** The last comma or conjunction before the cue that ends at `end`. */
function lastPause(reading: Reading, first: number, end: number): number {
  for (let i = end - 3; i > first; i--) {
    if (lowerAt(reading, i) === ',' && /^(?:and|but|when|while)$/.test(lowerAt(reading, i + 1))) return i;
  }
  return end - 2;
}

/** `, which …` up to the end of its sentence, so that no main verb can follow it. */
function isTrailingRelative(reading: Reading, comma: number, end: number): boolean {
  if (lowerAt(reading, comma) !== ',' || lowerAt(reading, comma + 1) !== 'which') return false;
  return (
    commaBefore(reading, comma + 1, Math.min(end, sentenceEnd(reading, comma))) >=
    Math.min(end, sentenceEnd(reading, comma))
  );
}

/** Whether what begins at `i` is the reporter's own comment behind a clause that is already whole. */
function cutsBefore(reading: Reading, i: number, end: number): boolean {
  const word = lowerAt(reading, i);
  const next = lowerAt(reading, i + 1);
  if (word === ';' || word === '—' || word === '–' || (word === '-' && reading.tokens[i]?.spaced === true))
    return true;
  if ((word === 'and' || word === 'but') && isCueStart(reading, skipThen(reading, i + 1))) return true;
  if (word === 'who' && /^(?:was|were|had|has)$/.test(next)) return true;
  const closed =
    lowerAt(reading, i - 2) === ',' &&
    pieceAt(reading, i - 1) !== undefined &&
    pieceAt(reading, i) === undefined;
  if (closed) return cutsBehindComma(reading, i, end);
  if (word !== ',') return word === 'according' && next === 'to';
  return cutsBehindComma(reading, i + 1, end) || isApposition(reading, i, end);
}

/** Whether the word behind a comma begins what the reporter says: the comma may also stand inside the marks before it. */
function cutsBehindComma(reading: Reading, i: number, end: number): boolean {
  const next = lowerAt(reading, i);
  if (
    /^(?:which|who|whose|whom|but|while|though|although|whereas|yet|according|despite|prompting|sparking|fuelling|fueling)$/.test(
      next,
    )
  )
    return true;
  if (reportingVerb(next)?.form === 'ing' || isCueStart(reading, i)) return true;
  if (next === 'and') {
    const then = skipThen(reading, i + 1);
    return isCueStart(reading, then) || startsPastVerb(reading, then) || startsClause(reading, then, end);
  }
  return startsOwnCue(reading, i, end);
}

function isCueStart(reading: Reading, i: number): boolean {
  const verb = reportingVerb(lowerAt(reading, i));
  return (
    verb !== null &&
    (verb.form === 'past' || verb.form === 'present') &&
    verb.frame !== 'judge' &&
    pieceAt(reading, i) === undefined
  );
}

/** Past `then` and `also`. */
function skipThen(reading: Reading, i: number): number {
  return /^(?:then|also|later)$/.test(lowerAt(reading, i)) ? i + 1 : i;
}

/** Whether a full clause with a subject of its own begins at `i`: `…, and the downgrade is …`. A list goes on without a verb. */
function startsClause(reading: Reading, i: number, end: number): boolean {
  const opening = reading.tokens[i];
  if (opening === undefined || !(DETERMINERS.has(opening.lower) || mentionAt(reading, i) !== undefined))
    return false;
  for (let j = i + 1; j < Math.min(end, i + 7); j++) {
    const token = reading.tokens[j];
    if (token === undefined || token.kind === 'punctuation' || pieceAt(reading, j) !== undefined)
      return false;
    if (isFinite(reading.tokens, j) && mentionAt(reading, j) === undefined) return true;
  }
  return false;
}

/** A second verb of the reporter's sentence: `said he was hurt, and appeared with a bandage`. */
function startsPastVerb({ tokens }: Reading, i: number): boolean {
  return (
    /^\p{Ll}+ed$/u.test(tokens[i]?.text ?? '') && !isFinite(tokens, i + 1) && tokens[i + 1]?.kind === 'word'
  );
}

/** `…, Miller said`, `…, the ministry added`: another cue with its subject. */
function startsOwnCue(reading: Reading, i: number, end: number): boolean {
  const opening = reading.tokens[i];
  if (
    opening === undefined ||
    !(
      DETERMINERS.has(opening.lower) ||
      mentionAt(reading, i) !== undefined ||
      /^(?:he|she|it|they)$/.test(opening.lower) ||
      /^\p{Lu}/u.test(opening.text)
    )
  )
    return false;
  for (let j = i + 1; j < Math.min(end, i + 8); j++) {
    const token = reading.tokens[j];
    if (token === undefined || token.kind === 'punctuation' || pieceAt(reading, j) !== undefined)
      return false;
    const verb = reportingVerb(token.lower);
    if (
      verb !== null &&
      verb.form === 'past' &&
      (verb.frame === 'clause' || verb.frame === 'tell') &&
      mentionAt(reading, j) === undefined
    )
      return true;
    if (isFinite(reading.tokens, j)) return false;
  }
  return false;
}

/** `…against Jan Kral, the head of the agency, …`: an article behind a name and a comma, and no verb before the next comma. */
function isApposition(reading: Reading, comma: number, end: number): boolean {
  if (mentionAt(reading, comma - 1) === undefined) return false;
  if (!/^(?:the|a|an|his|her|its|their)$/.test(lowerAt(reading, comma + 1))) return false;
  for (let i = comma + 1; i < end; i++) {
    if (/^[,.;]$/.test(lowerAt(reading, i))) return true;
    const relative = RELATIVES.has(lowerAt(reading, i - 1)) || RELATIVES.has(lowerAt(reading, i - 2));
    if (pieceAt(reading, i) !== undefined || (isFinite(reading.tokens, i) && !relative)) return false;
  }
  return true;
}

/** Without the final full stop and the comma before the cut. A quotation mark that ends the clause keeps its stop. */
function trimStop(reading: Reading, first: number, end: number): number {
  let at = end;
  while (
    at > first + 1 &&
    pieceAt(reading, at - 1) === undefined &&
    /^(?:[.,;:!?…—–]|\.{2,}|-)$/.test(lowerAt(reading, at - 1))
  )
    at--;
  return at;
}

/** Where the clause before a cue begins: with its sentence, past `But` and `Meanwhile,`. Never before `least`. */
export function clauseStart(reading: Reading, stretch: Stretch, head: number, least: number): number {
  const sentence = reading.sentences[reading.sentenceOf[head - 1] ?? -1]?.firstToken ?? stretch.first;
  let at = Math.max(stretch.first, least, sentence);
  if (head - at > LONGEST_CLAUSE) return head;
  while (
    at < head &&
    /^(?:but|and|yet|so|still|meanwhile|however|also|then|[,•–—-])$/.test(lowerAt(reading, at))
  )
    at++;
  return at;
}

/** Whether the range holds a clause that can be reported: a finite verb, or in a headline any verb phrase. */
export function isReportable(reading: Reading, stretch: Stretch, { first, end }: Range): boolean {
  if (end - first < 3) return false;
  if (finiteOutsidePieces(reading, first, end) >= 0 || isHeadline(reading, stretch.block)) return true;
  // Plural verbs in the present have no form of their own; what is left out here is `In a statement, …`.
  return (
    end - first > 4 && !PREPOSITIONS.has(lowerAt(reading, first)) && !lowerAt(reading, first).endsWith('ing')
  );
}
