import {
  foldName,
  POSSIBLE,
  slice,
  type Actor,
  type Analysis,
  type Mention,
  type Quotation,
  type Span,
  type Token,
} from '../../engine/index.ts';
import { FAMOUS } from '../lexiconFamous.ts';
import { bodyQuotations, hull, sentenceIndexAt } from '../places.ts';
import type { FindingSettings, Rule, RuleFinding } from '../types.ts';
import { isKnownSource, tokensIn } from '../words.ts';

/** Asks who somebody is who comes into the article only to speak, and is given nothing but a name. */
export const unidentifiedSpeaker: Rule = {
  id: 'unidentified-speaker',
  title: 'Speaker without a role',
  why: 'A name alone does not tell readers why this person is asked, or what they can know.',
  satisfy: 'Say in a word or two who the speaker is: an office, a trade, a place in the story.',
  level: 'hint',
  // Elsewhere people speak for themselves, or under a heading that introduces them.
  genres: ['news', 'release'],
  flagged: [
    'HARWICK (AP) — The council met on Tuesday. “We cannot pay for a second dam,” said Petra Lindqvist. The meeting was closed at noon.',
    'HARWICK (AP) — The dam will close in May. Nobody had told the villages, said Oskar Tammel. Work begins on Monday.',
    'HARWICK (AP) — The dam broke at dawn on Tuesday.\n\n“There is water up to the windows,” Oskar Tammel told Reuters before leaving on a boat.\n\nThe road is closed.',
    'HARWICK (AP) — The market opened at nine. “I have never sold so many plums,” said Oskar Tammel. Tammel said the rain was to blame.',
  ],
  allowed: [
    'HARWICK (AP) — The council met on Tuesday. “We cannot pay for a second dam,” said Mayor Ann Tolliver.',
    'HARWICK (AP) — The council met on Tuesday. “We cannot pay for a second dam,” said Petra Lindqvist, who leads the opposition.',
    'HARWICK (AP) — The dam broke at dawn. “There is water up to the windows,” fisherman Oskar Tammel said.',
    'HARWICK (AP) — “We cannot pay for a second dam,” said Petra Lindqvist. Lindqvist, a lawyer, left the hall.',
    'HARWICK (AP) — “We cannot pay for a second dam,” said Petra Lindqvist. She has led the opposition since May.',
    'HARWICK (AP) — “We cannot pay for a second dam,” Angela Merkel said.',
    'Lindqvist will sell the dam\n\nHARWICK (AP) — “We cannot pay for a second dam,” said Petra Lindqvist.',
    'HARWICK (AP) — The council met on Tuesday. “We cannot pay for a second dam,” said Petra Lindqvist of the Harwick Rowing Club.',
    'HARWICK (AP) — A lawyer of the villages said the dam would hold.\n\n“We cannot pay for a second dam,” said Petra Lindqvist.',
    '“We cannot pay for a second dam,” said Petra Lindqvist.',
    'HARWICK (AP) — The pilot of the ferry was Oskar Tammel. “The fog was thick,” said Oskar Tammel.',
  ],
  check: (analysis: Analysis, settings: FindingSettings): RuleFinding[] => {
    if (!isWholeArticle(analysis)) return [];
    const asked = new Set<string>();
    return bodyQuotations(analysis).flatMap((quotation) => {
      const actor = bareSpeaker(analysis, quotation);
      if (actor === null || asked.has(actor.id)) return [];
      asked.add(actor.id);
      const first = firstName(analysis, actor, quotation);
      if (first === null || isIdentified(analysis, actor, settings.knownSources)) return [];
      return {
        start: first.start,
        end: first.end,
        message: `Who is ${slice(analysis.text, first)}? The article quotes this person and does not say.`,
        evidence: ['a name without a role, a title or an apposition, here and elsewhere in the article'],
        strength: 0.5,
        about: quotation.id,
      };
    });
  },
};

/** With less, a text is a note or a piece of an article, and the rest of it may say who speaks. */
const FEWEST_SENTENCES = 3;
const FEWEST_TOKENS = 25;

