import {
  array,
  description,
  exactOptional,
  literal,
  minLength,
  nullable,
  optional,
  picklist,
  pipe,
  regex,
  string,
  transform,
  unknown,
  variant,
  type GenericSchema,
} from 'valibot';
import { CHECK_ENTRIES, finished } from '../checks/schemas.ts';
import { checkFields, withCheckFields } from '../checks/fields.ts';
import type { Tick } from '../checks/types.ts';
import { fields, version } from '../schemaParts.ts';
import type { Entry, SectionName } from './keys.ts';
import { anchor, name, time, words } from './schemaParts.ts';
import {
  LAYERS,
  type CheckableMark,
  type ClaimMark,
  type Completion,
  type Decision,
  type Layer,
  type Mark,
  type Mute,
  type QuotationMark,
} from './types.ts';

/*
 * What may stand in a sidecar. The parser checks by these schemas, and `server/schemas/marks.schema.json` is made of them; the
 * descriptions are read by whoever opens a sidecar in an editor.
 */

const DECISIONS = [
  'accepted',
  'rejected',
  'corrected',
  'added',
  'unsure',
] as const satisfies readonly Decision[];

const spans = pipe(
  array(anchor),
  minLength(1, 'At least one span is needed here.'),
  description('Where the mark stands: one span, or several where a quotation is interrupted.'),
);

const by = name('Who decided.');

const at = time('When, in UTC: 2026-11-21T10:00:00Z.');

const bulk = pipe(
  literal(true, "Only 'true' can stand here; leave the field out otherwise."),
  description('Decided together with many others.'),
);

/** What every mark has. */
function markFields<const Own extends Layer>(layer: Own) {
  return {
    id: pipe(
      string(),
      regex(/^\S+$/, "An id is one word without spaces, such as 'q-3fa91c02'."),
      description("The mark's id, unique together with 'by'. Kept for good once decided."),
    ),
    layer: pipe(literal(layer), description('actor, quotation, claim, finding or note.')),
    spans,
    decision: pipe(
      picklist(DECISIONS),
      description("accepted, rejected, corrected, added (the engine had none) or unsure: the person's word."),
    ),
    by,
    at,
    bulk: exactOptional(bulk),
  };
}

const note = exactOptional(words('Anything that should be known about the decision.'));

const actorMark = fields({
  ...markFields('actor'),
  type: exactOptional(
    pipe(
      picklist(['PERSON', 'ORG', 'PLACE', 'GROUP']),
      description('PERSON, ORG (a body of any kind), PLACE or GROUP.'),
    ),
  ),
  actor: exactOptional(name('Who or what it is: an id of the registry or of the article.')),
  name: exactOptional(name('What the actor is called, where the registry does not say so.')),
  scope: exactOptional(
    pipe(literal('file'), description("'file' decides for all mentions of that actor in the article.")),
  ),
  note,
});

const checked = CHECK_ENTRIES;

/** A mark with what the short forms of its check leave open. */
function withChecks<Own extends CheckableMark>(mark: Own): Own {
  const whole = withCheckFields(mark, 'true', finished(checkFields(mark, 'true'), mark.at));
  return withCheckFields(whole, 'said', finished(checkFields(mark, 'said'), mark.at));
}

const quotationFields = fields({
  ...markFields('quotation'),
  kind: exactOptional(
    pipe(
      picklist(['direct', 'partial', 'indirect', 'term']),
      description('direct, partial, indirect or term.'),
    ),
  ),
  cue: exactOptional(pipe(anchor, description('The words that attribute the quotation.'))),
  source: exactOptional(pipe(anchor, description('The words that name who speaks.'))),
  speaker: exactOptional(
    pipe(
      nullable(name("An actor's id, of the registry or of the article.")),
      description("Who speaks: an actor's id, or null where the article names nobody."),
    ),
  ),
  name: exactOptional(name('What the speaker is called, where neither registry nor article say so.')),
  replaces: exactOptional(
    pipe(
      array(anchor),
      minLength(1, 'At least one span is needed here.'),
      description('Where it stood before somebody moved its ends.'),
    ),
  ),
  ...checked,
  said: exactOptional(
    pipe(
      fields(checked),
      description('Whether it was said so; the same fields beside it are about whether it is true.'),
    ),
  ),
  note,
});

const quotationMark = pipe(
  quotationFields,
  transform((mark) => withChecks(mark as QuotationMark)),
);

