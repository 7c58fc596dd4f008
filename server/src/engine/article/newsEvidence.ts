import { slice } from '../text/span.ts';
import { namesAgency } from './dateline.ts';
import { countOf, graded, type Evidence } from './evidence.ts';
import { MONTH } from './lexicon.ts';
import type { Shape } from './shape.ts';
import type { Article, Block, BlockLabel } from './types.ts';

/** What of an article recognition looks at. */
export type Outline = Pick<Article, 'blocks' | 'dateline' | 'header'>;

/** Reporting verbs in the past tense and the phrases that newsrooms alone use often. */
const SPEECH =
  /\b(?:said|says|told|added|according to|announced|stated|claimed|warned|insisted|argued|noted|confirmed|denied|urged|criticized|criticised|accused|called on|declared|reported|described|vowed|pledged|called for|condemned|acknowledged|alleged|testified|tweeted|reiterated|stressed)\b/g;
const NEWSROOM =
  /\b(?:told (?:reporters|journalists|the (?:associated press|bbc|guardian|newspaper|agency|paper|court|parliament|broadcaster)|AFP|AP|Reuters|CNN|[A-Z]\w+ (?:news|TV|radio|television))|(?:said|announced|wrote|says) (?:in|at|during) (?:an?|the|his|her|their) (?:[a-z]+ )?(?:statement|interview|news conference|press conference|briefing|tweet|post|speech|report|letter|email)|news conference|press conference|spokes(?:man|woman|person|people)|(?:on condition of|speaking on) (?:condition of )?anonymity|could not (?:immediately )?be reached|declined to comment|in a statement|news agency|local media|state media|state-run|eyewitness(?:es)?|officials said|police said|said (?:on|late|early) [A-Z][a-z]+day|according to (?:the|a|local|state|media|police|officials|reports|[A-Z]))/gi;
const INSTITUTION =
  /\b(?:president|presidency|prime minister|premier|minister|ministry|ministers|government|parliament|lawmakers?|senators?|senate|congress(?:man|woman|ional)?|mayor|governor|councill?ors?|council|police|officers?|army|military|troops|soldiers|court|judge|prosecutors?|attorney|lawyers?|embassy|ambassador|diplomats?|candidates?|elections?|voters?|polls?|campaign|party|opposition|coalition|republicans?|democrats?|union|officials?|authorities|agency|commission|committee|company|chief executive|ceo|shares|investors|economy|central bank|analysts?|coach|league|championship|tournament|match|club|team|victims?|suspects?|arrested|charged|killed|injured|hospital|protests?|protesters|demonstrators|rebels|militants?|sanctions|talks|deal|treaty|ceasefire|refugees|migrants|activists?|journalists?|residents|rights group|united nations|european union)\b/gi;
/** Days that a reader of the day's paper knows: news has them, histories do not. */
const RECENT =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:last|this|next|earlier this|later this|past) (?:week|month|weekend)\b|\b(?:yesterday|tonight)\b/g;
const TIME = new RegExp(
  String.raw`\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:last|this|next|earlier this|later this) (?:week|month|year|weekend)\b|\b(?:yesterday|today|tonight)\b|\b${MONTH}\.? \d{1,2}\b|\b\d{1,2} ${MONTH}\b|\b(?:in|since|by) (?:19|20)\d\d\b`,
  'gi',
);
/** A capitalised word that no sentence begins with: it follows a small letter or a comma. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}[\p{L}'’-]*\p{Ll}/gu;
const QUOTED_SPEECH =
  /[,.?!]["”’] (?:(?:he|she|they|it|[A-Z][\w'-]+(?: [A-Z][\w'-]+)*|the [a-z ]{3,30}) (?:said|says|told|added|wrote|explained|argued|stated|continued|noted|warned)|(?:said|says|added|wrote|explained|noted|warned) )/g;

/** The words of an article's prose, and how often they do what news does. Rates are per hundred words. */
export interface ProseFigures {
  readonly words: number;
  readonly names: number;
  readonly speech: number;
  readonly newsroom: number;
  readonly institutions: number;
  readonly time: number;
  readonly recent: number;
  readonly quotedSpeech: number;
}

/** Counts in the article's own prose. */
export function proseFigures(prose: string): ProseFigures {
  const words = countOf(/\S+/g, prose, 20_000);
  const rate = (expression: RegExp): number => (words === 0 ? 0 : (countOf(expression, prose) * 100) / words);
  return {
    words,
    names: rate(NAME),
    speech: rate(SPEECH),
    newsroom: rate(NEWSROOM),
    institutions: rate(INSTITUTION),
    time: rate(TIME),
    recent: rate(RECENT),
    quotedSpeech: rate(QUOTED_SPEECH),
  };
}

/** What speaks for an article: its furniture, its credits and the manner of its prose. */
export function newsEvidence(text: string, outline: Outline, figures: ProseFigures): Evidence[] {
  const { blocks, dateline, header } = outline;
  const has = (label: BlockLabel): boolean => blocks.some((block) => block.label === label);
  const evidence: Evidence[] = [];
  if (dateline !== null)
    evidence.push(
      namesAgency(slice(text, dateline))
        ? { weight: 4, phrase: 'agency dateline' }
        : { weight: 2.5, phrase: 'dateline' },
    );
  if (header?.outlet !== undefined || (header?.genre !== undefined && header.title !== undefined))
    evidence.push({ weight: 1.5, phrase: 'a header that names the outlet or genre' });
  if (has('tagline')) evidence.push({ weight: 1, phrase: "a contributors' line" });
  if (has('byline') || header?.author !== undefined) evidence.push({ weight: 1, phrase: 'byline' });
  if (has('caption')) evidence.push({ weight: 0.5, phrase: 'photo caption or credit' });
  if (has('date') || header?.date !== undefined) evidence.push({ weight: 0.5, phrase: 'publication date' });
  if (has('related')) evidence.push({ weight: 0.5, phrase: 'teasers for other articles' });
  if (has('headline') && has('body'))
    evidence.push({ weight: has('dek') ? 0.8 : 0.5, phrase: 'headline over prose' });
  // Weights and full rates are those of a logistic regression on news (PolNeAR, Worldwide) against other genres (GUM), rounded.
  evidence.push(
    ...graded(7, 'reported speech', figures.speech, 3),
    ...graded(5, "a newsroom's turns of phrase", figures.newsroom, 1),
    ...graded(1.5, 'speakers behind quotations', figures.quotedSpeech, 1.5),
    ...graded(2, 'names throughout', figures.names, 8),
    ...graded(3, 'institutions and public life', figures.institutions, 4),
    ...graded(1, 'days and dates', figures.time, 2),
    ...graded(1.5, 'days of the week', figures.recent, 0.5),
  );
  return evidence;
}

/** The article's own prose as one string, up to `most` units. */
export function proseOf(
  text: string,
  blocks: readonly Block[],
  shapes: readonly Shape[],
  most: number,
): string {
  const parts: string[] = [];
  let size = 0;
  for (const [index, block] of blocks.entries()) {
    const shape = shapes[index];
    if (block.label !== 'body' || shape === undefined || size >= most) continue;
    const part = text.slice(block.start, Math.min(block.end, block.start + most - size)).replace(/\s+/g, ' ');
    parts.push(part);
    size += part.length;
  }
  return parts.join('\n');
}
