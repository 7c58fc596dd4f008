import {
  array,
  description,
  literal,
  never,
  nonEmpty,
  number,
  objectWithRest,
  pipe,
  string,
  transform,
  union,
  type GenericSchema,
  type NeverSchema,
  type ObjectEntries,
  type ObjectWithRestSchema,
} from 'valibot';

/*
 * The parts of which the schemas of our YAML files are made.
 */

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
export const item: GenericSchema<unknown, string> = pipe(union([string(), number()]), toText, notEmpty);

/** A text. */
export function text(words: string): GenericSchema<unknown, string> {
  return pipe(union([string(), number()]), description(words), toText, notEmpty);
}

/** One text or a list of them. */
export function texts(words: string): GenericSchema<unknown, string[]> {
  return pipe(
    union([array(item), item]),
    description(words),
    transform((value) => (typeof value === 'string' ? [value] : value)),
  );
}

/** The number of the format. */
export const version: GenericSchema<1> = pipe(
  literal(1, 'This version of Newsmark reads files of version 1; the rest is read as if it were one.'),
  description('The version of this format: 1.'),
);

/** The fields that have a value. */
export function present<Given extends object>(
  given: Given,
): { [Key in keyof Given]?: Exclude<Given[Key], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Given]?: Exclude<Given[Key], undefined>;
  };
}
