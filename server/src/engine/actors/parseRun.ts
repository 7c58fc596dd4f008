import type { Candidate } from './candidates.ts';
import { isCommonWord } from './commonWords.ts';
import { readContext } from './context.ts';
import { openerKind, type HeadKind } from './heads.ts';
import { STATE_BODIES } from './lexiconBodies.ts';
import { PLACE_OPENERS } from './lexiconPlaces.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from './lexiconTitles.ts';
import { isFirstName, readPieces, type Lookup, type Piece } from './pieces.ts';
import { opensRun, readRun, type Run } from './runs.ts';
import type { Surface } from './surface.ts';
import { titleEnd } from './titles.ts';
import type { ActorType } from './types.ts';

/** What is needed to read the runs of one block. */
export interface Reader {
  readonly surface: Surface;
  readonly lookup: Lookup;
  /** Index of the token behind the sentence or block: no name goes beyond. */
  readonly limit: number;
  /** Whether capitals say nothing here, so that everyday words are no part of names. */
  readonly headline: boolean;
}

/** The names of one run, in order, and the token at which reading goes on. A name may reach over `of` and `for` into the next run. */
export function parseRun(
  reader: Reader,
  run: Run,
): { readonly names: readonly Candidate[]; readonly next: number } {
  const pieces = readPieces(reader.surface, run, reader.lookup);
  const names: Candidate[] = [];
  let next = run.end;
  let stretch: Piece[] = [];
  let titled = false;
  const close = (isLast: boolean): void => {
    const read = readStretch(reader, stretch, titled, isLast);
    names.push(...read.names);
    next = Math.max(next, read.next);
    stretch = [];
  };
  for (const piece of pieces) {
    if (piece.kind !== 'title') {
      stretch.push(piece);
      continue;
    }
    close(false);
    titled = true;
  }
  close(true);
  return { names, next };
}

/** Reads what stands between titles: names that end in heads, one after the other, then what has no head. */
function readStretch(
  reader: Reader,
  pieces: readonly Piece[],
  titled: boolean,
  isLast: boolean,
): { readonly names: readonly Candidate[]; readonly next: number } {
  const names: Candidate[] = [];
  let rest = pieces;
  let next = 0;
  let person = titled;
  for (;;) {
    const head = lastOfFirstHeads(reader.surface, rest);
    if (head === -1) break;
    const ends = head === rest.length - 1;
    const named = readHeaded(reader, rest.slice(0, head + 1), isLast && ends);
    if (named !== null) names.push(named);
    next = Math.max(next, named?.endToken ?? 0);
    rest = rest.slice(head + 1);
    person = false;
  }
  const known = rest.at(-1);
  if (isLast && known?.kind === 'known' && known.known?.type === 'ORG') {
    const end = reachOver(reader, known.end, openerKind(reader.surface.folded[known.end - 1] ?? ''));
    if (end > known.end) {
      names.push(...readHeadless(reader, rest.slice(0, -1), person));
      names.push(candidate(known.first, end, 'ORG', 0.85, 'head of an organisation'));
      return { names, next: Math.max(next, end) };
    }
  }
  names.push(...readHeadless(reader, rest, person));
  return { names, next };
}

/** The index of the last of the first heads that stand together, or -1. Compass points and `Mount` open names and are no heads before a word. */
function lastOfFirstHeads(surface: Surface, pieces: readonly Piece[]): number {
  let last = -1;
  for (const [index, piece] of pieces.entries()) {
    const isHead =
      piece.kind === 'head' &&
      !(PLACE_OPENERS.has(surface.folded[piece.first] ?? '') && index + 1 < pieces.length && last === -1);
    if (isHead) last = index;
    else if (last !== -1) return last;
  }
  return last;
}

