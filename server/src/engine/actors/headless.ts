import type { Candidate } from './candidates.ts';
import { isCommonWord } from './commonWords.ts';
import { OF_TEXT, STATE_BODY } from './knownNames.ts';
import { isFirstName } from './lexiconFirstNames.ts';
import { BODY_ADJECTIVES, PLACE_OPENERS } from './lexiconHeads.ts';
import { NAME_PARTICLES } from './lexiconTitles.ts';
import type { Piece } from './pieces.ts';
import { candidate, wordOf, type Reader } from './reader.ts';
import type { Surface } from './surface.ts';
import { readWords } from './unlisted.ts';

/** Reads words without a head: listed names, the person behind a title, and what the context has to decide. */
export function readHeadless(reader: Reader, pieces: readonly Piece[], titled: boolean): Candidate[] {
  const names: Candidate[] = [];
  let words: Piece[] = [];
  let person = titled;
  const close = (): void => {
    const named = readWords(reader, words, person);
    const joined = joinBehindPlace(reader, names, named);
    if (joined !== null) names[names.length - 1] = joined;
    else if (named !== null) names.push(named);
    if (words.length > 0) person = false;
    words = [];
  };
  for (const [index, piece] of pieces.entries()) {
    if (piece.known === null) {
      const opens = words.length > 0 || wordOf(reader, piece) === '(';
      if (piece.kind !== 'joint' || (opens && pieces[index + 1]?.kind === 'word')) words.push(piece);
      continue;
    }
    const joined = joinWithPlace(reader, words, piece) ?? joinWithSide(reader, names, words, piece);
    if (joined !== null && words.length === 0) names.pop();
    if (joined === null) {
      close();
      names.push(...listed(reader, piece, pieces[index - 1]));
    } else {
      names.push(joined);
      words = [];
    }
    person = false;
  }
  close();
  return joinBodies(reader.surface, names, pieces[0]?.first ?? 0);
}

/** A listed place with words before it that are part of the name: `New Belgrade`, `Radio Sarajevo`. */
function joinWithPlace(reader: Reader, words: readonly Piece[], place: Piece): Candidate | null {
  const opener = words[0];
  if (opener === undefined || place.known?.type !== 'PLACE' || words.at(-1)?.end !== place.first) return null;
  const folded = wordOf(reader, opener);
  if (reader.surface.weak[opener.first] === true && isCommonWord(folded) && !PLACE_OPENERS.has(folded))
    return null;
  if ((words.length === 1 && PLACE_OPENERS.has(folded)) || place.known.list === OF_TEXT)
    return candidate(opener.first, place.end, 'PLACE', 0.8, 'head of a place');
  if (isFirstName(folded) || words.some((word) => word.kind === 'joint')) return null;
  return candidate(opener.first, place.end, 'ORG', 0.5, 'name with a place in it');
}

/** A side that is a camp by itself opens the name of a region: `Western Africa`, `West Asia`. */
function joinWithSide(
  reader: Reader,
  names: readonly Candidate[],
  words: readonly Piece[],
  place: Piece,
): Candidate | null {
  const side = names.at(-1);
  if (words.length > 0 || side?.type !== 'GROUP' || side.endToken !== place.first) return null;
  if (place.known?.type !== 'PLACE' || !PLACE_OPENERS.has(reader.surface.folded[side.firstToken] ?? ''))
    return null;
  return candidate(side.firstToken, place.end, 'PLACE', 0.85, 'head of a place');
}

/** Adds a name in the place of all that it covers. */
export function replaceFrom(names: Candidate[], name: Candidate): void {
  while ((names.at(-1)?.endToken ?? 0) > name.firstToken) names.pop();
  names.push(name);
}

/** Where a body's name begins with an adjective such as `Royal` before its token `first`, that adjective's token, at the earliest `from`. */
export function firstWithAdjective(surface: Surface, first: number, from: number): number {
  const isPart =
    first > from &&
    surface.capital[first - 1] === true &&
    surface.tokens[first]?.spaced === true &&
    BODY_ADJECTIVES.has(surface.folded[first - 1] ?? '');
  return isPart ? first - 1 : first;
}

/** A body that many states have, with the state right before it, is one name: `U.S. State Department`. */
function joinBodies(surface: Surface, names: readonly Candidate[], from: number): Candidate[] {
  const joined: Candidate[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const isOwner = before?.known !== null && (before?.type === 'PLACE' || before?.type === 'GROUP');
    if (isOwner && name.known === null && name.evidence === STATE_BODY && before.endToken === name.firstToken)
      replaceFrom(joined, { ...name, firstToken: firstWithAdjective(surface, before.firstToken, from) });
    else joined.push(name);
  }
  return joined;
}

/** A listed place and unknown words right behind it are a body's name: `Qatar Charity`, `Chicago Bulls`. Not in headlines. */
function joinBehindPlace(
  reader: Reader,
  names: readonly Candidate[],
  words: Candidate | null,
): Candidate | null {
  const place = names.at(-1);
  if (
    reader.headline ||
    words === null ||
    words.known !== null ||
    place?.known?.type !== 'PLACE' ||
    place.endToken !== words.firstToken
  )
    return null;
  const opening = reader.surface.folded[words.firstToken] ?? '';
  if (NAME_PARTICLES.has(opening) || PLACE_OPENERS.has(reader.surface.folded[place.firstToken] ?? ''))
    return candidate(place.firstToken, words.endToken, 'PLACE', 0.7, 'opening of a place name');
  if (
    words.confidence >= 0.7 ||
    (words.type === 'PERSON' && words.confidence >= 0.6) ||
    place.known.registry !== null
  )
    return null;
  return candidate(place.firstToken, words.endToken, 'ORG', 0.5, 'name with a place in it');
}

function listed(reader: Reader, piece: Piece, before: Piece | undefined): Candidate[] {
  const { surface } = reader;
  const { known } = piece;
  if (known === null || /^[$€£]$/.test(surface.tokens[piece.end]?.text ?? '')) return [];
  const folded = wordOf(reader, piece);
  const everyday =
    piece.end - piece.first === 1 &&
    isCommonWord(folded) &&
    (known.type !== 'GROUP' || AMBIGUOUS_CAMPS.has(folded));
  const weak = surface.weak[piece.first] === true && before === undefined;
  if (known.name === '')
    return [
      { ...candidate(piece.first, piece.end, known.type, 0.85, known.list), doubtful: everyday && weak },
    ];
  const fromRegistry = known.registry !== null;
  return [
    {
      firstToken: piece.first,
      endToken: piece.end,
      type: known.type,
      confidence: fromRegistry ? 1 : everyday ? 0.75 : 0.95,
      evidence: known.list,
      known,
      doubtful: everyday && weak && !fromRegistry,
    },
  ];
}

/** Camps whose adjective begins sentences that speak of something else: `Conservative estimates`. */
const AMBIGUOUS_CAMPS: ReadonlySet<string> = new Set([
  'conservative',
  'liberal',
  'indigenous',
  'orthodox',
  'roman',
  'conservatives',
  'liberals',
]);
