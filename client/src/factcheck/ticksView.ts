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
import type { Ticks } from './ticks.ts';
import { progressInWords, tickTree, type TickListing, type TickNode } from './tickTree.ts';

const VIEW = 'newsmark.ticks';

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
  const changed = new EventEmitter<void>();
  const didTick = new EventEmitter<{ readonly nodes: readonly TickNode[]; readonly ticked: boolean }>();
  let listing: TickListing = { byKind: memento.get(KEPT) === true, openOnly: false };
  let roots: readonly TickNode[] = [];

  const provider: TreeDataProvider<TickNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => [...(node?.children ?? roots)],
    getParent: (node) => roots.find(({ children }) => children.includes(node)),
    getTreeItem: itemOf,
  };
  const view = window.createTreeView(VIEW, {
    treeDataProvider: provider,
    showCollapseAll: true,
    // A group's rows are not ticked together: each is looked at.
    manageCheckboxStateManually: true,
  });

  function build(): void {
    const present = ticks.present();
    roots = present === null ? [] : tickTree(present.result, listing);
    view.message = present === null ? '' : wordsAbove(progressInWords(present.result));
    view.description = present === null ? '' : nameOf(present.document.uri.path);
    changed.fire();
  }

  function wordsAbove(progress: string): string {
    return listing.openOnly ? `${progress}, only the others are shown` : progress;
  }

  function tellMenus(): void {
    void commands.executeCommand('setContext', 'newsmark.ticksByKind', listing.byKind);
    void commands.executeCommand('setContext', 'newsmark.ticksOpenOnly', listing.openOnly);
  }

  tellMenus();
  const rows = startRowFinder(view, 'newsmark.toggleTick');
  const subscriptions = Disposable.from(
    rows,
    view,
    changed,
    didTick,
    ticks.onDidChange(build),
    view.onDidChangeCheckboxState(({ items }) => {
      for (const ticked of [true, false]) {
        const nodes = items.filter(([, state]) => (state === TreeItemCheckboxState.Checked) === ticked);
        if (nodes.length > 0) didTick.fire({ nodes: nodes.map(([node]) => node), ticked });
      }
    }),
  );
  build();
  return {
    nodes: () => roots,
    pressed: () => rows.take(),
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
