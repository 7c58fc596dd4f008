import type { Article } from '../article/types.ts';
import { addMembers, groupNames, newChain, type Chain, type ChainOf, type Group } from './chains.ts';
import type { Found } from './found.ts';
import { addressedSex, isCouple, isFamily, isIntroducedAnew, sexOfFirstName } from './introductions.ts';
import type { KnownName } from './knownNames.ts';
import { isFirstName } from './lexiconFirstNames.ts';
import {
  barePart,
  flatWords,
  isWellFormed,
  partialNames,
  personKey,
  readPersonName,
  shortNames,
  type PersonName,
} from './personName.ts';
import { arabicSpelling } from './spelling.ts';
import type { Surface } from './surface.ts';
import { endsTitle, titleBefore } from './titles.ts';

/** Somebody who may be called by a part of their name. */
interface Bearer {
  /** The bearer's chain, or null for somebody of whom the text gives the surname with another's first name only. */
  readonly chain: Chain | null;
  readonly as: 'surname' | 'given';
  /** The first token at which running text introduces the bearer; -1 where only a headline or the like does. */
  since: number;
  readonly sex: 'm' | 'f' | null;
  /** The titles that stand before the bearer's full names. */
  readonly titles: ReadonlySet<string>;
}

/** So many of one name are enough to leave it open; without a bound a roll of namesakes would cost the square of its length. */
const MOST_BEARERS = 40;

const NO_TITLES: ReadonlySet<string> = new Set();

/** What is known while the persons of a text are linked. */
interface Linking {
  readonly surface: Surface;
  readonly names: readonly Found[];
  readonly chainOf: ChainOf;
  /** Whether a name stands in running text, so that what comes before it has been read. */
  readonly isRunning: (name: Found) => boolean;
  /** The chain of each full or partial name of several parts; null where it may mean several. */
  readonly byFullName: Map<string, Chain | null>;
  /** Who may be called by a single part. */
  readonly bearers: Map<string, Bearer[]>;
}

/**
 * Links the names of persons at `indices`. Full names come first, the longest ahead; then each single part is taken for the person who is
 * called so. It stays open where two are, unless only one of them has been introduced when a reader comes to it, or an address tells
 * the sex of the one who is meant. Somebody introduced as another's kin is nobody met before.
 */
export function linkPersons(
  article: Article,
  surface: Surface,
  names: readonly Found[],
  indices: readonly number[],
  chainOf: ChainOf,
): Chain[] {
  const running = article.blocks.map(({ label }) => label === 'body' || label === 'subhead');
  const linking: Linking = {
    surface,
    names,
    chainOf,
    isRunning: ({ block }) => running[block] === true,
    byFullName: new Map(),
    bearers: new Map(),
  };
  const parsed = new Map(indices.map((index) => [index, parse(surface, names[index])] as const));
  const nameOf = (index: number): PersonName => parsed.get(index) ?? { parts: [], suffix: '' };
  const keyOf = (index: number): { key: string; known: KnownName | null } => ({
    key: personKey(nameOf(index)),
    known: names[index]?.known ?? null,
  });
  const fragments = new Set(indices.filter((index) => isFragment(surface, names, index)));
  const groups = groupNames(
    indices.filter((index) => !fragments.has(index)),
    keyOf,
  );
  const isWhole = ({ members, known }: Group): boolean =>
    known !== null || members.some((index) => nameOf(index).parts.length > 1);
  const chains = linkFullNames(linking, groups.filter(isWhole), nameOf);
  noteSharedSurnames(linking, indices, nameOf);
  const single = groups.filter((group) => !isWhole(group)).flatMap(({ members }) => members);
  // What is left of a name that was not found whole means nobody but itself.
  const alone = groupNames([...fragments], keyOf).map(({ members }) => {
    const chain = newChain('PERSON');
    addMembers(chainOf, chain, members);
    return chain;
  });
  return [...chains, ...linkSingleParts(linking, single, nameOf), ...alone];
}

/** Whether a name was not found as it is: it holds what no name holds, or a first name or the rest of the name stands right beside it. */
function isFragment(surface: Surface, names: readonly Found[], index: number): boolean {
  const [before, name, next] = [names[index - 1], names[index], names[index + 1]];
  if (name === undefined || name.known !== null) return false;
  if (!isWellFormed(surface, name)) return true;
  if (surface.weak[name.firstToken] === true) return false;
  if (areOneBesideOther(before, name) || areOneBesideOther(name, next)) return true;
  const word = surface.folded[name.firstToken - 1] ?? '';
  const isNamed = before !== undefined && before.endToken === name.firstToken;
  return !isNamed && surface.capital[name.firstToken - 1] === true && isFirstName(word) && !endsTitle(word);
}

