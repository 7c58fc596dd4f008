import {
  array,
  boolean,
  check,
  description,
  forward,
  literal,
  looseObject,
  minValue,
  never,
  nonEmpty,
  number,
  objectWithRest,
  optional,
  partialCheck,
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
import type { ActorType, RegistryEntry } from '../engine/index.ts';
import { isSamePattern, patternProblem } from './sidecar/paths.ts';
import type { CorpusSettings, Level, Preset, RuleSetting } from './types.ts';

/*
 * What may stand in our YAML files, and what each field means. These schemas are the one source: the parsers check by them, and the
 * JSON schemas for YAML editors (`server/schemas/`) are made of them by `scripts/schemas.ts`. Descriptions are written for the person
 * who sees them in an editor while typing.
 */

const LEVELS = ['off', 'hint', 'information', 'warning', 'error'] as const satisfies readonly Level[];
const PRESETS = ['gentle', 'newsroom', 'research'] as const satisfies readonly Preset[];
const SOURCE_KINDS = ['named', 'unnamed', 'absent'] as const;
const ACTOR_TYPES = ['PERSON', 'ORG', 'PLACE', 'GROUP'] as const satisfies readonly ActorType[];

/** What a corpus without `newsmark.yaml`, or with an empty one, is read by. */
export const DEFAULT_CORPUS_SETTINGS: CorpusSettings = {
  version: 1,
  articles: [],
  exclude: [],
  actors: [],
  marks: '{path}.marks.yaml',
  preset: 'newsroom',
  rules: {},
  mutes: [],
  knownSources: [],
  summariseAbove: null,
  mayStandUnsourced: [],
  ratings: ['correct', 'missing-context', 'misleading', 'refuted', 'unverifiable'],
  checklist: [],
  secondReview: false,
  privateEvidence: '{path}.private.yaml',
  publisher: null,
  language: 'en',
};

/** A map with these fields and no others; the message of its rest names the fields, for suggestions. */
export function fields<Entries extends ObjectEntries>(
  entries: Entries,
): ObjectWithRestSchema<Entries, NeverSchema<string>, undefined> {
  return objectWithRest(entries, never(Object.keys(entries).join(', ')));
}

/*
 * Each maker takes the description first and puts it before the transformations, where the JSON schema ends. What is transformed is
 * only how a value is written: a number for a text, one text for a list.
 */

const toText = transform((value: string | number) => String(value).trim());
const notEmpty = nonEmpty<string, string>('There is nothing written here.');

/** A text of a list; YAML reads `- 1848` as a number, which nobody means. */
const item = pipe(union([string(), number()]), toText, notEmpty);

/** A text. */
function text(words: string) {
  return pipe(union([string(), number()]), description(words), toText, notEmpty);
}

/** One text or a list of them. */
function texts(words: string) {
  return pipe(
    union([array(item), item]),
    description(words),
    transform((value) => (typeof value === 'string' ? [value] : value)),
  );
}

export const version: GenericSchema<1> = pipe(
  literal(1, 'This version of Newsmark reads files of version 1; the rest is read as if it were one.'),
  description('The version of this format: 1.'),
);

const level = pipe(
  picklist(LEVELS),
  description('How loudly the rule speaks in this corpus; off silences it.'),
);

function ruleSetting(words: string) {
  return pipe(
    union([
      level,
      pipe(
        looseObject({ level: optional(level) }),
        check((options) => !('0' in options), 'A level, or a set of options, is expected here, not a list.'),
      ),
    ]),
    description(words),
    transform((value): RuleSetting => {
      if (typeof value === 'string') return { level: value, options: {} };
      const { level: own, ...options } = value;
      return own === undefined ? { options } : { level: own, options };
    }),
  );
}

/** What `newsmark.yaml` may say. The ids of the rules are the caller's, since this room knows no rules. */
export function corpusSchema(ruleIds: readonly string[]): GenericSchema<unknown, CorpusSettings> {
  const rules = Object.fromEntries(
    ruleIds.map((id) => [
      id,
      optional(ruleSetting(`The level of the rule ${id}, or its level and options.`)),
    ]),
  );
  return pipe(
    fields({
      version: optional(version),
      articles: optional(
        texts(
          'Globs of the files that are articles, relative to this file. What none of them meets is left alone, unless it is named *.article or *.news.',
        ),
      ),
      exclude: optional(
        texts('Globs of files that are not listed as articles. What .gitignore names is left out too.'),
      ),
      actors: optional(
        texts('The registry file or files of this corpus, relative to this file, such as actors.yaml.'),
      ),
      marks: optional(marks),
      preset: optional(
        pipe(
          picklist(PRESETS),
          description(
            'The levels of the rules that are not named under rules: gentle for authors, newsroom (the default) for an editor, research to have everything listed.',
          ),
        ),
      ),
      rules: optional(
        pipe(
          fields(rules),
          description('The level of each rule in this corpus: off, hint, information, warning or error.'),
          transform((settings): Record<string, RuleSetting> => settings as Record<string, RuleSetting>),
        ),
      ),
      mutes: optional(
        pipe(
          array(
            fields({
              rule: pipe(picklist(ruleIds), description('The rule that is silent.')),
              reason: text('Why, for whoever wonders later.'),
            }),
          ),
          description('Rules that are silent in this whole corpus, each with the reason.'),
        ),
      ),
      knownSources: optional(
        texts('Names that readers of this corpus know: they count as identified sources.'),
      ),
      summariseAbove: optional(
        pipe(
          number(),
          minValue(0, 'A number of sentences is expected here.'),
          description(
            'From more unsourced sentences than this on, an article is asked about them once, at its head; 8 by default.',
          ),
        ),
      ),
      mayStandUnsourced: optional(
        texts(
          'Words of sentences that may stand without a source in this corpus, such as kick-off or sunrise at *; * stands for any words.',
        ),
      ),
      ratings: optional(
        pipe(
          texts('The ratings of the house for checked claims, from the best to the worst.'),
          check((ratings) => ratings.length > 0, 'A scale of ratings needs at least one.'),
          check(
            (ratings) => isEachOnce(ratings),
            'A rating stands here twice, in the same words or but for capitals.',
          ),
        ),
      ),
      secondReview: optional(
        pipe(
          boolean(),
          description(
            'Whether a second person must look at a verdict before it counts as done; no by default.',
          ),
        ),
      ),
      privateEvidence: optional(privateEvidence),
      checklist: optional(texts('What a reviewer goes through before an article is called complete.')),
      publisher: optional(publisher),
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
    forward(
      partialCheck(
        [['marks'], ['privateEvidence']],
        ({ marks: own = DEFAULT_CORPUS_SETTINGS.marks, privateEvidence: hidden }) =>
          hidden === undefined || !isSamePattern(own, hidden),
        'Private evidence needs files of its own, apart from those of the decisions, which others see.',
      ),
      ['privateEvidence'],
    ),
    transform((given): CorpusSettings => ({ ...DEFAULT_CORPUS_SETTINGS, ...present(given), version: 1 })),
  );
}

/** The fields that have a value. */
function present<Given extends object>(
  given: Given,
): { [Key in keyof Given]?: Exclude<Given[Key], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Given]?: Exclude<Given[Key], undefined>;
  };
}

/** The pattern of files that we write. */
function filePattern(words: string) {
  return pipe(
    string(),
    check(
      (pattern) => patternProblem(pattern) === null,
      ({ input }) => patternProblem(input) ?? '',
    ),
    // The hosts write to no other files: a corpus must not have words put where a program takes them for its own.
    check(
      (pattern) => patternProblem(pattern) !== null || /\.ya?ml$/i.test(pattern),
      "A sidecar's name must end in '.yaml' or '.yml'.",
    ),
    description(words),
  );
}

const marks = filePattern(
  "The pattern of the sidecars' paths: {path} is the article's path, {reviewer} who decides; {path}.marks.yaml by default.",
);

const privateEvidence = filePattern(
  'The pattern of the files for evidence that stays out of git and of every sheet, as marks has it; {path}.private.yaml by default. Name it in .gitignore.',
);

/** Whether no word of a list stands in it twice; capitals and blanks around it do not make it another. */
function isEachOnce(list: readonly string[]): boolean {
  return new Set(list.map((each) => each.trim().toLowerCase())).size === list.length;
}

const publisher = pipe(
  fields({
    name: text('The name of the publisher, as fact checks carry it.'),
    url: optional(
      pipe(
        string(),
        regex(/^https?:\/\/\S+$/, "A web address is expected here, beginning with 'https://'."),
        description("The publisher's web address."),
      ),
    ),
    reviews: optional(
      pipe(
        string(),
        regex(/^https?:\/\/\S+$/, "A web address is expected here, beginning with 'https://'."),
        check(
          (pattern) => !/^https?:/.test(pattern) || pattern.includes('{id}'),
          "The address of a published check needs '{id}', which stands for the check.",
        ),
        description(
          "The address of a published check: {id} stands for the check's id, {path} for the article's path.",
        ),
      ),
    ),
  }),
  description('Who publishes the fact checks of this corpus.'),
  transform(({ name, ...rest }) => ({ name, ...present(rest) })),
);

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
