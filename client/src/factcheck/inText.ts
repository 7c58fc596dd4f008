import {
  Disposable,
  EventEmitter,
  InlayHint,
  languages,
  MarkdownString,
  Position,
  Range,
  window,
  workspace,
  type DecorationOptions,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import type { CheckItem } from '../../../server/src/protocol/factcheck.ts';
import { toEditorRange } from '../review/positions.ts';
import type { GutterLines } from '../review/gutterLines.ts';
import { articleCandidates, isServedText } from '../served.ts';
import type { FactCheckParts } from './factCheckParts.ts';
import { signIcon } from './signIcons.ts';
import { shownQuestions, SIGNS, signsBeside, wordsBehind, type Decorations, type Sign } from './signs.ts';

/** The commands that the hover of a check may link to. */
const OFFERED = ['newsmark.openCheckThread', 'newsmark.setCheckRating', 'newsmark.addCheckEvidence'];

/**
 * Shows how checks stand: behind their words, and beside the line where the review draws nothing. What stands behind the words is an inlay
 * hint, since the editor breaks lines around it; a decoration would push the copy out of sight.
 */
export function startInText({ checks }: Pick<FactCheckParts, 'checks'>, review: GutterLines): Disposable {
  const words = window.createTextEditorDecorationType({});
  const beside = new Map(SIGNS.map((sign) => [sign, signDecoration(sign)]));

  function draw(editor: TextEditor): void {
    const { document } = editor;
    const setting = settingOf(document);
    const items = setting === 'never' ? [] : checks.of(document.uri.toString());
    editor.setDecorations(words, items.flatMap(hoversOf));
    const taken = review.of(document);
    const signs = setting === 'text' || taken === 'all' ? new Map<number, Sign>() : signsBeside(items, taken);
    for (const [sign, type] of beside) {
      const lines = [...signs]
        .filter(([, each]) => each === sign)
        .map(([line]) => new Range(line, 0, line, 0));
      editor.setDecorations(type, lines);
    }
  }

  const hintsChanged = new EventEmitter<void>();
  const hints = languages.registerInlayHintsProvider(articleCandidates(), {
    onDidChangeInlayHints: hintsChanged.event,
    provideInlayHints(document, wanted) {
      const isShown = ['always', 'text'].includes(settingOf(document));
      return isShown ? checks.of(document.uri.toString()).flatMap((item) => hintsOf(item, wanted)) : [];
    },
  });

  function drawAll(uri?: string): void {
    for (const editor of window.visibleTextEditors) {
      if (uri === undefined || editor.document.uri.toString() === uri) draw(editor);
    }
  }

  return Disposable.from(
    words,
    hints,
    hintsChanged,
    ...beside.values(),
    checks.onDidChange((uri) => {
      drawAll(uri);
      hintsChanged.fire();
    }),
    review.onDidChange(() => drawAll()),
    window.onDidChangeVisibleTextEditors(() => drawAll()),
    workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('newsmark')) return;
      drawAll();
      hintsChanged.fire();
    }),
  );
}

/** How an article is to look; what is no article has no checks. */
function settingOf(document: TextDocument): Decorations {
  if (!isServedText(document)) return 'never';
  return workspace.getConfiguration('newsmark.factcheck', document).get<Decorations>('decorations', 'always');
}

function signDecoration(sign: Sign): ReturnType<typeof window.createTextEditorDecorationType> {
  return window.createTextEditorDecorationType({
    light: { gutterIconPath: signIcon(sign, 'light') },
    dark: { gutterIconPath: signIcon(sign, 'dark') },
    gutterIconSize: 'contain',
  });
}

function hoversOf(item: CheckItem): DecorationOptions[] {
  if (shownQuestions(item).length === 0) return [];
  const hoverMessage = hoverOf(item);
  return item.ranges.map((range) => ({ range: toEditorRange(range), hoverMessage }));
}

/** What stands behind the last of the words, where that is in the range. */
function hintsOf(item: CheckItem, wanted: Range): InlayHint[] {
  const asked = shownQuestions(item);
  const end = item.ranges.at(-1)?.end;
  if (asked.length === 0 || end === undefined) return [];
  const place = new Position(end.line, end.character);
  if (!wanted.contains(place)) return [];
  const hint = new InlayHint(place, wordsBehind(asked));
  hint.paddingLeft = true;
  return [hint];
}

/** What can be done about it; the server's card says how it stands. */
function hoverOf({ uri, id }: CheckItem): MarkdownString {
  const hover = new MarkdownString();
  hover.isTrusted = { enabledCommands: OFFERED };
  const given = encodedArguments({ uri, id });
  const link = (words: string, command: string): string => `[${words}](command:${command}?${given})`;
  const links = [
    link('show the thread', 'newsmark.openCheckThread'),
    link('set the rating', 'newsmark.setCheckRating'),
    link('add evidence', 'newsmark.addCheckEvidence'),
  ];
  hover.appendMarkdown(`Fact-check: ${links.join(' · ')}`);
  return hover;
}

/** What a command is given, within a link. An id may be anything that somebody wrote into a sidecar, and must not end the link. */
function encodedArguments(given: object): string {
  return encodeURIComponent(JSON.stringify([given]))
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
}
