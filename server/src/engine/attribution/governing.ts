import { firstFinite } from '../quotations/finite.ts';
import { contentBehind, skipAddressee } from './beginnings.ts';
import { clauseStart, isReportable } from './clauses.ts';
import type { Cue } from './cues.ts';
import { CONJUNCTIONS, DOCUMENT_NOUNS, PREPOSITIONS } from './lexicon.ts';
import { clauseEnd } from './endings.ts';
import type { Source } from './phrases.ts';
import { NOTHING_SAID, type Progress, type Saying } from './progress.ts';
import { lowerAt, pieceAt, type Piece, type Range, type Reading, type Stretch } from './reading.ts';
import { skipTime } from './verbGroups.ts';

/** What one cue governs in its stretch, or null. */
export function govern(
  reading: Reading,
  stretch: Stretch,
  cue: Cue,
  source: Source | null,
  progress: Progress,
): Saying | null {
  const base: Base = { ...NOTHING_SAID, stretch, cue, source };
  const { head, tail } = boundsOf(cue, source);
  const judges = cue.verb?.frame === 'judge';
  if (isNobody(reading, source)) return null;

  const piece = judges || cue.shape === 'infinitive' ? undefined : pieceBefore(reading, stretch, head);
  if (
    piece !== undefined &&
    !progress.owned.has(piece.passage) &&
    !(cue.shape === 'participle' && source === null)
  ) {
    const clause = clauseWithPiece(reading, stretch, piece, progress);
    if (clause !== null && (cue.shape === 'according' || reports(reading, cue)))
      return { ...base, relation: 'behind', content: [clause] };
    return { ...base, relation: 'behind', passages: [piece.passage] };
  }
  if (cue.shape === 'according') return governAccording(reading, stretch, cue, tail, progress, base);
  const beginning =
    cue.passive &&
    cue.shape !== 'quoted-as' &&
    !isImpersonal(reading, cue, source) &&
    lowerAt(reading, cue.end) !== 'by'
      ? null
      : contentBehind(reading, stretch, cue, tail);
  if (beginning?.quoted === false && findsOut(reading, cue, source)) return null;
  const turned = source?.inverted === true && beginning?.quoted === false;
  if (beginning !== null && !turned) return governBehind(reading, stretch, cue, beginning, progress, base);
  if (judges || cue.negated || cue.passive || cue.shape === 'participle' || cue.shape === 'noun') return null;
  return governBefore(reading, stretch, cue, source, head, tail, progress, base);
}

/** Where the phrase of cue and source begins and ends. */
export interface Bounds {
  readonly head: number;
  readonly tail: number;
}

/** The bounds of a cue with its source, as far as they stand together. */
export function boundsOf({ group, first, end }: Cue, source: Source | null): Bounds {
  const before = source !== null && !source.inverted && source.phrase.first < first;
  const behind = source !== null && source.first >= end && source.until === undefined;
  return {
    head: before ? Math.min(group.first, source.phrase.first) : group.first,
    tail: behind ? Math.max(end, source.phrase.end) : end,
  };
}

/** `Nobody said …`: words that were not said. */
export function isNobody(reading: Reading, source: Source | null): boolean {
  return source !== null && /^(?:nobody|none|neither)$/.test(lowerAt(reading, source.first));
}

/** Whether the verb tells what somebody learnt, and not what a paper says. */
export function findsOut(reading: Reading, { verb }: Cue, source: Source | null): boolean {
  return FINDING.has(verb?.lemma ?? '') && !isDocument(reading, source);
}

/** Verbs that report what a paper says; of a person they tell what somebody learnt. */
const FINDING: ReadonlySet<string> = new Set(['find', 'show']);

function isDocument(reading: Reading, source: Source | null): boolean {
  if (source === null) return false;
  for (let i = source.first; i < source.end; i++) if (DOCUMENT_NOUNS.has(lowerAt(reading, i))) return true;
  return false;
}

/** `it was announced that …`, `…, it was announced.`: a passive that reports. */
export function isImpersonal(reading: Reading, cue: Cue, source: Source | null): boolean {
  return (
    cue.passive &&
    source !== null &&
    lowerAt(reading, source.first) === 'it' &&
    /^(?:that|[.,])$/.test(lowerAt(reading, cue.end))
  );
}

/** A saying of this cue and source that takes no words yet. */
type Base = Saying;

/** The passage that ends right before the cue's phrase, past a comma or dash. */
export function pieceBefore(reading: Reading, stretch: Stretch, head: number): Piece | undefined {
  let at = head - 1;
  if (lowerAt(reading, at) === 'as') at--;
  while (at > stretch.first && /^[,—–-]$/.test(lowerAt(reading, at))) at--;
  return at >= stretch.first ? pieceAt(reading, at) : undefined;
}

/** `The plan was “a disgrace,” Miller said`: the fragment ends a clause that is reported as a whole. */
function clauseWithPiece(reading: Reading, stretch: Stretch, piece: Piece, progress: Progress): Range | null {
  if (reading.passages[piece.passage]?.kind !== 'partial') return null;
  const first = clauseStart(reading, stretch, piece.first, progress.reach);
  if (piece.first - first < 2 || firstFinite(reading.tokens, first, piece.first) < 0) return null;
  return { first, end: piece.end };
}

