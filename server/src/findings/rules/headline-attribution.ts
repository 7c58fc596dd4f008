import {
  POSSIBLE,
  slice,
  type Actor,
  type Analysis,
  type Block,
  type Quotation,
  type Span,
} from '../../engine/index.ts';
import { bodyQuotations, hull, mentionsIn } from '../places.ts';
import { contentStems, shareOf } from '../stems.ts';
import type { Rule, RuleFinding } from '../types.ts';
import { tokensIn } from '../words.ts';

/** Asks about a headline or dek that gives words to another than the body does, or states what the body only reports. */
export const headlineAttribution: Rule = {
  id: 'headline-attribution',
  title: 'Headline and body differ on who said it',
  why: 'Most readers read the headline alone, and take from it who said what and what is sure.',
  satisfy:
    'Give the words in the headline to whom the body gives them, or say there, too, that somebody claims it.',
  level: 'information',
  genres: ['news'],
  flagged: [
    'Harwick to keep paying for flood wall in lower valley, says Ann Tolliver\n\nHARWICK (AP) — Mayor Ann Tolliver met Governor Oskar Tammel on Tuesday. Tolliver said the talks were friendly.\n\nTammel said that Harwick would keep paying for the flood wall in the lower valley.',
    'Mayor Ann Tolliver says ferry company hid cracks in both hulls from inspectors\n\nHARWICK (AP) — Mayor Ann Tolliver and lawyer Petra Lindqvist met the press on Tuesday. Tolliver said the harbour would stay open.\n\nLindqvist said the ferry company hid cracks in both hulls from inspectors.',
    'Ferry company hid cracks in both hulls from inspectors\n\nHARWICK (AP) — The council met on Tuesday.\n\nLawyer Petra Lindqvist alleged that the ferry company hid cracks in both hulls from inspectors.\n\nThe company did not answer.',
    'Mayor took bribes from builders of Harwick flood wall\n\nHARWICK (AP) — The council met on Tuesday.\n\nLawyer Petra Lindqvist claimed that the mayor took bribes from the builders of the Harwick flood wall.',
  ],
  allowed: [
    'Harwick to keep paying for flood wall in lower valley, says Ann Tolliver\n\nHARWICK (AP) — Mayor Ann Tolliver said on Tuesday that Harwick would keep paying for the flood wall in the lower valley.',
    'Harwick to keep paying for flood wall in lower valley, says Ann Tolliver\n\nHARWICK (AP) — Mayor Ann Tolliver met Governor Oskar Tammel on Tuesday.\n\nTolliver said that Harwick would keep paying for the wall in the lower valley. Tammel said Harwick would keep paying for the flood wall in the lower valley.',
    'Harwick to keep paying for flood wall in lower valley\n\nHARWICK (AP) — Mayor Ann Tolliver said on Tuesday that Harwick would keep paying for the flood wall in the lower valley.',
    'Ferry company accused of hiding cracks in both hulls from inspectors\n\nHARWICK (AP) — Lawyer Petra Lindqvist alleged that the ferry company hid cracks in both hulls from inspectors.',
    'Did ferry company hide cracks in both hulls from inspectors?\n\nHARWICK (AP) — Lawyer Petra Lindqvist alleged that the ferry company hid cracks in both hulls from inspectors.',
    'Ferry company hid cracks in both hulls from inspectors\n\nHARWICK (AP) — Lawyer Petra Lindqvist alleged that the ferry company hid cracks in both hulls from inspectors.\n\nThe company admitted on Tuesday that it hid the cracks in both hulls from the inspectors.',
  ],
  check: (analysis: Analysis): RuleFinding[] => {
    const body = bodyQuotations(analysis);
    const given = analysis.quotations.flatMap((quotation) => otherSpeaker(analysis, quotation, body) ?? []);
    return given.length > 0 ? given : statedAsFact(analysis, body);
  },
};

function isHeading({ label }: Block): boolean {
  return label === 'headline' || label === 'dek';
}

/** Headings of fewer telling words are too short to be told apart by them. */
const FEWEST_WORDS = 4;

/** The share of a heading's telling words that the same statement repeats in the body. */
const SAME = 0.75;

/** A heading mostly names whom it quotes by a role that the body explains; so sure the engine must be of who that is. */
const LIKELY = 0.6;

/** By how much the other speaker's words must be nearer to the heading's than anything that its own speaker says. */
const CLEARLY = 0.25;

/** The finding on a quotation of a heading whose words the body gives to somebody else. */
function otherSpeaker(
  analysis: Analysis,
  { block, attribution, spans, parent, id }: Quotation,
  body: readonly Quotation[],
): RuleFinding | null {
  const around = analysis.article.blocks[block];
  const { speaker, confidence } = attribution;
  if (around === undefined || !isHeading(around) || parent !== null) return null;
  if (speaker === null || confidence < LIKELY) return null;
  const own = actorOf(analysis, speaker);
  const said = contentStems(analysis.text, spans);
  if (own === null || said.size < FEWEST_WORDS) return null;
  const ranked = body
    .map((quotation) => ({
      said: sayingOf(analysis, quotation),
      share: shareOf(said, stemsOf(analysis, quotation)),
    }))
    .sort((a, b) => b.share - a.share);
  const [best] = ranked;
  if (best === undefined || best.share < SAME || best.said.source === null) return null;
  const other = actorOf(analysis, best.said.speaker);
  if (other === null || other.id === speaker || best.said.confidence < POSSIBLE || speaksFor(own, other))
    return null;
  const nearest = ranked.find(({ said: each }) => mayBe(each, speaker));
  if (nearest !== undefined && best.share - nearest.share < CLEARLY) return null;
  const named = hull(attribution.source) ?? spans[0];
  return named === undefined
    ? null
    : {
        start: named.start,
        end: named.end,
        message: `The body gives these words to ${other.name}. Who said them?`,
        evidence: [`the body says it as the words of '${slice(analysis.text, best.said.source)}'`],
        strength: 0.85,
        about: id,
      };
}

