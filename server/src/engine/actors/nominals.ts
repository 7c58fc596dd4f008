import { isFurniture, type Article } from '../article/types.ts';
import type { Language } from '../language/types.ts';
import type { Span } from '../text/span.ts';
import type { Found } from './found.ts';
import { ownerKey, readLicences, type Licences } from './licences.ts';
import { officeOf, sentenceBounds, type FoundRole } from './roles.ts';
import type { Surface } from './surface.ts';
import { titleEnd } from './titles.ts';
import type { ActorType } from './types.ts';

/** A description that means an actor of the text: 'the Serbian president', 'the ministry'. */
export interface Nominal extends Span {
  readonly actor: string;
  readonly type: ActorType;
  readonly evidence: string;
  readonly confidence: number;
}

/** `The company` takes up a company, and `the president` a president, that was named at most so many tokens before. */
const NEAR = 120;

/** Ranks and forms of address, by which nobody is meant without a name. */
const RANK =
  /^(?:general|major|private|captain|colonel|commander|corporal|sergeant|lieutenant|marshal|sir|dame|lord|lady|count|father|sister|brother|reverend|saint|doctor|model|host|fellow|cook|victim|survivor|patient)$/;

/** Offices of many, by which one is meant only together with more words than are read here: `the head of US diplomacy`. */
const OF_MANY = /^(?:head|chair|member|representative|partner)$/;

/** What tells behind a description which of several is meant: `the company that makes salt`. */
const TELLING = /^(?:that|which|who|whose|whom|where)$/;

/** What follows an office where the office is meant and not who holds it: `the governor election`. */
const OFFICE_ITSELF =
  /^(?:-|elect|candidates?|office|palace|elections?|race|campaign|post|seat|job|role|vote|contest|runoff|primary|debate|hopefuls?|position|nominees?|nomination|ballot|level|system)$/;

/** Bodies that are taken up by their head alone, and what heads they have in full names. */
const BODY_HEADS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    company: 'company corp corp. inc inc. ltd ltd. llc plc gmbh holdings industries airlines airways motors',
    firm: 'company corp corp. inc inc. ltd ltd. llc plc gmbh holdings industries',
    ministry: 'ministry',
    party: 'party',
    agency: 'agency',
    court: 'court',
    university: 'university',
    bank: 'bank',
    council: 'council',
    commission: 'commission',
    committee: 'committee',
    union: 'union',
    parliament: 'parliament assembly',
    department: 'department',
    newspaper: 'times post journal tribune herald gazette chronicle telegraph',
    foundation: 'foundation',
    association: 'association',
    federation: 'federation',
    institute: 'institute',
    hospital: 'hospital',
    airline: 'airlines airways',
    museum: 'museum',
  }).map(([word, heads]) => [word, heads.split(' ')] as const),
);

/**
 * Finds descriptions of actors, linked only where a title or an apposition of the text gives exactly one actor that office. `actorOf`
 * holds the actor's id of each name.
 */
export function findNominals(
  article: Article,
  language: Language,
  surface: Surface,
  names: readonly Found[],
  actorOf: readonly (string | null)[],
  roles: readonly FoundRole[],
): Nominal[] {
  const furniture = article.blocks.map((block) => isFurniture(block.label));
  const keys = names.map((name, index) => ownerKey(name, actorOf[index] ?? null));
  const licences = readLicences(surface, names, actorOf, roles, keys, furniture);
  const nameAt = new Map(names.map((name, index) => [name.firstToken, index] as const));
  const bounds = sentenceBounds(language);
  const persons = names.flatMap(({ type, firstToken }, index) =>
    type === 'PERSON' ? [{ token: firstToken, actor: actorOf[index] ?? null }] : [],
  );
  const scene: Scene = { surface, names, nameAt, keys, licences, persons };
  const found: Nominal[] = [];
  // The words of a role stand beside the name already: an apposition is no mention of its own.
  const skipRole = roleSkipper(surface, roles);
  language.blocks.forEach((range, index) => {
    if (furniture[index] === true) return;
    for (let i = range.firstToken; i < range.endToken;) {
      const from = i;
      i = skipRole(from, range.endToken);
      const mayOpen = surface.folded[i] === 'the' || nameAt.has(i);
      const end = mayOpen ? bounds(from).end : i;
      const nominal = end > i ? nominalAt(scene, i, end) : null;
      if (nominal === null) i++;
      else {
        found.push(nominal.mention);
        i = nominal.end;
      }
    }
  });
  return found;
}

