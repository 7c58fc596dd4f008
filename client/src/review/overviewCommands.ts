import { commands, Uri, window, workspace, QuickPickItemKind, type QuickPickItem } from 'vscode';
import type { CompleteLayer, MarksResult } from '../../../server/src/protocol/protocol.ts';
import { asksFor, filterOf, NO_FILTER, type FilterChoice } from './filter.ts';
import { keyInWords, REVIEW_KEYS } from './keys.ts';
import { COMPLETE_LAYERS, LAYER_NAMES, LAYERS } from './layers.ts';
import { completeness, progressInWords, progressOf } from './progress.ts';
import type { Commands } from '../inTurn.ts';
import type { ReviewParts } from './reviewParts.ts';
import { SHOWN_STATES, STATE_LOOKS } from './states.ts';
import { activeArticle } from './target.ts';
import type { ReviewNode } from './tree.ts';
import { tell } from './tell.ts';

interface FilterItem extends QuickPickItem {
  readonly choice?: FilterChoice;
}

/** What is shown, what is complete, and which keys there are. */
export function overviewCommands(parts: ReviewParts): Commands {
  const { marks, filter } = parts;
  return {
    'newsmark.filterMarks': async () => {
      const results = marks.known().map(({ result }) => result);
      const items = filterItems(results).map((item) => ({
        ...item,
        picked: item.choice !== undefined && asksFor(filter.get(), item.choice),
      }));
      const picked = await window.showQuickPick(items, {
        title: 'Show and walk through only',
        placeHolder: 'Nothing ticked shows everything',
        canPickMany: true,
      });
      if (picked !== undefined) filter.set(filterOf(picked.flatMap(({ choice }) => choice ?? [])));
    },
    'newsmark.clearMarkFilter': () => {
      filter.set(NO_FILTER);
      return Promise.resolve();
    },
    'newsmark.markComplete': (given) => setComplete(parts, given, true),
    'newsmark.markIncomplete': (given) => setComplete(parts, given, false),
    'newsmark.showReviewKeys': async () => {
      const items = REVIEW_KEYS.map(({ title, keys, command }) => ({
        label: title,
        description: keys.map(keyInWords).join('  or  '),
        command,
      }));
      const picked = await window.showQuickPick(items, {
        title: 'Keys of the review',
        placeHolder: 'Pick one to do it',
        matchOnDescription: true,
      });
      // Commands wait for each other: to wait here for the one that was picked would be to wait for ever.
      if (picked !== undefined) void commands.executeCommand(picked.command);
    },
  };
}

/** Everything that the marks can be told apart by. */
function filterItems(results: readonly MarksResult[]): FilterItem[] {
  const all = results.flatMap((result) => result.marks);
  const rules = [...new Set(all.flatMap(({ rule }) => rule ?? []))].toSorted();
  const reviewers = [...new Set(all.flatMap(({ by }) => by ?? []))].toSorted();
  const group = (label: string, items: FilterItem[]): FilterItem[] =>
    items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...items];
  return [
    ...group(
      'Layers',
      LAYERS.map((value) => ({ label: LAYER_NAMES[value], choice: { kind: 'layer', value } })),
    ),
    ...group(
      'States',
      SHOWN_STATES.map((value) => {
        const { name, icon } = STATE_LOOKS[value];
        return { label: `$(${icon}) ${name}`, choice: { kind: 'state', value } };
      }),
    ),
    ...group('Certainty', [
      { label: 'doubtful', description: 'shown as ‘possibly’', choice: { kind: 'doubtful' } },
    ]),
    ...group(
      'Rules',
      rules.map((value) => ({ label: value, choice: { kind: 'rule', value } })),
    ),
    ...group(
      'Decided by',
      reviewers.map((value) => ({ label: value, choice: { kind: 'reviewer', value } })),
    ),
  ];
}

/** Calls layers of an article complete, or takes that back: the layer of a line of the view, else those that are picked. */
async function setComplete({ marks, server }: ReviewParts, given: unknown, complete: boolean): Promise<void> {
  const named = namedLayer(given);
  if (named !== null) {
    const document = await workspace.openTextDocument(Uri.parse(named.uri));
    await server.complete({ uri: named.uri, layers: [named.layer], complete });
    await marks.ask(document);
    return;
  }
  const article = await activeArticle(marks);
  if (article === null) return;
  const { document, result } = article;
  const open = COMPLETE_LAYERS.filter((layer) => (completeness(result, layer) === 'complete') !== complete);
  if (open.length === 0) {
    tell(complete ? 'All layers are complete.' : 'No layer is complete.');
    return;
  }
  const picked = await window.showQuickPick(layerItems(result, open), {
    title: complete ? 'What have you gone through?' : 'What is not complete after all?',
    placeHolder: 'Complete says: what bears no mark is nothing',
  });
  if (picked === undefined) return;
  await server.complete({ uri: document.uri.toString(), layers: picked.layers, complete });
  await marks.ask(document);
}

/** A line for each of the layers, and one for all together. */
function layerItems(
  result: MarksResult,
  layers: readonly CompleteLayer[],
): (QuickPickItem & { readonly layers: readonly CompleteLayer[] })[] {
  const single = layers.map((layer) => ({
    label: LAYER_NAMES[layer],
    description: progressInWords(progressOf(result.marks.filter((mark) => mark.layer === layer))),
    layers: [layer],
  }));
  const names = layers.map((layer) => LAYER_NAMES[layer]).join(', ');
  return layers.length === 1 ? single : [...single, { label: 'All of these', description: names, layers }];
}

/** A line of the view that stands for a layer that can be complete. */
function namedLayer(given: unknown): { readonly uri: string; readonly layer: CompleteLayer } | null {
  const { uri, layer } = (given ?? {}) as Partial<ReviewNode>;
  const named = COMPLETE_LAYERS.find((each) => each === layer);
  return typeof uri === 'string' && named !== undefined ? { uri, layer: named } : null;
}