function governBehind(
  reading: Reading,
  stretch: Stretch,
  cue: Cue,
  { first, quoted }: { readonly first: number; readonly quoted: boolean },
  progress: Progress,
  base: Base,
): Saying | null {
  const piece = pieceAt(reading, first);
  if (quoted && piece !== undefined) {
    if (progress.owned.has(piece.passage)) return null;
    const partial = reading.passages[piece.passage]?.kind === 'partial';
    const goesOn =
      partial && firstFinite(reading.tokens, piece.end, Math.min(stretch.end, piece.end + 4)) >= 0;
    if (!goesOn) return { ...base, relation: 'before', passages: [piece.passage] };
  }
  if (!reports(reading, cue)) return null;
  const end = clauseEnd(reading, stretch, first);
  return end - first < 2 ? null : { ...base, relation: 'before', content: [{ first, end }] };
}

/** Whether the cue reports that something was said: not that it was not, may be, or shall be. */
export function reports(reading: Reading, cue: Cue): boolean {
  if (cue.verb?.frame === 'judge' || cue.verb?.frame === 'quote') return false;
  if (cue.negated || cue.modal) return false;
  if (cue.shape !== 'infinitive') return true;
  return /^(?:on|continued|continues|back|appeared|appears|seemed|seems)$/.test(
    lowerAt(reading, cue.group.first - 2),
  );
}

function governBefore(
  reading: Reading,
  stretch: Stretch,
  cue: Cue,
  source: Source | null,
  head: number,
  tail: number,
  progress: Progress,
  base: Base,
): Saying | null {
  if (source === null || !reports(reading, cue) || lowerAt(reading, head - 1) !== ',') return null;
  const first = clauseStart(reading, stretch, head, progress.reach);
  const clause = { first, end: head - 1 };
  const whole = isReportable(reading, stretch, clause);
  const after = cue.verb?.frame === 'tell' ? skipAddressee(reading, tail, stretch.end) : tail;
  if (!endsStatement(reading, stretch, after)) return null;
  const rest = source.inverted ? null : interrupted(reading, stretch, after, clause, whole);
  if (rest === null && !whole) return null;
  if (rest !== null && clause.end <= clause.first) return { ...base, relation: 'before', content: [rest] };
  return {
    ...base,
    relation: rest === null ? 'behind' : 'around',
    content: rest === null ? [clause] : [clause, rest],
  };
}

/** Whether nothing but a pause or an adverbial follows the cue, so that the words before it are what was said. An object would be. */
function endsStatement(reading: Reading, stretch: Stretch, tail: number): boolean {
  const at = skipTime(reading, tail, stretch.end);
  const word = lowerAt(reading, at);
  return (
    at >= stretch.end ||
    PREPOSITIONS.has(word) ||
    CONJUNCTIONS.has(word) ||
    reading.tokens[at]?.kind === 'punctuation'
  );
}

/**
 * The rest of a clause that its cue interrupts: `The bridge, Miller said, would open`. Where the first half is a `whole` clause, what
 * follows is more often an apposition or the reporter's own.
 */
function interrupted(
  reading: Reading,
  stretch: Stretch,
  tail: number,
  clause: Range,
  whole: boolean,
): Range | null {
  const subordinate =
    /^(?:though|although|while|if|even|when|because|since|after|before|unless|until|once)$/.test(
      lowerAt(reading, clause.first),
    );
  const comma = skipTime(reading, tail, stretch.end);
  const next = lowerAt(reading, comma + 1);
  if (
    lowerAt(reading, comma) !== ',' ||
    comma + 1 >= stretch.end ||
    pieceAt(reading, comma + 1) !== undefined
  )
    return null;
  if (
    /^(?:and|but|who|which|while|though|although|as|according|where|when)$/.test(next) ||
    next.endsWith('ing')
  )
    return null;
  if (whole && !subordinate && !PREPOSITIONS.has(next) && !/^(?:because|when|if|until|unless)$/.test(next))
    return null;
  const end = clauseEnd(reading, stretch, comma + 1);
  if (!whole && firstFinite(reading.tokens, comma + 1, end) < 0) return null;
  return end - comma < 3 ? null : { first: comma + 1, end };
}

function governAccording(
  reading: Reading,
  stretch: Stretch,
  cue: Cue,
  tail: number,
  progress: Progress,
  base: Base,
): Saying | null {
  const opens = clauseStart(reading, stretch, cue.first, progress.reach) >= cue.first;
  if (opens) {
    const comma = commaBehind(reading, tail, stretch.end);
    if (comma < 0) return null;
    const piece = pieceAt(reading, comma + 1);
    if (piece !== undefined)
      return governBehind(reading, stretch, cue, { first: comma + 1, quoted: true }, progress, base);
    const end = clauseEnd(reading, stretch, comma + 1);
    const content = [{ first: comma + 1, end }];
    return end - comma < 3 ? null : { ...base, relation: 'before', content };
  }
  if (progress.reach > 0) return null;
  const end = lowerAt(reading, cue.first - 1) === ',' ? cue.first - 1 : cue.first;
  const clause = { first: clauseStart(reading, stretch, cue.first, 0), end };
  const whole = isReportable(reading, stretch, clause);
  const rest = interrupted(reading, stretch, tail, clause, whole);
  if (rest === null && !whole) return null;
  return {
    ...base,
    relation: rest === null ? 'behind' : 'around',
    content: rest === null ? [clause] : [clause, rest],
  };
}

function commaBehind(reading: Reading, tail: number, end: number): number {
  for (let i = tail; i < Math.min(end, tail + 25); i++) {
    if (lowerAt(reading, i) === ',') return i;
    if (pieceAt(reading, i) !== undefined) return -1;
  }
  return -1;
}
