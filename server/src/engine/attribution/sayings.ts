import { firstFinite, isFinite } from '../quotations/finite.ts';
import { clauseEnd, clauseStart, contentBehind, isReportable, skipAddressee } from './clauses.ts';
import { findCues, skipTime, type Cue } from './cues.ts';
import { OUTLET_NAMES, OUTLET_NOUNS } from './lexicon.ts';
import {
  lowerAt,
  mentionAt,
  pieceAt,
  sentenceEnd,
  type Piece,
  type Range,
  type Reading,
  type Stretch,
} from './reading.ts';
import { findSource, sourceAt, type Source } from './sources.ts';

/** How the words and their cue stand to each other; people read it as evidence. */
export type Relation = 'before' | 'behind' | 'around' | 'judged' | 'carried' | 'colon' | 'none';

/** One act of saying: a cue with its source and the words that it governs. */
export interface Saying {
  readonly stretch: Stretch;
  readonly cue: Cue | null;
  readonly source: Source | null;
  readonly relation: Relation;
  /** Passages in marks, as one quotation of several pieces. */
  readonly passages: readonly number[];
  /** The reported clause without marks; empty where only marked words are governed. */
  readonly content: readonly Range[];
  readonly via: readonly Range[];
  /** The saying whose speaker goes on, where this one has no cue of its own. */
  readonly carries: number | null;
}

/** Collects the sayings of the whole text, in its order. */
export function findSayings(reading: Reading): Saying[] {
  const sayings: Saying[] = [];
  const owner = new Map<number, number>();
  let pending: Pending | null = null;
  for (const stretch of reading.stretches) {
    const cues = findCues(reading, stretch);
    const from = sayings.length;
    pending = takePending(reading, stretch, pending, sayings, owner);
    let before: Source | null = null;
    for (const cue of cues) {
      const source = findSource(reading, stretch, cue, before);
      const saying = govern(reading, stretch, cue, source, sayings.slice(from), owner);
      const leads = cue.shape === 'finite' || cue.shape === 'quoted-as';
      if (leads && (saying !== null || before === null) && isFirmSource(reading, source, saying))
        before = source;
      if (saying !== null) add(sayings, owner, saying);
      else if (cue.shape === 'according') addVia(reading, sayings, from, cue, source);
      pending = pendingAt(reading, stretch, cue, source) ?? pending;
    }
    settleRest(reading, stretch, cues, sayings, owner, from);
  }
  return sayings;
}

/** Whether a later participle may hang on the source: one that spoke, or at least a name or pronoun. */
function isFirmSource(reading: Reading, source: Source | null, saying: Saying | null): source is Source {
  if (source === null) return false;
  return saying !== null || mentionAt(reading, source.first) !== undefined || source.end - source.first === 1;
}

/** A cue at a paragraph's end whose colon announces the next paragraph: `Hanna Berg, a doctor, said:`. */
interface Pending {
  readonly stretch: Stretch;
  readonly cue: Cue;
  readonly source: Source | null;
}

function pendingAt(reading: Reading, stretch: Stretch, cue: Cue, source: Source | null): Pending | null {
  return lowerAt(reading, stretch.end - 1) === ':' && stretch.end - cue.end < 20
    ? { stretch, cue, source }
    : null;
}

function takePending(
  reading: Reading,
  stretch: Stretch,
  pending: Pending | null,
  sayings: Saying[],
  owner: Map<number, number>,
): Pending | null {
  if (pending === null) return null;
  const piece = pieceAt(reading, stretch.first);
  if (piece !== undefined && stretch.block <= pending.stretch.block + 1) {
    const { cue, source } = pending;
    add(sayings, owner, {
      stretch,
      cue,
      source,
      relation: 'colon',
      passages: [piece.passage],
      content: [],
      via: [],
      carries: null,
    });
  }
  return null;
}

function add(sayings: Saying[], owner: Map<number, number>, saying: Saying): void {
  for (const passage of saying.passages) if (!owner.has(passage)) owner.set(passage, sayings.length);
  sayings.push(saying);
}

