import { contains, slice, type Analysis, type Quotation, type Span } from '../../engine/index.ts';
import { COUNTED, DEFINITE, NAMELESS, NAMELESS_PLURAL } from '../lexiconSources.ts';
import { bodyQuotations, hull, mentionsIn, sentenceIndexAt } from '../places.ts';
import type { FindingSettings, Rule, RuleFinding } from '../types.ts';
import { isKnownSource, tokensIn } from '../words.ts';

/** Asks for the name of a person or office-holder who speaks without one. */
export const anonymousSource: Rule = {
  id: 'anonymous-source',
  title: 'Source without a name',
  why: 'Readers cannot judge a source whom they do not know, and nobody can be asked whether the words are right.',
  satisfy: 'Name the source, or tell readers why the name is withheld and how the source knows.',
  level: 'hint',
  genres: ['news', 'release', 'live'],
  flagged: [
    'HARWICK (AP) — The dam will close in May, a senior official said on Tuesday.',
    '“Nobody asked us about the dam,” one diplomat said.',
    '“The dam looks smaller than on the pictures,” one tourist told the Harwick Gazette.',
    'According to a lawyer close to the case, the company will pay for the flood.',
    'Two people with knowledge of the talks said the ferry line would be sold.',
    'The ferry line will be sold, a person familiar with the talks told the Harwick Gazette.',
    'HARWICK (AP) — The ferry line will be sold, said the aide of the mayor, who asked not to be named.',
    'HARWICK (AP) — “The ferry company is not modern any more,’’ a valley source said on Friday.',
    'HARWICK (AP) — The ferry company is shaken by quarrels, and some members will no longer vote for Ann Tolliver, a party source said.',
  ],
  allowed: [
    'HARWICK (AP) — The dam will close in May, police said on Tuesday.',
    '“Nobody asked us about the dam,” said Ann Tolliver, a diplomat.',
    'The ferry line will be sold, the company said in a statement.',
    'A senior official opened the dam on Tuesday and left by train.',
    'The ferry line will be sold in May, a ministry spokesman said.',
    'Ann Tolliver, a diplomat said on Tuesday that the ferry line would be sold.',
    'A pilot said on Tuesday that the fog was thick.\n\nThe pilot, Ann Tolliver, met the press in the hall.',
    'The dam will close in May, according to a recent announcement by the manager of the company.',
    'A pilot named Ann Tolliver met the press on Tuesday. “The fog was thick,” the pilot said.',
  ],
  check: (analysis: Analysis, settings: FindingSettings): RuleFinding[] => {
    const asked = new Set<number>();
    return bodyQuotations(analysis).flatMap((quotation) => {
      const source = namelessSource(analysis, quotation);
      if (source === null || asked.has(source.span.start)) return [];
      if (isNamedBeside(analysis, source, quotation)) return [];
      asked.add(source.span.start);
      const words = slice(analysis.text, source.span);
      if (isKnownSource(words, settings.knownSources)) return [];
      return {
        ...source.span,
        message: `Who is '${words}'? The source is left without a name.`,
        evidence: [`'${source.noun}' says what the source is, and no name says who`],
        strength: 0.65,
        about: quotation.id,
      };
    });
  },
};

/** Longer than a person's name, in units. */
const LONGEST_NAME = 60;

/** How many paragraphs on the name may follow whose bearer an opening sentence only describes. */
const BLOCKS_TO_NAME = 2;

/**
 * Whether a name stands right before the words (`Ann Tolliver, a participant said`), or soon behind them with the same role. A name that is part
 * of what is said (`will vote for Ann Tolliver, a participant said`) is somebody else's.
 */
