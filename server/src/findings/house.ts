import {
  contains,
  OUTLET_NAMES,
  OUTLET_NOUNS,
  slice,
  type Analysis,
  type Span,
  type Token,
} from '../engine/index.ts';
import { mentionsIn } from './places.ts';
import { plainWords, tokensIn } from './words.ts';

/** The outlets that an article comes from, as far as it says so itself: its own house never reports at second hand. */
export interface House {
  /** Whether the article names the outlet or agency that it comes from. */
  readonly isKnown: boolean;
  /** Whether the words name that outlet or agency. */
  isOwn(words: Span): boolean;
}

/** Reads whose article this is: from its header, its dateline, its credits and everything that is not its prose. */
export function houseOf(analysis: Analysis): House {
  const { text, article, actors } = analysis;
  const { outlet = '', url = '' } = article.header ?? {};
  const dateline = article.dateline === null ? '' : slice(text, article.dateline);
  const margins = article.blocks.flatMap((block) => (MARGINS.has(block.label) ? slice(text, block) : []));
  // An agency that signs the text may be named in it, too: `HARWICK (AP) — Roe told The Associated Press …`.
  const signed = signedBy(analysis);
  const credits = actors
    .filter(({ id, credit, type }) => type === 'ORG' && (credit || signed.has(id)))
    .map(({ name }) => name);
  const own = [outlet, dateline, ...credits, ...margins].map((words) => ` ${plainWords(words)} `);
  const initials = new Set([outlet, ...credits].map(initialsOf));
  const address = url.toLowerCase().replace(/[^a-z0-9]/g, '');
  const creditIds = new Set([...signed, ...actors.flatMap(({ id, credit }) => (credit ? id : []))]);
  return {
    isKnown: outlet !== '' || url !== '' || AGENCY.test(dateline) || credits.some(isOutletName),
    isOwn: (span) => {
      const words = plainWords(slice(text, span));
      return (
        own.some((house) => house.includes(` ${words} `)) ||
        initials.has(words) ||
        address.includes(words.replaceAll(' ', '')) ||
        mentionsIn(analysis, span).some(({ actor }) => actor !== null && creditIds.has(actor))
      );
    },
  };
}

/** Blocks that say who publishes; what stands in captions and in prose says of whom the article tells. */
const MARGINS: ReadonlySet<string> = new Set(['byline', 'date', 'tagline', 'boilerplate', 'correction']);

/** The ids of the bodies that the dateline names. */
function signedBy({ article, mentions }: Analysis): ReadonlySet<string> {
  const { dateline } = article;
  if (dateline === null) return new Set();
  return new Set(
    mentions.flatMap((mention) =>
      mention.type === 'ORG' && mention.actor !== null && contains(dateline, mention) ? mention.actor : [],
    ),
  );
}

/** `HARWICK, Freeland (AP) —`, `HARWICK, May 4 (Reuters) -`. */
const AGENCY = /\(\p{Lu}[\p{L}\p{N} .&-]*\)/u;

function isOutletName(name: string): boolean {
  return plainWords(name)
    .split(' ')
    .some((word) => OUTLET_NAMES.has(word) || OUTLET_NOUNS.has(word));
}

/** `Associated Press` is also `AP`. */
function initialsOf(name: string): string {
  return plainWords(name)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
}

/** The words of an outlet: `TASS`, `the Harwick Gazette`, `a daily newspaper`. */
export interface OutletPhrase extends Span {
  /** Whether it is told what it is (`the newspaper`, `a Northern broadcaster`), as no house tells of itself. */
  readonly isDescribed: boolean;
}

/** The outlet that the noun phrase behind an offset names, if it names one before the phrase ends. */
export function outletBehind(analysis: Analysis, offset: number, limit: number): OutletPhrase | null {
  const tokens = tokensIn(analysis, { start: offset, end: Math.min(limit, offset + LONGEST_PHRASE) });
  const words = tokens.slice(0, phraseLength(tokens));
  if (OWN.test(words[0]?.lower ?? '')) return null;
  const last = words.findLastIndex(
    ({ lower, text }) => OUTLET_KINDS.has(lower) || (OUTLET_NAMES.has(lower) && /^\p{Lu}/u.test(text)),
  );
  const [first] = words;
  const rest = words.slice(last + 1);
  // `The radio audience` and `the paper's readers` are other people.
  if (first === undefined || last === -1 || !rest.every(({ lower }) => PARTS.test(lower))) return null;
  const end = words.at(-1)?.end ?? first.end;
  const isDescribed =
    /^an?$/.test(first.lower) || words.slice(0, last + 1).some(({ text }) => OUTLET_KINDS.has(text));
  return { start: first.start, end, isDescribed };
}

/** Longer than any outlet is called, in units. */
const LONGEST_PHRASE = 90;

const OWN = /^(?:this|our|we|us|me|your|his|her|its|their)$/;

/** What may stand behind the name of an outlet and still be that outlet: `a Northern TV station`, `the TASS news agency`. */
const PARTS = /^(?:station|channel|programme|program|show|agency|network|host|news|tv|radio|website|online)$/;

/** What outlets are, in words that mean nothing else; a `station` or an `agency` may be another. */
const OUTLET_KINDS: ReadonlySet<string> = new Set(
  ['newspaper', 'paper', 'daily', 'weekly', 'tabloid', 'magazine', 'broadcaster', 'television', 'tv'].concat([
    'radio',
    'portal',
    'wire',
    'network',
  ]),
);

/** How many tokens belong to the noun phrase: names, adjectives and nouns up to a stop, a preposition or a verb. */
function phraseLength(tokens: readonly Token[]): number {
  const end = tokens.findIndex(
    ({ kind, lower }, i) =>
      kind === 'quote' || (kind === 'punctuation' && lower !== '-') || (i > 0 && ENDS.test(lower)),
  );
  return end === -1 ? tokens.length : end;
}

const ENDS =
  /^(?:that|which|who|whose|in|on|at|by|for|from|after|before|during|about|with|last|this|when|while|as|it|he|she|they|his|her|their|the|is|are|was|were|has|have|had|said|says|would|will|earlier|late|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