/** What one cue governs in its stretch, or null. */
function govern(
  reading: Reading,
  stretch: Stretch,
  cue: Cue,
  source: Source | null,
  earlier: readonly Saying[],
  owner: ReadonlyMap<number, number>,
): Saying | null {
  const base = { stretch, cue, source, content: [], via: [], carries: null } as const;
  const head = Math.min(
    cue.group.first,
    source !== null && !source.inverted && source.phrase.first < cue.first
      ? source.phrase.first
      : cue.group.first,
  );
  const tail = source !== null && source.first >= cue.end ? Math.max(cue.end, source.phrase.end) : cue.end;
  const judges = cue.verb?.frame === 'judge';

  const piece = judges ? undefined : pieceBefore(reading, stretch, head);
  if (piece !== undefined && !owner.has(piece.passage) && !(cue.shape === 'participle' && source === null)) {
    const clause = clauseWithPiece(reading, stretch, piece, earlier);
    if (clause !== null && !(cue.negated && cue.verb?.stance !== 'denies'))
      return { ...base, relation: 'behind', passages: [], content: [clause] };
    return { ...base, relation: 'behind', passages: [piece.passage] };
  }
  if (cue.shape === 'according') return governAccording(reading, stretch, cue, tail, earlier, owner, base);
  const beginning =
    cue.passive && cue.shape !== 'quoted-as' && !isImpersonal(reading, cue, source)
      ? null
      : contentBehind(reading, stretch, cue, tail);
  if (beginning !== null) return governBehind(reading, stretch, cue, beginning, owner, base);
  if (judges || cue.negated || cue.passive || cue.shape === 'participle' || cue.shape === 'noun') return null;
  return governBefore(reading, stretch, cue, source, head, tail, earlier, base);
}

/** `it was announced that`: a passive that reports. */
function isImpersonal(reading: Reading, cue: Cue, source: Source | null): boolean {
  return source !== null && lowerAt(reading, source.first) === 'it' && lowerAt(reading, cue.end) === 'that';
}

type Base = Pick<Saying, 'stretch' | 'cue' | 'source' | 'content' | 'via' | 'carries'>;

/** The passage that ends right before the cue's phrase, past a comma or dash. */
function pieceBefore(reading: Reading, stretch: Stretch, head: number): Piece | undefined {
  let at = head - 1;
  while (at > stretch.first && /^[,—–-]$/.test(lowerAt(reading, at))) at--;
  return at >= stretch.first ? pieceAt(reading, at) : undefined;
}

/** `The plan was “a disgrace,” Miller said`: the fragment ends a clause that is reported as a whole. */
function clauseWithPiece(
  reading: Reading,
  stretch: Stretch,
  piece: Piece,
  earlier: readonly Saying[],
): Range | null {
  if (reading.passages[piece.passage]?.kind !== 'partial') return null;
  const first = clauseStart(reading, stretch, piece.first, lastEnd(earlier));
  if (piece.first - first < 2 || firstFinite(reading.tokens, first, piece.first) < 0) return null;
  return { first, end: piece.end };
}

function lastEnd(earlier: readonly Saying[]): number {
  return earlier.reduce((end, { content, cue }) => Math.max(end, content.at(-1)?.end ?? 0, cue?.end ?? 0), 0);
}

function governBehind(
  reading: Reading,
  stretch: Stretch,
  cue: Cue,
  { first, quoted }: { readonly first: number; readonly quoted: boolean },
  owner: ReadonlyMap<number, number>,
  base: Base,
): Saying | null {
  const piece = pieceAt(reading, first);
  if (quoted && piece !== undefined) {
    if (owner.has(piece.passage)) return null;
    const partial = reading.passages[piece.passage]?.kind === 'partial';
    const goesOn =
      partial && firstFinite(reading.tokens, piece.end, Math.min(stretch.end, piece.end + 4)) >= 0;
    if (!goesOn) return { ...base, relation: 'before', passages: [piece.passage] };
  }
  if (!reports(reading, cue)) return null;
  const end = clauseEnd(reading, stretch, first);
  return end - first < 2 ? null : { ...base, relation: 'before', passages: [], content: [{ first, end }] };
}

/** Whether the cue reports that something was said: not that it was not, may be, or shall be. */
function reports(reading: Reading, cue: Cue): boolean {
  if (cue.verb?.frame === 'judge' || cue.verb?.frame === 'quote') return false;
  if (cue.negated || cue.modal) return false;
  if (cue.shape !== 'infinitive') return true;
  return /^(?:on|continued|continues|back)$/.test(lowerAt(reading, cue.group.first - 2));
}

function governBefore(
  reading: Reading,
  stretch: Stretch,
  cue: Cue,
  source: Source | null,
  head: number,
  tail: number,
  earlier: readonly Saying[],
  base: Base,
): Saying | null {
  if (source === null || !reports(reading, cue) || lowerAt(reading, head - 1) !== ',') return null;
  const first = clauseStart(reading, stretch, head, lastEnd(earlier));
  const clause = { first, end: head - 1 };
  const whole = isReportable(reading, stretch, clause);
  const after = cue.verb?.frame === 'tell' ? skipAddressee(reading, tail, stretch.end) : tail;
  const rest = interrupted(reading, stretch, after, whole);
  if (rest === null && !whole) return null;
  if (rest !== null && clause.end <= clause.first)
    return { ...base, relation: 'before', passages: [], content: [rest] };
  return {
    ...base,
    relation: rest === null ? 'behind' : 'around',
    passages: [],
    content: rest === null ? [clause] : [clause, rest],
  };
}

