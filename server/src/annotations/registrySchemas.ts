import {
  array,
  description,
  optional,
  picklist,
  pipe,
  record,
  regex,
  string,
  transform,
  unknown,
  type GenericSchema,
} from 'valibot';
import type { ActorType, RegistryEntry } from '../engine/index.ts';
import { fields, item, present, text, texts, version } from './schemaParts.ts';

/*
 * What may stand in `actors.yaml`.
 */

const SOURCE_KINDS = ['named', 'unnamed', 'absent'] as const;
const ACTOR_TYPES = ['PERSON', 'ORG', 'PLACE', 'GROUP'] as const satisfies readonly ActorType[];

const role = pipe(
  fields({
    title: text("The role's title, as articles write it: 'mayor', 'foreign minister'."),
    org: optional(text('The organisation or place that the role belongs to.')),
    from: optional(text('When it began: a year, a month or a day, such as 2019 or 2019-05-01.')),
    to: optional(text('When it ended; absent while it lasts.')),
  }),
  transform(({ title, ...rest }) => ({ title, ...present(rest) })),
);

/** One entry of `actors.yaml`. */
export const registryEntrySchema: GenericSchema<unknown, RegistryEntry> = pipe(
  fields({
    id: pipe(
      text(
        'A lasting, unique id in one word; marks refer to it. The name in small letters with hyphens is a good one.',
      ),
      regex(/^\S+$/, "An id is one word without spaces, such as 'ada-moreau'."),
    ),
    name: text('The fullest usual name, as it is shown.'),
    type: pipe(
      picklist([...ACTOR_TYPES, 'person', 'org', 'place', 'group']),
      description('PERSON, ORG (a body of any kind), PLACE or GROUP (a people, religion or camp).'),
      transform((type) => type.toUpperCase() as ActorType),
    ),
    aliases: optional(texts('Other names that articles use for it.'), []),
    not: optional(texts('Names that look like it and mean somebody or something else.'), []),
    roles: optional(
      pipe(array(role), description('The roles that it has or had, the present one first.')),
      [],
    ),
    affiliation: optional(text('The party, company or body that it belongs to.')),
    country: optional(text('The country that it belongs to.')),
    sameAs: optional(
      pipe(
        record(pipe(string(), regex(/\D/)), item),
        description("Ids of the same actor elsewhere: 'wikidata: Q42', or an address."),
      ),
      {},
    ),
    note: optional(text('What a reader of the corpus should know; shown on hover.')),
    sourceKind: optional(
      pipe(
        picklist(SOURCE_KINDS),
        description('How it counts as a source: named, or unnamed where the name identifies nobody.'),
      ),
    ),
  }),
  transform(({ id, name, type, aliases, not, roles, sameAs, ...rest }): RegistryEntry => ({
    id,
    name,
    type,
    aliases,
    not,
    roles,
    sameAs,
    ...present(rest),
  })),
);

const nobody = texts('Names that are no actors in this corpus, whatever they look like.');

/** `actors.yaml` without its entries, which are checked one by one. */
export const registryFrameSchema: GenericSchema<unknown, { readonly not?: readonly string[] | undefined }> =
  fields({
    version: optional(version),
    not: optional(nobody),
    actors: optional(array(unknown())),
  });

/** `actors.yaml` as a whole, for the JSON schema. */
export const registryFileSchema: GenericSchema<unknown, unknown> = fields({
  version: optional(version),
  not: optional(nobody),
  actors: pipe(
    array(registryEntrySchema),
    description('Everybody and everything that this corpus knows by name.'),
  ),
});
