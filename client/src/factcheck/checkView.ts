import {
  commands,
  Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type TreeDataProvider,
} from 'vscode';
import type { CheckItem } from '../../../server/src/protocol/factcheck.ts';
import type { Checks } from './checks.ts';
import { showsAll } from './checkFilter.ts';
import { tipOf } from './checkTips.ts';
import { checkTree, openChecks, shownInWords, type CheckNode } from './checkTree.ts';
import { startRowFinder } from './focusedRow.ts';
import type { ListingState } from './listingState.ts';

const VIEW = 'newsmark.factcheck';

/** The Fact-check view: what is on the lists, with where it stands. */
export interface CheckView extends Disposable {
  /** The rows that it shows. */
  nodes(): readonly CheckNode[];
  /** The row that a key was pressed at; see `focusedRow.ts`. */
  pressed(): CheckNode | null;
}

export function startCheckView(checks: Checks, listing: ListingState): CheckView {
  const changed = new EventEmitter<void>();
  /** Null while nothing is known, in which the view shows that it waits. */
  let roots: readonly CheckNode[] | null = null;
  let parents: ReadonlyMap<CheckNode, CheckNode> = new Map();
  const answered = new Promise<void>((resolve) => {
    const waiting = checks.onDidChange(() => {
      waiting.dispose();
      resolve();
    });
  });

  function build(): void {
    const items = checks.all();
    if (items === null) return;
    const { filter, grouping } = listing.get();
    const list = { items, reviewer: checks.reviewer(), houseOf: (item: CheckItem) => checks.houseOf(item) };
    roots = checkTree(list, listing.get());
    parents = new Map(roots.flatMap(parentsBelow));
    view.message = shownInWords(items, roots, filter);
    view.description = `by ${grouping}`;
    const open = openChecks(items);
    view.badge = { value: open, tooltip: `${open} to be checked` };
    tellMenus();
    changed.fire();
  }

  const provider: TreeDataProvider<CheckNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: async (node) => {
      if (node !== undefined) return [...node.children];
      if (roots === null) await answered;
      return [...(roots ?? [])];
    },
    getParent: (node) => parents.get(node),
    getTreeItem: itemOf,
    resolveTreeItem(item, node) {
      if (node.entry !== undefined) item.tooltip = tipOf(node.entry, checks.houseOf(node.entry.item));
      return item;
    },
  };
  const view = window.createTreeView(VIEW, { treeDataProvider: provider, showCollapseAll: true });
  /** Who speaks is asked only where rows stand by it: to tell, articles have to be analysed. */
  function want(): void {
    const { proposals, grouping } = listing.get();
    checks.want({ ...(proposals && { proposals }), ...(grouping === 'speaker' && { speakers: true }) });
  }

  function tellMenus(): void {
    const { filter, proposals } = listing.get();
    const listed = checks.all()?.length !== 0;
    void commands.executeCommand('setContext', 'newsmark.checksFiltered', !showsAll(filter));
    void commands.executeCommand('setContext', 'newsmark.checksProposed', proposals);
    void commands.executeCommand('setContext', 'newsmark.checksListed', listed);
  }

  want();
  tellMenus();
  const rows = startRowFinder(view, 'newsmark.atCheckRow');
  const subscriptions = Disposable.from(
    rows,
    view,
    changed,
    checks.onDidChange(build),
    listing.onDidChange(() => {
      want();
      build();
    }),
  );
  return {
    nodes: () => roots ?? [],
    pressed: () => rows.take(),
    dispose: () => subscriptions.dispose(),
  };
}

function parentsBelow(parent: CheckNode): [CheckNode, CheckNode][] {
  return parent.children.flatMap((child) => [
    [child, parent] satisfies [CheckNode, CheckNode],
    ...parentsBelow(child),
  ]);
}

function itemOf(node: CheckNode): TreeItem {
  const item = new TreeItem(node.label, stateOf(node));
  item.id = node.key;
  item.description = node.description;
  item.contextValue = contextOf(node);
  if (node.look !== null) item.iconPath = new ThemeIcon(node.look.icon, new ThemeColor(node.look.color));
  item.accessibilityInformation = { label: `${node.label}, ${node.description}` };
  if (node.kind !== 'group')
    item.command = { command: 'newsmark.goToCheck', title: 'Show in the Text', arguments: [node] };
  return item;
}

function stateOf({ kind, children, unfolded }: CheckNode): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return kind === 'group' && unfolded === true
    ? TreeItemCollapsibleState.Expanded
    : TreeItemCollapsibleState.Collapsed;
}

/** What the menus of the view depend on. */
function contextOf({ kind, listed }: CheckNode): string {
  if (kind === 'group') return 'group';
  return listed === true ? 'listedCheck' : 'unlistedCheck';
}
