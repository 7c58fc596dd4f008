import type { Candidate } from './candidates.ts';
import { isCommonWord } from './commonWords.ts';
import { readContext } from './context.ts';
import { SURNAME_HEADS } from './heads.ts';
import { COMMON_ABBREVIATIONS } from './lexiconClosedWords.ts';
import { isFirstName } from './lexiconFirstNames.ts';
import { PLACE_OPENERS } from './lexiconHeads.ts';
import { NAME_SUFFIXES } from './lexiconTitles.ts';
import { NOTHING } from './nothing.ts';
import type { Piece } from './pieces.ts';
import { candidate, wordOf, type Reader } from './reader.ts';
import type { ActorType } from './types.ts';

/** What the words of a name show by themselves, before its neighbours are asked. */
interface Words {
  readonly first: number;
  readonly end: number;
  readonly single: boolean;
  /** How many words there are, those between hyphens counted as one. */
  readonly count: number;
  /** Whether every word is an everyday word. */
  readonly everyday: boolean;
  readonly texts: readonly string[];
  readonly folded: readonly string[];
  readonly capital: readonly boolean[];
}

/** Reads a name of words that no list holds; null where they name nobody. */
export function readWords(reader: Reader, given: readonly Piece[], titled: boolean): Candidate | null {
  const pieces = trim(reader, given, titled);
  const first = pieces[0]?.first;
  const end = pieces.at(-1)?.end;
  if (first === undefined || end === undefined) return null;
  const { surface } = reader;
  const words: Words = {
    first,
    end,
    single: pieces.length === 1,
    count: pieces.filter((piece, index) => piece.kind !== 'joint' && pieces[index - 1]?.kind !== 'joint')
      .length,
    everyday: pieces.every((piece) => piece.kind === 'joint' || isCommonWord(wordOf(reader, piece))),
    texts: surface.tokens.slice(first, end).map((token) => token.text),
    folded: surface.folded.slice(first, end),
    capital: surface.capital.slice(first, end),
  };
  if ((words.single && isNoName(reader, words)) || isSign(reader, words)) return null;
  if (titled && words.single && isVerbForm(words.folded[0] ?? '')) return null;
  if (titled && isShip(reader, first)) return candidate(first, end, null, 0, NOTHING);
  if (titled && (words.single || !words.everyday))
    return candidate(first, end, 'PERSON', 0.95, 'title before the name');
  return byOwnWords(words) ?? byContext(reader, words);
}

/** A ship bears a lady's or a queen's name with an article before it: `the Lady Dora`. */
function isShip({ surface }: Reader, first: number): boolean {
  return surface.folded[first - 2] === 'the' && /^(?:lady|queen)$/.test(surface.folded[first - 1] ?? '');
}

/** Leaves out everyday words that owe their capital to their place before a name and, in headlines, behind it. */
function trim(reader: Reader, given: readonly Piece[], titled: boolean): readonly Piece[] {
  let pieces = given;
  while (pieces.length > 0 && isLead(reader, pieces, titled)) pieces = pieces.slice(1);
  if (reader.headline) {
    const stop = pieces.findIndex(
      (piece, index) =>
        isCommonWord(wordOf(reader, piece)) &&
        !(index === 1 && isFirstName(wordOf(reader, pieces[0])) && index === pieces.length - 1),
    );
    if (stop !== -1) pieces = pieces.slice(0, stop);
  }
  const person = pieces.findIndex((piece, index) => index > 0 && isFirstName(wordOf(reader, piece)));
  const isDescribed =
    person > 0 &&
    person < pieces.length - 1 &&
    pieces.slice(0, person).every((piece) => isDescription(reader, piece));
  if (isDescribed) pieces = pieces.slice(person);
  while (pieces.at(-1)?.kind === 'joint') pieces = pieces.slice(0, -1);
  return pieces;
}

/** A word that may stand before a person's full name without being part of it: `Famer`, `DPP`. */
function isDescription(reader: Reader, piece: Piece): boolean {
  const folded = wordOf(reader, piece);
  return (
    !isFirstName(folded) &&
    (isCommonWord(folded) || (!reader.headline && isAcronym(reader.surface.tokens[piece.first]?.text ?? '')))
  );
}

function isLead(reader: Reader, pieces: readonly Piece[], titled: boolean): boolean {
  const [piece, next, joint] = pieces;
  if (piece === undefined) return false;
  const folded = wordOf(reader, piece);
  if (piece.kind === 'joint') return folded !== '(';
  if (titled || reader.surface.weak[piece.first] !== true || !isCommonWord(folded)) return false;
  // An East Asian family name may be an everyday word: `Ban Ki-moon`.
  const isFamilyName = joint?.kind === 'joint' && reader.surface.capital[joint.end] !== true;
  return next !== undefined && !isFamilyName && !isFirstName(folded);
}

/** Single letters, numerals and abbreviations such as `TV` that name nobody. */
function isNoName(reader: Reader, words: Words): boolean {
  const behind = reader.surface.tokens[words.end];
  const isCurrency =
    isAcronym(words.texts[0] ?? '') && (behind?.kind === 'number' || /^[$€£¥₵]$/.test(behind?.text ?? ''));
  return isCurrency || /^\p{L}\.?$/u.test(words.texts[0] ?? '') || isCommonAbbreviation(words.texts[0] ?? '');
}