function isWholeArticle({ sentences, tokens }: Analysis): boolean {
  return sentences.length >= FEWEST_SENTENCES && tokens.length >= FEWEST_TOKENS;
}

/** The person who speaks, if nothing that the engine or the registry knows says who that is. */
function bareSpeaker({ actors }: Analysis, { attribution }: Quotation): Actor | null {
  if (attribution.sourceKind !== 'named' || attribution.confidence < POSSIBLE) return null;
  const actor = actors.find(({ id }) => id === attribution.speaker);
  const isBare = actor?.type === 'PERSON' && actor.roles.length === 0 && actor.registry === null;
  return isBare && !actor.credit ? actor : null;
}

/** The name by which the speaker comes into the article, if that is as the source of these words, beside them and in full. */
function firstName(analysis: Analysis, { id }: Actor, { attribution }: Quotation): Mention | null {
  const first = analysis.mentions.find(({ actor, form }) => actor === id && form === 'name');
  const source = hull(attribution.source);
  const [cue] = attribution.cue;
  if (first === undefined || source === null || cue === undefined) return null;
  if (first.start < source.start || first.end > source.end || !isBeside(cue, source)) return null;
  // Who wrote something is an author, and who asks an interviewer: the place of the words introduces them.
  if (WRITING.test(slice(analysis.text, cue)) || !isBehindWords(analysis, source, cue)) return null;
  const words = tokensIn(analysis, first).filter(({ kind }) => kind === 'word');
  return words.length >= 2 && words.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text) || text.length < 4)
    ? first
    : null;
}

const WRITING = /^(?:asks?|asked|writes?|wrote|writing|posted|posts|tweeted|tweets|published)$/i;

/**
 * Whether the name follows what is said: `“…,” Lindqvist said`, `…, said Lindqvist`. A sentence that begins with a name often speaks of
 * somebody whom the one before it described.
 */
function isBehindWords(analysis: Analysis, source: Span, cue: Span): boolean {
  const before = tokensIn(analysis, { start: Math.max(0, source.start - 40), end: source.start }).at(-1);
  return cue.end <= source.start || before?.kind === 'quote';
}

/** Whether only a word may stand between cue and source: `also says`. Who went to court to say something is told of. */
function isBeside(cue: Span, source: Span): boolean {
  return cue.start >= source.end ? cue.start - source.end < 10 : source.start - cue.end < 10;
}

/** Whether anything in the article, or what everybody knows, says who the person is. In doubt it does. */
function isIdentified(analysis: Analysis, { id, name, names }: Actor, known: readonly string[]): boolean {
  if ([name, ...names].some((each) => FAMOUS.has(plainName(each)) || isKnownSource(each, known))) return true;
  const own = analysis.mentions.filter(({ actor }) => actor === id);
  if (isNamedOtherwise(analysis, name, own) || (own[0] !== undefined && isDescribedBefore(analysis, own[0])))
    return true;
  return own.some(
    (mention) =>
      mention.form === 'nominal' ||
      isOutsideBody(analysis, mention) ||
      (mention.form === 'name' && isIntroduced(analysis, mention)) ||
      isToldOf(analysis, mention),
  );
}

/** Whether the surname stands elsewhere in the file, where it may mean the same person or a kinsman. */
function isNamedOtherwise({ text }: Analysis, name: string, own: readonly Mention[]): boolean {
  const surname = name.split(/\s+/).at(-1) ?? name;
  let at = text.indexOf(surname);
  while (at !== -1) {
    const here = at;
    if (!own.some(({ start, end }) => start <= here && here < end)) return true;
    at = text.indexOf(surname, at + surname.length);
  }
  return false;
}

/** How many paragraphs before a name may have described its bearer: `one of the lawyers said …` */
const DESCRIBED_WITHIN = 2;

