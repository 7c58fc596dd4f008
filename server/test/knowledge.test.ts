import { expect, test } from 'vitest';
import { BODIES as LISTED_BODIES } from '../src/engine/actors/lexiconBodies.ts';
import { GROUPS } from '../src/engine/actors/lexiconGroups.ts';
import { STATES } from '../src/engine/actors/lexiconStates.ts';
import { BODIES } from '../src/features/knowledge/bodies.ts';
import { CITIES } from '../src/features/knowledge/cities.ts';
import { COUNTRIES } from '../src/features/knowledge/countries.ts';
import { PEOPLES } from '../src/features/knowledge/peoples.ts';

/** What stands before the first bar of each line. */
function namesOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => (line === '' ? [] : (line.split('|')[0]?.trim() ?? '')));
}

/** Each line of a list has to begin with a name by which the engine knows an actor, or nobody would ever read it. */
function checkNames(list: string, listed: readonly string[]): void {
  const known = new Set(namesOf(listed));
  expect(namesOf(list.split('\n')).filter((name) => !known.has(name))).toEqual([]);
}

test('something is told of every state that the engine lists, and of no other', () => {
  checkNames(COUNTRIES, STATES);
  expect(namesOf(COUNTRIES.split('\n'))).toHaveLength(STATES.length);
});

test('cities are told of by the names of their states', () => checkNames(CITIES, STATES));

test('what is told of bodies is told by the names that the engine gives them', () =>
  checkNames(BODIES, LISTED_BODIES));

test('and so is what is told of peoples', () => checkNames(PEOPLES, GROUPS));
