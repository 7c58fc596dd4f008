import { window, workspace, type TextDocument } from 'vscode';
import type { DecideParams } from '../../../server/src/protocol/protocol.ts';
import { decisionsOn, type PlainDecision } from './plainDecisions.ts';
import type { Commands } from '../inTurn.ts';
import type { ReviewParts } from './reviewParts.ts';
import { activeArticle, namedMark, targetOf } from './target.ts';
import { changedMark } from './walk.ts';
import { go } from './walkCommands.ts';
import { tell } from './tell.ts';

/** The decisions that need one key and no more, and taking them back. */
export function decideCommands(parts: ReviewParts): Commands {
  const { marks, current, server } = parts;
  const decide =
    (decision: PlainDecision) =>
    async (given: unknown): Promise<void> => {
      const target = await targetOf(marks, current, given);
      if (target === null) return;
      const { document, mark, result } = target;
      const params = decisionsOn(mark, decision, result.reviewer);
      if (params === null) {
        tell('Only who made a decision can take it away.');
        return;
      }
      // Who points at a mark somewhere else has not left the one at hand.
      await carryOut(parts, document, params, namedMark(given) === null);
    };
  return {
    'newsmark.acceptMark': decide('accepted'),
    'newsmark.rejectMark': decide('rejected'),
    'newsmark.unsureMark': decide('unsure'),
    'newsmark.withdrawDecision': decide('withdrawn'),
    'newsmark.undoReviewDecision': async () => {
      const article = await activeArticle(marks);
      if (article === null) return;
      const { editor, document, result } = article;
      await server.undo({ uri: document.uri.toString() });
      const after = await marks.ask(document);
      const changed = after === null ? null : changedMark(result.marks, after.marks);
      if (changed !== null && window.activeTextEditor === editor) current.go(editor, changed);
    },
  };
}

/**
 * Has the server decide, and says whether that counts. Where one reviews and wants it, it goes on to the next undecided mark, unless the
 * decision only changed what the mark says.
 */
export async function carryOut(
  parts: ReviewParts,
  document: TextDocument,
  decision: Omit<DecideParams, 'uri'>,
  goesOn = true,
): Promise<boolean> {
  const { server, marks, mode } = parts;
  const { counts } = await server.decide({ ...decision, uri: document.uri.toString() });
  const result = await marks.ask(document);
  const editor = window.activeTextEditor;
  const isReviewed = editor?.document === document && mode.isOn(document);
  const advances = workspace.getConfiguration('newsmark.review', document).get('advance', true);
  if (counts && goesOn && advances && isReviewed && result !== null)
    go(parts, { editor, result }, 'next', true);
  return counts;
}
