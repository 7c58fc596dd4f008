import {
  POSSIBLE,
  slice,
  type Attribution,
  type Quotation,
  type Span,
  type Stance,
} from '../../engine/index.ts';
import { dotted, escapeMarkdown, excerpt, lines, middleCut, paragraphs } from '../markdown.ts';
import { actorById } from '../place.ts';
import { standIn } from '../speakers.ts';
import { quotedWords } from './actorCard.ts';
import { lineLink, listed, type CardContext } from './context.ts';

const KIND_WORDS: Readonly<Record<Quotation['kind'], string>> = {
  direct: 'direct quotation',
  partial: 'partial quotation',
  indirect: 'indirect quotation',
  term: 'words in quotation marks',
};

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  asserts: 'says',
  denies: 'denies',
  asks: 'asks',
  demands: 'demands',
  promises: 'promises',
  declines: 'declines to say',
};

/** From here on a speaker is called certain; between this and POSSIBLE, likely. */
const CERTAIN = 0.9;

/** How many units of a quotation its own card shows, and the card of a name that is its source. */
const WHOLE_UNITS = 400;
const BRIEF_UNITS = 160;

/** The card of a quotation: who says it, of which kind it is, all its words, its cue and its source, how sure that is and why. */
export function quotationCard(context: CardContext, quotation: Quotation): string {
  if (quotation.kind === 'term') {
    return paragraphs(
      `**${capital(KIND_WORDS.term)}** · no speech, so no speaker is missing`,
      evidenceLine([quotation.reason]),
    );
  }
  return paragraphs(
    quotationLine(context, quotation),
    utterance(context, quotation, WHOLE_UNITS),
    lines(signs(context, quotation), through(context, quotation.attribution), parentLine(context, quotation)),
    certainty(context, quotation),
  );
}

/** A quotation beside the card of somebody else: in one line who says it, by which cue, and below its words. */
export function quotationBrief(context: CardContext, quotation: Quotation): string {
  const { cue } = quotation.attribution;
  return paragraphs(
    dotted(quotationLine(context, quotation), cue.length === 0 ? null : `cue “${words(context, cue)}”`),
    utterance(context, quotation, BRIEF_UNITS),
  );
}

/** All pieces of what was said, long ones without their middle; what is no speech has none. */
function utterance({ analysis }: CardContext, { kind, spans }: Quotation, longest: number): string | null {
  if (kind === 'term') return null;
  const said = escapeMarkdown(
    middleCut(spans.map((span) => slice(analysis.text, span)).join(' … '), longest),
  );
  return said === '' ? null : `> ${kind === 'indirect' ? `*${said}*` : said}`;
}

/** A quotation in one line: '**Ada Berg** denies · direct quotation'. */
export function quotationLine(context: CardContext, quotation: Quotation): string {
  const said = quotation.kind === 'term' ? null : speakerWords(context, quotation.attribution);
  return dotted(said, KIND_WORDS[quotation.kind]);
}

/** Who says it: an actor, 'possibly' one, words that leave the speaker nameless, or nobody. */
function speakerWords(context: CardContext, attribution: Attribution): string {
  const { speaker, source, sourceKind, confidence, stance } = attribution;
  const actor = actorById(context.analysis, speaker);
  if (actor !== null) {
    return `${confidence < POSSIBLE ? 'possibly ' : ''}**${escapeMarkdown(excerpt(actor.name, 60))}** ${STANCE_WORDS[stance]}`;
  }
  if (source.length > 0) {
    const nameless = sourceKind === 'unnamed' ? ', left nameless,' : '';
    return `**${words(context, source)}**${nameless} ${STANCE_WORDS[stance]}`;
  }
  return '**Nobody** is named as the speaker';
}

function signs(context: CardContext, quotation: Quotation): string | null {
  const { cue, source } = quotation.attribution;
  const parts = [
    cue.length === 0 ? null : `cue “${words(context, cue)}”`,
    source.length === 0 ? null : `source “${words(context, source)}”`,
  ].filter((part) => part !== null);
  const [first] = [...cue, ...source];
  if (first === undefined) return null;
  const name = standIn(context.analysis, quotation)?.name ?? null;
  return dotted(
    capital(parts.join(', ')),
    lineLink(context, first),
    name === null ? null : `named in ${lineLink(context, name)}`,
  );
}

function through(context: CardContext, { via }: Attribution): string | null {
  return via.length === 0
    ? null
    : `Reached the article through ${listed(
        via.map((span) => words(context, [span])),
        'and',
      )}`;
}

function parentLine(context: CardContext, { parent }: Quotation): string | null {
  const outer = context.analysis.quotations.find(({ id }) => id === parent);
  return outer === undefined ? null : `Part of ${quotedWords(context.analysis, outer)}`;
}

/** How sure, in a word, and how the speaker was found. */
export function certainty(context: CardContext, { attribution, reason }: Quotation): string | null {
  const { speaker, source, confidence, candidates, evidence } = attribution;
  if (speaker === null && source.length === 0) return evidenceLine([...evidence, reason]);
  const others = candidates
    .filter((id) => id !== speaker)
    .map((id) => actorById(context.analysis, id)?.name)
    .filter((name) => name !== undefined)
    .map(escapeMarkdown);
  const sure = confidence >= CERTAIN ? 'Certain' : confidence >= POSSIBLE ? 'Likely' : 'Not certain';
  const instead = others.length === 0 ? '' : `; it could be ${listed(others, 'or')}`;
  return evidenceLine(evidence, `${sure}${instead}`);
}

/** Why, in small words: '*Likely: the name before “said”; “she” is the last woman named*'. */
function evidenceLine(evidence: readonly string[], sure: string | null = null): string | null {
  const why = evidence
    .filter((reason) => reason !== '')
    .map(escapeMarkdown)
    .join('; ');
  const parts = [sure, why === '' ? null : why].filter((part) => part !== null);
  return parts.length === 0 ? null : `*${capital(parts.join(': '))}*`;
}

function words({ analysis }: CardContext, spans: readonly Span[]): string {
  return escapeMarkdown(excerpt(spans.map((span) => slice(analysis.text, span)).join(' … '), 60));
}

function capital(phrase: string): string {
  return phrase.slice(0, 1).toUpperCase() + phrase.slice(1);
}
