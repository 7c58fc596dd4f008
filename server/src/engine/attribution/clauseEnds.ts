import { reportingVerb } from '../quotations/reporting.ts';
import { LONGEST_CLAUSE } from './clauses.ts';
import { isApposition } from './endings.ts';
import { MODALS } from './lexicon.ts';
import { finiteAt, lowerAt, mentionAt, pieceAt, sentenceEnd, type Reading, type Stretch } from './reading.ts';

/** Words before which a clause may end. */
const MAY_BREAK =
  /^(?:and|but|or|while|who|which|when|where|as|because|after|before|although|though|if|unless|since|until|whereas|so|for|in|on|at|by|with|during|despite|from|to|that|according|even|including|just|than|about|following|against|without|among|over|under|citing|adding|saying|amid)$/;

/** The places where the clause that begins at `first` may end, ascending, without the stop or comma before them; the rules' own is one. */
export function endsOf(reading: Reading, stretch: Stretch, first: number, ruledEnd: number): number[] {
  const { tokens } = reading;
  const limit = endLimit(reading, stretch, first);
  const ends: number[] = [];
  const add = (end: number): void => {
    const trimmed = withoutStop(reading, first, end);
    if (trimmed <= least || ends.at(-1) === trimmed) return;
    if (ruledEnd < trimmed && ruledEnd > (ends.at(-1) ?? least)) ends.push(ruledEnd);
    ends.push(trimmed);
  };
  // What the rules take for the reporter's own comment is never lent to the speaker: `…, who had left the country`.
  const least = openingEnd(reading, first, Math.min(ruledEnd, limit));
  const known = ruledEnd < limit && !mayGoOn(reading, ruledEnd) ? ruledEnd : limit;
  const last = nextReport(reading, first, known);
  for (let i = first + 1; i < last; i++) {
    const piece = pieceAt(reading, i);
    if (piece !== undefined) {
      if (piece.first === i) add(i);
      i = piece.end - 1;
      if (piece.end < last) add(piece.end);
      continue;
    }
    const token = tokens[i];
    if (token === undefined) break;
    const breaks =
      token.kind === 'word'
        ? MAY_BREAK.test(token.lower)
        : token.kind !== 'number' && !/^[-’'/&$%.]$/.test(token.text);
    if (breaks) add(i);
  }
  add(last);
  return ends;
}

/**
 * Whether what the rules cut off may yet belong to the clause: no apposition and no comment, and of relative clauses only those with a modal
 * verb, which is what reported speech makes of the speaker's own future: `…, which would raise the rent`.
 */
function mayGoOn(reading: Reading, cut: number): boolean {
  const at = lowerAt(reading, cut) === ',' ? cut + 1 : cut;
  if (lowerAt(reading, at) === 'which')
    return MODALS.has(lowerAt(reading, at + 1)) || MODALS.has(lowerAt(reading, at + 2));
  // `…, but Moss walked on`: in doubt the other one's doings are the reporter's to tell.
  if (lowerAt(reading, at) === 'but' && mentionAt(reading, at + 1)?.form === 'name') return false;
  return (
    !/^(?:who|whose|whom|though|although|while|whereas)$/.test(lowerAt(reading, at)) &&
    !isApposition(reading, cut, sentenceEnd(reading, cut))
  );
}

/** Where the reporter's sentence goes on with another cue: `said the quay was closed and warned that …`, `…, but she added …`, `…, according to Moss`. Else `limit`. */
function nextReport(reading: Reading, first: number, limit: number): number {
  for (let i = first + 2; i < limit - 2; i++) {
    const piece = pieceAt(reading, i);
    if (piece !== undefined) i = piece.end - 1;
    else if (/^(?:and|but)$/.test(lowerAt(reading, i)) && reportsAt(reading, i + 1)) return i;
    else if (lowerAt(reading, i) === 'according' && lowerAt(reading, i + 1) === 'to') return i;
    else if (
      lowerAt(reading, i) === ',' &&
      (addsClause(reading, i + 1) || othersReport(reading, i + 1, limit))
    )
      return i;
  }
  return limit;
}

/** Whether `said`, `she said` or `also said` stands there, with a clause or a colon behind it. */
function reportsAt(reading: Reading, i: number): boolean {
  const at = /^(?:he|she|they|it|also|later|then)$/.test(lowerAt(reading, i)) ? i + 1 : i;
  const verb = reportingVerb(lowerAt(reading, at));
  if (verb === null || verb.form === 'ing' || verb.form === 'base') return false;
  return (
    /^(?:clause|tell)$/.test(verb.frame) ||
    (verb.form === 'past' && verb.stance === 'demands') ||
    (verb.frame === 'that' && lowerAt(reading, at + 1) === 'that')
  );
}

/** `…, adding it had arrested four`: a participle of the cue's subject, with a clause of its own. */
function addsClause(reading: Reading, i: number): boolean {
  const verb = reportingVerb(lowerAt(reading, i));
  return verb?.form === 'ing' && /^(?:add|say|warn|insist|claim|stress|note|argue|tell)$/.test(verb.lemma);
}

/** `…, and harbour groups warned that …`: another subject with a cue of its own. */
function othersReport(reading: Reading, i: number, limit: number): boolean {
  if (!/^(?:and|but|while)$/.test(lowerAt(reading, i))) return false;
  for (let at = i + 1; at < Math.min(limit, i + 9); at++) {
    if (pieceAt(reading, at) !== undefined || reading.tokens[at]?.kind === 'punctuation') return false;
    const verb = reportingVerb(lowerAt(reading, at));
    if (verb !== null && at > i + 1 && lowerAt(reading, at + 1) === 'that' && verb.form !== 'base')
      return true;
    if (finiteAt(reading, at)) return false;
  }
  return false;
}

/** Before where a clause cannot end: behind the comma of a subordinate clause that opens it (`if he goes, they stay`), else behind its first word. */
function openingEnd(reading: Reading, first: number, ruledEnd: number): number {
  if (!/^(?:if|when|unless|until|although|though|because|once|while|as)$/.test(lowerAt(reading, first)))
    return first + 1;
  for (let i = first + 1; i < ruledEnd; i++)
    if (lowerAt(reading, i) === ',' && pieceAt(reading, i) === undefined) return i;
  return first + 1;
}

/** The end of the sentence, and of a passage that runs beyond it. */
export function endLimit(reading: Reading, stretch: Stretch, first: number): number {
  const most = Math.min(stretch.end, first + LONGEST_CLAUSE);
  let limit = sentenceEnd(reading, first);
  for (let piece = pieceAt(reading, limit); piece !== undefined && piece.first < limit && limit < most;) {
    limit = piece.end;
    piece = pieceAt(reading, limit);
  }
  return Math.min(limit, most);
}

function withoutStop(reading: Reading, first: number, end: number): number {
  let at = end;
  while (
    at > first + 1 &&
    pieceAt(reading, at - 1) === undefined &&
    /^(?:[.,;:!?…—–]|\.{2,}|--|-)$/.test(lowerAt(reading, at - 1))
  )
    at--;
  return at;
}
