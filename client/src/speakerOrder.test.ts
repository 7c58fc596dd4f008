import { expect, test } from 'vitest';
import type { ActorChoice } from '../../server/src/protocol/protocol.ts';
import { likeliestSpeakersFirst } from './speakerOrder.ts';

test('people speak before bodies, peoples and places', () => {
  const actors = (['PLACE a', 'ORG b', 'PERSON c', 'GROUP d', 'ORG e', 'PERSON f'] as const).map(
    (words): ActorChoice => {
      const [type, id] = words.split(' ') as [ActorChoice['type'], string];
      return { id, type, name: id, about: '', mentions: 1, registry: false };
    },
  );
  expect(likeliestSpeakersFirst(actors).map(({ id }) => id)).toEqual(['c', 'f', 'b', 'e', 'd', 'a']);
});
