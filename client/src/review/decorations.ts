import {
  Disposable,
  MarkdownString,
  Range,
  ThemeColor,
  window,
  workspace,
  type DecorationOptions,
  type TextEditor,
  type TextEditorDecorationType,
} from 'vscode';
import type { ReviewMark } from '../../../server/src/protocol/protocol.ts';
import { isServedText } from '../served.ts';
import type { ArticleMarks } from './articleMarks.ts';
import type { CurrentMark } from './currentMark.ts';
import { gutterIcon } from './gutterIcons.ts';
import { signsBeside } from './gutterLines.ts';
import { meaningsOf } from './meanings.ts';
import { toEditorRange } from './positions.ts';
import type { ReviewMode } from './reviewMode.ts';
import { SHOWN_STATES, shownState, STATE_LOOKS, type ShownState } from './states.ts';
import { isStateShown, STATE_DRAWINGS, type GutterSign, type MarksShown } from './visibility.ts';

const SIGNS: readonly GutterSign[] = ['attention', 'undecided', 'unsure', 'decided'];

/** The commands that the hover of a state may link to. */
const OFFERED = [
  'newsmark.acceptMark',
  'newsmark.rejectMark',
  'newsmark.unsureMark',
  'newsmark.withdrawDecision',
];

export interface DecorationParts {
  readonly marks: ArticleMarks;
  readonly current: CurrentMark;
  readonly mode: ReviewMode;
}

/**
 * Draws the states of marks in the text. What is drawn goes along with the words while one types, since the editor carries it; it is drawn
 * anew when the server has answered for the new text, so that nothing flickers.
 */
export function startDecorations({ marks, current, mode }: DecorationParts): Disposable {
  const states = new Map(SHOWN_STATES.map((state) => [state, stateDecoration(state)]));
  const signs = new Map(SIGNS.map((sign) => [sign, signDecoration(sign)]));
  const focus = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('newsmark.currentMarkBackground'),
    outline: '1px solid',
    outlineColor: new ThemeColor('newsmark.currentMarkBorder'),
  });

  function draw(editor: TextEditor): void {
    const { document } = editor;
    if (!isServedText(document)) return clear(editor);
    const result = marks.of(document);
    if (result === null) return undefined;
    const settings = workspace.getConfiguration('newsmark.review', document);
    const setting = settings.get<MarksShown>('marks', 'always');
    const reviewing = mode.isOn(document);
    const shown = result.marks.filter((mark) => isStateShown(mark, setting, reviewing));
    const uri = document.uri.toString();
    for (const [state, type] of states) {
      const options = shown
        .filter((mark) => shownState(mark) === state)
        .flatMap((mark) => optionsOf(uri, mark));
      editor.setDecorations(type, options);
    }
    const beside = signsBeside({ marks, mode }, document);
    for (const [sign, type] of signs) {
      const lines = [...beside]
        .filter(([, each]) => each === sign)
        .map(([line]) => new Range(line, 0, line, 0));
      editor.setDecorations(type, lines);
    }
    return drawCurrent(editor);
  }

  function drawCurrent(editor: TextEditor): void {
    if (marks.of(editor.document) === null) return;
    const mark = mode.isOn(editor.document) ? current.of(editor) : null;
    editor.setDecorations(focus, mark?.ranges.map(toEditorRange) ?? []);
  }

  function clear(editor: TextEditor): void {
    for (const type of [...states.values(), ...signs.values(), focus]) editor.setDecorations(type, []);
  }

  function drawAll(): void {
    for (const editor of window.visibleTextEditors) draw(editor);
  }

  return Disposable.from(
    focus,
    ...states.values(),
    ...signs.values(),
    marks.onDidChange((document) => {
      for (const editor of window.visibleTextEditors) if (editor.document === document) draw(editor);
    }),
    current.onDidChange(drawCurrent),
    mode.onDidChange(drawAll),
    window.onDidChangeVisibleTextEditors(drawAll),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('newsmark.review')) drawAll();
    }),
  );
}

function stateDecoration(state: ShownState): TextEditorDecorationType {
  const { width, style, color } = STATE_DRAWINGS[state];
  return window.createTextEditorDecorationType({
    borderWidth: width,
    borderStyle: style,
    borderColor: new ThemeColor(color),
    overviewRulerColor: new ThemeColor(color),
  });
}

function signDecoration(sign: GutterSign): TextEditorDecorationType {
  return window.createTextEditorDecorationType({
    light: { gutterIconPath: gutterIcon(sign, 'light') },
    dark: { gutterIconPath: gutterIcon(sign, 'dark') },
    gutterIconSize: 'contain',
  });
}

function optionsOf(uri: string, mark: ReviewMark): DecorationOptions[] {
  const hoverMessage = stateHover(uri, mark);
  return mark.ranges.map((range) => ({ range: toEditorRange(range), hoverMessage }));
}

/** What was decided, by whom, and what can be decided instead. */
function stateHover(uri: string, mark: ReviewMark): MarkdownString {
  const { name, icon } = STATE_LOOKS[shownState(mark)];
  const hover = new MarkdownString('', true);
  hover.isTrusted = { enabledCommands: OFFERED };
  hover.appendMarkdown(`$(${icon}) **${name}** `);
  hover.appendText(
    [mark.label, whoAndWhen(mark), mark.bulk ? 'one of many' : ''].filter(Boolean).join(' · '),
  );
  const given = encodeURIComponent(JSON.stringify([{ uri, id: mark.id }]));
  const link = (words: string, command: string): string => `[${words}](command:${command}?${given})`;
  const { accept, reject } = meaningsOf(mark);
  const links = [
    link(accept, 'newsmark.acceptMark'),
    link(reject, 'newsmark.rejectMark'),
    link('unsure', 'newsmark.unsureMark'),
    ...(mark.by === null ? [] : [link('take the decision away', 'newsmark.withdrawDecision')]),
  ];
  hover.appendMarkdown(`\n\n${links.join(' · ')}`);
  if (mark.value.note !== undefined) hover.appendText(`\n\n${mark.value.note}`);
  return hover;
}

function whoAndWhen({ by, at }: ReviewMark): string {
  return [by, at?.slice(0, 10)].filter(Boolean).join(', ');
}
