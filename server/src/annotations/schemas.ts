import {
  array,
  boolean,
  check,
  description,
  forward,
  looseObject,
  minValue,
  number,
  optional,
  partialCheck,
  picklist,
  pipe,
  regex,
  string,
  transform,
  union,
  type GenericSchema,
} from 'valibot';
import { fields, present, text, texts, version } from './schemaParts.ts';
import { isSamePattern, patternProblem } from './sidecar/paths.ts';
import type { CorpusSettings, Level, Preset, RuleSetting } from './types.ts';

/*
 * What may stand in `newsmark.yaml`, and what each field means. This schema and those beside it are the one source: the parsers check by
 * them, and the JSON schemas for YAML editors (`server/schemas/`) are made of them by `scripts/schemas.ts`. Descriptions are written for
 * the person who sees them in an editor while typing.
 */

const LEVELS = ['off', 'hint', 'information', 'warning', 'error'] as const satisfies readonly Level[];
const PRESETS = ['gentle', 'newsroom', 'research'] as const satisfies readonly Preset[];

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
