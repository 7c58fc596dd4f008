import type { CheckableMark, ClaimMark, Mark, QuotationMark } from '../sidecar/types.ts';
import type { CheckFields, Question } from './types.ts';

/** The fields of a check, in the order in which they are written. Two checks can share many words; `since`, which is its own, parts them for git. */
export const CHECK_FIELDS: readonly (keyof CheckFields)[] = [
  'status',
  'rating',
  'since',
  'verdict',
  'claimant',
  'claimed',
  'reviewedBy',
  'evidence',
  'notes',
  'history',
];

/** Whether a mark is of a kind that can be checked. */
export function isCheckable(mark: Mark): mark is CheckableMark {
  return mark.layer === 'claim' || mark.layer === 'quotation';
}

/** What an entry says about a question, and nothing else of it. */
export function checkFields(mark: CheckableMark, question: Question): CheckFields {
  if (question === 'true') return picked(mark);
  return mark.layer === 'quotation' && mark.said !== undefined ? picked(mark.said) : {};
}

function picked(fields: CheckFields): CheckFields {
  return Object.fromEntries(
    CHECK_FIELDS.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]),
  );
}

/** An entry with these fields in the place of all that it said about a question; of a claim nobody asks whether it was said so. */
export function withCheckFields<Own extends CheckableMark>(
  mark: Own,
  question: Question,
  fields: CheckFields,
): Own {
  if (question === 'true') return { ...withoutFields(mark, CHECK_FIELDS), ...fields };
  if (mark.layer !== 'quotation') return mark;
  return { ...withoutFields(mark, ['said']), ...(hasFields(fields) && { said: fields }) };
}

/** The fields of both questions, as they stand in an entry. */
export function allCheckFields(mark: CheckableMark): CheckFields & Pick<QuotationMark, 'said'> {
  const said = checkFields(mark, 'said');
  return { ...checkFields(mark, 'true'), ...(hasFields(said) && { said }) };
}

/** A mark without anything of a check. */
export function withoutCheck<Own extends Mark>(mark: Own): Own {
  return withoutFields(mark, [...CHECK_FIELDS, 'said']);
}

/** Whether an entry says anything about either question. */
export function hasCheck(mark: CheckableMark): boolean {
  return hasFields(allCheckFields(mark));
}

function hasFields(fields: CheckFields): boolean {
  return Object.keys(fields).length > 0;
}

/** What a decision on a claim or a quotation says that is no part of a check. */
const DECIDED = [
  'label',
  'reason',
  'query',
  'kind',
  'speaker',
  'name',
  'replaces',
] as const satisfies readonly (keyof ClaimMark | keyof QuotationMark)[];

/**
 * Whether an entry is there for a fact-check only: it says nothing of what its words are. It counts as nobody's decision, so that no
 * finding, no figure and nothing that others decided is another for it.
 */
export function isCheckOnly(mark: Mark): boolean {
  if (!isCheckable(mark) || !hasCheck(mark)) return false;
  const isSilent = mark.decision === 'unsure' || (mark.decision === 'added' && mark.layer === 'claim');
  return isSilent && DECIDED.every((name) => !(name in mark));
}

/** A value without some of its fields. */
function withoutFields<Value extends object>(value: Value, names: readonly string[]): Value {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name))) as Value;
}
