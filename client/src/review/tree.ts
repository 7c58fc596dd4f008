import type { MarksResult, ReviewMark } from '../../../server/src/protocol/protocol.ts';
import { isShown, type MarkFilter } from './filter.ts';
import { COMPLETE_LAYERS, LAYER_ICONS, LAYER_NAMES, LAYERS } from './layers.ts';
import { excerpt } from './meanings.ts';
import { completeness, progressInWords, progressOf, reviewInWords } from './progress.ts';
import { SHOWN_STATES, shownState, STATE_LOOKS } from './states.ts';

/** One article, with what the server says of its marks. */
export interface ReviewedArticle {
  readonly uri: string;
  readonly name: string;
  readonly result: MarksResult;
}

/** One line of the Review view. */
export interface ReviewNode {
  /** Unique in the view, and the same as long as it stands for the same. */
  readonly id: string;
  readonly kind: 'article' | 'attention' | 'layer' | 'actor' | 'mark' | 'hidden';
  readonly uri: string;
  readonly label: string;
  readonly description: string;
  /** The name of one of VS Code's icons. */
  readonly icon: string;
  readonly children: readonly ReviewNode[];
  readonly mark?: ReviewMark;
  readonly layer?: ReviewMark['layer'];
  /** The id of the actor whose mentions these are. */
  readonly actor?: string;
  readonly complete?: boolean;
}

const COMPLETED: Readonly<Record<ReturnType<typeof completeness>, readonly string[]>> = {
  complete: ['complete'],
  changed: ['complete before the text changed'],
  open: [],
};

/** The lines of the view: each article with what needs attention first, then, by layer, everything else. */
export function reviewTree(articles: readonly ReviewedArticle[], filter: MarkFilter): ReviewNode[] {
  return articles.map((article) => {
    const { uri, name, result } = article;
    const marks = result.marks.filter((mark) => isShown(mark, filter));
    return {
      id: uri,
      kind: 'article',
      uri,
      label: name,
      description: reviewInWords(result),
      icon: 'file-text',
      children: [
        ...attentionNodes(uri, marks),
        ...LAYERS.flatMap((layer) => layerNodes(article, layer, marks)),
      ],
    };
  });
}

/** All marks below a line, in order. */
export function marksBelow({ mark, children }: ReviewNode): ReviewMark[] {
  return [...(mark === undefined ? [] : [mark]), ...children.flatMap(marksBelow)];
}

function attentionNodes(uri: string, marks: readonly ReviewMark[]): ReviewNode[] {
  const open = marks.filter(({ attention }) => attention !== null);
  if (open.length === 0) return [];
  const lostFirst = open.toSorted((a, b) => rankOf(a) - rankOf(b));
  return [
    {
      id: `${uri} attention`,
      kind: 'attention',
      uri,
      label: 'To look at again',
      description: String(open.length),
      icon: 'warning',
      children: lostFirst.map((mark) => markNode(uri, mark, 'attention')),
    },
  ];
}

function rankOf(mark: ReviewMark): number {
  return SHOWN_STATES.indexOf(shownState(mark));
}

function layerNodes(
  { uri, result }: ReviewedArticle,
  layer: ReviewMark['layer'],
  shown: readonly ReviewMark[],
): ReviewNode[] {
  const all = result.marks.filter((mark) => mark.layer === layer);
  const marks = shown.filter((mark) => mark.layer === layer && mark.attention === null);
  const completable = COMPLETE_LAYERS.find((each) => each === layer);
  const hidden = completable !== undefined && result.hidden.includes(completable);
  if (marks.length === 0 && completable === undefined) return [];
  const completed = completable === undefined ? 'open' : completeness(result, completable);
  const progress = layer === 'note' ? String(marks.length) : progressInWords(progressOf(all));
  const children =
    layer === 'actor' ? actorNodes(uri, marks) : marks.map((mark) => markNode(uri, mark, layer));
  return [
    {
      id: `${uri} ${layer}`,
      kind: 'layer',
      uri,
      layer,
      label: LAYER_NAMES[layer],
      description: [COMPLETED[completed], progress].flat().join(' · '),
      icon: completed === 'complete' ? 'pass-filled' : LAYER_ICONS[layer],
      children: hidden ? [...children, hiddenNode(uri, layer)] : children,
      ...(completable !== undefined && { complete: completed === 'complete' }),
    },
  ];
}

/** Mentions by actor, in the order of the first ones; an actor who is mentioned once takes one line. */
function actorNodes(uri: string, marks: readonly ReviewMark[]): ReviewNode[] {
  const groups = new Map<string, ReviewMark[]>();
  for (const mark of marks) {
    const key = mark.value.actor ?? mark.id;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mark]);
    else group.push(mark);
  }
  return [...groups].flatMap(([actor, mentions]): ReviewNode | ReviewNode[] => {
    const [first] = mentions;
    const nodes = mentions.map((mark) => markNode(uri, mark, 'actor'));
    if (first === undefined || nodes.length === 1) return nodes;
    return {
      id: `${uri} actor ${actor}`,
      kind: 'actor',
      uri,
      actor,
      label: first.who ?? first.text,
      description: progressInWords(progressOf(mentions)),
      icon: 'person',
      children: nodes,
    };
  });
}

function markNode(uri: string, mark: ReviewMark, below: string): ReviewNode {
  const state = STATE_LOOKS[shownState(mark)];
  return {
    id: `${uri} ${below} ${mark.id} ${mark.by ?? ''}`,
    kind: 'mark',
    uri,
    mark,
    label: excerpt(mark.text, 80),
    description: [kindInWords(mark), state.name].join(' · '),
    icon: state.icon,
    children: [],
  };
}

function hiddenNode(uri: string, layer: ReviewMark['layer']): ReviewNode {
  return {
    id: `${uri} ${layer} hidden`,
    kind: 'hidden',
    uri,
    label: 'Suggestions are hidden until this is complete',
    description: '',
    icon: 'eye-closed',
    children: [],
  };
}

/** What the mark is; the name of an actor who is called by it here is not said twice. */
function kindInWords({ label, text, who }: ReviewMark): string {
  return who === text ? label.replace(`: ${who}`, '') : label;
}
