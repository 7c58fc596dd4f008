import type { CompleteLayer, Completion } from '../../annotations/sidecar/types.ts';
import type { ActorPin, Analysis, Mention, Pin, QuotationPin, Span } from '../../engine/index.ts';
import type { Finding, RuleId } from '../../findings/types.ts';

/** What can be kept back, in this order. */
const LAYERS: readonly CompleteLayer[] = ['actor', 'quotation', 'claim'];

/** The layers whose suggestions a reviewer who works blind does not see yet: those that they have not called complete. */
export function hiddenLayers(complete: readonly Completion[], reviewer: string | null): CompleteLayer[] {
  const own = new Set(complete.flatMap(({ layer, by }) => (by === reviewer ? layer : [])));
  return LAYERS.filter((layer) => !own.has(layer));
}

/**
 * An analysis without what the engine found by itself in some layers: there only what a person marked is left. The analysis must have been
 * made with these very pins.
 */
export function withoutSuggestions(
  analysis: Analysis,
  pins: readonly Pin[],
  hidden: readonly CompleteLayer[],
): Analysis {
  if (hidden.length === 0) return analysis;
  const mentions = hidden.includes('actor') ? decidedMentions(analysis, pins) : analysis.mentions;
  const quotations = hidden.includes('quotation') ? decidedQuotations(analysis, pins) : analysis.quotations;
  const meant = new Set([
    ...mentions.map(({ actor }) => actor),
    ...quotations.map(({ attribution }) => attribution.speaker),
  ]);
  const marked = new Set(pins.flatMap((pin) => (pin.layer === 'claim' ? keyOf([pin.span]) : [])));
  return {
    ...analysis,
    actors: analysis.actors.filter(({ id }) => meant.has(id)),
    mentions,
    quotations,
    claims: hidden.includes('claim')
      ? analysis.claims.filter((claim) => marked.has(keyOf([claim])))
      : analysis.claims,
  };
}

function decidedMentions({ mentions }: Analysis, pins: readonly Pin[]): Mention[] {
  const own = pins.filter((pin): pin is ActorPin => pin.layer === 'actor' && !pin.rejected);
  const places = new Set(own.map(({ span }) => keyOf([span])));
  const wide = new Set(own.flatMap(({ scope, span }) => (scope === 'file' ? keyOf([span]) : [])));
  const actors = new Set(mentions.flatMap((each) => (wide.has(keyOf([each])) ? (each.actor ?? []) : [])));
  return mentions.filter((each) => places.has(keyOf([each])) || actors.has(each.actor ?? ''));
}

function decidedQuotations({ quotations }: Analysis, pins: readonly Pin[]): Analysis['quotations'] {
  const own = pins.filter((pin): pin is QuotationPin => pin.layer === 'quotation' && !pin.rejected);
  const places = new Set(own.map(({ spans }) => keyOf(spans)));
  const kept = quotations.filter(({ spans }) => places.has(keyOf(spans)));
  const ids = new Set(kept.map(({ id }) => id));
  return kept.map((each) =>
    each.parent === null || ids.has(each.parent) ? each : { ...each, parent: null },
  );
}

function keyOf(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}

/** The layers that a finding of these rules would give away; one of any other might give away all. */
const TELLING: Readonly<Partial<Record<RuleId, readonly CompleteLayer[]>>> = {
  'unattributed-claim': ['claim'],
  'unattributed-quote': ['quotation'],
  'vague-source': ['quotation', 'claim'],
  'anonymous-source': ['quotation'],
  'second-hand-source': ['quotation'],
  'unidentified-speaker': ['actor', 'quotation'],
  'headline-attribution': ['quotation'],
  'broken-quote': ['quotation'],
  'non-article-text': [],
  'verdict-without-evidence': [],
};

/** The findings that give nothing away of what is hidden: those of other layers, and those about what a person marked. */
export function tellableFindings(
  findings: readonly Finding[],
  shown: Analysis,
  hidden: readonly CompleteLayer[],
): readonly Finding[] {
  if (hidden.length === 0) return findings;
  const known = new Set([...shown.quotations, ...shown.claims].map(({ id }) => id));
  return findings.filter(
    ({ rule, about }) =>
      !(TELLING[rule] ?? LAYERS).some((layer) => hidden.includes(layer)) ||
      (about !== undefined && known.has(about)),
  );
}
