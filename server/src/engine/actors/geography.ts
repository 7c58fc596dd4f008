import { US_STATES } from './lexiconPlaces.ts';
import { STATES } from './lexiconStates.ts';
import type { ActorType } from './types.ts';

/** What the engine's lists say a place or a people is: a state itself, a chief town of states, their people, or a part of the United States. */
export interface Geography {
  readonly kind: 'state' | 'town' | 'people' | 'part';
  /** The states, by the names that the lists have for them. */
  readonly states: readonly string[];
}

const GEOGRAPHY: ReadonlyMap<string, Geography> = /* @__PURE__ */ readGeography();

/** What the lists say of an actor of this type and canonical name, or null. Names are compared as they are, since linking makes them canonical. */
export function geographyOf(type: ActorType, name: string): Geography | null {
  return GEOGRAPHY.get(`${type} ${name}`) ?? null;
}

function readGeography(): ReadonlyMap<string, Geography> {
  const found = new Map<string, Geography>();
  const add = (type: ActorType, name: string, kind: Geography['kind'], state: string): void => {
    const key = `${type} ${name}`;
    const known = found.get(key);
    if (name === '' || (known !== undefined && known.kind !== kind)) return;
    found.set(key, { kind, states: [...(known?.states ?? []), state] });
  };
  const lines = STATES.map((line) => line.split('|').map((field) => field.trim()));
  for (const [state = ''] of lines) add('PLACE', state, 'state', state);
  for (const [state = '', towns = '', people = ''] of lines) {
    for (const town of towns.split(';')) add('PLACE', town.trim(), 'town', state);
    add('GROUP', people, 'people', state);
  }
  for (const line of US_STATES) add('PLACE', line.split('|')[0]?.trim() ?? '', 'part', 'United States');
  return found;
}