/** A name that ends in a head: an organisation, a place or, for an event or a law, none. */
function readHeaded(reader: Reader, pieces: readonly Piece[], isLast: boolean): Candidate | null {
  const { surface } = reader;
  const own = withoutLead(reader, pieces);
  const first = own[0]?.first ?? 0;
  const end = own.at(-1)?.end ?? 0;
  const head = own.at(-1)?.head ?? null;
  const word = surface.folded[end - 1] ?? '';
  const reach = isLast
    ? reachOver(reader, end, openerKind(word) ?? (head === 'thing' ? 'thing' : null))
    : end;
  if (head === 'thing') return candidate(first, reach, null, 0, 'event, law or date');
  if (reach > end)
    return candidate(
      first,
      reach,
      openerKind(word) === 'place' ? 'PLACE' : typeOfHead(surface, first, head),
      0.9,
      headEvidence(head),
    );
  if (own.length === 1 || own.every((piece) => piece.kind === 'head' && piece.head === 'place'))
    return readBareHead(surface, first, end, word);
  const type = typeOfHead(surface, first, head);
  return candidate(
    first,
    end,
    type,
    own.some((piece) => piece.kind === 'known') ? 0.85 : 0.8,
    headEvidence(head),
  );
}

/** A head that stands alone is a name only where it is the body of a state: `Parliament`, `Kosovo's Cabinet`. */
function readBareHead(surface: Surface, first: number, end: number, word: string): Candidate | null {
  if (surface.weak[first] === true || !STATE_BODIES.has(word)) return null;
  const owned = /^'s?$/.test(surface.folded[first - 1] ?? '');
  return candidate(first, end, 'ORG', owned ? 0.8 : 0.55, 'body of a state');
}

function typeOfHead(surface: Surface, first: number, head: HeadKind | null): ActorType {
  if (head === 'place') return 'PLACE';
  if (head !== 'either') return 'ORG';
  const before = surface.folded[first - 1] ?? '';
  const preposition = before === 'the' || before === 'a' ? (surface.folded[first - 2] ?? '') : before;
  return /^(?:in|into|at|inside|outside|near|from|to)$/.test(preposition) ? 'PLACE' : 'ORG';
}

function headEvidence(head: HeadKind | null): string {
  return head === 'place' ? 'head of a place' : 'head of an organisation';
}

/** In a headline everyday words before a name are no part of it; elsewhere the head of a sentence was already left out. */
function withoutLead(reader: Reader, pieces: readonly Piece[]): readonly Piece[] {
  if (!reader.headline) return pieces;
  let from = 0;
  pieces.forEach((piece, index) => {
    if (
      index < pieces.length - 1 &&
      piece.kind !== 'known' &&
      isCommonWord(reader.surface.folded[piece.first] ?? '')
    )
      from = index + 1;
  });
  return pieces.slice(from);
}

/**
 * Where a name goes on over `of` or `for` behind an opener (`Ministry of Trade and Industry`, `Office for Mines and Energy`), the token
 * behind it; else `end` itself.
 */
function reachOver(reader: Reader, end: number, opener: HeadKind | null): number {
  const { surface, limit } = reader;
  if (opener === null) return end;
  const joint = surface.folded[end] ?? '';
  if (joint !== 'of' && !(opener !== 'place' && (joint === 'for' || (joint === 'on' && opener === 'thing'))))
    return end;
  const article = /^(?:the|all|our)$/.test(surface.folded[end + 1] ?? '') ? 1 : 0;
  const first = end + 1 + article;
  if (first >= limit || surface.capital[first] !== true || !opensRun(surface, first)) return end;
  const reached = objectEnd(reader, first);
  const last = surface.folded[reached - 1] ?? '';
  const further = reachOver(reader, reached, openerKind(last));
  return further > reached ? further : listEnd(reader, reached);
}

/** The end of the name behind `of`: its run as far as the first title that a person follows. */
function objectEnd(reader: Reader, first: number): number {
  const run = readRun(reader.surface, first, reader.limit);
  const phrase = reader.lookup(first, reader.limit);
  const pieces = readPieces(reader.surface, run, reader.lookup);
  const title = pieces.findIndex((piece, index) => piece.kind === 'title' && index > 0);
  const end = title === -1 ? run.end : (pieces[title]?.first ?? run.end);
  return Math.max(end, phrase?.end ?? 0);
}