function isNamedBeside(
  analysis: Analysis,
  { span, noun }: { span: Span; noun: string },
  { spans }: Quotation,
): boolean {
  const before = { start: span.start - LONGEST_NAME, end: span.start };
  const [name, comma] = tokensIn(analysis, before).slice(-2);
  // 'Roe, an engineer who said': the relative clause goes on about a name, whatever was said.
  const isWho = analysis.text.startsWith(' who', span.end);
  const named = mentionsIn(analysis, before).some(
    (mention) =>
      mention.type === 'PERSON' &&
      mention.end === name?.end &&
      (isWho || !spans.some((piece) => contains(piece, mention))),
  );
  if (named && comma?.text === ',') return true;
  const { blocks } = analysis.article;
  const block = blocks.findLastIndex(({ start }) => start <= span.start);
  const limit = blocks[Math.min(blocks.length - 1, block + BLOCKS_TO_NAME)]?.end ?? span.end;
  return analysis.actors.some(({ type, roles }) =>
    roles.some(
      ({ start, end, title }) =>
        type === 'PERSON' &&
        start >= span.end &&
        end <= limit &&
        title.toLowerCase().split(' ').includes(noun),
    ),
  );
}

/** The words of a source who is a person and has no name, and the noun that says so. */
function namelessSource(analysis: Analysis, { attribution }: Quotation): { span: Span; noun: string } | null {
  const span = withoutMarks(analysis, hull(attribution.source));
  if (span === null || attribution.sourceKind === 'absent' || isPerson(analysis, attribution.speaker))
    return null;
  const words = tokensIn(analysis, span).map(({ lower }) => lower);
  const noun = headNoun(words);
  // 'The official' points back to somebody, and "Tolliver's lawyer" to one person: only what is introduced without a name is asked about.
  const introduced = INTRODUCING.has(words[0] ?? '') && NAMELESS.has(noun);
  const several = !DEFINITE.has(words[0] ?? '') && NAMELESS_PLURAL.has(noun);
  const counted = NUMBER.test(words[0] ?? '') && COUNTED.has(noun);
  return introduced || several || counted || isWithheld(analysis, span) ? { span, noun } : null;
}

/** How far behind a source the article may say that the name is withheld. */
const CONDITION_REACH = 120;

/** Whether the article says beside the source that it withholds the name. */
function isWithheld(analysis: Analysis, { start, end }: Span): boolean {
  const index = sentenceIndexAt(analysis, start);
  const limit = index === null ? end : (analysis.sentences[index]?.end ?? end);
  return WITHHELD.test(analysis.text.slice(start, Math.min(limit, end + CONDITION_REACH)));
}

const WITHHELD =
  /\bon (?:the )?condition of anonymity\b|\b(?:ask|request|want|wish|prefer|insist|speak|spok)\w* (?:on )?(?:not to be (?:named|identified)|to remain anonymous|anonymity|anonymously)\b|\bdeclin\w* to be (?:named|identified)\b/;

const INTRODUCING: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another', 'some']);

/** The span from its first word on: a stray mark may stand before it. */
function withoutMarks(analysis: Analysis, span: Span | null): Span | null {
  const first =
    span === null
      ? undefined
      : tokensIn(analysis, span).find(({ kind }) => kind === 'word' || kind === 'number');
  return span === null || first === undefined ? span : { start: first.start, end: span.end };
}

/** A camp's or body's name among the words (`a Liberal source`) names no person. */
function isPerson({ actors }: Analysis, speaker: string | null): boolean {
  return actors.some(({ id, type }) => id === speaker && type === 'PERSON');
}

const NUMBER = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozen)$/;

/** Behind these words a noun phrase only says more about its noun: `an aide to the mayor`, `a person familiar with the talks`. */
const BEHIND_NOUN =
  /^(?:of|in|at|by|from|to|for|with|on|who|which|close|familiar|involved|briefed|present|near|,)$/;

function headNoun(words: readonly string[]): string {
  const end = words.findIndex((word, i) => i > 0 && BEHIND_NOUN.test(word));
  return (end === -1 ? words : words.slice(0, end)).at(-1) ?? '';
}
