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
    fitted.push(...partsOf(surface, asListed(surface, whole)));
  }
  return fitted;
}

/** Forms of address that are nobody's name; `Sultan`, `King` and `Lord` may be one. */
const ADDRESS =
  /^(?:mrs?|ms|dr|prof|sen|rep|gov|gen|col|capt|sgt|lt|hon|rev|fr|msgr)\.?$|^(?:madame?|mister|miss)$/;

/** The name without what stands at its ends and is none of it: marks, half a pair of brackets, a form of address before a person. */
function bare({ tokens, folded }: Surface, name: TaggedName): TaggedName | null {
  let { firstToken, endToken } = name;
  const has = (mark: string): boolean => folded.slice(firstToken, endToken).includes(mark);
  const isLoose = (place: number, partner: string): boolean => {
    const token = tokens[place];
    if (token === undefined) return false;
    return token.kind === 'quote' || (isNameMark(token.text) && !(isBracket(token.text) && has(partner)));
  };
  while (endToken > firstToken && isLoose(endToken - 1, '(')) endToken--;
  while (firstToken < endToken && isLoose(firstToken, ')')) firstToken++;
  if (name.type === 'PERSON')
    while (firstToken + 1 < endToken && ADDRESS.test(folded[firstToken] ?? '')) firstToken++;
  return endToken > firstToken ? { ...name, firstToken, endToken } : null;
}

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

/** The name with the type that lists give it, where the tagger is hardly sure of another. */
function asListed(surface: Surface, name: TaggedName): TaggedName {
  if (name.confidence >= HALF_SURE) return name;
  const listed = listedAs(surface, name.firstToken, name.endToken);
  return listed === null || listed.type === name.type ? name : retyped(name, listed.type);
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