/** An account (`@zarkov`), or the party and the state behind an American politician's name (`R-Ind.`). */
function isSign(reader: Reader, { first, texts, folded }: Words): boolean {
  if (reader.surface.folded[first - 1] === '@') return true;
  return reader.surface.folded[first - 1] === '(' && /^[dril]$/.test(folded[0] ?? '') && texts[1] === '-';
}

function isCommonAbbreviation(text: string): boolean {
  return /^[\p{Lu}&]{2,}s?$/u.test(text) && COMMON_ABBREVIATIONS.has(text.toLowerCase());
}

/** An everyday word with a verb's ending that follows a title in a headline: `Mayor Says`. */
function isVerbForm(folded: string): boolean {
  return (
    folded.endsWith('s') &&
    isCommonWord(folded) &&
    isCommonWord(folded.slice(0, -1)) &&
    !SURNAME_HEADS.has(folded)
  );
}

/** The type that the name's own words give away, or null. */
function byOwnWords(words: Words): Candidate | null {
  const { first, end, single, everyday, texts, folded, capital } = words;
  const named = (type: 'PERSON' | 'ORG' | 'PLACE', confidence: number, evidence: string): Candidate =>
    candidate(first, end, type, confidence, evidence);
  const opening = folded[0] ?? '';
  if (single) {
    if (isFirstName(opening) && !everyday && !isAcronym(texts[0] ?? ''))
      return named('PERSON', 0.6, 'first name');
    return null;
  }
  if (!everydayBefore(words) && folded.some((word, index) => index > 0 && NAME_SUFFIXES.has(word)))
    return named('PERSON', 0.9, 'suffix of a person');
  if (
    isFirstName(opening) &&
    !isArticle(words) &&
    isAcronym(texts[0] ?? '') === isAcronym(texts.at(-1) ?? '')
  )
    return named('PERSON', 0.9, 'first name');
  if (texts.some((text) => /^\p{Lu}\.$/u.test(text))) return named('PERSON', 0.85, 'initial');
  if (texts.includes('&')) return named('ORG', 0.85, '"&" in the name');
  if (PLACE_OPENERS.has(opening)) return named('PLACE', 0.7, 'opening of a place name');
  if (
    folded.some(
      (word, index) =>
        capital[index] !== true && /^(?:al|el|as|bin|bint|ibn|abu|van|von|der|ter|zu)$/.test(word),
    )
  )
    return named('PERSON', 0.75, 'particle in the name');
  if (texts.includes('-') && / \p{Lu}\p{Ll}{1,5} - (?:\p{Ll}{2,5})$/u.test(texts.join(' ')))
    return named('PERSON', 0.8, 'two-syllable given name');
  return null;
}

/** `Grade II`, `Phase III`: a numeral behind an everyday word. */
function everydayBefore(words: Words): boolean {
  return words.folded.every((word) => NAME_SUFFIXES.has(word) || isCommonWord(word));
}

/** The Arabic article, which is a first name as well, before a hyphen: `Al-Anbar`. */
function isArticle({ folded, texts }: Words): boolean {
  return folded[0] === 'al' && /^[-‐‑]$/.test(texts[1] ?? '');
}

/** The type that the neighbours suggest. Where they say nothing, a few words are a person and a single word waits for the rest of the text. */
function byContext(reader: Reader, words: Words): Candidate | null {
  const { first, end, single, everyday, texts, folded } = words;
  const { surface } = reader;
  const context = readContext(reader, first, end);
  const text = texts[0] ?? '';
  const named = (type: ActorType | null, confidence: number, evidence: string): Candidate =>
    candidate(first, end, type, confidence, evidence);
  if (everyday && single && !isAcronym(text))
    return { ...named(context.type, 0.3, 'everyday word'), doubtful: true };
  if (everyday || everydayBefore(words)) return null;
  if (single && isAcronym(text) && !reader.headline) return named('ORG', 0.65, 'abbreviation');
  if (single && /^(?!Mc|Mac|De|Di|Da|La|Le|Van|Fitz)\p{Lu}\p{Ll}+\p{Lu}/u.test(text))
    return named('ORG', 0.65, 'inner capital');
  const doubtful = single && surface.weak[first] === true && surface.small.has(folded[0] ?? '');
  if (context.type !== null)
    return { ...named(context.type, context.confidence, context.evidence), doubtful };
  if (single) return { ...named(null, 0, context.evidence), doubtful };
  // `Pell Grants`: what is written in the plural of an everyday word is no person.
  if (isVerbForm(folded.at(-1) ?? '')) return named(null, 0, context.evidence);
  if (isAcronym(text) || words.count > 3) return named('ORG', 0.5, 'capitals');
  return surface.folded[first - 1] === 'the'
    ? named(null, 0, context.evidence)
    : named('PERSON', 0.55, context.evidence);
}

/** Whether a word is written in capitals only: `SDSS`, `U.A.E.`. */
function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}{2,}\d*|(?:\p{Lu}\.){2,})$/u.test(text);
}
