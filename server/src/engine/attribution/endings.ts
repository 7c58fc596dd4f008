import { firstFinite, isFinite } from '../quotations/finite.ts';
import { RELATIVES } from '../quotations/lexicon.ts';
import { reportingVerb } from '../quotations/reporting.ts';
import { commaBefore, LONGEST_CLAUSE } from './clauses.ts';
import { DETERMINERS } from './lexicon.ts';
import { finiteAt, lowerAt, mentionAt, pieceAt, sentenceEnd, type Reading, type Stretch } from './reading.ts';

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
    const partner = isDash(reading, i) ? closingDash(reading, i, end) : -1;
    if (partner > i) {
      i = partner;
      continue;
    }
    const known =
      complete || isTrailingRelative(reading, i, end) || (i - first > LONG_SUBJECT && contrasts(reading, i));
    if (known && cutsBefore(reading, i, end)) return trimStop(reading, first, i);
    if (i > first && finiteAt(reading, i)) complete = true;
  }
  end = Math.min(end, Math.max(sentence, first + 1));
  return trimStop(reading, first, end);
}

/** So many tokens hold a verb, even where none is recognised. */
const LONG_SUBJECT = 8;

function contrasts(reading: Reading, comma: number): boolean {
  return (
    lowerAt(reading, comma) === ',' &&
    /^(?:but|though|although|while|whereas)$/.test(lowerAt(reading, comma + 1))
  );
}

function isDash(reading: Reading, i: number): boolean {
  const word = lowerAt(reading, i);
  return (
    word === '—' || word === '–' || word === '--' || (word === '-' && reading.tokens[i]?.spaced === true)
  );
}

/** The dash that closes what the dash at `i` opens, or -1: what stands between two dashes does not end a clause. */
function closingDash(reading: Reading, i: number, end: number): number {
  for (let j = i + 1; j < Math.min(end, i + 40); j++) {
    if (isDash(reading, j)) return j;
    if (/^[.;]$/.test(lowerAt(reading, j))) return -1;
  }
  return -1;
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
  if (word === ';' || isDash(reading, i)) return true;
  if ((word === 'and' || word === 'but') && isCueStart(reading, skipThen(reading, i + 1))) return true;
  if (word === 'who' && /^(?:was|were|had|has)$/.test(next) && !isSubjectYetToAct(reading, i)) return true;
  const closed =
    lowerAt(reading, i - 2) === ',' &&
    pieceAt(reading, i - 1) !== undefined &&
    pieceAt(reading, i) === undefined;
  if (closed) return cutsBehindComma(reading, i, end);
  if (word !== ',') return word === 'according' && next === 'to';
  return cutsBehindComma(reading, i + 1, end) || isApposition(reading, i, end);
}

/** `…, while officers who were …`: the noun before `who` begins a clause whose verb is yet to come. */
function isSubjectYetToAct(reading: Reading, who: number): boolean {
  for (let i = who - 1; i > who - 6; i--) {
    if (finiteAt(reading, i)) return false;
    if (/^(?:while|and|but|because|that|if|when|,)$/.test(lowerAt(reading, i)))
      return lowerAt(reading, i) !== ',';
  }
  return false;
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
    if (lowerAt(reading, i + 1) === 'that') return false;
    const then = skipThen(reading, i + 1);
    return (
      isCueStart(reading, then) ||
      startsPastVerb(reading, then) ||
      startsAct(reading, then) ||
      startsClause(reading, then, end)
    );
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

/** `…, and he moved his instruments`: what somebody did, in the plain past. What was said goes on with `would`, `had` or `was`. */
function startsAct(reading: Reading, i: number): boolean {
  return /^(?:he|she)$/.test(lowerAt(reading, i)) && /^\p{Ll}{2,}ed$/u.test(lowerAt(reading, i + 1));
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
    if (finiteAt(reading, j)) return true;
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
export function isApposition(reading: Reading, comma: number, end: number): boolean {
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