function actorOf({ actors }: Analysis, id: string | null): Actor | null {
  return actors.find((actor) => actor.id === id) ?? null;
}

/** Who says something in the body. */
interface Saying {
  readonly speaker: string | null;
  readonly source: Span | null;
  readonly confidence: number;
  /** Others who may have said it. */
  readonly candidates: readonly string[];
}

/** The last who is said to have said it: in `according to the report, Tammel stressed that …` that is Tammel. */
function sayingOf(analysis: Analysis, { spans, attribution }: Quotation): Saying {
  const [start] = spans;
  const name = start === undefined ? undefined : mentionsIn(analysis, start)[0];
  const verb =
    name === undefined ? undefined : tokensIn(analysis, { start: name.end, end: name.end + 20 })[0];
  const isInner =
    start !== undefined &&
    name?.form === 'name' &&
    name.start === start.start &&
    INNER_CUE.test(verb?.lower ?? '');
  if (isInner) return { speaker: name.actor, source: name, confidence: name.confidence, candidates: [] };
  const { speaker, confidence, candidates } = attribution;
  return { speaker, source: hull(attribution.source), confidence, candidates };
}

/** Verbs of saying inside of what somebody reports. */
const INNER_CUE =
  /^(?:said|emphasi[sz]ed|stressed|noted|added|warned|insisted|reiterated|confirmed|stated|announced|claimed|argued|vowed|pledged|promised|declared|underlined|explained|affirmed|asserted|alleged)$/;

/** Whether that actor says it, or might, or somebody whom the text does not name. */
function mayBe({ speaker, candidates, source }: Saying, wanted: string): boolean {
  return speaker === wanted || candidates.includes(wanted) || (speaker === null && source !== null);
}

/** Whether one of them may stand for the other: a body and its officer, a state and its minister. */
function speaksFor(a: Actor, b: Actor): boolean {
  if (a.type !== 'PERSON' || b.type !== 'PERSON') return true;
  return a.names.some((name) => b.names.includes(name));
}

function stemsOf({ text }: Analysis, { spans }: Quotation): ReadonlySet<string> {
  return contentStems(text, spans);
}

/** Cues that leave open whether it is so. */
const IN_DOUBT = /\b(?:alleg\w*|claim(?:s|ed|ing)?|accus\w*|purport\w*|insist(?:s|ed)?|contend(?:s|ed)?)$/i;

/** Words by which a heading says itself that something is only said, or asked, or thought of. */
const HEDGED =
  /[?:'"“”‘’]|\b(?:alleg\w*|claim\w*|accus\w*|say|says|said|told|tells|report\w*|reveal\w*|suspect\w*|blam\w*|charg\w*|fear\w*|warn\w*|may|might|could|if|whether|apparent\w*|suggest\w*|believ\w*|think\w*|insist\w*|den(?:y|ies|ied)|according|call\w*|vow\w*|urge\w*|opinion|editorial)\b/i;

/** The finding on a headline that states as a fact what the body knows only by somebody's disputed word. */
function statedAsFact(analysis: Analysis, body: readonly Quotation[]): RuleFinding[] {
  const headline = analysis.article.blocks.find(({ label }) => label === 'headline');
  const words = headline === undefined ? '' : slice(analysis.text, headline);
  if (headline === undefined || HEDGED.test(words)) return [];
  const said = contentStems(analysis.text, [headline]);
  if (said.size < FEWEST_WORDS) return [];
  const same = body.filter((quotation) => shareOf(said, stemsOf(analysis, quotation)) >= SAME);
  const isOpen = same.length > 0 && same.every((quotation) => IN_DOUBT.test(cueOf(analysis, quotation)));
  const [first] = same;
  const source = first === undefined ? null : hull(first.attribution.source);
  if (!isOpen || first === undefined || source === null || isToldOutright(analysis, said, body)) return [];
  return [
    {
      start: headline.start,
      end: headline.end,
      message: 'Is this a fact? The body reports it only as the claim of somebody.',
      evidence: [`the body says it as the words of '${slice(analysis.text, source)}'`],
      strength: 0.8,
      about: first.id,
    },
  ];
}

function cueOf({ text }: Analysis, { attribution }: Quotation): string {
  return attribution.cue.map((span) => slice(text, span)).join(' ');
}

/** The share of the headline's words that a sentence in the article's own voice, or of another source, needs to bear it out. */
const BORNE_OUT = 0.5;

/** Whether any sentence but the disputed ones says it, too. */
function isToldOutright(
  { text, article, sentences }: Analysis,
  said: ReadonlySet<string>,
  body: readonly Quotation[],
): boolean {
  const disputed = body.filter(({ attribution }) =>
    attribution.cue.some((cue) => IN_DOUBT.test(slice(text, cue))),
  );
  const covered = (sentence: Span): boolean =>
    disputed.some(({ spans }) =>
      spans.some((span) => span.start < sentence.end && sentence.start < span.end),
    );
  return sentences.some(
    (sentence) =>
      article.blocks[sentence.block]?.label === 'body' &&
      !covered(sentence) &&
      shareOf(said, contentStems(text, [sentence])) >= BORNE_OUT,
  );
}