/**
 * The rest of a clause that its cue interrupts: `The bridge, Miller said, would open`. Where the first half is a `whole` clause, what
 * follows is more often an apposition or the reporter's own.
 */
function interrupted(reading: Reading, stretch: Stretch, tail: number, whole: boolean): Range | null {
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
  if (whole && (/^(?:a|an|the|he|she)$/.test(next) || mentionAt(reading, comma + 1) !== undefined))
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
  earlier: readonly Saying[],
  owner: ReadonlyMap<number, number>,
  base: Base,
): Saying | null {
  const opens = clauseStart(reading, stretch, cue.first, lastEnd(earlier)) >= cue.first;
  if (opens) {
    const comma = commaBehind(reading, tail, stretch.end);
    if (comma < 0) return null;
    const piece = pieceAt(reading, comma + 1);
    if (piece !== undefined)
      return governBehind(reading, stretch, cue, { first: comma + 1, quoted: true }, owner, base);
    const end = clauseEnd(reading, stretch, comma + 1);
    const content = [{ first: comma + 1, end }];
    return end - comma < 3 ? null : { ...base, relation: 'before', passages: [], content };
  }
  if (
    earlier.some(
      ({ stretch: other, passages, content }) => other === stretch && passages.length + content.length > 0,
    )
  )
    return null;
  const end = lowerAt(reading, cue.first - 1) === ',' ? cue.first - 1 : cue.first;
  const clause = { first: clauseStart(reading, stretch, cue.first, 0), end };
  const whole = isReportable(reading, stretch, clause);
  const rest = interrupted(reading, stretch, tail, whole);
  if (rest === null && !whole) return null;
  return {
    ...base,
    relation: rest === null ? 'behind' : 'around',
    passages: [],
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

/** `Lavin said, according to Radio Nord`: the outlet is the way that the words came by. */
function addVia(reading: Reading, sayings: Saying[], from: number, cue: Cue, source: Source | null): void {
  const last = sayings.at(-1);
  if (source === null || last === undefined || sayings.length === from) return;
  if (last.cue === null || last.cue.end > cue.first || !isOutlet(reading, source)) return;
  sayings[sayings.length - 1] = { ...last, via: [...last.via, { first: source.first, end: source.end }] };
}

function isOutlet(reading: Reading, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) {
    const word = lowerAt(reading, i);
    if (OUTLET_NOUNS.has(word) || (OUTLET_NAMES.has(word) && /^\p{Lu}/u.test(reading.tokens[i]?.text ?? '')))
      return true;
    if (word === 'agency' && i === end - 1 && mentionAt(reading, first) !== undefined) return true;
  }
  return false;
}

/** Passages of the stretch that no cue took: fragments that a verb judges by, second pieces, speech that goes on, speech of nobody. */
function settleRest(
  reading: Reading,
  stretch: Stretch,
  cues: readonly Cue[],
  sayings: Saying[],
  owner: Map<number, number>,
  from: number,
): void {
  for (let i = stretch.first; i < stretch.end; i++) {
    const piece = pieceAt(reading, i);
    if (piece === undefined) continue;
    i = piece.end - 1;
    if (owner.has(piece.passage)) continue;
    const inside = sayings
      .slice(from)
      .some(({ content }) => content.some((range) => range.first <= piece.first && piece.end <= range.end));
    if (inside) continue;
    if (!mergesIntoLast(reading, stretch, piece, sayings, owner))
      add(sayings, owner, settle(reading, stretch, piece, cues, sayings));
  }
}

/** How many tokens may stand between a cue and the second half of its quotation: an apposition, a time, a place. */
const LONGEST_PAUSE = 60;

/** Whether the piece is the second half of the last quotation, parted from it by its cue alone; it is then joined to it. */
function mergesIntoLast(
  reading: Reading,
  stretch: Stretch,
  piece: Piece,
  sayings: Saying[],
  owner: Map<number, number>,
): boolean {
  const last = sayings.at(-1);
  if (
    last?.cue == null ||
    last.passages.length === 0 ||
    last.stretch.block !== stretch.block ||
    last.relation !== 'behind'
  )
    return false;
  const tail = Math.max(last.cue.end, last.source?.phrase.end ?? 0);
  if (piece.first < tail || piece.first - tail > LONGEST_PAUSE) return false;
  if (reading.passages[piece.passage]?.block !== stretch.block) return false;
  const joint = /^(?:and|but)$/.test(lowerAt(reading, piece.first - 1)) ? piece.first - 2 : piece.first - 1;
  if (!/^[.,;:—–-]$/.test(lowerAt(reading, joint))) return false;
  if (sentenceEnd(reading, tail - 1) < piece.first) return false;
  for (let i = tail; i < piece.first; i++) {
    if (pieceAt(reading, i) !== undefined) return false;
    const closes = last.stretch !== stretch;
    if (!closes && isFinite(reading.tokens, i) && mentionAt(reading, i) === undefined) return false;
  }
  owner.set(piece.passage, sayings.length - 1);
  sayings[sayings.length - 1] = { ...last, passages: [...last.passages, piece.passage] };
  return true;
}

function settle(
  reading: Reading,
  stretch: Stretch,
  piece: Piece,
  cues: readonly Cue[],
  sayings: readonly Saying[],
): Saying {
  const none: Saying = {
    stretch,
    cue: null,
    source: null,
    relation: 'none',
    passages: [piece.passage],
    content: [],
    via: [],
    carries: null,
  };
  const named = colonName(reading, stretch, piece);
  if (named !== null) return { ...none, source: named, relation: 'colon' };
  const cue = judgeOf(reading, piece, cues);
  if (cue !== null) {
    const source = cue.passive
      ? agentBehind(reading, stretch, piece)
      : findSource(reading, stretch, cue, null);
    return { ...none, cue, source, relation: 'judged' };
  }
  return carry(reading, stretch, piece, sayings) ?? none;
}

/** `MILLER: “…”` in an interview, `“…”: Miller` in a headline. */
function colonName(reading: Reading, stretch: Stretch, piece: Piece): Source | null {
  const before = { first: stretch.first, end: piece.first - 1 };
  if (
    lowerAt(reading, piece.first - 1) === ':' &&
    before.end > before.first &&
    before.end - before.first <= 7
  ) {
    return /^\p{Lu}/u.test(reading.tokens[before.first]?.text ?? '') ? sourceAt(reading, before) : null;
  }
  const behind = { first: piece.end + 1, end: stretch.end };
  if (/^(?:--|[—–―])$/.test(lowerAt(reading, piece.end)) && isSignature(reading, behind))
    return sourceAt(reading, behind);
  const label = reading.article.blocks[stretch.block]?.label;
  if (lowerAt(reading, piece.end) !== ':' || label === 'body' || behind.end <= behind.first) return null;
  return behind.end - behind.first <= 7 ? sourceAt(reading, behind) : null;
}

/** A name, with or without a place, that signs the words before its dash. */
function isSignature(reading: Reading, { first, end }: Range): boolean {
  if (end <= first || end - first > 9 || !/^\p{Lu}/u.test(reading.tokens[first]?.text ?? '')) return false;
  return firstFinite(reading.tokens, first + 1, end) < 0;
}

/** The cue before a fragment with no other verb in between: `condemned the “events in …”`. */
function judgeOf(reading: Reading, piece: Piece, cues: readonly Cue[]): Cue | null {
  const cue = cues.findLast(
    ({ end, shape, verb }) => end <= piece.first && (shape !== 'infinitive' || verb?.frame === 'judge'),
  );
  if (cue === undefined || cue.verb === null || piece.first - cue.end > 40) return null;
  for (let i = cue.end; i < piece.first; i++) {
    if (/^[;:]$/.test(lowerAt(reading, i))) return null;
    if (
      pieceAt(reading, i) === undefined &&
      isFinite(reading.tokens, i) &&
      mentionAt(reading, i) === undefined
    )
      return null;
  }
  return cue;
}

/** `was called “a thug” by his rivals`. */
function agentBehind(reading: Reading, stretch: Stretch, piece: Piece): Source | null {
  if (lowerAt(reading, piece.end) !== 'by' || piece.end + 1 >= stretch.end) return null;
  let end = piece.end + 1;
  while (end < stretch.end && end < piece.end + 12 && !/^[.,;:]$/.test(lowerAt(reading, end))) end++;
  return sourceAt(reading, { first: piece.end + 1, end });
}

/** Speech that stands by itself goes on with whoever spoke last, in the same paragraph or the one before. */
function carry(reading: Reading, stretch: Stretch, piece: Piece, sayings: readonly Saying[]): Saying | null {
  const { kind } = reading.passages[piece.passage] ?? {};
  const alone = piece.first <= stretch.first && piece.end >= stretch.end - 1;
  if (kind !== 'direct' || !alone) return null;
  const last = sayings.findLastIndex(({ relation }) => relation !== 'judged' && relation !== 'none');
  const said = sayings[last];
  if (said === undefined || last < sayings.length - 2 || stretch.block - said.stretch.block > 1) return null;
  const parted =
    said.stretch.block !== stretch.block && said.passages.length === 0 && piece.first > stretch.first;
  if (parted) return null;
  return {
    stretch,
    cue: null,
    source: null,
    relation: 'carried',
    passages: [piece.passage],
    content: [],
    via: [],
    carries: said.carries ?? last,
  };
}
