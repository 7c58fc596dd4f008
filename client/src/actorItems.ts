import type { ActorChoice } from '../../server/src/protocol/protocol.ts';

/** What a person picked: an actor, known or new, or that nobody is named. */
export type PickedActor =
  | { readonly kind: 'known' | 'new'; readonly id: string; readonly name: string }
  | { readonly kind: 'nobody' };

/** One line of the list of actors; a separator picks nothing. */
export interface ActorItem {
  readonly label: string;
  readonly description?: string;
  readonly separator?: true;
  /** Stays in the list whatever is typed. */
  readonly alwaysShow?: true;
  readonly choice: PickedActor | null;
}

export interface ActorItemsParts {
  readonly actors: readonly ActorChoice[];
  /** What is typed so far: the name of a new actor, unless there is one of that name. */
  readonly typed: string;
  /** What 'nobody' is called, where that can be picked: 'Nobody is named'. */
  readonly nobody?: string;
  /** Only the actors given can be picked, and no new one. */
  readonly known?: true;
  /** The actor to begin with, which is likeliest or stands now. */
  readonly preferred?: string | null;
}

const TYPES: Readonly<Record<ActorChoice['type'], string>> = {
  PERSON: 'person',
  ORG: 'organization',
  PLACE: 'place',
  GROUP: 'group',
};

/** The lines of the list: who is likeliest, the actors of this article, then those of the registry, then what is new. */
export function actorItems({ actors, typed, nobody, known, preferred }: ActorItemsParts): ActorItem[] {
  const others = actors.filter(({ id }) => id !== preferred);
  const inArticle = others.filter(({ mentions }) => mentions > 0);
  const inRegistry = others.filter(({ mentions }) => mentions === 0);
  const name = typed.replaceAll(/\s+/gu, ' ').trim();
  const isListed = actors.some((actor) => actor.name.toLowerCase() === name.toLowerCase());
  const isNew = name !== '' && known !== true && !isListed;
  return [
    ...group('Likeliest', actors.filter(({ id }) => id === preferred).map(itemOf)),
    ...group('In this article', inArticle.map(itemOf)),
    ...group('In the registry', inRegistry.map(itemOf)),
    ...group('Or', [
      ...(nobody === undefined ? [] : [{ label: nobody, choice: { kind: 'nobody' as const } }]),
      ...(isNew ? [newItem(name, actors)] : []),
    ]),
  ];
}

/** The id of a new actor: the name in small letters with hyphens, and a number where another actor has it. */
export function newActorId(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  const id = plain === '' ? 'actor' : plain;
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.includes(candidate)) return candidate;
  }
}

function itemOf({ id, name, type, about }: ActorChoice): ActorItem {
  return {
    label: name,
    description: [TYPES[type], about].filter((words) => words !== '').join(' · '),
    choice: { kind: 'known', id, name },
  };
}

function newItem(name: string, actors: readonly ActorChoice[]): ActorItem {
  const id = newActorId(
    name,
    actors.map((actor) => actor.id),
  );
  return {
    label: `‘${name}’, who is not in this list`,
    alwaysShow: true,
    choice: { kind: 'new', id, name },
  };
}

function group(title: string, items: readonly ActorItem[]): ActorItem[] {
  return items.length === 0 ? [] : [{ label: title, separator: true, choice: null }, ...items];
}
