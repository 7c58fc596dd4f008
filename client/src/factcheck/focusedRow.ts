import { commands, Disposable, type TreeView } from 'vscode';

/** Two changes of the selection that are one key's come within so many milliseconds; no hand is as fast. */
const ONE_KEY = 100;

/** Tells which row of a view a key was pressed at. */
export interface RowFinder<Row> extends Disposable {
  /** The row that the newest key was pressed at, once; null where there is none. */
  take(): Row | null;
}

/**
 * An extension is told which rows of its view are selected, and not at which the keyboard is; the arrow keys select none. So our keys change
 * the selection of the row at hand there and back again (`list.toggleSelection` twice) before they run their command, all in the editor's own
 * process: that opens nothing, and what changed and came back is the row, however fast the next key comes and however far away we run.
 *
 * @param command What the keys run, which does nothing where no key was pressed.
 */
export function startRowFinder<Row>(view: TreeView<Row>, command: string): RowFinder<Row> {
  let before: readonly Row[] = [];
  let changed: { readonly row: Row; readonly before: readonly Row[]; readonly at: number } | null = null;
  let pressed: Row | null = null;

  const selecting = view.onDidChangeSelection(({ selection }) => {
    const at = Date.now();
    const isBack = changed !== null && at - changed.at <= ONE_KEY && isSame(selection, changed.before);
    if (isBack) pressed = changed?.row ?? null;
    const [row, ...others] = difference(before, selection);
    changed = isBack || row === undefined || others.length > 0 ? null : { row, before, at };
    before = selection;
  });
  function take(): Row | null {
    const row = pressed;
    pressed = null;
    return row;
  }

  /** What a key does for the first time waits until VS Code has told all extensions of it, and the next key would overtake it. */
  async function makeReady(): Promise<void> {
    const idle = [command, 'list.toggleSelection', 'list.toggleSelection'];
    await commands.executeCommand('runCommands', { commands: idle });
    take();
  }

  const opening = view.onDidChangeVisibility(({ visible }) => {
    if (!visible) return;
    opening.dispose();
    void makeReady();
  });
  const subscriptions = Disposable.from(selecting, opening);
  return { take, dispose: () => subscriptions.dispose() };
}

function difference<Row>(one: readonly Row[], other: readonly Row[]): Row[] {
  return [...one.filter((row) => !other.includes(row)), ...other.filter((row) => !one.includes(row))];
}

function isSame<Row>(one: readonly Row[], other: readonly Row[]): boolean {
  return difference(one, other).length === 0;
}
