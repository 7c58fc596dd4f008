import {
  POSSIBLE,
  isFurniture,
  slice,
  type Analysis,
  type Block,
  type Quotation,
  type Span,
} from '../engine/index.ts';
import { TYPE_WORDS } from './cards/actorCard.ts';
import { counted } from './cards/context.ts';
import { excerpt } from './markdown.ts';
import { ownMentions, ownQuotations } from './ownProse.ts';
import { actorById } from './place.ts';

/** An entry of the outline. Names are plain text. */
export interface OutlineSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'headline' | 'section' | 'paragraph' | 'furniture' | 'quotation' | 'actors' | 'actor';
  /** The whole stretch; what is shown when the entry is chosen lies in it. */
  readonly span: Span;
  readonly shown: Span;
  readonly children: readonly OutlineSymbol[];
}

const NAME_UNITS = 60;

/** The outline: headline, sections and paragraphs with their quotations by speaker, teasers and notices, and at the end the actors. */
export function symbols(analysis: Analysis): OutlineSymbol[] {
  const outer = analysis.quotations.filter(({ kind, parent }) => kind !== 'term' && parent === null);
  const quotations = grouped(outer, ({ block }) => block);
  const outline: OutlineSymbol[] = [];
  let section: { block: Block; children: OutlineSymbol[] } | null = null;
  let furniture: Block[] = [];
  const close = (): void => {
    if (section !== null) outline.push(sectionSymbol(analysis, section.block, section.children));
    if (furniture.length > 0) outline.push(furnitureSymbol(analysis, furniture));
    section = null;
    furniture = [];
  };
  for (const [index, block] of analysis.article.blocks.entries()) {
    const continues = isFurniture(block.label)
      ? furniture.length > 0
      : block.label === 'body' && section !== null;
    if (!continues) close();
    if (isFurniture(block.label)) furniture.push(block);
    else if (block.label === 'subhead') section = { block, children: [] };
    else if (block.label === 'headline' || block.label === 'body') {
      (section?.children ?? outline).push(blockSymbol(analysis, block, quotations.get(index) ?? []));
    }
  }
  close();
  return [...outline, ...actorsSymbol(analysis)];
}

function blockSymbol(analysis: Analysis, block: Block, quotations: readonly Quotation[]): OutlineSymbol {
  const isHeadline = block.label === 'headline';
  const children = quotations.map((quotation) => quotationSymbol(analysis, quotation));
  const figure = children.length === 0 ? '' : counted(children.length, 'quotation');
  return {
    name: excerpt(slice(analysis.text, block), NAME_UNITS),
    detail: isHeadline ? 'headline' : figure,
    kind: isHeadline ? 'headline' : 'paragraph',
    span: block,
    shown: block,
    children,
  };
}

/** A run of teasers and notices is one entry. */
function furnitureSymbol({ text }: Analysis, blocks: readonly Block[]): OutlineSymbol {
  const [first = { start: 0, end: 0 }] = blocks;
  const name = excerpt(slice(text, first), NAME_UNITS);
  const span = { start: first.start, end: blocks.at(-1)?.end ?? first.end };
  return { name, detail: 'not the article', kind: 'furniture', span, shown: first, children: [] };
}

/** A section reaches from its heading to the end of its last paragraph. */
function sectionSymbol({ text }: Analysis, block: Block, children: readonly OutlineSymbol[]): OutlineSymbol {
  const end = children.at(-1)?.span.end ?? block.end;
  const name = excerpt(slice(text, block), NAME_UNITS);
  return { name, detail: '', kind: 'section', span: { start: block.start, end }, shown: block, children };
}

/** 'Ada Berg: “We will dredge the channel.”' */
function quotationSymbol(analysis: Analysis, { kind, spans, attribution }: Quotation): OutlineSymbol {
  const { speaker, source, confidence } = attribution;
  const actor = actorById(analysis, speaker);
  const named = actor?.name ?? source.map((span) => slice(analysis.text, span)).join(' ');
  const who = named === '' ? 'Nobody named' : named;
  const doubt = actor !== null && confidence < POSSIBLE ? 'possibly ' : '';
  const words = spans.map((span) => slice(analysis.text, span)).join(' … ');
  const [first = { start: 0, end: 0 }] = spans;
  return {
    name: excerpt(`${doubt}${who}: ${words}`, NAME_UNITS),
    detail: kind,
    kind: 'quotation',
    span: first,
    shown: first,
    children: [],
  };
}

/** The actors of the story with their figures. The group itself stands at the text's end and covers nothing, so that no place counts as lying in it. */
function actorsSymbol(analysis: Analysis): OutlineSymbol[] {
  const end = { start: analysis.text.length, end: analysis.text.length };
  const mentions = grouped(ownMentions(analysis), ({ actor }) => actor);
  const quotations = grouped(ownQuotations(analysis), ({ attribution }) => attribution.speaker);
  const children = analysis.actors.flatMap(({ id, name, type, credit }): OutlineSymbol[] => {
    const own = mentions.get(id) ?? [];
    const [first] = own;
    if (credit || first === undefined) return [];
    const quoted = quotations.get(id)?.length ?? 0;
    const detail = [TYPE_WORDS[type], counted(own.length, 'mention')];
    if (quoted > 0) detail.push(counted(quoted, 'quotation'));
    const span = { start: first.start, end: first.end };
    return [
      {
        name: excerpt(name, NAME_UNITS),
        detail: detail.join(', '),
        kind: 'actor',
        span,
        shown: span,
        children: [],
      },
    ];
  });
  if (children.length === 0) return [];
  return [
    { name: 'Actors', detail: String(children.length), kind: 'actors', span: end, shown: end, children },
  ];
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
