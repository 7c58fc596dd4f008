import { headKind, SURNAME_HEADS, type HeadKind } from './heads.ts';
import type { KnownName } from './knownNames.ts';
import { isFirstName } from './lexiconFirstNames.ts';
import { isHyphen, type Run } from './runs.ts';
import type { Surface } from './surface.ts';
import { titleWithPortfolioEnd } from './titles.ts';

/** Finds the listed name that begins at a token and ends before another. */
export type Lookup = (
  first: number,
  end: number,
) => { readonly value: KnownName; readonly end: number } | null;

/** A part of a run that is understood by itself. Indices are of tokens, the end exclusive. */
export interface Piece {
  /** A joint is a hyphen or bracket between words. */
  readonly kind: 'known' | 'title' | 'head' | 'word' | 'joint';
  readonly first: number;
  readonly end: number;
  readonly known: KnownName | null;
  readonly head: HeadKind | null;
}

/** Takes a run apart from left to right; at each place a listed name goes before a title, a title before a head. */
export function readPieces(surface: Surface, run: Run, lookup: Lookup): Piece[] {
  const pieces: Piece[] = [];
  for (let i = run.first; i < run.end;) {
    const piece = pieceAt(surface, i, run, lookup, pieces.at(-1));
    pieces.push(piece);
    i = piece.end;
  }
  return pieces;
}

function pieceAt(surface: Surface, i: number, run: Run, lookup: Lookup, before: Piece | undefined): Piece {
  const folded = surface.folded[i] ?? '';
  const one = (kind: Piece['kind'], head: HeadKind | null = null): Piece => ({
    kind,
    first: i,
    end: i + 1,
    known: null,
    head,
  });
  if (isHyphen(surface, i) || isJoint(surface.tokens[i]?.text ?? '')) return one('joint');
  const known = lookup(i, run.end);
  const title = titleWithPortfolioEnd(surface, i, run.end);
  const knownLength = known === null ? 0 : known.end - i;
  if (
    known !== null &&
    knownLength >= (title ?? i) - i &&
    !isPersonInDisguise(surface, i, known, run, before)
  )
    return { kind: 'known', first: i, end: known.end, known: known.value, head: null };
  if (title !== null && !isOfficeOf(surface, title, run))
    return { kind: 'title', first: i, end: title, known: null, head: null };
  const head = surface.capital[i] === true && !opensPerson(surface, i, run, before) ? headKind(folded) : null;
  if (head !== null && !(isNamePart(surface, before) && SURNAME_HEADS.has(folded))) return one('head', head);
  return one('word');
}

/** A bracket, an apostrophe or a possessive between the words of a name. */
function isJoint(text: string): boolean {
  return text.length <= 2 && /^(?:[()'’]|['’]s)$/.test(text);
}

/** A title in front of a head names an office and not its holder: `Prime Minister Office`, `Prosecutor's Office`. */
function isOfficeOf(surface: Surface, titleEnd: number, run: Run): boolean {
  // A possessive is part of a run only where the head of a body follows.
  if (/^'s?$/.test(surface.folded[titleEnd] ?? '')) return titleEnd < run.end;
  return (
    titleEnd < run.end &&
    headKind(surface.folded[titleEnd] ?? '') === 'org' &&
    surface.capital[titleEnd] === true
  );
}

/** A first name that is a head as well, with a surname behind it: `Bill Horvat`. */
function opensPerson(surface: Surface, i: number, run: Run, before: Piece | undefined): boolean {
  const isFirst = before === undefined || before.kind === 'title';
  return (
    isFirst &&
    isFirstName(surface.folded[i] ?? '') &&
    i + 1 < run.end &&
    surface.capital[i + 1] === true &&
    headKind(surface.folded[i + 1] ?? '') === null
  );
}

/** Whether a listed place or body is a part of a person's name here: `Jordan Pickford`, `Jack London`, `George Washington`. */
function isPersonInDisguise(
  surface: Surface,
  i: number,
  known: { readonly value: KnownName; readonly end: number },
  run: Run,
  before: Piece | undefined,
): boolean {
  if (known.end - i > 1) return false;
  if (known.value.type === 'GROUP')
    return isNamePart(surface, before)
      ? known.end === run.end && !(surface.folded[i] ?? '').endsWith('s')
      : opensPerson(surface, i, run, before) && known.value.registry === null;
  if (/^\p{Lu}[\p{Lu}.]+$/u.test(surface.tokens[i]?.text ?? '')) return false;
  if (isNamePart(surface, before)) return true;
  if (known.value.registry !== null) return false;
  const next = surface.folded[known.end] ?? '';
  return (
    isFirstName(surface.folded[i] ?? '') &&
    known.end < run.end &&
    surface.capital[known.end] === true &&
    headKind(next) === null &&
    titleWithPortfolioEnd(surface, known.end, run.end) === null
  );
}

/** Whether the piece is a first name or an initial, behind which a surname is expected. */
function isNamePart(surface: Surface, piece: Piece | undefined): boolean {
  if (piece === undefined || piece.kind !== 'word') return false;
  const text = surface.tokens[piece.first]?.text ?? '';
  return isFirstName(surface.folded[piece.first] ?? '') || /^\p{Lu}\.$/u.test(text);
}
