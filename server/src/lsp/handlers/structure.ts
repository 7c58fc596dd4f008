import {
  DocumentHighlightKind,
  type DocumentHighlight,
  type DocumentSymbol,
  type FoldingRange,
  type SymbolInformation,
} from 'vscode-languageserver';
import { folds } from '../../features/folding.ts';
import { highlights, type Highlight } from '../../features/highlights.ts';
import { symbols } from '../../features/symbols.ts';
import { answer } from '../answer.ts';
import { toRange } from '../convert/ranges.ts';
import { flatSymbols, foldingRange, nestedSymbol } from '../convert/structure.ts';
import { openArticle } from '../openArticle.ts';
import type { Session } from '../session.ts';
import { DOCUMENT, PLACE } from '../shapes.ts';

/** The protocol knows three strengths: who speaks, or is named, stands out most, and what is said least. */
const HIGHLIGHT_KINDS: Readonly<Record<Highlight['part'], DocumentHighlightKind>> = {
  name: DocumentHighlightKind.Write,
  standIn: DocumentHighlightKind.Read,
  source: DocumentHighlightKind.Write,
  cue: DocumentHighlightKind.Read,
  words: DocumentHighlightKind.Text,
};

/** Outline, folding, and what lights up with the word under the cursor. */
export function handleStructure(session: Session): void {
  const { connection, client, workspace } = session;
  connection.onDocumentSymbol(
    answer(
      session,
      'Outline',
      DOCUMENT,
      async ({ textDocument }): Promise<DocumentSymbol[] | SymbolInformation[] | null> => {
        const article = await openArticle(workspace, textDocument.uri);
        if (article === null) return null;
        const { uri, lines } = article.document;
        const outline = symbols(article.analysis);
        return client.nestedSymbols
          ? outline.map((symbol) => nestedSymbol(lines, symbol))
          : flatSymbols(uri, lines, outline);
      },
    ),
  );
  connection.onFoldingRanges(
    answer(session, 'Folding', DOCUMENT, async ({ textDocument }): Promise<FoldingRange[] | null> => {
      const article = await openArticle(workspace, textDocument.uri);
      if (article === null) return null;
      return folds(article.analysis).flatMap((fold) => foldingRange(article.document.lines, fold, client));
    }),
  );
  connection.onDocumentHighlight(
    answer(
      session,
      'Highlights',
      PLACE,
      async ({ textDocument, position }): Promise<DocumentHighlight[] | null> => {
        const article = await openArticle(workspace, textDocument.uri);
        if (article === null) return null;
        const { lines } = article.document;
        return highlights(article.analysis, lines.offset(position)).map((highlight) => ({
          range: toRange(lines, highlight),
          kind: HIGHLIGHT_KINDS[highlight.part],
        }));
      },
    ),
  );
}