/** The end of a list of everyday words that a name goes on with: `… Labour, Youth and Sport`. */
function listEnd(reader: Reader, end: number): number {
  const { surface, limit } = reader;
  if (!isCommonWord(surface.folded[end - 1] ?? '')) return end;
  let reached = end;
  for (let i = end, comma = false; i < limit;) {
    const joint = surface.folded[i] ?? '';
    if (joint === ',' && !comma) comma = true;
    else if (joint !== 'and' && joint !== '&' && joint !== ',') break;
    const first = joint === ',' && surface.folded[i + 1] === 'and' ? i + 2 : i + 1;
    if (first >= limit || surface.capital[first] !== true || reader.lookup(first, limit) !== null) break;
    let last = first;
    while (last < limit && surface.capital[last] === true && isCommonWord(surface.folded[last] ?? '')) last++;
    if (last === first || titleEnd(surface.tokens, first, limit) !== null) break;
    if (joint !== ',' || first === i + 2) return last;
    i = last;
    reached = end;
  }
  return reached;
}

/** Reads words without a head: listed names, the persons behind titles, and what the context has to decide. */
function readHeadless(reader: Reader, pieces: readonly Piece[], titled: boolean): Candidate[] {
  const names: Candidate[] = [];
  let words: Piece[] = [];
  let person = titled;
  const close = (): void => {
    const named = readWords(reader, words, person);
    if (named !== null) names.push(named);
    if (words.length > 0) person = false;
    words = [];
  };
  for (const [index, piece] of pieces.entries()) {
    if (piece.known === null) {
      if (piece.kind !== 'hyphen' || (words.length > 0 && pieces[index + 1]?.kind === 'word'))
        words.push(piece);
      continue;
    }
    const joined = joinWithPlace(reader, words, piece, pieces.slice(index + 1));
    if (joined !== null) {
      names.push(joined.name);
      if (joined.rest === 0) return names;
      words = [];
      continue;
    }
    close();
    names.push(listed(reader, piece));
    person = false;
  }
  close();
  return names;
}

/** A listed place with words before it that are part of the name: `New Belgrade`, `Radio Sarajevo`. */
function joinWithPlace(
  reader: Reader,
  words: readonly Piece[],
  place: Piece,
  after: readonly Piece[],
): { readonly name: Candidate; readonly rest: number } | null {
  const opener = words[0];
  if (opener === undefined || place.known?.type !== 'PLACE' || words.at(-1)?.kind === 'hyphen') return null;
  const { surface } = reader;
  const folded = surface.folded[opener.first] ?? '';
  if (surface.weak[opener.first] === true && isCommonWord(folded) && !PLACE_OPENERS.has(folded)) return null;
  if (words.length === 1 && PLACE_OPENERS.has(folded))
    return { name: candidate(opener.first, place.end, 'PLACE', 0.8, 'head of a place'), rest: after.length };
  if (isFirstName(folded)) return null;
  return {
    name: candidate(opener.first, place.end, 'ORG', 0.5, 'name with a place in it'),
    rest: after.length,
  };
}

function listed(reader: Reader, piece: Piece): Candidate {
  const { surface } = reader;
  const single = piece.end - piece.first === 1;
  const folded = surface.folded[piece.first] ?? '';
  const everyday = single && piece.known?.type !== 'GROUP' && isCommonWord(folded);
  return {
    firstToken: piece.first,
    endToken: piece.end,
    type: piece.known?.type ?? null,
    confidence: piece.known?.registry !== null ? 1 : everyday ? 0.75 : 0.95,
    evidence: piece.known?.list ?? '',
    known: piece.known,
    doubtful: everyday && surface.weak[piece.first] === true && piece.known?.registry === null,
  };
}

