import type { ActorChoice } from '../../server/src/protocol/protocol.ts';

/** Who speaks oftenest: people, then bodies and peoples; places speak for their governments at most. */
const RANKS: Readonly<Record<ActorChoice['type'], number>> = { PERSON: 0, ORG: 1, GROUP: 2, PLACE: 3 };

/** Actors in the order in which a list of speakers offers them; those of one type stay in their order. */
export function likeliestSpeakersFirst(actors: readonly ActorChoice[]): ActorChoice[] {
  return actors.toSorted((a, b) => RANKS[a.type] - RANKS[b.type]);
}
