import { commands, window } from 'vscode';
import { isShown } from './filter.ts';
import { fromEditorPosition } from './positions.ts';
import type { Commands } from '../inTurn.ts';
import type { ReviewParts } from './reviewParts.ts';
import { isDecided } from './states.ts';
import { activeArticle, targetOf, type Article } from './target.ts';
import { nextMark, type Direction } from './walk.ts';
import { tell } from './tell.ts';

/** Beginning and ending a review, and going from mark to mark. */
export function walkCommands(parts: ReviewParts): Commands {
  const { marks, current, mode } = parts;
  const walk = (direction: Direction, undecidedOnly: boolean) => async (): Promise<void> => {
    const article = await activeArticle(marks);
    if (article !== null) go(parts, article, direction, undecidedOnly);
  };
  return {
    'newsmark.startReview': async () => {
      const article = await activeArticle(marks);
      if (article === null) return;
      if (article.document.isUntitled) {
        tell('Save this text as a file first: decisions are kept in a file beside it.');
        return;
      }
      await mode.start(article.editor);
      const { activeTextEditor } = window;
      if (activeTextEditor === undefined) return;
      const here = current.of(activeTextEditor);
      if (here === null || isDecided(here)) go(parts, { ...article, editor: activeTextEditor }, 'next', true);
      else current.go(activeTextEditor, here);
    },
    'newsmark.stopReview': () => mode.stop(),
    'newsmark.nextUndecided': walk('next', true),
    'newsmark.previousUndecided': walk('previous', true),
    'newsmark.nextMark': walk('next', false),
    'newsmark.previousMark': walk('previous', false),
    'newsmark.goToMark': async (given) => {
      const target = await targetOf(marks, current, given);
      if (target === null) return;
      const editor = await window.showTextDocument(target.document, { preview: false });
      if (target.mark.ranges.length > 0) current.go(editor, target.mark);
      else tell(`‘${target.mark.text}’ is not in the article any more.`);
    },
    'newsmark.showMark': async () => {
      await commands.executeCommand('editor.action.showHover');
    },
  };
}

/** Goes to the next mark that the filter shows; says so where no undecided one is left. */
export function go(
  { current, filter }: Pick<ReviewParts, 'current' | 'filter'>,
  { editor, result }: Pick<Article, 'editor' | 'result'>,
  direction: Direction,
  undecidedOnly: boolean,
): void {
  const here = current.of(editor);
  const found = nextMark(
    result.marks,
    { mark: here?.id ?? null, position: fromEditorPosition(editor.selection.active) },
    direction,
    (mark) => isShown(mark, filter.get()) && !(undecidedOnly && isDecided(mark)),
  );
  if (found !== null) current.go(editor, found);
  else tell(undecidedOnly ? restOf(result) : 'There is no mark.');
}

/** What is left to do where no mark waits. */
function restOf({ hidden }: Article['result']): string {
  return hidden.length > 0
    ? 'Suggestions are hidden. Select words and press M to mark them; C says what you have gone through.'
    : 'No undecided mark is left. C says which layers are complete.';
}
