import { actorAt, wordsAt } from '../../features/actors/at.ts';
import { likelyActors } from '../../features/actors/likely.ts';
import { tidy } from '../../features/actors/registering.ts';
import { slice } from '../../engine/index.ts';
import { ACTOR_AT, type ActorAtParams, type ActorAtResult } from '../../protocol/actors.ts';
import { answer } from '../answer.ts';
import { toSpan } from '../convert/ranges.ts';
import { openArticle } from '../openArticle.ts';
import type { Session } from '../session.ts';
import { FILE_PART } from '../shapes.ts';

/** What the client's commands about actors need to know of a place. */
export function handleActors(session: Session): void {
  const { connection, workspace } = session;
  connection.onRequest(
    ACTOR_AT,
    answer(
      session,
      'Actor',
      FILE_PART,
      async ({ uri, range }: ActorAtParams): Promise<ActorAtResult | null> => {
        const article = await openArticle(workspace, uri);
        if (article === null) return null;
        const { snapshot, document, analysis } = article;
        const selection = toSpan(document.lines, range);
        const place = actorAt(analysis, selection);
        const { registry } = snapshot.inputs(uri, document.text);
        const corpus = snapshot.corpus(uri) !== null;
        const words = tidy(wordsAt(analysis, selection, place?.mention ?? null));
        if (place === null) return { mention: null, actor: null, words, likely: [], corpus };
        const { mention, actor } = place;
        return {
          mention: { id: mention.id, type: mention.type, words: tidy(slice(analysis.text, mention)) },
          actor: actor && { id: actor.id, name: actor.name, entry: actor.registry },
          words,
          likely: likelyActors(analysis, registry, mention).map(({ id }) => id),
          corpus,
        };
      },
    ),
  );
}
