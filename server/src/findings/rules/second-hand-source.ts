import {
  OUTLET_NAMES,
  slice,
  type Analysis,
  type Attribution,
  type Quotation,
  type Span,
} from '../../engine/index.ts';
import { houseOf, outletBehind, type House, type OutletPhrase } from '../house.ts';
import { bodyQuotations, hull, sentenceIndexAt } from '../places.ts';
import type { FindingSettings, Rule, RuleFinding } from '../types.ts';
import { isKnownSource, plainWords, tokensIn } from '../words.ts';

/** Points at words that somebody told another outlet, not this one. */
export const secondHandSource: Rule = {
  id: 'second-hand-source',
  title: 'Words at second hand',
  why: 'What came by way of another outlet is only as right as that outlet heard, translated and shortened it.',
  satisfy:
    'Read or hear the original, or ask the speaker; where that cannot be done, keep the outlet named as it is.',
  level: 'hint',
  genres: ['news', 'live'],
  flagged: [
    'The council met on Tuesday in the old hall. The dam will close in May, Mayor Ann Tolliver said, according to the TASS news agency.',
    'HARWICK (AP) — The council met on Tuesday. Mayor Ann Tolliver told Reuters that the dam would close in May.',
    'Mayor Ann Tolliver told a Northern Valleys television station that the dam would close in May.',
    '“We cannot pay for a second dam,” Mayor Ann Tolliver told the newspaper on Friday.',
    'HARWICK (AP) — “We cannot pay for a second dam,” Mayor Ann Tolliver said in an interview with the Harwick Gazette.',
    'In a report by the broadcaster Valley Radio, the family of Ann Tolliver said that the dam would close in May.',
    'HARWICK (AP) — In an interview with the Harwick Gazette, Mayor Ann Tolliver said that the dam would close in May.',
    'According to the Harwick Gazette, Mayor Ann Tolliver denied selling the old dam and said the new one would close in May.',
    'The dam will close in May, Mayor Ann Tolliver said on Friday, the Harwick News Agency reported.',
    '“We cannot pay for a second dam,” Mayor Ann Tolliver said in an interview with Rasta, a state-owned television network of the north.',
    'Mayor Ann Tolliver said in a radio interview that the dam would close in May.',
  ],
  allowed: [
    'HARWICK (AP) — Mayor Ann Tolliver told The Associated Press that the dam would close in May.',
    'Mayor Ann Tolliver told the Harwick Gazette that the dam would close in May.',
    '---\ntitle: The dam\noutlet: Harwick Gazette\n---\n\nMayor Ann Tolliver told the Harwick Gazette that the dam would close in May.',
    'HARWICK (AP) — Mayor Ann Tolliver told reporters that the dam would close in May.',
    'HARWICK (AP) — Mayor Ann Tolliver told the council that the newspaper had written about the dam.',
    'State television reported that the dam would close in May.',
    'HARWICK (AP) — The council met on Tuesday. Most residents want the dam to close, Mayor Ann Tolliver said, according to a Gazette poll.',
    '“We cannot pay for a second dam,” Mayor Ann Tolliver told this newspaper on Friday.',
    'In an interview with the Harwick Gazette, Mayor Ann Tolliver said that the dam would close in May.',
    'The dam will close in May, Ann Tolliver said on Friday, the mayor of Harwick today reported.',
    'HARWICK (AP) — In an essay for the Harwick Gazette, Mayor Ann Tolliver said that the dam would close in May.',
  ],
  check: (analysis: Analysis, settings: FindingSettings): RuleFinding[] => {
    const house = houseOf(analysis);
    const asked = new Set<string>();
    return bodyQuotations(analysis).flatMap((quotation) =>
      outletsOf(analysis, quotation, house).flatMap((span) => {
        const words = slice(analysis.text, span);
        // One question an outlet: whoever can check the first words can check the others.
        if (asked.has(plainWords(words)) || isKnownSource(words, settings.knownSources)) return [];
        asked.add(plainWords(words));
        return {
          start: span.start,
          end: span.end,
          message: `These words came by way of '${words}'. Can the original be had?`,
          evidence: ['another outlet stands between the speaker and the article'],
          strength: 0.55,
          about: quotation.id,
        };
      }),
    );
  },
};

/** The outlets, other than the article's own, through which the words came. */
function outletsOf(analysis: Analysis, { attribution }: Quotation, house: House): Span[] {
  if (attribution.sourceKind === 'absent') return [];
  if (attribution.via.length > 0)
    return attribution.via.filter((span) => !house.isOwn(span) && !isPoll(slice(analysis.text, span)));
  if (attribution.sourceType === 'outlet') return [];
  const told =
    reportedBy(analysis, attribution) ??
    toldTo(analysis, attribution.cue) ??
    namedFirst(analysis, attribution);
  if (told === null || house.isOwn(told)) return [];
  // `Told the Harwick Gazette` stands in the Gazette, too: a name alone counts only where the article is known to be another's.
  return told.isDescribed || house.isKnown ? [told] : [];
}

/** What an outlet asked and counted itself is its own finding. */
function isPoll(words: string): boolean {
  return /\b(?:polls?|surveys?|count|tally|analysis)\b/i.test(words);
}