/** A name of words that no list holds. */
function readWords(reader: Reader, given: readonly Piece[], titled: boolean): Candidate | null {
  const { surface } = reader;
  let words = given;
  while (words.length > 0 && isLead(reader, words[0], words.length, titled)) words = words.slice(1);
  while (words.at(-1)?.kind === 'hyphen') words = words.slice(0, -1);
  const first = words[0]?.first;
  const end = words.at(-1)?.end;
  if (first === undefined || end === undefined) return null;
  const folded = (i: number): string => surface.folded[i] ?? '';
  const text = (i: number): string => surface.tokens[i]?.text ?? '';
  const everyday = words.every((word) => word.kind === 'hyphen' || isCommonWord(folded(word.first)));
  const single = words.length === 1;
  if (titled && !(everyday && !single)) return candidate(first, end, 'PERSON', 0.95, 'title before the name');
  if (single && isFirstName(folded(first)) && !everyday)
    return candidate(first, end, 'PERSON', 0.6, 'first name');
  const indices = Array.from({ length: end - first }, (_, offset) => first + offset);
  if (indices.some((i) => NAME_SUFFIXES.has(folded(i)) && i > first))
    return candidate(first, end, 'PERSON', 0.9, 'suffix of a person');
  if (!single && isFirstName(folded(first)) && !isAcronym(text(end - 1)))
    return candidate(first, end, 'PERSON', 0.9, 'first name');
  if (!single && indices.some((i) => /^\p{Lu}\.$/u.test(text(i))))
    return candidate(first, end, 'PERSON', 0.85, 'initial');
  if (indices.some((i) => text(i) === '&')) return candidate(first, end, 'ORG', 0.85, '"&" in the name');
  if (!single && PLACE_OPENERS.has(folded(first)))
    return candidate(first, end, 'PLACE', 0.7, 'opening of a place name');
  if (!single && indices.some((i) => surface.capital[i] !== true && NAME_PARTICLES.has(folded(i))))
    return candidate(first, end, 'PERSON', 0.75, 'particle in the name');
  const context = readContext(surface, first, end);
  if (everyday)
    return single && !isAcronym(text(first))
      ? uncertain(first, end, context.type, 'everyday word')
      : candidate(first, end, 'ORG', 0.45, 'capitals');
  if (single && isAcronym(text(first)) && !reader.headline)
    return candidate(first, end, 'ORG', 0.65, 'abbreviation');
  if (single && /^(?!Mc|Mac|De|Di|Da|La|Le|Van|Fitz)\p{Lu}\p{Ll}+\p{Lu}/u.test(text(first)))
    return candidate(first, end, 'ORG', 0.65, 'inner capital');
  if (context.type !== null && context.confidence >= 0.6)
    return {
      ...candidate(first, end, context.type, context.confidence, context.evidence),
      doubtful: isDoubtful(reader, first, single),
    };
  const type = words.length > 3 ? 'ORG' : 'PERSON';
  return {
    ...candidate(first, end, context.type ?? type, single ? 0.45 : 0.55, context.evidence),
    doubtful: isDoubtful(reader, first, single),
  };
}

/** An everyday word before a name that owes its capital to its place. */
function isLead(reader: Reader, piece: Piece | undefined, count: number, titled: boolean): boolean {
  if (piece === undefined) return false;
  if (piece.kind === 'hyphen') return true;
  const { surface } = reader;
  const folded = surface.folded[piece.first] ?? '';
  if (titled || surface.weak[piece.first] !== true || !isCommonWord(folded)) return false;
  return count > 1 && !isFirstName(folded);
}

/** Whether a single word owes its capital to its place and the text writes it small elsewhere. */
function isDoubtful(reader: Reader, first: number, single: boolean): boolean {
  const { surface } = reader;
  return single && surface.weak[first] === true && surface.small.has(surface.folded[first] ?? '');
}

function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}{2,}\d*|(?:\p{Lu}\.){2,})$/u.test(text);
}

function candidate(
  first: number,
  end: number,
  type: ActorType | null,
  confidence: number,
  evidence: string,
): Candidate {
  return { firstToken: first, endToken: end, type, confidence, evidence, known: null, doubtful: false };
}

function uncertain(first: number, end: number, type: ActorType | null, evidence: string): Candidate {
  return {
    firstToken: first,
    endToken: end,
    type: type ?? 'PERSON',
    confidence: 0.3,
    evidence,
    known: null,
    doubtful: true,
  };
}
