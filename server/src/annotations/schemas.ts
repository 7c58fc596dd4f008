import {
  array,
  check,
  description,
  literal,
  looseObject,
  never,
  nonEmpty,
  number,
  objectWithRest,
  optional,
  picklist,
  pipe,
  record,
  regex,
  string,
  transform,
  union,
  unknown,
  type GenericSchema,
  type NeverSchema,
  type ObjectEntries,
  type ObjectWithRestSchema,
} from 'valibot';
import type { RegistryEntry } from '../engine/index.ts';
import type { CorpusSettings, Level, RuleSetting } from './types.ts';

/*
 * What may stand in our YAML files, and what each field means. These schemas are the one source: the parsers check by them, and the
 * JSON schemas for YAML editors (`server/schemas/`) are made of them by `scripts/schemas.ts`. Descriptions are written for the person
 * who sees them in an editor while typing.
 */

const LEVELS = ['off', 'hint', 'information', 'warning', 'error'] as const satisfies readonly Level[];
const SOURCE_KINDS = ['named', 'unnamed', 'absent'] as const;
const ACTOR_TYPES = ['PERSON', 'ORG', 'PLACE', 'GROUP'] as const;

/** What a corpus without `newsmark.yaml`, or with an empty one, is read by. */
export const DEFAULT_CORPUS_SETTINGS: CorpusSettings = {
  version: 1,
  articles: [],
  exclude: [],
  actors: [],
  marks: '{path}.marks.yaml',
  rules: {},
  knownSources: [],
  ratings: ['correct', 'missing-context', 'misleading', 'refuted', 'unverifiable'],
  checklist: [],
  publisher: null,
  language: 'en',
};

/** A map with these fields and no others; the message of its rest names the fields, for suggestions. */
function fields<Entries extends ObjectEntries>(
  entries: Entries,
): ObjectWithRestSchema<Entries, NeverSchema<string>, undefined> {
  return objectWithRest(entries, never(Object.keys(entries).join(', ')));
}

/** A text; YAML reads `name: 1848` as a number, which nobody means. */
const text = pipe(
  union([string(), number()]),
  transform((value) => String(value).trim()),
  nonEmpty('There is nothing written here.'),
);

const texts = array(text);

/** One text or a list of them. */
const oneOrMore = pipe(
  union([texts, text]),
  transform((value) => (typeof value === 'string' ? [value] : value)),
);

const level = picklist(LEVELS);

const ruleSetting = pipe(
  union([
    level,
    pipe(
      looseObject({
        level: optional(
          pipe(level, description('How loudly the rule speaks in this corpus; off silences it.')),
        ),
      }),
      check((options) => !('0' in options), 'A level, or a set of options, is expected here, not a list.'),
    ),
  ]),
  transform((value): RuleSetting => {
    if (typeof value === 'string') return { level: value, options: {} };
    const { level: own, ...options } = value;
    return own === undefined ? { options } : { level: own, options };
  }),
);

/** What `newsmark.yaml` may say. The ids of the rules are the caller's, since this room knows no rules. */
export function corpusSchema(ruleIds: readonly string[]): GenericSchema<unknown, CorpusSettings> {
  const defaults = DEFAULT_CORPUS_SETTINGS;
  const rules = Object.fromEntries(
    ruleIds.map((id) => [
      id,
      optional(pipe(ruleSetting, description(`The level of the rule ${id}, or its level and options.`))),
    ]),
  );
  const schema = pipe(
    fields({
      version: optional(
        pipe(
          literal(
            1,
            'This version of Newsmark reads files of version 1; the rest is read as if it were one.',
          ),
          description('The version of this format: 1.'),
        ),
      ),
      articles: optional(
        pipe(
          oneOrMore,
          description(
            'Globs of the files that are articles, relative to this file. Where none match, a file is told by its name and content.',
          ),
        ),
      ),
      exclude: optional(
        pipe(
          oneOrMore,
          description(
            'Globs of files that are no articles, whatever their content. What .gitignore names is left out too.',
          ),
        ),
      ),
      actors: optional(
        pipe(
          oneOrMore,
          description(
            'The registry file or files of this corpus, relative to this file, such as actors.yaml.',
          ),
        ),
      ),
      marks: optional(
        pipe(
          string(),
          check(
            (pattern) => pattern.includes('{path}'),
            "The pattern needs '{path}', which stands for the article.",
          ),
          check(staysInside, 'The sidecars must lie inside the corpus: a relative path without "..".'),
          description(
            "The pattern of the sidecars' paths: {path} is the article's path, {reviewer} who decides; {path}.marks.yaml by default.",
          ),
        ),
      ),
      rules: optional(
        pipe(
          fields(rules),
          transform((settings): Record<string, RuleSetting> => settings as Record<string, RuleSetting>),
          description('The level of each rule in this corpus: off, hint, information, warning or error.'),
        ),
      ),
      knownSources: optional(
        pipe(
          oneOrMore,
          description('Names that readers of this corpus know: they count as identified sources.'),
        ),
      ),
      ratings: optional(
        pipe(
          oneOrMore,
          description('The ratings of the house for checked claims, from the best to the worst.'),
        ),
      ),
      checklist: optional(
        pipe(oneOrMore, description('What a reviewer goes through before an article is called complete.')),
      ),
      publisher: optional(
        pipe(
          fields({
            name: pipe(text, description('The name of the publisher, as fact checks carry it.')),
            url: optional(
              pipe(
                string(),
                regex(/^https?:\/\/\S+$/, "A web address is expected here, beginning with 'https://'."),
                description("The publisher's web address."),
              ),
            ),
          }),
          transform(({ name, url }) => (url === undefined ? { name } : { name, url })),
          description('Who publishes the fact checks of this corpus.'),
        ),
      ),
      language: optional(
        pipe(
          string(),
          regex(
            /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/,
            "A language tag is expected here, such as 'en' or 'en-GB'.",
          ),
          description('The language of the articles as a BCP 47 tag; the engine reads English.'),
        ),
      ),
    }),
    transform((given): CorpusSettings => ({
      version: 1,
      articles: given.articles ?? defaults.articles,
      exclude: given.exclude ?? defaults.exclude,
      actors: given.actors ?? defaults.actors,
      marks: given.marks ?? defaults.marks,
      rules: given.rules ?? defaults.rules,
      knownSources: given.knownSources ?? defaults.knownSources,
      ratings: given.ratings ?? defaults.ratings,
      checklist: given.checklist ?? defaults.checklist,
      publisher: given.publisher ?? defaults.publisher,
      language: given.language ?? defaults.language,
    })),
  );
  return schema;
}

