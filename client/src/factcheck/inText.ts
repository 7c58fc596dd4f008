import {
  Disposable,
  MarkdownString,
  Range,
  ThemeColor,
  window,
  workspace,
  type DecorationOptions,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import type { CheckItem, House } from '../../../server/src/protocol/factcheck.ts';
import { toEditorRange } from '../review/positions.ts';
import type { GutterLines } from '../review/gutterLines.ts';
import { isServedText } from '../served.ts';
import { tipOf } from './checkTips.ts';
import { entryOf, leadOf } from './entries.ts';
import type { FactCheckParts } from './factCheckParts.ts';
import { lookOf } from './looks.ts';
import { linesInMarkdown } from './markdown.ts';
import { signIcon } from './signIcons.ts';
import { shownQuestions, SIGNS, signsBeside, wordsBehind, type Decorations, type Sign } from './signs.ts';

/** The commands that the hover of a check may link to. */
const OFFERED = ['newsmark.openCheckThread', 'newsmark.setCheckRating', 'newsmark.addCheckEvidence'];

/** The longest hover, in UTF-16 units. */
const LONGEST_HOVER = 3000;

/** Draws how checks stand: behind their words, and beside the line where the review draws nothing. */
export function startInText({ checks }: Pick<FactCheckParts, 'checks'>, review: GutterLines): Disposable {
  const words = window.createTextEditorDecorationType({});
  const beside = new Map(SIGNS.map((sign) => [sign, signDecoration(sign)]));

  function draw(editor: TextEditor): void {
    const { document } = editor;
    const setting = isServedText(document) ? settingOf(document) : 'never';
    const items = setting === 'never' ? [] : checks.of(document.uri.toString());
    const options =
      setting === 'gutter' ? [] : items.flatMap((item) => optionsOf(item, checks.houseOf(item)));
    editor.setDecorations(words, options);
    const taken = review.of(document);
    const signs = setting === 'text' || taken === 'all' ? new Map<number, Sign>() : signsBeside(items, taken);
    for (const [sign, type] of beside) {
      const lines = [...signs]
        .filter(([, each]) => each === sign)
        .map(([line]) => new Range(line, 0, line, 0));
      editor.setDecorations(type, lines);
    }
  }

  function drawAll(uri?: string): void {
    for (const editor of window.visibleTextEditors) {
      if (uri === undefined || editor.document.uri.toString() === uri) draw(editor);
    }
  }

  return Disposable.from(
    words,
    ...beside.values(),
    checks.onDidChange(drawAll),
    review.onDidChange(() => drawAll()),
    window.onDidChangeVisibleTextEditors(() => drawAll()),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('newsmark')) drawAll();
    }),
  );
}

function settingOf(document: TextDocument): Decorations {
  return workspace.getConfiguration('newsmark.factcheck', document).get<Decorations>('decorations', 'always');
}

function signDecoration(sign: Sign): ReturnType<typeof window.createTextEditorDecorationType> {
  return window.createTextEditorDecorationType({
    light: { gutterIconPath: signIcon(sign, 'light') },
    dark: { gutterIconPath: signIcon(sign, 'dark') },
    gutterIconSize: 'contain',
  });
}

/** The words have the hover; behind the last of them stands the sign. */
function optionsOf(item: CheckItem, house: House): DecorationOptions[] {
  const asked = shownQuestions(item);
  const entry = entryOf(item, ({ state }) => state.status !== 'proposed');
  if (asked.length === 0 || entry === null) return [];
  const { icon: _icon, color } = lookOf(leadOf(entry).state, item.attention, house.ratings);
  const hoverMessage = hoverOf(item, tipOf(entry, house));
  const last = item.ranges.length - 1;
  return item.ranges.map((range, index) => ({
    range: toEditorRange(range),
    hoverMessage,
    ...(index === last && {
      renderOptions: {
        after: {
          contentText: wordsBehind(asked),
          color: new ThemeColor(color),
          margin: '0 0.3em 0 0.4em',
        },
      },
    }),
  }));
}

function hoverOf({ uri, id }: CheckItem, tip: string): MarkdownString {
  const hover = new MarkdownString();
  hover.isTrusted = { enabledCommands: OFFERED };
  hover.appendMarkdown(linesInMarkdown(tip, LONGEST_HOVER));
  const given = encodeURIComponent(JSON.stringify([{ uri, id }]));
  const link = (words: string, command: string): string => `[${words}](command:${command}?${given})`;
  const links = [
    link('show the thread', 'newsmark.openCheckThread'),
    link('set the rating', 'newsmark.setCheckRating'),
    link('add evidence', 'newsmark.addCheckEvidence'),
  ];
  hover.appendMarkdown(`\n\n${links.join(' · ')}`);
  return hover;
}
