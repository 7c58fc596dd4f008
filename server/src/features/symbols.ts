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
import { sourceWords } from './speakers.ts';

/** An entry of the outline. Names are plain text. */
export interface OutlineSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind:
    | 'headline'
    | 'section'
    | 'paragraph'
    | 'furniture'
    | 'quotation'
    | 'speakers'
    | 'speaker'
    | 'actors'
    | 'actor';
  /** The whole stretch; what is shown when the entry is chosen lies in it. */
  readonly span: Span;
  readonly shown: Span;
  readonly children: readonly OutlineSymbol[];
}

const NAME_UNITS = 60;

/**
 * The outline: headline, sections and paragraphs with their quotations, teasers and notices, and at the end the speakers, each with what
 * they say, and the actors.
 */
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
  return [...outline, ...speakersSymbol(analysis), ...actorsSymbol(analysis)];
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

/** In a paragraph a quotation names its speaker: 'Ada Berg: “We will dredge the channel.”' */
function quotationSymbol(analysis: Analysis, quotation: Quotation): OutlineSymbol {
  const doubt = isDoubtful(quotation) ? 'possibly ' : '';
  const said = `${doubt}${speakerWords(analysis, quotation)}: ${wordsOf(analysis, quotation)}`;
  return quotationEntry(quotation, said, quotation.kind);
}

/** Below its speaker it says its words alone. */
function saidSymbol(analysis: Analysis, quotation: Quotation): OutlineSymbol {
  const detail = isDoubtful(quotation) ? `${quotation.kind}, possibly` : quotation.kind;
  return quotationEntry(quotation, wordsOf(analysis, quotation), detail);
}

function quotationEntry({ spans }: Quotation, name: string, detail: string): OutlineSymbol {
  const [first = { start: 0, end: 0 }] = spans;
  return {
    name: excerpt(name, NAME_UNITS),
    detail,
    kind: 'quotation',
    span: first,
    shown: first,
    children: [],
  };
}

/** Who says it: the actor's name, else the words of the source, else that nobody is named. */
function speakerWords(analysis: Analysis, { attribution }: Quotation): string {
  const words = actorById(analysis, attribution.speaker)?.name ?? sourceWords(analysis, attribution);
  return words === '' ? 'Nobody named' : words;
}

function isDoubtful({ attribution: { speaker, confidence } }: Quotation): boolean {
  return speaker !== null && confidence < POSSIBLE;
}

function wordsOf({ text }: Analysis, { spans }: Quotation): string {
  return spans.map((span) => slice(text, span)).join(' … ');
}

/**
 * Everybody who says something, in the order in which they first speak, with what they say; sources without a name by their words, and
 * what nobody is said to have said. The group covers nothing, like that of the actors: what it holds lies in paragraphs already.
 */
function speakersSymbol(analysis: Analysis): OutlineSymbol[] {
  const bySpeaker = grouped(ownQuotations(analysis), (quotation) => {
    const { speaker } = quotation.attribution;
    return speaker ?? `${speakerWords(analysis, quotation).toLowerCase()} `;
  });
  const children = [...bySpeaker.values()].flatMap((quotations): OutlineSymbol[] => {
    const [first] = quotations;
    if (first === undefined) return [];
    const [span = { start: 0, end: 0 }] = first.spans;
    return [
      {
        name: excerpt(speakerWords(analysis, first), NAME_UNITS),
        detail: counted(quotations.length, 'quotation'),
        kind: 'speaker',
        span,
        shown: span,
        children: quotations.map((quotation) => saidSymbol(analysis, quotation)),
      },
    ];
  });
  return groupSymbol(analysis, 'speakers', 'Speakers', children);
}

/** A group stands at the text's end and covers nothing, so that no place counts as lying in it; an empty one is left out. */
function groupSymbol(
  { text }: Analysis,
  kind: 'speakers' | 'actors',
  name: string,
  children: readonly OutlineSymbol[],
): OutlineSymbol[] {
  const end = { start: text.length, end: text.length };
  if (children.length === 0) return [];
  return [{ name, detail: String(children.length), kind, span: end, shown: end, children }];
}

/** The actors of the story with their figures. */
function actorsSymbol(analysis: Analysis): OutlineSymbol[] {
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
  return groupSymbol(analysis, 'actors', 'Actors', children);
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
