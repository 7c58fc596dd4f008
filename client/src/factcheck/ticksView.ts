import {
  commands,
  Disposable,
  EventEmitter,
  ThemeIcon,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  window,
  type Event,
  type Memento,
  type TreeDataProvider,
} from 'vscode';
import { startRowFinder } from './focusedRow.ts';
import { someLines } from './inert.ts';
import { changedRows, rowsByKey } from './rowChanges.ts';
import type { Ticks } from './ticks.ts';
import { progressInWords, tickTree, type TickListing, type TickNode } from './tickTree.ts';

const VIEW = 'newsmark.ticks';

/** What is drawn for a moment of a row that went while VS Code asked for it. */
const GONE: TickNode = {
  key: 'gone',
  kind: 'group',
  label: '',
  description: '',
  icon: null,
  children: [],
  ticked: null,
};

/** Where the workspace keeps whether the list stands by kind. */
const KEPT = 'newsmark.ticks.byKind';

/** The most that a card shows of the words. */
const WORDS = 600;

/** The Ticks view: what is to be ticked off in the article that somebody works on. */
export interface TicksView extends Disposable {
  /** The rows that it shows. */
  nodes(): readonly TickNode[];
  /** The row that a key was pressed at; see `focusedRow.ts`. */
  pressed(): TickNode | null;
  /** Changes how the list is shown. */
  change(part: Partial<TickListing>): void;
  /** Somebody ticked boxes, or took ticks away. */
  readonly onDidTick: Event<{ readonly nodes: readonly TickNode[]; readonly ticked: boolean }>;
}

export function startTicksView(ticks: Ticks, memento: Memento): TicksView {
  const changed = new EventEmitter<string[] | undefined>();
  const didTick = new EventEmitter<{ readonly nodes: readonly TickNode[]; readonly ticked: boolean }>();
  let listing: TickListing = { byKind: memento.get(KEPT) === true, openOnly: false };
  let roots: readonly TickNode[] = [];
  /** VS Code is given keys for rows, which stay what they are when a row says something else. */
  let rows: ReadonlyMap<string, TickNode> = new Map();
  /** Boxes that a mouse has changed; where that was not to be, they are drawn again as things stand. */
  let touched: readonly string[] = [];

  const provider: TreeDataProvider<string> = {
    onDidChangeTreeData: changed.event,
    getChildren: (key) => (key === undefined ? roots : (rows.get(key)?.children ?? [])).map((row) => row.key),
    getParent: (key) => roots.find(({ children }) => children.some((row) => row.key === key))?.key,
    getTreeItem: (key) => itemOf(rows.get(key) ?? GONE),
  };
  const view = window.createTreeView(VIEW, {
    treeDataProvider: provider,
    showCollapseAll: true,
    // A group's rows are not ticked together: each is looked at.
    manageCheckboxStateManually: true,
  });

  function build(): void {
    const present = ticks.present();
    const before = roots;
    roots = present === null ? [] : tickTree(present.result, listing);
    rows = rowsByKey(roots);
    view.message = present === null ? '' : wordsAbove(progressInWords(present.result));
    view.description = present === null ? '' : nameOf(present.document.uri.path);
    const changes = changedRows(before, roots);
    const keys = changes === null ? undefined : [...new Set([...changes, ...touched])];
    touched = [];
    if (keys === undefined || keys.length > 0) changed.fire(keys);
  }

  function wordsAbove(progress: string): string {
    return listing.openOnly ? `${progress} · ticked ones hidden` : progress;
  }

  function tellMenus(): void {
    void commands.executeCommand('setContext', 'newsmark.ticksByKind', listing.byKind);
    void commands.executeCommand('setContext', 'newsmark.ticksOpenOnly', listing.openOnly);
  }

  tellMenus();
  const keyRows = startRowFinder(view, 'newsmark.toggleTick');
  const subscriptions = Disposable.from(
    keyRows,
    view,
    changed,
    didTick,
    ticks.onDidChange(build),
    view.onDidChangeCheckboxState(({ items }) => {
      touched = [...touched, ...items.map(([key]) => key).filter((key) => rows.has(key))];
      for (const ticked of [true, false]) {
        const nodes = items.filter(([, state]) => (state === TreeItemCheckboxState.Checked) === ticked);
        if (nodes.length > 0) didTick.fire({ nodes: nodes.flatMap(([key]) => rows.get(key) ?? []), ticked });
      }
    }),
  );
  build();
  return {
    nodes: () => roots,
    pressed: () => rows.get(keyRows.take() ?? '') ?? null,
    change(part) {
      listing = { ...listing, ...part };
      void memento.update(KEPT, listing.byKind);
      tellMenus();
      build();
    },
    onDidTick: didTick.event,
    dispose: () => subscriptions.dispose(),
  };
}

function itemOf(node: TickNode): TreeItem {
  const { kind, label, description, icon, ticked } = node;
  const item = new TreeItem(
    label,
    kind === 'group' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None,
  );
  item.id = node.key;
  item.description = description;
  item.contextValue = kind;
  if (icon !== null) item.iconPath = new ThemeIcon(icon);
  item.tooltip = tipOf(node);
  if (ticked !== null) {
    item.checkboxState = {
      state: ticked ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
      tooltip: ticked ? 'Take the tick away' : 'Tick',
      accessibilityInformation: { label: `${label}, ${description}` },
    };
  }
  if (kind === 'tick')
    item.command = { command: 'newsmark.goToTick', title: 'Show in the Text', arguments: [node] };
  return item;
}

function tipOf({ label, description, tick, checklist }: TickNode): string {
  const ticked = (tick ?? checklist)?.ticked ?? null;
  const words = tick?.text ?? checklist?.item ?? label;
  const day = ticked === null ? '' : `, ${someLines(ticked.at.slice(0, 10), 10)}`;
  return `${someLines(words, WORDS)}\n${description}${day}`;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
