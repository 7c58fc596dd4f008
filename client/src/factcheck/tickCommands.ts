import { commands, Range, window, type Disposable, type TextEditor } from 'vscode';
import type { TickParams } from '../../../server/src/protocol/factcheck.ts';
import { fromEditorRange } from '../review/positions.ts';
import { tell } from '../review/tell.ts';
import type { Commands } from '../inTurn.ts';
import { showPlace } from './showPlace.ts';
import type { Ticks } from './ticks.ts';
import { openWithin, paragraphAround } from './tickSpans.ts';
import { progressInWords, type TickNode } from './tickTree.ts';
import type { TicksView } from './ticksView.ts';
import type { WriteTicks } from './tickWriter.ts';

export interface TickParts {
  readonly ticks: Ticks;
  readonly write: WriteTicks;
  readonly view: TicksView;
}

/** Ticking off, and how the list of it is shown. They do not wait for each other: which row is meant is asked at once. */
export function tickCommands(parts: TickParts): Commands {
  const { ticks, view } = parts;
  return {
    'newsmark.toggleTick': async (given) => {
      const node = isTickNode(given) ? given : view.pressed();
      if (node !== null && node.ticked !== null) await tickRows(parts, [node], !node.ticked);
    },
    'newsmark.tickHere': () => tickHere(parts),
    'newsmark.goToTick': async (given) => {
      const article = ticks.present();
      if (article === null || !isTickNode(given) || given.tick === undefined) return;
      await showPlace(article.document.uri.toString(), [given.tick.range]);
    },
    'newsmark.groupTicksByKind': () => Promise.resolve(view.change({ byKind: true })),
    'newsmark.showTicksInOrder': () => Promise.resolve(view.change({ byKind: false })),
    'newsmark.hideTicked': () => Promise.resolve(view.change({ openOnly: true })),
    'newsmark.showTicked': () => Promise.resolve(view.change({ openOnly: false })),
    'newsmark.showTicks': () => Promise.resolve(commands.executeCommand('newsmark.ticks.focus')),
  };
}

/** Writes what is ticked in the view. */
export function tickFromView(parts: TickParts): Disposable {
  return parts.view.onDidTick(({ nodes, ticked }) => void tickRows(parts, nodes, ticked));
}

async function tickRows(
  { ticks, write }: TickParts,
  nodes: readonly TickNode[],
  ticked: boolean,
): Promise<void> {
  const article = ticks.present();
  if (article === null) return;
  const named = nodes.flatMap(({ tick, checklist }): TickParams['ticks'] =>
    tick === undefined ? (checklist === undefined ? [] : [{ item: checklist.item }]) : [{ id: tick.id }],
  );
  await write(article, named, ticked);
}

/** Ticks everything in the selection or, without one, in the paragraph at the cursor. It asks nothing: one undo takes it back. */
async function tickHere(parts: TickParts): Promise<void> {
  const editor = window.activeTextEditor;
  const article = parts.ticks.present();
  if (editor === undefined || article === null || article.document !== editor.document) {
    tell('Open an article first: what is to be ticked stands there.');
    return;
  }
  // Whoever types and ticks at once means the text as it stands.
  if (article.result.version !== editor.document.version) await parts.ticks.ask();
  const present = parts.ticks.present();
  if (present === null) return;
  const open = openWithin(present.result.ticks, fromEditorRange(rangeAt(editor)));
  if (open.length === 0) {
    tell('Nothing here is left to be ticked.');
    return;
  }
  await parts.write(
    present,
    open.map(({ id }) => ({ id })),
    true,
  );
  const after = parts.ticks.present();
  if (after !== null) tell(`${open.length} ticked here: ${progressInWords(after.result)}.`);
}

function rangeAt({ document, selection }: TextEditor): Range {
  if (!selection.isEmpty) return selection;
  const { start, end } = paragraphAround(
    document.lineCount,
    (line) => document.lineAt(line).isEmptyOrWhitespace,
    selection.active.line,
  );
  return new Range(start, 0, end, 0);
}

function isTickNode(given: unknown): given is TickNode {
  return typeof given === 'object' && given !== null && 'key' in given && 'ticked' in given;
}