/** Whether two persons' names follow each other with nothing between them. */
function areOneBesideOther(left: Found | undefined, right: Found | undefined): boolean {
  return (
    left?.type === 'PERSON' &&
    right?.type === 'PERSON' &&
    left.endToken === right.firstToken &&
    left.block === right.block
  );
}

function parse(surface: Surface, name: Found | undefined): PersonName {
  return name === undefined ? { parts: [], suffix: '' } : readPersonName(surface, name);
}

/** Links names of several parts and those of lists, from the longest to the shortest. */
function linkFullNames(
  linking: Linking,
  groups: readonly Group[],
  nameOf: (index: number) => PersonName,
): Chain[] {
  const fullest = (group: Group): PersonName =>
    group.members.map(nameOf).reduce((long, name) => (name.parts.length > long.parts.length ? name : long));
  const ordered = groups
    .map((group) => ({ group, name: fullest(group) }))
    .toSorted(
      (a, b) =>
        spelledOut(b.name) - spelledOut(a.name) ||
        b.name.parts.length - a.name.parts.length ||
        (a.group.members[0] ?? 0) - (b.group.members[0] ?? 0),
    );
  const chains: Chain[] = [];
  for (const { group, name } of ordered) {
    const host = group.known === null ? hostOf(linking, group, name) : undefined;
    if (host === null) {
      for (const index of group.members) linking.chainOf.set(index, null);
      continue;
    }
    const chain = host ?? newChain('PERSON', group.known);
    if (host === undefined) chains.push(chain);
    addMembers(linking.chainOf, chain, group.members);
    for (const written of new Set(group.members.map((index) => personKey(nameOf(index)))))
      linking.byFullName.set(written, chain);
    noteShortNames(linking, group, name, chain);
  }
  return chains;
}

/** How many parts of a name are more than initials. */
function spelledOut({ parts }: PersonName): number {
  return parts.filter((part) => part.length > 1).length;
}

/** The chain of the longer name that a full name shortens: none where it does not, null where it shortens two. */
function hostOf(linking: Linking, group: Group, name: PersonName): Chain | null | undefined {
  const first = linking.names[group.members[0] ?? -1];
  if (first !== undefined && isIntroducedAnew(linking.surface, first)) return undefined;
  const host = linking.byFullName.get(personKey(name));
  const arabic = arabicSpelling(flatWords(name));
  return host === undefined && arabic !== null ? linking.byFullName.get(`arabic ${arabic}`) : host;
}

/** Notes by which shorter names a person may be called. */
function noteShortNames(linking: Linking, { members }: Group, name: PersonName, chain: Chain): void {
  const note = (partial: string): void => {
    const host = linking.byFullName.get(partial);
    if (host !== chain) linking.byFullName.set(partial, host === undefined ? chain : null);
  };
  for (const partial of partialNames(name)) note(partial);
  const arabic = arabicSpelling(flatWords(name));
  if (arabic !== null) note(`arabic ${arabic}`);
  const since = firstRunning(linking, members);
  const sex = sexOfFirstName(name.parts[0] ?? '');
  const titles = new Set(members.map((index) => titleOf(linking, index)));
  const { surnames, given } = shortNames(name);
  for (const part of surnames) noteBearer(linking, part, { chain, as: 'surname', since, sex, titles });
  for (const part of given) noteBearer(linking, part, { chain, as: 'given', since, sex, titles });
  // Interviews set initials before answers.
  const initials = name.parts.map((part) => part.slice(0, 1).toUpperCase()).join('');
  if (name.parts.length > 1) noteBearer(linking, initials, { chain, as: 'given', since, sex, titles });
}

/** The title that stands before a name; empty where none does. */
function titleOf({ surface, names }: Linking, index: number): string {
  const name = names[index];
  return name === undefined ? '' : titleBefore(surface, name.firstToken);
}

function noteBearer({ bearers }: Linking, part: string, bearer: Bearer): void {
  const all = bearers.get(part);
  if (all === undefined) bearers.set(part, [bearer]);
  else if (all.length < MOST_BEARERS) {
    const same = all.find(({ chain, as }) => chain === bearer.chain && as === bearer.as);
    if (same === undefined) all.push(bearer);
    else if (bearer.since !== -1 && (same.since === -1 || bearer.since < same.since))
      same.since = bearer.since;
  }
}

function firstRunning({ names, isRunning }: Linking, members: readonly number[]): number {
  for (const index of members) {
    const name = names[index];
    if (name !== undefined && isRunning(name)) return name.firstToken;
  }
  return -1;
}

