import { analyze, type Analysis, type Inputs, type Span } from '../../src/engine/index.ts';
import { INPUTS } from './inputs.ts';
import { parseMarks, printMarks, type Mark } from './marks.ts';

/** What of an analysis is printed into a marked text. */
export type AnalysisLayer =
  'block' | 'dateline' | 'sentence' | 'actor' | 'quote' | 'cue' | 'source' | 'claim';

/** A finding, as far as it is printed: `[[!rule: words]]`. */
export interface PrintedFinding extends Span {
  readonly rule: string;
}

/**
 * The marks of an analysis, of the layers that are asked for:
 *
 *   [[block headline: …]]  [[dateline: …]]  [[sentence: …]]
 *   [[actor ID: …]], `?` for a name that fits two, with `nominal` or `pronoun` where it is no name
 *   [[quote by=ID kind=KIND: …]], `by=?` for a source left nameless, `by=-` for none
 *   [[cue: …]]  [[source: …]]
 *   [[claim REASON: …]], flagged ones only
 */
export function marksOf(
  analysis: Analysis,
  layers: readonly AnalysisLayer[],
  findings: readonly PrintedFinding[] = [],
): Mark[] {
  const all: Record<AnalysisLayer, () => Mark[]> = {
    block: () => analysis.article.blocks.map((block) => mark('block', [block.label], [block])),
    dateline: () =>
      analysis.article.dateline === null ? [] : [mark('dateline', [], [analysis.article.dateline])],
    sentence: () => analysis.sentences.map((sentence) => mark('sentence', [], [sentence])),
    actor: () =>
      analysis.mentions.map((mention) =>
        mark('actor', [mention.actor ?? '?', ...(mention.form === 'name' ? [] : [mention.form])], [mention]),
      ),
    quote: () =>
      analysis.quotations.map(({ kind, spans, attribution: { speaker, sourceKind } }) =>
        mark('quote', [`by=${speaker ?? (sourceKind === 'absent' ? '-' : '?')}`, `kind=${kind}`], spans),
      ),
    cue: () =>
      distinct(
        'cue',
        analysis.quotations.flatMap(({ attribution }) => attribution.cue),
      ),
    source: () =>
      distinct(
        'source',
        analysis.quotations.flatMap(({ attribution }) => attribution.source),
      ),
    claim: () =>
      analysis.claims.flatMap((claim) =>
        claim.reason === null ? [] : [mark('claim', [claim.reason], [claim])],
      ),
  };
  return [
    ...findings.map((finding) => mark(`!${finding.rule}`, [], [finding])),
    ...layers.flatMap((layer) => all[layer]()),
  ];
}

/** Strips a marked text, analyses it, and prints it back with the marks of these layers: the test is that the two are equal. */
export function printAnalysed(
  marked: string,
  layers: readonly AnalysisLayer[],
  inputs: Inputs = INPUTS,
): string {
  const { text, cursor } = parseMarks(marked);
  return printMarks({ text, marks: marksOf(analyze(text, inputs), layers), cursor });
}

function mark(layer: string, values: readonly string[], spans: readonly Span[]): Mark {
  return { layer, values, spans: spans.map(({ start, end }) => ({ start, end })) };
}

/** One mark a span: two quotations may share a cue or a source. */
function distinct(layer: string, spans: readonly Span[]): Mark[] {
  const byPlace = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  return [...byPlace.values()].map((span) => mark(layer, [], [span]));
}
