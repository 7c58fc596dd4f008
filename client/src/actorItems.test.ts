import { expect, test } from 'vitest';
import type { ActorChoice } from '../../server/src/protocol/protocol.ts';
import { actorItems, newActorId, type ActorItemsParts } from './actorItems.ts';

const OSK: ActorChoice = {
  id: 'petra-osk',
  name: 'Petra Osk',
  type: 'PERSON',
  about: 'baker',
  mentions: 3,
  registry: false,
};
const NPA: ActorChoice = { id: 'npa', name: 'NPA', type: 'ORG', about: '', mentions: 1, registry: true };
const HOLM: ActorChoice = {
  id: 'vera-holm',
  name: 'Vera Holm',
  type: 'PERSON',
  about: 'Mayor of Lunde',
  mentions: 0,
  registry: true,
};

/** Each line as people see it; separators in brackets. */
function listed(parts: Partial<ActorItemsParts>): string[] {
  return actorItems({ actors: [OSK, NPA, HOLM], typed: '', ...parts }).map(
    ({ label, description, separator }) =>
      separator ? `[${label}]` : [label, description].filter(Boolean).join(': '),
  );
}

test('the article comes before the registry', () => {
  expect(listed({})).toEqual([
    '[In this article]',
    'Petra Osk: person · baker',
    'NPA: organization',
    '[In the registry]',
    'Vera Holm: person · Mayor of Lunde',
  ]);
});

test('who is preferred comes first, wherever they are known from', () => {
  expect(listed({ preferred: 'vera-holm' }).slice(0, 3)).toEqual([
    '[Likeliest]',
    'Vera Holm: person · Mayor of Lunde',
    '[In this article]',
  ]);
});

test.each([
  ['', []],
  ['  ', []],
  ['vera holm', []],
  ['Vera  Holmer', ['[Or]', '‘Vera Holmer’, who is not in this list']],
])('typing %j offers as new %j', (typed, offered) => {
  expect(listed({ typed }).slice(5)).toEqual(offered);
});

test('nobody new is offered where only those who are known can be picked', () => {
  expect(listed({ typed: 'Vera Holmer', known: true })).toEqual(listed({}));
});

test('nobody can be picked where that has a name', () => {
  expect(actorItems({ actors: [], typed: '', nobody: 'Nobody is named' })).toEqual([
    { label: 'Or', separator: true, choice: null },
    { label: 'Nobody is named', choice: { kind: 'nobody' } },
  ]);
});

test.each([
  ['Jonas Pell', [], 'jonas-pell'],
  ['  Zoë  O’Hara ', [], 'zoe-o-hara'],
  ['Jonas Pell', ['jonas-pell', 'jonas-pell-2'], 'jonas-pell-3'],
  ['Вера', [], 'вера'],
  ['—', [], 'actor'],
])('the id of %j beside %j is %j', (name, taken, id) => {
  expect(newActorId(name, taken)).toBe(id);
});
