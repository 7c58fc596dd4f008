import type { Candidate } from './candidates.ts';
import { isCommonWord } from './commonWords.ts';
import { headKind, openerKind, type HeadKind } from './heads.ts';
import { STATE_BODY } from './knownNames.ts';
import { isFirstName } from './lexiconFirstNames.ts';
import { FIELD_HEADS, PLACE_OPENERS, STATE_BODIES } from './lexiconHeads.ts';
import type { Piece } from './pieces.ts';
import { reachOver } from './reach.ts';
import { candidate, wordOf, type Reader } from './reader.ts';
import { NOTHING } from './nothing.ts';
import type { Surface } from './surface.ts';
import { titleEnd } from './titles.ts';
import type { ActorType } from './types.ts';

/**
 * The index of the piece that ends the first name with a head, or -1. A head goes on to a later one, so that a district may name its
 * council; compass points and `Mount` open names and are no heads before a word; a first name ends the search.
 */
export function headIndex(reader: Reader, pieces: readonly Piece[]): number {
  let last = -1;
  for (const [index, piece] of pieces.entries()) {
    const word = wordOf(reader, piece);
    const opens = last === -1 && index + 1 < pieces.length && (PLACE_OPENERS.has(word) || word === 'united');
    if (
      piece.kind === 'head' &&
      !opens &&
      (piece.head !== 'place' || last === -1 || pieces[index - 1]?.kind === 'head')
    )
      last = index;
    else if (last !== -1 && ((piece.kind === 'word' && isFirstName(word)) || piece.known?.type === 'GROUP'))
      return last;
  }
  if (last === 0 && pieces.length > 1 && pieces[0]?.head === 'org' && !reader.headline)
    return namedBehind(reader, pieces);
  return last;
}

/** `Radio Sarajevo`, `Telekom Lika`: a head with its name behind it; the head alone where that name starts small or weak. */
function namedBehind(reader: Reader, pieces: readonly Piece[]): number {
  const behind = pieces.slice(1);
  const isName = behind.every((piece) => piece.kind === 'word' || piece.known?.type === 'PLACE');
  return isName && reader.surface.weak[pieces[0]?.first ?? 0] !== true ? pieces.length - 1 : 0;
}

/** A name that ends in a head: an organisation, a place or, for an event or a law, none (its type is null). */
export function readHeaded(reader: Reader, given: readonly Piece[], isLast: boolean): Candidate | null {
  const { surface } = reader;
  const pieces = reader.headline ? withoutLead(reader, given) : given;
  const first = pieces[0]?.first ?? 0;
  const end = pieces.at(-1)?.end ?? 0;
  const head = (pieces.at(-1) ?? pieces[0])?.head ?? pieces[0]?.head ?? null;
  const word = surface.folded[end - 1] ?? '';
  const opener = openerKind(word) ?? (head === 'thing' ? 'thing' : null);
  const reach = isLast ? reachOver(reader, end, opener) : end;
  if (head === 'thing' || (opener === 'thing' && reach > end))
    return candidate(first, reach, null, 0, NOTHING);
  const type = typeOfHead(surface, first, reach > end ? (opener === 'place' ? 'place' : 'org') : head);
  const evidence = type === 'PLACE' ? 'head of a place' : 'head of an organisation';
  if (reach > end) return candidate(first, reach, type, 0.9, evidence);
  const isBare =
    pieces.length === 1 || pieces.every((piece) => piece.kind === 'head' && piece.head === 'place');
  if (isFieldOfOffice(reader, pieces, word)) return null;
  if (isBare) return readBareHead(surface, first, end, word);
  return candidate(first, end, type, pieces.some((piece) => piece.kind === 'known') ? 0.85 : 0.8, evidence);
}

/** Everyday words that say what an office is for: `Chief of Legal Services`. */
function isFieldOfOffice(reader: Reader, pieces: readonly Piece[], head: string): boolean {
  const { surface } = reader;
  const first = pieces[0]?.first ?? 0;
  return (
    FIELD_HEADS.has(head) &&
    surface.folded[first - 1] === 'of' &&
    titleEnd(surface, first - 2, first - 1) === first - 1 &&
    pieces.every((piece) => piece.known === null && isCommonWord(wordOf(reader, piece)))
  );
}

/** A head that stands alone is a name only where it is the body of a state: `Parliament`, `Kosovo's Cabinet`. */
function readBareHead(surface: Surface, first: number, end: number, word: string): Candidate | null {
  if (surface.weak[first] === true) return null;
  if (!STATE_BODIES.has(word))
    return headKind(word) === 'org' && word.length > 3
      ? { ...candidate(first, end, 'ORG', 0.5, 'head alone'), doubtful: true }
      : null;
  const owned = /^'s?$/.test(surface.folded[first - 1] ?? '');
  return candidate(first, end, 'ORG', owned ? 0.8 : 0.55, STATE_BODY);
}

function typeOfHead(surface: Surface, first: number, head: HeadKind | null): ActorType {
  if (head !== 'either') return head === 'place' ? 'PLACE' : 'ORG';
  const before = surface.folded[first - 1] ?? '';
  const preposition = before === 'the' || before === 'a' ? (surface.folded[first - 2] ?? '') : before;
  return /^(?:in|into|at|inside|outside|near)$/.test(preposition) ? 'PLACE' : 'ORG';
}

/** In a headline, everyday words before a name are no part of it. */
function withoutLead(reader: Reader, pieces: readonly Piece[]): readonly Piece[] {
  const everyday = pieces.findLastIndex(
    (piece, index) =>
      index < pieces.length - 1 && piece.kind !== 'known' && isCommonWord(wordOf(reader, piece)),
  );
  return pieces.slice(everyday + 1);
}
