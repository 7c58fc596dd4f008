import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { readLanguage } from '../language/language.ts';
import { findActors } from './actors.ts';
import type { RegistryEntry } from './types.ts';
import { INPUTS } from '../../../test/support/inputs.ts';

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
  const inputs = { ...INPUTS, registry: { entries, not } };
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

/** Ways to write a name in a sentence; `@` stands for it. */
const INFLECTIONS = [
  '@',
  '@’s',
  "@'s",
  '@s',
  '@-led',
  'anti-@',
  'non-@-based',
  '“@”',
  '(@)',
  '@,',
  'President @',
  'the @',
];
const SENTENCES = [
  'Nobody asked # about it.',
  '# came late.',
  'They left with #',
  'It was, said #, a mistake.',
];

/** A name as a text may write it. */
const WRITTEN: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
  (name) => name.normalize('NFD'),
];

describe('whatever a text makes of a name', () => {
  const words = fc.constantFrom(
    'Žuti',
    'Vrančić',
    'Dŭrov',
    'Çelik',
    'Ñuflo',
    'Ångst',
    'Tessel',
    'Quorn',
    'Ömerli',
    'Zub',
    'Kőrösi',
  );
  const names = fc.uniqueArray(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
  const types = fc.constantFrom('PERSON', 'ORG', 'PLACE', 'GROUP');

  test('the registry’s id and type win', () => {
    fc.assert(
      fc.property(
        names,
        types,
        fc.constantFrom(...INFLECTIONS),
        fc.constantFrom(...SENTENCES),
        fc.constantFrom(...WRITTEN),
        (name, type, inflection, sentence, write) => {
          const text = sentence.replace('#', () => inflection.replace('@', () => write(name)));
          const article = readArticle(text);
          const inputs = { ...INPUTS, registry: { entries: [entry('listed', name, { type })] } };
          const { mentions } = findActors(text, article, readLanguage(text, article), inputs);
          expect(mentions.filter(({ actor }) => actor === 'listed').map((mention) => mention.type)).toEqual([
            type,
          ]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a phrase of `not` silences the name in it, and only there', () => {
    fc.assert(
      fc.property(names, fc.constantFrom(...WRITTEN), (name, write) => {
        const text = `They saw the Great ${write(name)} Fair. Later ${write(name)} left.`;
        const article = readArticle(text);
        const listed = entry('listed', name, { not: [`Great ${name} Fair`] });
        const inputs = { ...INPUTS, registry: { entries: [listed] } };
        const { mentions } = findActors(text, article, readLanguage(text, article), inputs);
        const found = mentions.filter(({ actor }) => actor === 'listed').map(({ start }) => start);
        expect(found).toEqual([text.lastIndexOf(write(name))]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a letter that texts write in two ways', () => {
  test('is met in either', () => {
    checkNames(
      [entry('x', 'Marko Đerić', { type: 'PERSON' })],
      'Then Marko Djeric met Marko Deric and Marko Đerić.',
      ['Marko Djeric → x (PERSON)', 'Marko Deric → x (PERSON)', 'Marko Đerić → x (PERSON)'],
    );
    checkNames([entry('x', 'Uwe Müss', { type: 'PERSON' })], 'Then Uwe Muess met Uwe Muss and Uwe Müss.', [
      'Uwe Muess → x (PERSON)',
      'Uwe Muss → x (PERSON)',
      'Uwe Müss → x (PERSON)',
    ]);
  });
});
