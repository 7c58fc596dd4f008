import type { Token } from '../language/types.ts';
import { startsWithCapital } from './capitals.ts';
import { isCommonWord } from './commonWords.ts';
import { foldName } from './folding.ts';
import { BODIES, GENERIC_BODIES } from './lexiconBodies.ts';
import { GROUPS } from './lexiconGroups.ts';
import { CITIES, REGIONS, US_STATES } from './lexiconPlaces.ts';
import { STATES } from './lexiconStates.ts';
import { phraseIndex, type Phrase, type PhraseIndex } from './phraseIndex.ts';
import type { Surface } from './surface.ts';
import type { ActorType } from './types.ts';

/** A name whose meaning is settled by a list: which entity it is and of which type. */
export interface KnownName {
  /** The canonical name of the entity; empty for a body that many states have. */
  readonly name: string;
  readonly type: ActorType;
  /** The id of the registry's entry, or null for the built-in lists. */
  readonly registry: string | null;
  /** How the list is called, for people: 'state', 'registry'. */
  readonly list: string;
}

/** The evidence of a body that many states have. */
const STATE_BODY = 'body of a state';

/** The built-in lists as one index. Where a name stands for two, states come first, then bodies, peoples, regions and cities. */
export const BUILT_IN_NAMES: PhraseIndex<KnownName> = phraseIndex(builtInNames());

/** The people of each state by the state's folded name, for nominal phrases: 'serbia' gives 'Serbs'. */
export const PEOPLE_OF_STATE: ReadonlyMap<string, string> = new Map(
  STATES.map((line) => {
    const [name = '', , people = ''] = fields(line);
    return [foldName(name), people] as const;
  }),
);

/**
 * Whether the tokens at `places` are written as a listed name has to be: a capital where the list has one, all capitals where
 * the list has them. In a `shouting` block capitals say nothing, so that abbreviations that are everyday words are passed over.
 */
export function isWrittenAs(
  phrase: Phrase<unknown>,
  tokens: readonly Token[],
  places: readonly number[],
  shouting: boolean,
): boolean {
  return phrase.words.every((listed, index) => {
    const text = tokens[places[index] ?? -1]?.text ?? '';
    const casing = phrase.casing[index];
    if (casing === 'capitals') return text === listed && !(shouting && isCommonWord(listed.toLowerCase()));
    return casing === 'any' || startsWithCapital(text);
  });
}

/** The listed name that a range of tokens is as a whole, as it is written, or null. */
export function listedAs(surface: Surface, first: number, end: number): KnownName | null {
  const match = BUILT_IN_NAMES.longest(surface, first, end, (phrase, places) =>
    isWrittenAs(phrase, surface.tokens, places, false),
  );
  return match?.end === end ? match.value : null;
}

/** Every listed name with what it stands for; of a name that is listed twice the first counts. */
export function* builtInNames(): Generator<readonly [string, KnownName]> {
  const states = STATES.map(fields);
  for (const [name = '', , , , others = ''] of states)
    yield* named([name, ...parts(others)], { name, type: 'PLACE', registry: null, list: 'state' });
  for (const [, capitals = ''] of states)
    for (const [capital, names] of capitalsOf(capitals))
      yield* named(names, { name: capital, type: 'PLACE', registry: null, list: 'capital' });
  for (const name of GENERIC_BODIES)
    yield [name, { name: '', type: 'ORG', registry: null, list: STATE_BODY }];
  for (const line of BODIES) yield* entity(line, 'ORG', 'well-known body');
  for (const [, , people = '', words = ''] of states)
    yield* named([people, ...inflected(parts(words))], {
      name: people,
      type: 'GROUP',
      registry: null,
      list: 'nationality',
    });
  for (const line of GROUPS) {
    const [name = '', words = ''] = fields(line);
    yield* named([name, ...inflected(parts(words))], {
      name,
      type: 'GROUP',
      registry: null,
      list: 'people or camp',
    });
  }
  for (const line of REGIONS) yield* entity(line, 'PLACE', 'region');
  for (const line of US_STATES) yield* entity(line, 'PLACE', 'state of the United States');
  for (const name of CITIES) yield [name, { name, type: 'PLACE', registry: null, list: 'city' }];
}

function* named(names: readonly string[], known: KnownName): Generator<readonly [string, KnownName]> {
  for (const name of names) if (name !== '' && !name.startsWith('the ')) yield [name, known];
}

function* entity(line: string, type: ActorType, list: string): Generator<readonly [string, KnownName]> {
  const [name = '', others = ''] = fields(line);
  yield* named([name, ...parts(others)], { name, type, registry: null, list });
}

/** `Kyiv; Kiev` are one city under the first name; `Abuja; Lagos` two. Spellings of one city share their first letter. */
function* capitalsOf(list: string): Generator<readonly [string, readonly string[]]> {
  const names = parts(list);
  const byLetter = new Map<string, string[]>();
  for (const name of names) {
    const letter = name.slice(0, 1);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), name]);
  }
  for (const same of byLetter.values()) yield [same[0] ?? '', same];
}

/** Each word with its plural, so that lists need only one. */
function inflected(names: readonly string[]): string[] {
  return names.flatMap((name) => (/(?:s|sh|ch|men|ese)$/.test(name) ? [name] : [name, `${name}s`]));
}

function fields(line: string): string[] {
  return line.split('|').map((field) => field.trim());
}

function parts(field: string): string[] {
  return field
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