const query = exactOptional(name('What the author is asked; `newsmark queries` lists it.'));

const claimFields = fields({
  ...markFields('claim'),
  label: exactOptional(
    pipe(picklist(['flag', 'clean']), description('flag where a source is missing, clean where none is.')),
  ),
  reason: exactOptional(
    pipe(
      picklist(['record', 'seen', 'style']),
      description('Why it needs no source: settled record, seen in public, or house style.'),
    ),
  ),
  ...checked,
  query,
  note,
});

const claimMark = pipe(
  claimFields,
  transform((mark) => withChecks(mark as ClaimMark)),
);

const findingMark = fields({ ...markFields('finding'), rule: name('The rule that found it.'), query, note });

const noteMark = fields({ ...markFields('note'), note });

/** The schema of a mark by its layer. */
const MARKS: { readonly [Own in Layer]: GenericSchema<unknown, Mark> } = {
  actor: actorMark,
  quotation: quotationMark,
  claim: claimMark,
  finding: findingMark,
  note: noteMark,
};

/** What a mark without a layer, or with an unknown one, is told by; nothing passes it. */
const unknownLayer: GenericSchema<unknown, Mark> = pipe(
  fields({ ...markFields('note'), layer: picklist(LAYERS), note }),
  transform((given) => given as Mark),
);

function markSchema(layer: unknown): GenericSchema<unknown, Mark> {
  return typeof layer === 'string' && Object.hasOwn(MARKS, layer) ? MARKS[layer as Layer] : unknownLayer;
}

/** One entry of `complete`. */
const completionSchema: GenericSchema<unknown, Completion> = fields({
  layer: pipe(
    picklist(['actor', 'quotation', 'claim']),
    description('What a person has gone through: unmarked then means that there is nothing.'),
  ),
  by,
  at,
  engine: exactOptional(name('The version of the engine whose marks were gone through.')),
  text: exactOptional(name('A hash of the words that were gone through.')),
});

/** One entry of `mutes`. */
const muteSchema: GenericSchema<unknown, Mute> = fields({
  rule: name('The rule that is silenced.'),
  reason: words('Why.'),
  by,
  at,
  spans: exactOptional(spans),
});

/** One entry of `ticks`. */
const tickSchema: GenericSchema<unknown, Tick> = fields({
  id: exactOptional(name('What was ticked off.')),
  kind: exactOptional(
    pipe(
      picklist(['name', 'title', 'figure', 'date', 'quotation']),
      description('name, title, figure, date or quotation.'),
    ),
  ),
  item: exactOptional(name("A line of the house's checklist, as newsmark.yaml has it.")),
  by,
  at,
  spans: exactOptional(spans),
  text: exactOptional(name('A hash of the words for which a line of the checklist was ticked.')),
});

/** The schema that an entry of a list is checked by; a mark's depends on the layer that it names. */
export function schemaOf(section: SectionName, value: unknown): GenericSchema<unknown, Entry> {
  if (section === 'complete') return completionSchema;
  if (section === 'mutes') return muteSchema;
  if (section === 'ticks') return tickSchema;
  const isMap = typeof value === 'object' && value !== null;
  return markSchema(isMap && 'layer' in value ? value.layer : undefined);
}

/** A sidecar without its entries, which are checked one by one. */
export const sidecarFrameSchema: GenericSchema<unknown, unknown> = fields({
  version: optional(version),
  complete: optional(array(unknown())),
  mutes: optional(array(unknown())),
  ticks: optional(array(unknown())),
  marks: optional(array(unknown())),
});

/** A sidecar as a whole, for the JSON schema. */
export const sidecarFileSchema: GenericSchema<unknown, unknown> = fields({
  version,
  complete: optional(
    pipe(array(completionSchema), description('The layers that people have gone through, each by whom.')),
  ),
  mutes: optional(
    pipe(array(muteSchema), description('Rules silenced in this article or, with spans, in one sentence.')),
  ),
  ticks: optional(
    pipe(
      array(tickSchema),
      description("What was ticked off in the copy, and of the house's checklist, each by whom."),
    ),
  ),
  marks: optional(
    pipe(
      array(variant('layer', [actorMark, quotationFields, claimFields, findingMark, noteMark])),
      description('The decisions, one entry for each mark and person, in the order of the article.'),
    ),
  ),
});