/** Whether somebody without a name speaks shortly before: the name may be theirs. */
function isDescribedBefore({ quotations }: Analysis, { start, block }: Mention): boolean {
  return quotations.some(
    (quotation) =>
      quotation.attribution.sourceKind === 'unnamed' &&
      quotation.block <= block &&
      quotation.block >= block - DESCRIBED_WITHIN &&
      (quotation.attribution.source[0]?.start ?? start) < start,
  );
}

/** `Donald J. Trump` is `donald trump`. */
function plainName(name: string): string {
  return foldName(name)
    .toLowerCase()
    .replaceAll(/\s\p{L}\.?(?=\s)/gu, '');
}

/** A headline, dek or caption introduces whom it names: the story is about them. */
function isOutsideBody({ article }: Analysis, { block }: Mention): boolean {
  return article.blocks[block]?.label !== 'body';
}

/** Before a name, these say nothing of its bearer; any other word may be a role, a family or a house: `fisherman`, `NBC's`. */
const PLAIN_BEFORE =
  /^(?:said|says|say|told|tells|added|adds|asked|asks|wrote|writes|warned|warns|explained|explains|recalled|recalls|noted|notes|argued|argues|insisted|insists|according|to|and|but|that|when|while|as|with|then|yet|so|because|although|though|where|or|nor|for)$/;

/** Behind a name, these begin what says who its bearer is: an apposition, a relative clause, a house. */
const TELLS_BEHIND = /^(?:,|\(|–|—|-|:|;|who|whose|of|from|at|with|in|for|is|was|has|had|,|'s|s)$/;

function isIntroduced(analysis: Analysis, mention: Mention): boolean {
  const index = sentenceIndexAt(analysis, mention.start);
  const sentence = index === null ? undefined : analysis.sentences[index];
  if (sentence === undefined) return true;
  const before = tokensIn(analysis, { start: sentence.start, end: mention.start }).at(-1);
  const behind = tokensIn(analysis, { start: mention.end, end: sentence.end })[0];
  return !isPlainBefore(before) || (behind !== undefined && TELLS_BEHIND.test(straight(behind)));
}

/** Nothing, a closing quotation mark or a word that introduces whoever speaks. */
function isPlainBefore(before: Token | undefined): boolean {
  return before === undefined || before.kind === 'quote' || PLAIN_BEFORE.test(before.lower);
}

function straight({ lower }: Token): string {
  return lower.replaceAll('’', "'");
}

/** Verbs and nouns by which the article tells of somebody's life, work or part in the story. */
const LIFE =
  /^(?:works?|worked|working|teach(?:es)?|taught|heads?|headed|leads?|led|runs?|ran|owns?|owned|founded|lives?|lived|living|serves?|served|studie[sd]|studying|member|retired|resigned|elected|appointed|husband|wife|son|sons|daughter|daughters|father|mother|brother|sister|family|job|career|born|grew|moved|bought|sold|home|house|attended|joined|named|known|surnamed|identified|called|nicknamed|became|become|hired|fired|arrested|charged|accused|convicted|sued|voted|testified|himself|herself|colleagues?|neighbou?rs?|friends?)$/;

/** Whether the sentence or one that goes on with it, outside quotations, tells something of the person's life. */
function isToldOf(analysis: Analysis, mention: Mention): boolean {
  const index = sentenceIndexAt(analysis, mention.start);
  if (index === null) return false;
  const quoted = analysis.quotations.flatMap(({ spans }) => spans);
  return [index, ...(goesOn(analysis, index + 1) ? [index + 1] : [])].some((i) => {
    const sentence = analysis.sentences[i];
    return (
      sentence !== undefined &&
      tokensIn(analysis, sentence).some(
        ({ lower, start }) =>
          LIFE.test(lower) && !quoted.some((span) => span.start <= start && start < span.end),
      )
    );
  });
}

/** Whether the sentence begins with a pronoun that may mean whom the sentence before named. */
function goesOn({ sentences, tokens }: Analysis, index: number): boolean {
  const sentence = sentences[index];
  if (sentence === undefined || sentences[index - 1]?.block !== sentence.block) return false;
  return /^(?:he|she|they|his|her|their)$/.test(tokens[sentence.firstToken]?.lower ?? '');
}
