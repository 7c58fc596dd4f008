import { commands, type TreeView } from 'vscode';

/**
 * Tells the row of a view that the keyboard is at; null where it is at none. An extension is told only which rows are selected, and the
 * arrow keys select none: to change the selection of the row at hand there and back again tells which one it is, and opens nothing. Of keys
 * in quick succession each waits for the one before, whose change would else be taken for its own.
 */
export function rowFinder<Row>(view: TreeView<Row>): () => Promise<Row | null> {
  let turn: Promise<unknown> = Promise.resolve();

  async function find(): Promise<Row | null> {
    const before = [...view.selection];
    await commands.executeCommand('list.toggleSelection');
    const after = [...view.selection];
    await commands.executeCommand('list.toggleSelection');
    return after.find((row) => !before.includes(row)) ?? before.find((row) => !after.includes(row)) ?? null;
  }

  return () => {
    const found = turn.then(find);
    turn = found.catch(() => undefined);
    return found;
  };
}
