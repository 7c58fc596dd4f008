import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { DEFAULT_INPUTS } from '../inputs.ts';
import { readLanguage } from '../language/language.ts';
import { findActors } from './actors.ts';
import type { RegistryEntry } from './types.ts';

const entry = (id: string, name: string, more: Partial<RegistryEntry> = {}): RegistryEntry => ({
  id,
  name,
  type: 'ORG',
  aliases: [],
  not: [],
  roles: [],
  sameAs: {},
  ...more,
});

/** The names of a text, each as `words → actor (type)`, have to be these. */
function checkNames(
  entries: readonly RegistryEntry[],
  text: string,
  names: readonly string[],
  not: readonly string[] = [],
): void {
  const article = readArticle(text);
  const inputs = { ...DEFAULT_INPUTS, registry: { entries, not } };
  const { mentions } = findActors(text, article, readLanguage(text, article), inputs);
  expect(
    mentions.map(({ start, end, actor, type }) => `${text.slice(start, end)} → ${actor ?? '?'} (${type})`),
  ).toEqual(names);
}

describe('a name of the registry', () => {
  test('is found with and without diacritics, possessive and plural', () =>
    checkNames(
      [entry('zmaj', 'Žuti Zmaj', { aliases: ['Zmaj'] })],
      'The zuti were not there. Zuti Zmaj’s men and two Zmajs sang; Žuti Zmaj slept.',
      ['Zuti Zmaj → zmaj (ORG)', 'Zmajs → zmaj (ORG)', 'Žuti Zmaj → zmaj (ORG)'],
    ));

  test('has the registry’s type and id, whatever the lists say', () =>
    checkNames([entry('club', 'Paris', { type: 'ORG' })], 'Then Paris won in the end.', [
      'Paris → club (ORG)',
    ]));

  test('may be an alias that is written small', () =>
    checkNames([entry('forum', 'Green Forum', { aliases: ['the forum'] })], 'Nobody asked the forum why.', [
      'the forum → forum (ORG)',
    ]));

  test('is part of a longer name of another person', () =>
    checkNames(
      [entry('mira-zub', 'Mira Zub', { type: 'PERSON', aliases: ['Zub'] })],
      'Then Zub said no. Her brother Peter Zub agreed, said Mira Zub.',
      ['Zub → mira-zub (PERSON)', 'Peter Zub → peter-zub (PERSON)', 'Mira Zub → mira-zub (PERSON)'],
    ));

  test('that two entries share means the one that the text names in full', () =>
    checkNames(
      [
        entry('mira-zub', 'Mira Zub', { type: 'PERSON', aliases: ['Zub'] }),
        entry('ivo-zub', 'Ivo Zub', { type: 'PERSON', aliases: ['Zub'] }),
      ],
      'Then Ivo Zub spoke and Zub left.',
      ['Ivo Zub → ivo-zub (PERSON)', 'Zub → ivo-zub (PERSON)'],
    ));

  test('is silenced inside a phrase that the entry excludes', () =>
    checkNames(
      [entry('delta', 'Delta Group', { aliases: ['Delta'], not: ['Nile Delta'] })],
      'They sailed the Nile Delta while Delta sold ships.',
      ['Nile Delta → nile-delta (PLACE)', 'Delta → delta (ORG)'],
    ));
});

describe('a name that is nobody’s', () => {
  test('is found nowhere, alone or within a phrase, and is found in a longer name', () =>
    checkNames(
      [],
      'Mr Orlo Venn of Venn Holdings met Petra Lund. Mr Venn said the Lund Report was late.',
      ['Venn Holdings → venn-holdings (ORG)', 'Petra Lund → petra-lund (PERSON)'],
      ['Orlo Venn', 'Venn', 'Lund Report'],
    ));

  test('is one all the same where the registry lists it', () =>
    checkNames(
      [entry('venn', 'Orlo Venn', { type: 'PERSON' })],
      'Mr Orlo Venn met Petra Lund.',
      ['Orlo Venn → venn (PERSON)', 'Petra Lund → petra-lund (PERSON)'],
      ['Orlo Venn'],
    ));
});
