import { expect, test } from 'vitest';
import { handmade } from '../../../test/support/handmade.ts';
import type { RegistryEntry } from '../../engine/index.ts';
import { registering, type RegistryWish } from './registering.ts';

function entry(id: string, name: string, more: Partial<RegistryEntry> = {}): RegistryEntry {
  return { id, name, type: 'PERSON', aliases: [], not: [], roles: [], sameAs: {}, ...more };
}

const REGISTRY = {
  entries: [entry('r-osk', 'Petra Osk', { aliases: ['Osk'], not: ['Osk Lane'] }), entry('ida', 'Ida Roe')],
  not: ['Dam Day'],
};

const { analysis } = handmade(
  '[[actor jan: Jan Hollis]], [[actor jan: Hollis]], [[actor jan: J]], [[actor jan: JAN\nHOLLIS]], [[actor jan: Osk]], [[actor jan: Jan]], [[actor jo: Jo Jan]], ' +
    '[[actor jo: Jan]], [[actor r-osk: Petra Osk]], [[actor ida type=ORG: Ida]]',
);

/** What a wish comes to: its changes, or why there are none. */
function checkWish(wish: RegistryWish, expected: unknown): void {
  const result = registering(wish, { registry: REGISTRY, analysis }, 'actors.yaml');
  expect(typeof result === 'string' ? result : result.changes).toEqual(expected);
}

test.each<[string, RegistryWish, unknown]>([
  [
    'an actor, with the names that nobody else has, each once',
    { kind: 'add', actor: 'jan' },
    [{ kind: 'addEntry', entry: { id: 'jan', name: 'Jan Hollis', type: 'PERSON', aliases: ['Hollis'] } }],
  ],
  [
    'an actor whose id is taken, under another name and type',
    { kind: 'add', actor: 'ida', name: ' The  Ida ', type: 'PLACE' },
    [{ kind: 'addEntry', entry: { id: 'ida-2', name: 'The Ida', type: 'PLACE', aliases: ['Ida'] } }],
  ],
  [
    'words that the engine knows nothing of',
    { kind: 'add', name: 'Zoë & Sons', type: 'ORG' },
    [{ kind: 'addEntry', entry: { id: 'zoe-sons', name: 'Zoë & Sons', type: 'ORG', aliases: [] } }],
  ],
  ['who is in the registry', { kind: 'add', actor: 'r-osk' }, 'Petra Osk is in actors.yaml already.'],
  [
    'whose name is in the registry',
    { kind: 'add', name: 'ida roe', type: 'ORG' },
    'Ida Roe is in actors.yaml already.',
  ],
  ['who is gone', { kind: 'add', actor: 'eve' }, 'There is no actor here any more; nothing was added.'],
  [
    'another name',
    { kind: 'alias', entry: 'ida', words: 'Miss\n Roe' },
    [{ kind: 'addWords', entry: 'ida', list: 'aliases', words: 'Miss Roe' }],
  ],
  [
    'another name that stands there',
    { kind: 'alias', entry: 'r-osk', words: 'Osk' },
    "actors.yaml says so already: 'Osk', Petra Osk.",
  ],
  [
    'another name of nobody',
    { kind: 'alias', entry: 'eve', words: 'E' },
    "There is no 'eve' in actors.yaml.",
  ],
  ['no name', { kind: 'alias', entry: 'ida', words: ' ' }, 'There are no words to be added.'],
  [
    'who is never meant',
    { kind: 'not', entry: 'ida', words: 'Ida Street' },
    [{ kind: 'addWords', entry: 'ida', list: 'not', words: 'Ida Street' }],
  ],
  [
    'who is never meant by the own name',
    { kind: 'not', entry: 'ida', words: 'IDA Roe' },
    "'IDA Roe' is the name of the entry itself, which would never be found again. Select more words.",
  ],
  [
    'nobody',
    { kind: 'not', entry: null, words: 'Dam Fair' },
    [{ kind: 'addWords', entry: null, list: 'not', words: 'Dam Fair' }],
  ],
  [
    'nobody, who is none already',
    { kind: 'not', entry: null, words: 'Dam Day' },
    "actors.yaml says so already: 'Dam Day' is no actor.",
  ],
  [
    'a new name; the old one stays',
    { kind: 'rename', entry: 'ida', name: 'Ida Lind' },
    [
      { kind: 'rename', entry: 'ida', from: 'Ida Roe', to: 'Ida Lind' },
      { kind: 'addWords', entry: 'ida', list: 'aliases', words: 'Ida Roe' },
    ],
  ],
  [
    'a new spelling, by which the old one is found',
    { kind: 'rename', entry: 'ida', name: 'Ída Roé' },
    [{ kind: 'rename', entry: 'ida', from: 'Ida Roe', to: 'Ída Roé' }],
  ],
  ['the same name', { kind: 'rename', entry: 'ida', name: 'Ida Roe ' }, 'Ida Roe has that name already.'],
  ['no new name', { kind: 'rename', entry: 'ida', name: ' ' }, 'A name cannot be empty.'],
])('%s', (_what, wish, expected) => checkWish(wish, expected));

test('what is told says what was changed, and that no article was', () => {
  const wish = { kind: 'rename', entry: 'ida', name: 'Ida Lind' } as const;
  expect(registering(wish, { registry: REGISTRY, analysis: null }, 'people.yaml')).toMatchObject({
    title: 'Rename: Ida Roe → Ida Lind',
    done: 'Ida Roe is called Ida Lind in people.yaml now; the old name stays as another name. No article was changed.',
  });
});
