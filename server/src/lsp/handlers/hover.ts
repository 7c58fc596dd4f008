import { MarkupKind, type Hover } from 'vscode-languageserver';
import { hover } from '../../features/hover.ts';
import { plainText } from '../../features/markdown.ts';
import { listedRows } from '../../workspace/listedRows.ts';
import { answer } from '../answer.ts';
import { cardContext } from '../cardContext.ts';
import { toRange } from '../convert/ranges.ts';
import { openArticle } from '../openArticle.ts';
import type { Session } from '../session.ts';
import { PLACE } from '../shapes.ts';

/** The card at a place; as plain text where the client shows no Markdown. */
export function handleHover(session: Session): void {
  const { connection, client, workspace } = session;
  connection.onHover(
    answer(session, 'Hover', PLACE, async ({ textDocument, position }): Promise<Hover | null> => {
      const article = await openArticle(workspace, textDocument.uri);
      if (article === null) return null;
      const { snapshot, document, analysis } = article;
      const { uri, text, lines } = document;
      const checks = listedRows(snapshot, uri, text, { analysis: () => analysis, proposals: false });
      const context = { ...cardContext(article), checks };
      const card = hover(context, snapshot.findings(uri), lines.offset(position));
      if (card === null) return null;
      const contents = client.markdownHover
        ? { kind: MarkupKind.Markdown, value: card.markdown }
        : { kind: MarkupKind.PlainText, value: plainText(card.markdown) };
      return { contents, range: toRange(lines, card) };
    }),
  );
}
