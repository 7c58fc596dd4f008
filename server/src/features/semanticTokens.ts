import {
  POSSIBLE,
  isFurniture,
  type ActorType,
  type Analysis,
  type Quotation,
  type Span,
} from '../engine/index.ts';

/** The types, in the order of the legend and of precedence: where marks overlap, the earlier type is shown. */
export const TOKEN_TYPES = [
  'person',
  'organization',
  'place',
  'group',
  'cue',
  'source',
  'quotation',
] as const;

/** `quoted`: between quotation marks. `possible`: the engine is not sure. `dimmed`: in a teaser, a notice or a repeated quotation. */
export const TOKEN_MODIFIERS = ['quoted', 'possible', 'dimmed'] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** One coloured stretch of one line. Offsets count UTF-16 units. */
export interface SemanticToken extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

const ACTOR_TOKENS: Readonly<Record<ActorType, TokenType>> = {
  PERSON: 'person',
  ORG: 'organization',
  PLACE: 'place',
  GROUP: 'group',
};

/** Every coloured stretch of the text, or of the part that `within` covers: in order, disjoint, none over a line's end. */
export function semanticTokens(analysis: Analysis, within?: Span): SemanticToken[] {
  const { start, end } = within ?? { start: 0, end: analysis.text.length };
  const units = new Uint16Array(Math.max(0, end - start));
  const paint = (span: Span, change: (unit: number) => number): void => {
    const last = Math.min(span.end, end);
    for (let at = Math.max(span.start, start); at < last; at++) {
      units[at - start] = change(units[at - start] ?? 0);
    }
  };
  const quotations = analysis.quotations.filter(({ kind }) => kind !== 'term');
  for (const quotation of quotations) paintQuotation(quotation, paint);
  for (const { attribution } of quotations) {
    for (const span of attribution.source) paint(span, (unit) => withType(unit, 'source'));
  }
  for (const { attribution } of quotations) {
    for (const span of attribution.cue) paint(span, (unit) => withType(unit, 'cue'));
  }
  for (const mention of analysis.mentions) {
    const possible = mention.confidence < POSSIBLE;
    paint(mention, (unit) => withDoubt(withType(unit, ACTOR_TOKENS[mention.type]), possible));
  }
  for (const block of analysis.article.blocks) {
    if (isFurniture(block.label) || block.label === 'pullquote')
      paint(block, (unit) => unit | flag('dimmed'));
  }
  return readTokens(analysis.text, units, start);
}

/** A quotation's type covers its pieces; an inner quotation adds what it knows to the outer one's. */
function paintQuotation(
  { kind, spans, attribution }: Quotation,
  paint: (span: Span, change: (unit: number) => number) => void,
): void {
  const quoted = kind === 'indirect' ? 0 : flag('quoted');
  const possible = attribution.speaker !== null && attribution.confidence < POSSIBLE;
  for (const span of spans) paint(span, (unit) => withDoubt(withType(unit | quoted, 'quotation'), possible));
}

/** In a painted unit the lowest four bits are the type's index and one, the others the modifiers. */
const TYPE_BITS = 4;
const TYPE_MASK = (1 << TYPE_BITS) - 1;

function withType(unit: number, type: TokenType): number {
  return (unit & ~TYPE_MASK) | (TOKEN_TYPES.indexOf(type) + 1);
}

/** Doubt is about the mark that is shown: a sure name in a doubtful quotation is no doubtful name. */
function withDoubt(unit: number, possible: boolean): number {
  return possible ? unit | flag('possible') : unit & ~flag('possible');
}

function flag(modifier: TokenModifier): number {
  return 1 << (TYPE_BITS + TOKEN_MODIFIERS.indexOf(modifier));
}

/** Reads the runs of equal units as tokens; a line end stops a run. */
function readTokens(text: string, units: Uint16Array, offset: number): SemanticToken[] {
  const tokens: SemanticToken[] = [];
  for (let at = 0; at < units.length;) {
    const unit = units[at] ?? 0;
    const type = TOKEN_TYPES[(unit & TYPE_MASK) - 1];
    let end = at;
    while (end < units.length && units[end] === unit && !isLineEnd(text.charCodeAt(offset + end))) end++;
    if (type !== undefined && end > at) {
      const modifiers = TOKEN_MODIFIERS.filter((modifier) => (unit & flag(modifier)) !== 0);
      tokens.push({ start: offset + at, end: offset + end, type, modifiers });
    }
    at = Math.max(end, at + 1);
  }
  return tokens;
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}
