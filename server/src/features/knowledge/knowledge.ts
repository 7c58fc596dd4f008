import { geographyOf, type Actor } from '../../engine/index.ts';
import { BODIES } from './bodies.ts';
import { CITIES } from './cities.ts';
import { COUNTRIES } from './countries.ts';
import { PEOPLES } from './peoples.ts';

// Marked as pure, so that a bundle that shows no cards leaves the lists out.
const countries = /* @__PURE__ */ readFields(COUNTRIES);
const bodies = /* @__PURE__ */ readFields(BODIES);
const peoples = /* @__PURE__ */ readFields(PEOPLES);
const stateOfCity = /* @__PURE__ */ readCities(CITIES);

/** States whose names take an article behind a preposition. */
const WITH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Czech Republic|Dominican Republic|Central African|Democratic|Republic of|Soviet|(?:\S+ )*Islands$|Isle of)/;

/**
 * What is known without looking anything up of a state, a city, a people or a great body: 'country in the Balkans, capital Belgrade', 'people of
 * Serbia'. Null where nothing is, and of persons always.
 */
export function knowledgeOf({ type, name }: Pick<Actor, 'type' | 'name'>): string | null {
  if (type === 'PERSON') return null;
  if (type === 'ORG') return bodies.get(name) ?? null;
  const known = geographyOf(type, name);
  if (known === null && type === 'GROUP') return peoples.get(name) ?? null;
  if (known === null) {
    const state = stateOfCity.get(name);
    return state === undefined ? null : `city in ${inSentence(state)}`;
  }
  const states = known.states.map(inSentence).join(' or ');
  if (known.kind === 'state') return countries.get(name) ?? null;
  if (known.kind === 'people') return `people of ${states}`;
  if (known.kind === 'part') return `state of ${states}`;
  return townOf(name, known.states);
}

/** A capital as that of its state; another chief town as a city, and nothing where the state has no capital told, since it is disputed. */
function townOf(name: string, states: readonly string[]): string | null {
  const [state] = states;
  if (state === undefined || states.length > 1) return null;
  const capital = / capital (?<names>[^;]*)/.exec(countries.get(state) ?? '')?.groups?.['names'];
  if (capital === undefined) return null;
  return `${capital.includes(name) ? 'capital of' : 'city in'} ${inSentence(state)}`;
}

function inSentence(state: string): string {
  return WITH_ARTICLE.test(state) ? `the ${state}` : state;
}

/** The state of each city. */
function readCities(list: string): ReadonlyMap<string, string> {
  return new Map(
    [...readFields(list)].flatMap(([state, cities]) =>
      cities.split('; ').map((city) => [city, state] as const),
    ),
  );
}

/** The lines of a list, each `name | words`. */
function readFields(list: string): ReadonlyMap<string, string> {
  return new Map(
    list
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [name = '', words = ''] = line.split(' | ');
        return [name, words] as const;
      }),
  );
}