/** Words at the head of a sentence that bring the outlet to which something was said, or by whose account it is given. */
const FIRST_OUTLET =
  /^(?:(?:in|during) (?:(?:an?|the|his|her|their) )?(?:[\p{L}-]+ ){0,3}(?:interview|conversation|broadcast|report|comments?|remarks?|statement)s? (?:with|to|by|on|for)|(?:speaking|talking) (?:to|with|on)|according to) /iu;

/** The outlet that a sentence names before it names who speaks: `In an interview with the Gazette, Roe said`, `According to TASS, Roe said`. */
function namedFirst(analysis: Analysis, { source }: Attribution): OutletPhrase | null {
  const speaker = hull(source);
  const index = speaker === null ? null : sentenceIndexAt(analysis, speaker.start);
  const sentence = index === null ? undefined : analysis.sentences[index];
  if (speaker === null || sentence === undefined) return null;
  const [words] = FIRST_OUTLET.exec(analysis.text.slice(sentence.start, speaker.start)) ?? [];
  if (words === undefined) return null;
  const outlet = outletBehind(analysis, sentence.start + words.length, speaker.start);
  if (outlet === null || !/^according/i.test(words)) return outlet;
  // No house gives its own account with 'according to'; 'according to talk radio host Roe' names a man.
  return analysis.text[outlet.end] === ',' ? { ...outlet, isDescribed: true } : null;
}

/** An agency that closes the sentence as its teller: `…, Roe said, the Harwick News Agency reported.` */
const LAST_OUTLET =
  /, ([^,.;“”"]{3,70}?(?:, [^,.;“”"]{3,40},)?) (?:reported|quoted (?:him|her|them) as saying)\.?$/;

/** The outlet that tells at the sentence's end what somebody else says in it. */
function reportedBy(analysis: Analysis, { source }: Attribution): OutletPhrase | null {
  const speaker = hull(source);
  const index = speaker === null ? null : sentenceIndexAt(analysis, speaker.start);
  const sentence = index === null ? undefined : analysis.sentences[index];
  if (speaker === null || sentence === undefined) return null;
  const behind = slice(analysis.text, { start: speaker.end, end: sentence.end }).trimEnd();
  const match = LAST_OUTLET.exec(behind.slice(-LONGEST_CLOSE));
  if (match?.[1] === undefined) return null;
  const start = speaker.end + behind.length - Math.min(behind.length, LONGEST_CLOSE) + match.index + 2;
  const outlet = { start, end: start + match[1].replace(/,$/, '').length, isDescribed: true };
  return isOutlet(match[1]) ? outlet : null;
}

/** Whether the words say that they name an outlet, or are the name of one. */
function isOutlet(words: string): boolean {
  return (
    /\b(?:news agency|newspaper|daily|television|TV|radio|broadcaster|news portal|magazine|tabloid)\b/i.test(
      words,
    ) || (words.match(/\p{Lu}\p{L}+/gu) ?? []).some((name) => OUTLET_NAMES.has(name.toLowerCase()))
  );
}

/** How many units at a sentence's end are looked at. */
const LONGEST_CLOSE = 160;

/** Words between a cue and the outlet to which something was said: `said in an interview with`, `said in comments to`. */
const TO_OUTLET =
  /^(?:[^.;“”"]{0,60}?\b(?:(?:interview|conversation) with|(?:comments?|remarks?|statement|interview) to|speaking to|quoted by|cited by))\s/;

/** The name at the head of the words, if they go on to say that it is an outlet's: `Rasta, a television network owned by …`. */
function apposedOutlet(words: string): string | null {
  return (
    /^((?:the )?\p{Lu}[^,.;“”"]{0,40}), an? (?:[\p{L}-]+ ){0,6}(?:newspaper|broadcaster|television|radio|TV|news agency|news site|daily|weekly|magazine|tabloid)\b/u.exec(
      words,
    )?.[1] ?? null
  );
}

/** An interview with nobody named who made it: `said in a radio interview`. */
const SPOKEN_THERE = /^ (?:[a-z]+ ){0,2}?in (an? (?:radio|television|TV|newspaper|magazine) interview)\b/;

/** The outlet that heard the words first. */
function toldTo(analysis: Analysis, cue: readonly Span[]): OutletPhrase | null {
  const verb = hull(cue);
  const index = verb === null ? null : sentenceIndexAt(analysis, verb.start);
  const sentence = index === null ? undefined : analysis.sentences[index];
  if (verb === null || sentence === undefined) return null;
  const last = tokensIn(analysis, verb).at(-1)?.lower ?? '';
  if (/^(?:told|tells|telling)$/.test(last)) return outletBehind(analysis, verb.end, sentence.end);
  const rest = analysis.text.slice(verb.end, sentence.end);
  const spoken = SPOKEN_THERE.exec(rest);
  if (spoken?.[1] !== undefined) {
    const start = verb.end + spoken[0].length - spoken[1].length;
    return { start, end: start + spoken[1].length, isDescribed: true };
  }
  const [between] = TO_OUTLET.exec(rest) ?? [];
  const apposed = between === undefined ? null : apposedOutlet(rest.slice(between.length));
  if (between !== undefined && apposed !== null) {
    const start = verb.end + between.length;
    return { start, end: start + apposed.length, isDescribed: true };
  }
  return between === undefined ? null : outletBehind(analysis, verb.end + between.length, sentence.end);
}
