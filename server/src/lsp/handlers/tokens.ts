import type { SemanticTokens } from 'vscode-languageserver';
import { semanticTokens } from '../../features/semanticTokens.ts';
import { canonicalUri } from '../../workspace/uris.ts';
import { answer } from '../answer.ts';
import { toSpan } from '../convert/ranges.ts';
import { encodeTokens, tokenEdits } from '../convert/tokens.ts';
import { openArticle } from '../openArticle.ts';
import type { Session } from '../session.ts';
import { DOCUMENT, PART, TOKENS_DELTA } from '../shapes.ts';

/** Colours: the whole text, what changed since the last answer, or a part of the text. */
export function handleTokens(session: Session): void {
  const { connection, workspace } = session;
  /** The last full answer for each document, which the next delta is counted from. */
  const sent = new Map<string, Required<SemanticTokens>>();
  let count = 0;

  const full = async (uri: string): Promise<Required<SemanticTokens>> => {
    const article = await openArticle(workspace, uri);
    const data =
      article === null ? [] : encodeTokens(article.document.lines, semanticTokens(article.analysis));
    const tokens = { resultId: `${session.token}:${++count}`, data };
    sent.set(canonicalUri(uri), tokens);
    return tokens;
  };

  connection.languages.semanticTokens.on(
    answer(session, 'Semantic tokens', DOCUMENT, ({ textDocument }) => full(textDocument.uri)),
  );
  connection.languages.semanticTokens.onDelta(
    answer(session, 'Semantic tokens', TOKENS_DELTA, async ({ textDocument, previousResultId }) => {
      const before = sent.get(canonicalUri(textDocument.uri));
      const now = await full(textDocument.uri);
      if (before?.resultId !== previousResultId) return now;
      return { resultId: now.resultId, edits: tokenEdits(before.data, now.data) };
    }),
  );
  connection.languages.semanticTokens.onRange(
    answer(session, 'Semantic tokens', PART, async ({ textDocument, range }) => {
      const article = await openArticle(workspace, textDocument.uri);
      if (article === null) return { data: [] };
      const { lines } = article.document;
      return { data: encodeTokens(lines, semanticTokens(article.analysis, toSpan(lines, range))) };
    }),
  );
  workspace.onChange(() => {
    const snapshot = workspace.snapshot();
    for (const key of sent.keys()) if (snapshot.document(key) === null) sent.delete(key);
  });
}
