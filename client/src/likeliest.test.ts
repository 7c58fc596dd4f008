import { expect, test } from 'vitest';
import type { ActorChoice } from '../../server/src/protocol/protocol.ts';
import { likeliestFirst } from './likeliest.ts';

const actor = (id: string, type: ActorChoice['type']): ActorChoice => ({
  id,
  name: id,
  type,
  about: '',
  mentions: 1,
  registry: false,
});
const ACTORS = [actor('quay', 'PLACE'), actor('osk', 'PERSON'), actor('pell', 'PERSON'), actor('npa', 'ORG')];

test.each<[readonly string[], ActorChoice['type'], string]>([
  [[], 'PERSON', 'osk pell quay npa'],
  [['npa', 'pell'], 'PERSON', 'npa pell osk quay'],
  [['nobody'], 'ORG', 'npa quay osk pell'],
])('with %j likely for a %s: %s', (likely, type, order) => {
  const mention = { id: 'a-1', type, words: 'Osk' };
  expect(
    likeliestFirst(ACTORS, { likely, mention })
      .map(({ id }) => id)
      .join(' '),
  ).toBe(order);
});
