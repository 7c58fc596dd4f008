import {
  description,
  exactOptional,
  integer,
  minValue,
  nonEmpty,
  number,
  pipe,
  regex,
  string,
  transform,
  union,
  type GenericSchema,
} from 'valibot';
import { fields } from '../schemaParts.ts';
import type { Anchor } from './types.ts';

/*
 * The parts of which the schemas of sidecars are made. What is transformed is only how a value is written.
 */

const toText = transform(String);

/** Words as they stand, of any length; YAML reads a year among them as a number. */
export function words(about: string): GenericSchema<unknown, string> {
  return pipe(union([string(), number()]), description(about), toText);
}

/** Words that must not be empty. */
export function name(about: string): GenericSchema<unknown, string> {
  return pipe(
    union([string(), number()]),
    description(about),
    toText,
    nonEmpty<string, string>('There is nothing written here.'),
  );
}

/** A moment in UTC, in whole seconds. */
export function time(about: string): GenericSchema<unknown, string> {
  return pipe(
    string(),
    regex(
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/,
      'A time in UTC is expected here, such as 2026-11-21T10:00:00Z.',
    ),
    description(about),
    transform((value) => value.replace(/\.\d+/, '')),
  );
}

/** Where words stand. */
export const anchor: GenericSchema<unknown, Anchor> = fields({
  exact: name('The exact words, with LF line ends.'),
  prefix: exactOptional(words('Some of the text before them.')),
  suffix: exactOptional(words('Some of the text behind them.')),
  at: pipe(
    number(),
    integer('A whole number is expected here.'),
    minValue(0, 'A place in the article is no negative number.'),
    description(
      'Where they stood: UTF-16 units from the beginning, without byte order mark, with LF line ends. A hint.',
    ),
  ),
});
