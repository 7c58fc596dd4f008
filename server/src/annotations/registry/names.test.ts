import { expect, test } from 'vitest';
import { parseRegistry } from '../registryFile.ts';
import { entryIdAt, namePlace } from './names.ts';

const TEXT = `version: 1
actors:
  - id: ann # the mayor
    name: "Ann Tolliver"
    type: PERSON
  - {id: dam, type: PLACE, name: Harwick Dam}
  - id: eve
    type: PERSON
    name: 'Eve Lind' # with a comment
`;

test.each([
  ['version', null],
  ['mayor', 'ann'],
  ['Tolliver', 'ann'],
  ['PERSON', 'ann'],
  ['Harwick', 'dam'],
])('the entry at %j is %j', (words, id) => {
  expect(entryIdAt(parseRegistry(TEXT).value, TEXT.indexOf(words))).toBe(id);
});

test.each([
  ['ann', 'Ann Tolliver'],
  ['dam', 'Harwick Dam'],
  ['eve', 'Eve Lind'],
  ['nobody', null],
])('the name of %j stands at %j', (id, words) => {
  const place = namePlace(TEXT, parseRegistry(TEXT).value, id);
  expect(place && TEXT.slice(place.start, place.end)).toBe(words);
});
