import type { Location, LocationLink, Range } from 'vscode-languageserver';
import { definition, registered } from '../../features/definition.ts';
import { answer } from '../answer.ts';
import { toRange } from '../convert/ranges.ts';
import { openArticle } from '../openArticle.ts';
import { entryPlace, type EntryPlace } from '../registryPlaces.ts';
import type { Session } from '../session.ts';
import { PLACE } from '../shapes.ts';

/** From words to the registry's entry, or to the words of the article, that say who is meant. */
export function handleDefinition(session: Session): void {
  const { connection, client, workspace } = session;
  connection.onDefinition(
    answer(
      session,
      'Definition',
      PLACE,
      async ({ textDocument, position }): Promise<LocationLink[] | Location[] | null> => {
        const article = await openArticle(workspace, textDocument.uri);
        if (article === null) return null;
        const { uri, lines } = article.document;
        const offset = lines.offset(position);
        const listed = registered(article.analysis, offset);
        const corpus = article.snapshot.corpus(uri);
        const entry = listed === null || corpus === null ? null : entryPlace(corpus, listed.entry);
        const found = entry === null ? definition(article.analysis, offset) : null;
        const from = entry === null ? found?.from : listed?.from;
        const target = entry ?? (found && inArticle(uri, toRange(lines, found.to)));
        if (target === null || from === undefined) return null;
        if (!client.definitionLinks) return [{ uri: target.uri, range: target.name }];
        return [
          {
            originSelectionRange: toRange(lines, from),
            targetUri: target.uri,
            targetRange: target.range,
            targetSelectionRange: target.name,
          },
        ];
      },
    ),
  );
}

function inArticle(uri: string, range: Range): EntryPlace {
  return { uri, range, name: range };
}
