import { POSSIBLE, overlaps, type Span } from '../engine/index.ts';
import { certainty } from './cards/quotationCard.ts';
import { lineLink, type CardContext } from './cards/context.ts';
import { dotted, escapeMarkdown, excerpt, paragraphs } from './markdown.ts';
import { ownQuotations } from './ownProse.ts';
import { shortName, standIn, type StandIn } from './speakers.ts';

/** Who is meant, to be shown behind a source that does not say the name. */
export interface SpeakerHint {
  /** The end of the source. */
  readonly at: number;
  /** 'Berg', or 'possibly Berg'. */
  readonly label: string;
  /** Markdown: the whole name, where it stands, and how the speaker was found. */
  readonly tooltip: string;
  /** Where the speaker is named in the article, or null. */
  readonly name: Span | null;
}

/** Longer names are cut: a hint stands in the middle of a sentence. */
const LABEL_UNITS = 40;

/** The hints whose sources lie in a stretch of the article, in the text's order, one for each source. */
export function speakerHints(context: CardContext, within: Span): SpeakerHint[] {
  const { analysis } = context;
  const hints = new Map<number, SpeakerHint>();
  for (const quotation of ownQuotations(analysis)) {
    const [source] = quotation.attribution.source;
    if (source === undefined || !overlaps(source, within) || hints.has(source.end)) continue;
    const found = standIn(analysis, quotation);
    if (found !== null) hints.set(source.end, hintOf(context, found));
  }
  return [...hints.values()].sort((a, b) => a.at - b.at);
}

function hintOf(context: CardContext, { quotation, span, speaker, name }: StandIn): SpeakerHint {
  const doubt = quotation.attribution.confidence < POSSIBLE ? 'possibly ' : '';
  const whole = `${doubt}**${escapeMarkdown(excerpt(speaker.name, 60))}**`;
  return {
    at: span.end,
    label: `${doubt}${excerpt(shortName(context.analysis, speaker), LABEL_UNITS)}`,
    tooltip: paragraphs(
      dotted(whole, name === null ? null : `named in ${lineLink(context, name)}`),
      certainty(context, quotation),
    ),
    name,
  };
}
