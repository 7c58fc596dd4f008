import { describe, expect, test } from 'vitest';
import { INPUTS } from '../../../test/support/inputs.ts';
import { readMarkedNames } from '../../../test/support/markedNames.ts';
import { readArticle } from '../article/article.ts';
import { readLanguage } from '../language/language.ts';
import { findActors } from './actors.ts';

/** The roles that a text with marked names gives an actor, each as `words (where)`, have to be these. */
function checkRoles(marked: string, id: string, roles: readonly string[]): void {
  const { text, pins } = readMarkedNames(marked);
  const article = readArticle(text);
  const { actors } = findActors(text, article, readLanguage(text, article), { ...INPUTS, pins });
  const found = actors.find((actor) => actor.id === id);
  expect(found?.roles.map(({ title, from }) => `${title} (${from})`)).toEqual(roles);
  for (const { title, start, end } of found?.roles ?? []) expect(text.slice(start, end)).toBe(title);
}

describe('roles', () => {
  const text =
    '[g Danish] President [p Anders Holmgaard] met [p Karen Lund], the head of the harbour office, and [o NATO] envoy [p Piet Oster]. ' +
    'According to the director of the [o Museum of Tides], [p Ove Brandt], the sea rose.';
  test('come from titles before the name', () => {
    checkRoles(text, 'anders-holmgaard', ['Danish President (title)']);
    checkRoles(text, 'piet-oster', ['NATO envoy (title)']);
  });
  test('come from appositions on either side', () => {
    checkRoles(text, 'karen-lund', ['the head of the harbour office (apposition)']);
    checkRoles(text, 'ove-brandt', ['director of the Museum of Tides (apposition)']);
  });
  test('end at a quotation mark but not at an apostrophe', () =>
    checkRoles(
      "They heard [p Ove Brandt], president of the [o Boat Owners' Union], on Monday.",
      'ove-brandt',
      ["president of the Boat Owners' Union (apposition)"],
    ));
  test('are no forms of address', () => {
    checkRoles('Mr. [p Anders Holmgaard] slept.', 'anders-holmgaard', []);
    checkRoles('Then Sheikh [p Anders Holmgaard] slept.', 'anders-holmgaard', []);
    checkRoles('Finance Minister Sheikh [p Anders Holmgaard] slept.', 'anders-holmgaard', [
      'Finance Minister (title)',
    ]);
  });
  test('may be two for one name, and stand behind an age or `who is`', () => {
    checkRoles('Captain [p Anders Holmgaard], the head of the harbour office, slept.', 'anders-holmgaard', [
      'Captain (title)',
      'the head of the harbour office (apposition)',
    ]);
    checkRoles('They saw [p Anders Holmgaard], 45, a baker from [l Oslo], asleep.', 'anders-holmgaard', [
      'a baker from Oslo (apposition)',
    ]);
    checkRoles('They saw [p Anders Holmgaard], who is the mayor of [l Oslo], asleep.', 'anders-holmgaard', [
      'the mayor of Oslo (apposition)',
    ]);
  });
  test('say whether they are past and in whose place they stand', () => {
    checkRoles('Former [g Danish] President [p Anders Holmgaard] slept.', 'anders-holmgaard', [
      'Former Danish President (title)',
    ]);
    checkRoles('They saw her vice-president, [p Anders Holmgaard].', 'anders-holmgaard', [
      'vice-president (apposition)',
    ]);
  });
  test('are not past behind a `then` that only begins a sentence', () =>
    checkRoles('Then President [p Anders Holmgaard] slept.', 'anders-holmgaard', ['President (title)']));
  test('hold what a hyphen joins, and the field of an office, but no other word with a capital', () => {
    checkRoles('Then sub-inspector [p Anders Holmgaard] slept.', 'anders-holmgaard', [
      'sub-inspector (title)',
    ]);
    checkRoles('Then Climate Change Minister [p Anders Holmgaard] slept.', 'anders-holmgaard', [
      'Climate Change Minister (title)',
    ]);
    checkRoles('Then The Tide Diary producer [p Anders Holmgaard] slept.', 'anders-holmgaard', [
      'producer (title)',
    ]);
  });
  test('end before a verb of saying', () =>
    checkRoles('Then [p Anders Holmgaard], head of the quay reported that it slept.', 'anders-holmgaard', [
      'head of the quay (apposition)',
    ]));
  test('end before a bracket that does not close in them', () =>
    checkRoles(
      'They saw [p Anders Holmgaard], head of the [o Boat League] (BL), asleep.',
      'anders-holmgaard',
      ['head of the Boat League (apposition)'],
    ));
  test('are whole where one office ends with another', () =>
    checkRoles(
      'They heard the Chief Executive Officer of the bank, [p Anders Holmgaard].',
      'anders-holmgaard',
      ['Chief Executive Officer of the bank (apposition)'],
    ));
  test('are not those of the next in a list', () =>
    checkRoles(
      'They saw [p Anders Holmgaard], the minister [p Ewa Sobol], and a dog.',
      'anders-holmgaard',
      [],
    ));
  test('are neither other clauses nor lists', () => {
    checkRoles('In a letter to [p Anders Holmgaard], the president said no.', 'anders-holmgaard', []);
    checkRoles('In a letter to [p Anders Holmgaard], the president laid out a plan.', 'anders-holmgaard', []);
    checkRoles('Then [p Anders Holmgaard], won the prize for best actor.', 'anders-holmgaard', []);
    checkRoles('They saw [p Anders Holmgaard], as well as the mayor, asleep.', 'anders-holmgaard', []);
  });
});
