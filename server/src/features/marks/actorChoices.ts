import type { Actor, ActorType, Analysis, Registry, RegistryEntry } from '../../engine/index.ts';

/** Somebody whom a name or a quotation may be linked to. */
export interface ActorChoice {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  /** Who that is, in a few words; empty where nothing is known. */
  readonly about: string;
  /** How often the article names the actor. */
  readonly mentions: number;
  readonly registry: boolean;
}

/** The actors of an article, those first that it names most; then those of the registry that it does not name, by name. */
export function actorChoices({ actors, mentions }: Analysis, registry: Registry): ActorChoice[] {
  const entries = new Map(registry.entries.map((entry) => [entry.id, entry]));
  const counts = new Map<string, number>();
  for (const { actor } of mentions) if (actor !== null) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const own = actors.map((actor) => choiceOf(actor, entries.get(actor.id), counts.get(actor.id) ?? 0));
  const met = new Set(own.map(({ id }) => id));
  const others = registry.entries
    .filter(({ id }) => !met.has(id))
    .map(({ id, name, type, ...entry }) => {
      return { id, name, type, about: aboutEntry(entry), mentions: 0, registry: true };
    });
  return [...own.toSorted((a, b) => b.mentions - a.mentions || byName(a, b)), ...others.toSorted(byName)];
}

function choiceOf(actor: Actor, entry: RegistryEntry | undefined, mentions: number): ActorChoice {
  const { id, name, type, roles } = actor;
  const about = roles[0]?.title ?? (entry === undefined ? '' : aboutEntry(entry));
  return { id, name, type, about, mentions, registry: entry !== undefined };
}

/** 'Foreign Minister, Government of Kestria'. */
function aboutEntry({
  roles,
  affiliation,
  country,
}: Pick<RegistryEntry, 'roles' | 'affiliation' | 'country'>): string {
  const [role] = roles;
  const words = role === undefined ? [affiliation, country] : [role.title, role.org ?? affiliation];
  return words.filter((word) => word !== undefined && word !== '').join(', ');
}

/** By UTF-16 units, which are the same everywhere. */
function byName(a: ActorChoice, b: ActorChoice): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1;
}