/** Finds the token behind the role that begins at a token, at the latest `end`; the token itself where none does. Asked in rising order. */
function roleSkipper(surface: Surface, roles: readonly FoundRole[]): (i: number, end: number) => number {
  const ordered = roles.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return (i, end) => {
    const start = surface.tokens[i]?.start ?? 0;
    while ((ordered[next]?.start ?? Infinity) < start) next++;
    let at = i;
    // Of roles that begin together the last one counts.
    let reached = 0;
    for (let same = next; ordered[same]?.start === start; same++) reached = ordered[same]?.end ?? reached;
    while (at < end && (surface.tokens[at]?.start ?? reached) < reached) at++;
    return at;
  };
}

interface Scene {
  readonly surface: Surface;
  readonly names: readonly Found[];
  readonly nameAt: ReadonlyMap<number, number>;
  /** For each name, under what its offices are kept. */
  readonly keys: readonly string[];
  readonly licences: Licences;
  /** Where persons are named, in order, and which. */
  readonly persons: readonly { readonly token: number; readonly actor: string | null }[];
}

/** The description that begins at a token: an article, an owner, or both, then an office; or an article and a body's head. */
function nominalAt(
  scene: Scene,
  first: number,
  end: number,
): { readonly mention: Nominal; readonly end: number } | null {
  const { surface, nameAt, names } = scene;
  const article = surface.folded[first] === 'the' ? 1 : 0;
  const ownerIndex = nameAt.get(first + article);
  if (article === 0 && (ownerIndex === undefined || isDetermined(surface, first))) return null;
  const owner = ownerIndex === undefined ? null : (names[ownerIndex] ?? null);
  if (owner !== null && owner.type === 'PERSON') return null;
  let at = owner === null ? first + article : owner.endToken;
  if (owner !== null && /^'s?$/.test(surface.folded[at] ?? '')) at++;
  const former = surface.folded[at] === 'former';
  if (former) at++;
  const stop = titleEnd(surface, at, end);
  if (stop === null) return owner === null && article === 1 ? bodyAt(scene, first, end) : null;
  const office = officeOf({ surface }, at, end);
  const isPossessed = owner !== null && at > owner.endToken;
  if (OF_MANY.test(office) || isPlural(surface, stop - 1) || (article === 0 && !isPossessed)) return null;
  const behind = owner === null ? ownerBehind(scene, stop) : null;
  const last = behind === null ? stop : (names[behind]?.endToken ?? stop);
  if (
    office === '' ||
    TELLING.test(surface.folded[last] ?? '') ||
    isTitleOfName(scene, last) ||
    (behind === null && surface.folded[stop] === 'of')
  )
    return null;
  const key = scene.keys[behind ?? ownerIndex ?? -1] ?? '';
  const holder = only(scene.licences.holders.get(`${key}|${former ? 'former ' : ''}${office}`));
  if (holder === null) return null;
  const start = surface.tokens[first]?.start ?? 0;
  if (key === '' && ((scene.licences.firstNamed.get(holder) ?? Infinity) > start || RANK.test(office)))
    return null;
  // An office that many hold means the one spoken of, as long as nobody else was named since.
  if (key === '' && (former || !office.includes(' ')) && lastPersonBefore(scene, first) !== holder)
    return null;
  return {
    mention: {
      start,
      end: surface.tokens[last - 1]?.end ?? start,
      actor: holder,
      type: 'PERSON',
      evidence: key === '' ? `the only ${office} of the text` : `role given in the text: ${office}`,
      confidence: key === '' ? 0.75 : 0.9,
    },
    end: last,
  };
}

/** `the ministry`, where one ministry was named before. */
function bodyAt(
  scene: Scene,
  first: number,
  end: number,
): { readonly mention: Nominal; readonly end: number } | null {
  const { surface, licences } = scene;
  const word = surface.folded[first + 1] ?? '';
  const known = BODY_HEADS.get(word);
  if (known === undefined || first + 1 >= end || surface.capital[first + 1] === true) return null;
  const behind = surface.folded[first + 2] ?? '';
  if (/^(?:of|for|-)$/.test(behind) || TELLING.test(behind) || isNoun(surface, first + 2)) return null;
  const heads = known.filter((head) => licences.bodies.has(head));
  const holders = new Set(heads.map((head) => only(licences.bodies.get(head))));
  const holder = only(holders);
  const start = surface.tokens[first]?.start ?? 0;
  if (holder === null || (licences.firstNamed.get(holder) ?? Infinity) > start) return null;
  // Any other may be meant further on, and a speaker means their own.
  if (!isNear(scene, holder, first)) return null;
  if (/^(?:company|firm|party|court)$/.test(word) && isSpoken(surface, first)) return null;
  const mention: Nominal = {
    start,
    end: surface.tokens[first + 1]?.end ?? start,
    actor: holder,
    type: 'ORG',
    evidence: `the only ${word} of the text`,
    confidence: 0.75,
  };
  return { mention, end: first + 2 };
}

/** Whether a quotation was opened before a token, within the length of a long sentence, and not closed. */
function isSpoken(surface: Surface, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 60); i--) {
    const token = surface.tokens[i];
    if (token?.kind !== 'quote' || !/["“”„«»]/.test(token.text)) continue;
    return token.text === '“' || token.text === '„' || (token.text === '"' && token.spaced);
  }
  return false;
}

/** `The ministers` are nobody by name. */
function isPlural({ folded }: Surface, last: number): boolean {
  return /(?:[^sui]s|men)$/.test(folded[last] ?? '');
}

/** The actor of the person who is named last before a token. By halving. */
function lastPersonBefore({ persons }: Scene, first: number): string | null {
  let from = 0;
  for (let to = persons.length; from < to;) {
    const middle = (from + to) >> 1;
    if ((persons[middle]?.token ?? 0) < first) from = middle + 1;
    else to = middle;
  }
  return persons[from - 1]?.actor ?? null;
}

/** Whether a body is named in the few sentences before a token. */
function isNear(scene: Scene, actor: string, first: number): boolean {
  const places = scene.licences.named.get(actor) ?? [];
  let from = 0;
  for (let to = places.length; from < to;) {
    const middle = (from + to) >> 1;
    if ((places[middle] ?? 0) < first) from = middle + 1;
    else to = middle;
  }
  const last = places[from - 1];
  return last !== undefined && first - last < NEAR;
}

/** Whether a noun follows that the head only describes: `the party leader`, `the court ruling`. */
function isNoun(surface: Surface, i: number): boolean {
  const token = surface.tokens[i];
  if (token?.kind !== 'word') return false;
  return (
    titleEnd(surface, i, i + 1) !== null ||
    /(?:ing|ment|ion|ings|ments|ions|ship|ers?|^cases?)$/.test(surface.folded[i] ?? '')
  );
}

/** Whether the words before stand in for an article: `a Serbian president`, `his Russian counterpart`. */
function isDetermined(surface: Surface, first: number): boolean {
  return /^(?:a|an|any|every|each|no|some|his|her|their|its|our|my|another|next|future|first|'s|-)$/.test(
    surface.folded[first - 1] ?? '',
  );
}

/** Whether a name stands right behind, with or without a comma, so that the words are its title. */
function isTitleOfName(scene: Scene, end: number): boolean {
  const { surface, nameAt, names } = scene;
  const isPerson = (i: number): boolean => names[nameAt.get(i) ?? -1]?.type === 'PERSON';
  if (isPerson(end) || (surface.folded[end] === ',' && isPerson(end + 1))) return true;
  return OFFICE_ITSELF.test(surface.folded[end] ?? '') || titleEnd(surface, end, end + 1) !== null;
}

/** The index of the name behind `of`, or null. */
function ownerBehind(scene: Scene, stop: number): number | null {
  const { surface, nameAt, names } = scene;
  if (surface.folded[stop] !== 'of') return null;
  const article = surface.folded[stop + 1] === 'the' ? 1 : 0;
  const owner = nameAt.get(stop + 1 + article);
  return owner === undefined || names[owner]?.type === 'GROUP' ? null : owner;
}

function only(ids: ReadonlySet<string | null> | undefined): string | null {
  if (ids === undefined || ids.size !== 1) return null;
  return [...ids][0] ?? null;
}
