import { isNameMark } from './capitals.ts';
import { BUILT_IN_NAMES, isWrittenAs, listedAs } from './knownNames.ts';
import type { Surface } from './surface.ts';
import { TYPES, type TaggedName } from './tagger/tagger.ts';
import type { ActorType } from './types.ts';

/**
 * Gives names the spans that our guidelines want where the tagger's corpora have others: no hyphen at the end (`EU-mediated`), no form of address before a person, a listed
 * name of several words whole (`Trinidad and Tobago`), a place or body and the people behind it apart (`Kosovo Serbs`). In order and disjoint.
 */
export function fitSpans(surface: Surface, names: readonly TaggedName[]): TaggedName[] {
  const fitted: TaggedName[] = [];
  for (const name of names) {
    const trimmed = bare(surface, name);
    if (trimmed === null || trimmed.firstToken < (fitted.at(-1)?.endToken ?? 0)) continue;
    const whole = wholeListed(surface, trimmed);
    fitted.push(...placesOf(surface, asListed(surface, whole)).flatMap((part) => partsOf(surface, part)));
  }
  return fitted;
}

/** Forms of address and offices that are nobody's name; `Sultan`, `King`, `Dean` and `Judge` may be one. */
const ADDRESS =
  /^(?:mrs?|ms|dr|prof|sen|rep|gov|gen|col|capt|sgt|lt|hon|rev|fr|msgr)\.?$|^(?:madame?|mister|miss)$|^(?:president|minister|senator|consul|ambassador|governor|premier|chancellor|commissioner|councillor|congressman|congresswoman|lawmaker)$/;

/** The name without what stands at its ends and is none of it: marks, half a pair of brackets, a form of address before a person. */
function bare(surface: Surface, name: TaggedName): TaggedName | null {
  const { tokens, folded } = surface;
  let { firstToken, endToken } = name;
  const has = (mark: string): boolean => folded.slice(firstToken, endToken).includes(mark);
  const isLoose = (place: number, partner: string): boolean => {
    const token = tokens[place];
    if (token === undefined) return false;
    return token.kind === 'quote' || (isNameMark(token.text) && !(isBracket(token.text) && has(partner)));
  };
  while (endToken > firstToken && isLoose(endToken - 1, '(')) endToken--;
  while (firstToken < endToken && isLoose(firstToken, ')')) firstToken++;
  if (name.type !== 'PERSON' && isLed(surface, firstToken, endToken)) firstToken++;
  if (name.type === 'PERSON')
    while (firstToken + 1 < endToken && ADDRESS.test(folded[firstToken] ?? '')) firstToken++;
  return endToken > firstToken ? { ...name, firstToken, endToken } : null;
}

/** Whether an article, or a small `northern`, leads a name and is none of it. */
function isLed(surface: Surface, first: number, end: number): boolean {
  const word = surface.folded[first] ?? '';
  const isLoose = word === 'the' || (COMPASS.test(word) && surface.capital[first] !== true);
  return isLoose && first + 1 < end && listedAs(surface, first, end) === null;
}

const COMPASS =
  /^(?:north|south|east|west|(?:north|south)?(?:eastern|western)|northern|southern|central|upper|lower)$/;

function isBracket(text: string): boolean {
  return text === '(' || text === ')';
}

/** The name with the rest of a listed one that it only begins. */
function wholeListed(surface: Surface, name: TaggedName): TaggedName {
  const { firstToken, endToken, type } = name;
  const match = BUILT_IN_NAMES.longest(surface, firstToken, surface.tokens.length, (phrase, places) =>
    isWrittenAs(phrase, surface.tokens, places, false),
  );
  const isLonger = match !== null && match.end > endToken && match.value.type === type;
  return isLonger ? { ...name, endToken: match.end } : name;
}

/** Below this confidence of the tagger what lists say of a whole name is surer. */
const HALF_SURE = 0.6;

/** The name with the type that lists give it, where the tagger is hardly sure of another, or takes the word for a people for a place. */
function asListed(surface: Surface, name: TaggedName): TaggedName {
  const isPlace = name.type === 'PLACE' && name.endToken - name.firstToken === 1;
  if (name.confidence >= HALF_SURE && !isPlace) return name;
  const listed = listedAs(surface, name.firstToken, name.endToken);
  if (listed === null || listed.type === name.type) return name;
  return name.confidence < HALF_SURE || listed.list === 'nationality' ? retyped(name, listed.type) : name;
}

/**
 * A town or body and the state that it belongs to, each by itself, be it behind a comma (`Harwick, Norway`) or before a possessive (`Norway's
 * Senate`); else the name as it is.
 */
function placesOf(surface: Surface, name: TaggedName): readonly TaggedName[] {
  const { firstToken, endToken, type } = name;
  if (!/^(?:PLACE|ORG)$/.test(type) || endToken - firstToken < 3) return [name];
  if (listedAs(surface, firstToken, endToken) !== null) return [name];
  for (let i = firstToken + 1; i < endToken - 1; i++) {
    const isComma = type === 'PLACE' && surface.folded[i] === ',';
    if (!isComma && !/^'s?$/.test(surface.folded[i] ?? '')) continue;
    const [first, second] = [
      { ...name, endToken: i },
      { ...name, firstToken: i + 1 },
    ];
    const state = isComma ? second : first;
    const known = listedAs(surface, state.firstToken, state.endToken);
    if (known?.type === 'PLACE' && surface.capital[i + 1] === true)
      return [isComma ? first : retyped(first, 'PLACE'), second];
  }
  return [name];
}

/** A place or a body that is listed, and a people that is listed behind it, each by itself; else the name as it is. */
function partsOf(surface: Surface, name: TaggedName): readonly TaggedName[] {
  const { firstToken, endToken } = name;
  if (endToken - firstToken < 2 || listedAs(surface, firstToken, endToken) !== null) return [name];
  for (let parting = endToken - 1; parting > firstToken; parting--) {
    const before = listedAs(surface, firstToken, parting);
    const people = listedAs(surface, parting, endToken);
    if (people?.type !== 'GROUP' || (before?.type !== 'PLACE' && before?.type !== 'ORG')) continue;
    return [
      retyped({ ...name, endToken: parting }, before.type),
      retyped({ ...name, firstToken: parting }, 'GROUP'),
    ];
  }
  return [name];
}

/** The name as something that lists know to be of this type. */
function retyped(name: TaggedName, type: ActorType): TaggedName {
  return { ...name, type, shares: TYPES.map((each) => (each === type ? 1 : 0)) };
}
