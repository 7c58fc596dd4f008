import { MarkupKind, type InlayHint } from 'vscode-languageserver';
import { speakerHints, type SpeakerHint } from '../../features/speakerHints.ts';
import type { Document } from '../../workspace/documents.ts';
import { answer, describe } from '../answer.ts';
import { cardContext } from '../cardContext.ts';
import { toRange, toSpan } from '../convert/ranges.ts';
import { openArticle } from '../openArticle.ts';
import type { Session } from '../session.ts';
import { PART } from '../shapes.ts';

/** Who 'she' and 'the minister' are, behind them, where the settings ask for it. */
export function handleInlayHints(session: Session): void {
  const { connection, client, workspace, settings, surroundings, log } = session;
  connection.languages.inlayHint.on(
    answer(session, 'Inlay hints', PART, async ({ textDocument, range }): Promise<InlayHint[] | null> => {
      if (!settings().inlayHints.speakers) return null;
      const article = await openArticle(workspace, textDocument.uri);
      if (article === null) return null;
      const { document } = article;
      return speakerHints(cardContext(article), toSpan(document.lines, range)).map((hint) =>
        inlayHint(document, hint),
      );
    }),
  );
  let areShown = settings().inlayHints.speakers;
  surroundings.on(() => {
    if (settings().inlayHints.speakers === areShown) return;
    areShown = !areShown;
    if (!client.refreshesInlayHints) return;
    connection.languages.inlayHint
      .refresh()
      .catch((error: unknown) => log.warn(`The client did not refresh: ${describe(error)}`));
  });
}

/** '(→ Berg)', whose name leads to where the article says it. */
function inlayHint({ uri, lines }: Document, { at, label, tooltip, name }: SpeakerHint): InlayHint {
  const location = name === null ? {} : { location: { uri, range: toRange(lines, name) } };
  return {
    position: lines.position(at),
    label: [{ value: '(→ ' }, { value: label, ...location }, { value: ')' }],
    tooltip: { kind: MarkupKind.Markdown, value: tooltip },
    paddingLeft: true,
  };
}