function staysInside(path: string): boolean {
  return !/^(?:[\\/]|[A-Za-z]:)/.test(path) && !path.split(/[\\/]/).includes('..');
}

const role = pipe(
  fields({
    title: pipe(text, description("The role's title, as articles write it: 'mayor', 'foreign minister'.")),
    org: optional(pipe(text, description('The organisation or place that the role belongs to.'))),
    from: optional(
      pipe(text, description('When it began: a year, a month or a day, such as 2019 or 2019-05-01.')),
    ),
    to: optional(pipe(text, description('When it ended; absent while it lasts.'))),
  }),
  transform(({ title, org, from, to }) => ({
    title,
    ...(org === undefined ? {} : { org }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  })),
);

const registryEntry = pipe(
  fields({
    id: pipe(
      text,
      regex(/^\S+$/, "An id is one word without spaces, such as 'ada-moreau'."),
      description(
        'A lasting, unique id in one word; marks refer to it. The name in small letters with hyphens is a good one.',
      ),
    ),
    name: pipe(text, description('The fullest usual name, as it is shown.')),
    type: pipe(
      picklist([...ACTOR_TYPES, 'person', 'org', 'place', 'group']),
      transform((type) => type.toUpperCase() as (typeof ACTOR_TYPES)[number]),
      description('PERSON, ORG (a body of any kind), PLACE or GROUP (a people, religion or camp).'),
    ),
    aliases: optional(pipe(oneOrMore, description('Other names that articles use for it.'))),
    not: optional(
      pipe(oneOrMore, description('Names that look like it and mean somebody or something else.')),
    ),
    roles: optional(pipe(array(role), description('The roles that it has or had, the present one first.'))),
    affiliation: optional(pipe(text, description('The party, company or body that it belongs to.'))),
    country: optional(pipe(text, description('The country that it belongs to.'))),
    sameAs: optional(
      pipe(
        record(pipe(string(), regex(/\D/)), text),
        description("Ids of the same actor elsewhere: 'wikidata: Q42', or an address."),
      ),
    ),
    note: optional(pipe(text, description('What a reader of the corpus should know; shown on hover.'))),
    sourceKind: optional(
      pipe(
        picklist(SOURCE_KINDS),
        description('How it counts as a source: named, or unnamed where the name identifies nobody.'),
      ),
    ),
  }),
  transform((given): RegistryEntry => ({
    id: given.id,
    name: given.name,
    type: given.type,
    aliases: given.aliases ?? [],
    not: given.not ?? [],
    roles: given.roles ?? [],
    sameAs: given.sameAs ?? {},
    ...(given.affiliation === undefined ? {} : { affiliation: given.affiliation }),
    ...(given.country === undefined ? {} : { country: given.country }),
    ...(given.note === undefined ? {} : { note: given.note }),
    ...(given.sourceKind === undefined ? {} : { sourceKind: given.sourceKind }),
  })),
);

/** One entry of `actors.yaml`. */
export const registryEntrySchema: GenericSchema<unknown, RegistryEntry> = registryEntry;

const registryFrame = {
  version: optional(
    pipe(
      literal(1, 'This version of Newsmark reads files of version 1; the rest is read as if it were one.'),
      description('The version of this format: 1.'),
    ),
  ),
};

/** `actors.yaml` without its entries, which are checked one by one. */
export const registryFrameSchema: GenericSchema<unknown, unknown> = fields({
  ...registryFrame,
  actors: optional(array(unknown())),
});

/** `actors.yaml` as a whole, for the JSON schema. */
export const registryFileSchema: GenericSchema<unknown, unknown> = fields({
  ...registryFrame,
  actors: pipe(array(registryEntry), description('Everybody and everything that this corpus knows by name.')),
});
