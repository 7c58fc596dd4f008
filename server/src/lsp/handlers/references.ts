import type { Location } from 'vscode-languageserver';
import { actorAt, mentionsOf } from '../../features/actors/at.ts';
import { answer } from '../answer.ts';
import { toRange } from '../convert/ranges.ts';
import { openArticle } from '../openArticle.ts';
import { entryAt, entryMentions, entryPlace, type EntryPlace } from '../registryPlaces.ts';
import type { Session } from '../session.ts';
import { REFERENCES } from '../shapes.ts';

/**
 * From a mention to all mentions of its actor and, where the registry knows the actor, to those in the other open articles of the corpus; the
 * registry's entry is the declaration. From an entry of a registry to its mentions in the open articles.
 */
export function handleReferences(session: Session): void {
  const { connection, workspace } = session;
  connection.onReferences(
    answer(
      session,
      'References',
      REFERENCES,
      async ({ textDocument: { uri }, position, context }): Promise<Location[] | null> => {
        const declared = (place: EntryPlace | null): Location[] =>
          context.includeDeclaration && place !== null ? [{ uri: place.uri, range: place.name }] : [];
        const article = await openArticle(workspace, uri);
        if (article === null) {
          const snapshot = workspace.snapshot();
          const entry = entryAt(snapshot, uri, position);
          if (entry === null) return null;
          const { corpus, id } = entry;
          return [...declared(entryPlace(corpus, id)), ...entryMentions(snapshot, corpus, id, null)];
        }
        const { snapshot, document, analysis } = article;
        const offset = document.lines.offset(position);
        const place = actorAt(analysis, { start: offset, end: offset });
        if (place === null) return null;
        const { mention, actor } = place;
        const corpus = snapshot.corpus(uri);
        if (corpus !== null && actor !== null && actor.registry !== null)
          return [
            ...entryMentions(snapshot, corpus, actor.registry, uri),
            ...declared(entryPlace(corpus, actor.registry)),
          ];
        const mentions = actor === null ? [mention] : mentionsOf(analysis, actor.id);
        return mentions.map((each) => ({ uri: document.uri, range: toRange(document.lines, each) }));
      },
    ),
  );
}
