import type { ActorAtResult } from '../../server/src/protocol/actors.ts';
import type { ActorChoice } from '../../server/src/protocol/protocol.ts';

/** Actors with those first whom the words may mean, then those of the mention's type; otherwise in the order in which they came. */
export function likeliestFirst(
  actors: readonly ActorChoice[],
  { likely, mention }: Pick<ActorAtResult, 'likely' | 'mention'>,
): ActorChoice[] {
  const rank = ({ id, type }: ActorChoice): number => {
    const place = likely.indexOf(id);
    if (place !== -1) return place;
    return likely.length + (type === mention?.type ? 0 : 1);
  };
  return actors.toSorted((a, b) => rank(a) - rank(b));
}