/** `Anna and Peter Lund` are two of that surname: the first is noted as another bearer, though the text never gives her full name. */
function noteSharedSurnames(
  linking: Linking,
  indices: readonly number[],
  nameOf: (index: number) => PersonName,
): void {
  const { names, surface } = linking;
  for (const [at, index] of indices.entries()) {
    const [name, next] = [names[index], names[indices[at + 1] ?? -1]];
    if (name === undefined || next === undefined || next.firstToken !== name.endToken + 1) continue;
    const [{ parts }, other] = [nameOf(index), nameOf(indices[at + 1] ?? -1)];
    const [first = ''] = parts;
    if (parts.length !== 1 || other.parts.length < 2 || surface.folded[name.endToken] !== 'and') continue;
    if (!isFirstName(first)) continue;
    for (const part of shortNames(other).surnames) {
      const known = linking.bearers
        .get(first)
        ?.some(({ chain }) =>
          linking.bearers.get(part)?.some((bearer) => bearer.chain === chain && bearer.as === 'surname'),
        );
      if (known !== true)
        noteBearer(linking, part, {
          chain: null,
          as: 'surname',
          since: name.firstToken,
          sex: sexOfFirstName(first),
          titles: NO_TITLES,
        });
    }
  }
}

/** Links names of one part, those of running text first and in its order. */
function linkSingleParts(
  linking: Linking,
  indices: readonly number[],
  nameOf: (index: number) => PersonName,
): Chain[] {
  const { names, chainOf, isRunning } = linking;
  const chains = new Map<string, Chain>();
  const place = (index: number): number => {
    const name = names[index];
    return name !== undefined && isRunning(name) ? name.firstToken : Infinity;
  };
  for (const index of indices.toSorted((a, b) => place(a) - place(b) || a - b)) {
    const name = names[index];
    const [part = ''] = nameOf(index).parts;
    if (name === undefined) continue;
    const bare = barePart(part);
    const meant = meantBy(linking, name, bare);
    if (meant === null) chainOf.set(index, null);
    else if (meant !== undefined) addMembers(chainOf, meant, [index]);
    else {
      const chain = chains.get(bare) ?? newChain('PERSON');
      chains.set(bare, chain);
      addMembers(chainOf, chain, [index]);
      const since = isRunning(name) ? name.firstToken : -1;
      const sex = addressedSex(linking.surface, name);
      noteBearer(linking, bare, {
        chain,
        as: 'surname',
        since,
        sex,
        titles: new Set([titleOf(linking, index)]),
      });
    }
  }
  return [...chains.values()];
}

/** The chain of the one person whom a single part means; null where it is open, undefined where it is somebody not met yet. */
function meantBy(
  { surface, bearers, isRunning }: Linking,
  name: Found,
  part: string,
): Chain | null | undefined {
  if (isCouple(surface, name)) return null;
  const all = bearers.get(part) ?? bearers.get(surface.tokens[name.firstToken]?.text ?? '');
  if (all === undefined) return undefined;
  if (isFamily(surface, name)) return null;
  const sex = addressedSex(surface, name);
  const fitting = all.filter((bearer) => sex === null || bearer.sex === null || bearer.sex === sex);
  if (fitting.length === 0) return undefined;
  if (fitting.every((bearer) => bearer.as === 'given')) {
    if (isIntroducedAnew(surface, name)) return undefined;
    // A first name alone that many bear, before anybody of that name is introduced, may be anybody's.
    if (isRunning(name) && isFirstName(part) && fitting.every(({ since }) => since > name.firstToken))
      return null;
  }
  const meant = onlyChain(fitting);
  // Where the address rules one out, it has to speak for the other.
  const isTold = fitting.length === all.length || fitting.every((bearer) => bearer.sex === sex);
  if (meant !== undefined) return isTold ? meant : null;
  const title = titleBefore(surface, name.firstToken);
  const titled = title === '' ? [] : fitting.filter(({ titles }) => titles.has(title));
  const borne = titled.length === 0 ? undefined : onlyChain(titled);
  if (borne != null) return borne;
  if (!isRunning(name)) return null;
  const introduced = fitting.filter(({ since }) => since < name.firstToken);
  return onlyChain(introduced) ?? null;
}

/** The one chain of several bearers, null where it is nobody's, undefined where they are several. */
function onlyChain(bearers: readonly Bearer[]): Chain | null | undefined {
  const [first] = bearers;
  return first !== undefined && bearers.every(({ chain }) => chain === first.chain) ? first.chain : undefined;
}
