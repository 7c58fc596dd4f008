import {
  Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import type { ArticleMarks } from './articleMarks.ts';
import type { CurrentMark } from './currentMark.ts';
import type { FilterState } from './filterState.ts';
import type { ReviewMode } from './reviewMode.ts';
import { shownState } from './states.ts';
import { marksBelow, reviewTree, type ReviewNode } from './tree.ts';
import { STATE_DRAWINGS } from './visibility.ts';
import { filterInWords } from './filter.ts';

const VIEW = 'newsmark.review';

export interface ReviewViewParts {
  readonly marks: ArticleMarks;
  readonly current: CurrentMark;
  readonly filter: FilterState;
  readonly mode: ReviewMode;
}

/** The Review view: open articles, their layers and marks, with what is decided of them. */
export interface ReviewView extends Disposable {
  /** The lines that it shows. */
  nodes(): readonly ReviewNode[];
}

export function startReviewView({ marks, current, filter, mode }: ReviewViewParts): ReviewView {
  const changed = new EventEmitter<void>();
  let roots: readonly ReviewNode[] = [];
  let parents: ReadonlyMap<ReviewNode, ReviewNode> = new Map();

  function build(): void {
    const articles = marks.known().map(({ document, result }) => ({
      uri: document.uri.toString(),
      name: document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1),
      result,
    }));
    roots = reviewTree(articles, filter.get());
    parents = parentsOf(roots);
    view.message = filterInWords(filter.get()) ?? '';
    changed.fire();
  }

  const provider: TreeDataProvider<ReviewNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => [...(node?.children ?? roots)],
    getParent: (node) => parents.get(node),
    getTreeItem: itemOf,
  };
  const view: TreeView<ReviewNode> = window.createTreeView(VIEW, {
    treeDataProvider: provider,
    showCollapseAll: true,
  });

  /** While one reviews with the keyboard the view goes along, if it is open. */
  function follow(): void {
    const editor = window.activeTextEditor;
    if (!view.visible || editor === undefined || !mode.isOn(editor.document)) return;
    const mark = current.of(editor);
    const uri = editor.document.uri.toString();
    const nodes = roots.filter((root) => root.uri === uri).flatMap(leavesOf);
    const node = nodes.find((each) => each.mark !== undefined && each.mark.id === mark?.id);
    if (node !== undefined)
      void view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
  }

  const subscriptions = Disposable.from(
    view,
    changed,
    marks.onDidChange(build),
    filter.onDidChange(build),
    current.onDidChange(follow),
  );
  return { nodes: () => roots, dispose: () => subscriptions.dispose() };
}

function parentsOf(nodes: readonly ReviewNode[]): Map<ReviewNode, ReviewNode> {
  const parents = new Map<ReviewNode, ReviewNode>();
  const visit = (parent: ReviewNode): void => {
    for (const child of parent.children) {
      parents.set(child, parent);
      visit(child);
    }
  };
  nodes.forEach(visit);
  return parents;
}

function leavesOf(node: ReviewNode): ReviewNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
}

function itemOf(node: ReviewNode): TreeItem {
  const item = new TreeItem(node.label, stateOf(node));
  item.id = node.id;
  item.description = node.description;
  item.contextValue = contextOf(node);
  item.iconPath = new ThemeIcon(
    node.icon,
    node.mark && new ThemeColor(STATE_DRAWINGS[shownState(node.mark)].color),
  );
  item.tooltip = node.mark?.value.note ?? `${node.label}: ${node.description}`;
  if (node.mark !== undefined)
    item.command = { command: 'newsmark.goToMark', title: 'Show in the Text', arguments: [node] };
  return item;
}

function stateOf({ kind, children }: ReviewNode): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return kind === 'article' || kind === 'attention'
    ? TreeItemCollapsibleState.Expanded
    : TreeItemCollapsibleState.Collapsed;
}

/** What the menus of the view depend on. */
function contextOf(node: ReviewNode): string {
  if (node.kind === 'layer' && node.complete !== undefined)
    return node.complete ? 'completeLayer' : 'openLayer';
  if (node.kind === 'mark') return node.mark?.by === null ? 'suggestedMark' : 'decidedMark';
  return marksBelow(node).length === 0 ? 'empty' : node.kind;
}
