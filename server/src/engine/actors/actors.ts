import type { Article } from '../article/types.ts';
import type { Inputs } from '../inputs.ts';
import type { Language } from '../language/types.ts';
import type { ActorPin } from '../pins.ts';
import { markIds } from '../text/markIds.ts';
import { compareSpans } from '../text/span.ts';
import { agreeTypes } from './agree.ts';
import { compileRegistry } from './compiledRegistry.ts';
import { findCredits } from './credits.ts';
import { blockFinder, placeNames, type Found } from './found.ts';
import { findGenders } from './gender.ts';
import { linkNames, type Links } from './link.ts';
import { findNames } from './names.ts';
import { findNominals, type Nominal } from './nominals.ts';
import { actorPins, applyActorPins, applyNominalPins, applyPins, partPins, pinnedActors } from './pinned.ts';
import { spreadPins } from './pinScope.ts';
import { registryLookup, withoutNobodies, withRegistryNames } from './registryNames.ts';
import { findRoles, type FoundRole } from './roles.ts';
import { readSurface } from './surface.ts';
import { taggerOf } from './tagger/tagger.ts';
import type { Actor, Actors, Mention, Role } from './types.ts';

/**
 * Finds every named mention and links the mentions into actors; then the roles that the text gives them, the descriptions that these
 * license, and what else the text shows of each actor. Total and linear; people's decisions outrank everything found.
 */
export function findActors(text: string, article: Article, language: Language, inputs: Inputs): Actors {
  const registry = compileRegistry(inputs.registry);
  const surface = readSurface(article, language);
  const lookup = registryLookup(registry, surface);
  const placed = placeNames(
    article,
    surface.tokens,
    findNames(article, language, surface, taggerOf(inputs.models)),
  );
  const listed = withRegistryNames(language, surface, lookup, agreeTypes(surface, placed));
  const found = withoutNobodies(registry, surface, listed);
  const read = (names: readonly Found[], pins: readonly ActorPin[]): ReadNames => {
    const links = applyActorPins(
      linkNames(text, article, surface, names, registry),
      names,
      pins,
      registry,
      text,
    );
    const roles = findRoles(text, article, language, surface, names);
    const nominals = findNominals(article, language, surface, names, links.actorOf, roles);
    return { ...links, roles, nominals };
  };

  const given = actorPins(inputs.pins, text);
  // What a decision is about can be told only from the text as it is without them.
  const unpinned = given.length === 0 ? null : { names: found, ...read(found, []) };
  const pins = unpinned === null ? [] : spreadPins(given, unpinned, text, surface.tokens);
  const { onNames, onNominals } = partPins(pins, unpinned);
  const names = applyPins(found, onNames, article, surface, registry);
  const { actorOf, roles, ...linked } = read(names, onNames);
  const nominals = applyNominalPins(linked.nominals, onNominals, pins);
  const all = [...linked.actors, ...pinnedActors(linked.actors, nominals, inputs.pins, registry)];

  const rolesOf = groupRoles(roles, actorOf);
  const credits = findCredits(article, surface, names, actorOf);
  const genders = findGenders(language, surface, names, actorOf);
  const actors = all.map((actor): Actor => {
    const gender = genders.get(actor.id);
    const known = { ...actor, roles: rolesOf.get(actor.id) ?? [], credit: credits.has(actor.id) };
    return gender === undefined ? known : { ...known, gender };
  });
  return { actors, mentions: toMentions(text, article, names, actorOf, nominals) };
}

/** What the names of a text mean, and the descriptions that they license. */
interface ReadNames extends Links {
  readonly roles: readonly FoundRole[];
  readonly nominals: readonly Nominal[];
}

/** The different roles of each actor, in the text's order. */
function groupRoles(
  roles: readonly FoundRole[],
  actorOf: readonly (string | null)[],
): ReadonlyMap<string, Role[]> {
  const grouped = new Map<string, Map<string, Role>>();
  for (const { name, start, end, title, from } of roles) {
    const actor = actorOf[name];
    if (actor === null || actor === undefined) continue;
    const standing = grouped.get(actor) ?? new Map<string, Role>();
    if (!standing.has(title)) standing.set(title, { start, end, title, from });
    grouped.set(actor, standing);
  }
  return new Map([...grouped].map(([actor, standing]) => [actor, [...standing.values()]]));
}

function toMentions(
  text: string,
  article: Article,
  names: readonly Found[],
  actorOf: readonly (string | null)[],
  nominals: readonly Nominal[],
): Mention[] {
  const blockOf = blockFinder(article);
  const unmarked = [
    ...names.map((name, index) => ({
      ...pick(name),
      actor: actorOf[index] ?? null,
      form: 'name' as const,
      block: name.block,
    })),
    ...nominals.map((nominal) => ({
      ...pick(nominal),
      actor: nominal.actor,
      form: 'nominal' as const,
      block: blockOf(nominal.start),
    })),
  ].toSorted(compareSpans);
  const ids = markIds('a', text, unmarked);
  return unmarked.map((mention, index) => ({ id: ids[index] ?? '', ...mention }));
}

function pick(found: Found | Nominal): Pick<Mention, 'start' | 'end' | 'type' | 'evidence' | 'confidence'> {
  const { start, end, type, evidence, confidence } = found;
  return { start, end, type, evidence, confidence: Math.round(confidence * 100) / 100 };
}
