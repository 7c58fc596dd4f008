import { expect, test } from 'vitest';
import { handmade } from '../../test/support/handmade.ts';
import { nameStoodFor, shortName } from './speakers.ts';

test.each<[string, string, string | null]>([
  [
    'from a pronoun to the nearest name before it',
    '[[actor ada: Ada Berg]] left. [[actor ada: Berg]] and [[actor bo: Bo]] met. [[quote a by=ada: “No,”]] [[source a: s[[|]]he]] said. [[actor ada: Ada]] sang.',
    'she → 15 Berg',
  ],
  [
    'from a description to the first name behind it',
    '[[source a: The ma[[|]]yor]] said [[quote a by=ada: it held]]. [[actor ada: Ada Berg]] left. [[actor ada: Berg]] sang.',
    'The mayor → 24 Ada Berg',
  ],
  [
    'from a mention that is the source as well',
    '[[actor ada: Ada]] left. [[quote a by=ada: “No,”]] [[source a: [[actor ada form=pronoun: s[[|]]he]]]] said.',
    'she → 0 Ada',
  ],
  [
    'from a name nowhere',
    '[[quote a by=ada: “No,”]] [[source a: [[actor ada: A[[|]]da]] ]] said. [[actor ada: Ada]] left.',
    null,
  ],
  [
    'from the cue nowhere',
    '[[actor ada: Ada]]. [[quote a by=ada: “No,”]] [[source a: she]] [[cue a: s[[|]]aid]].',
    null,
  ],
  [
    'where nobody is known nowhere',
    '[[actor ada: Ada]]. [[quote a: “No,”]] [[source a: s[[|]]he]] said.',
    null,
  ],
  [
    'where the speaker is not named in the text nowhere',
    '[[quote a by=ada: “No,”]] [[source a: [[actor ada form=pronoun: s[[|]]he]]]] said.',
    null,
  ],
])('a source leads %s', (_what, marked, expected) => {
  const { analysis, cursor } = handmade(marked);
  const found = nameStoodFor(analysis, cursor);
  const words = ({ start, end }: { start: number; end: number }): string => analysis.text.slice(start, end);
  expect(found && `${words(found.from)} → ${found.to.start} ${words(found.to)}`).toBe(expected);
});

test.each([
  ['the end of the full name', '[[actor x: Ada Berg]] [[actor x: Berg]] [[actor x: Ada]]', 'Berg'],
  ['nothing that another has', '[[actor x: Ada Berg]] [[actor x: Berg]] [[actor y: Bo Berg]]', 'Ada Berg'],
  ['nothing that the text does not use', '[[actor x: Ada Berg]]', 'Ada Berg'],
  ['its acronym', '[[actor x type=ORG: Littoral Commission]] [[actor x: Commission]] [[actor x: LC]]', 'LC'],
  [
    'no part of its name',
    '[[actor x type=ORG: Littoral Commission]] [[actor x: Commission]]',
    'Littoral Commission',
  ],
])('short for an actor is %s', (_what, marked, expected) => {
  const { analysis } = handmade(marked);
  const actor = analysis.actors.find(({ id }) => id === 'x');
  expect(actor && shortName(analysis, actor)).toBe(expected);
});
