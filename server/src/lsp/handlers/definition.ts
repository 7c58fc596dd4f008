import type { Location, LocationLink } from 'vscode-languageserver';
import { definition } from '../../features/definition.ts';
import { answer } from '../answer.ts';
import { toRange } from '../convert/ranges.ts';
import { openArticle } from '../openArticle.ts';
import type { Session } from '../session.ts';
import { PLACE } from '../shapes.ts';

/** From words to the words that say who is meant. */
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
        const found = definition(article.analysis, lines.offset(position));
        if (found === null) return null;
        const range = toRange(lines, found.to);
        if (!client.definitionLinks) return [{ uri, range }];
        return [
          {
            originSelectionRange: toRange(lines, found.from),
            targetUri: uri,
            targetRange: range,
            targetSelectionRange: range,
          },
        ];
      },
    ),
  );
}
