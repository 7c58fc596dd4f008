import { slice, type Analysis, type Quotation, type Span, type Token } from '../../engine/index.ts';
import { VOICING, WORDED } from '../lexiconVoices.ts';
import { bySourceSentence, mentionsIn, ownQuotations, sentenceIndexAt } from '../places.ts';
import type { Rule, RuleFinding } from '../types.ts';
import { plainWords, tokensIn } from '../words.ts';

/** Asks whose words stand between quotation marks where the text names nobody at all, not even 'officials'. */
export const unattributedQuote: Rule = {
  id: 'unattributed-quote',
  title: 'Quotation without a speaker',
  why: 'Quotation marks promise that somebody said these words, and the text does not say who.',
  satisfy: "Say whose words they are, or write them without marks in the article's own words.",
  level: 'information',
  flagged: [
    'HARWICK (AP) — The council met on Tuesday. The dam is expected “to hold back every flood” for a century.',
    'Guards turned away “people who had done nothing wrong” at the northern gate on Friday.',
    'Residents left the hall before midnight.\n\n“We will not pay for this road, and we will not be asked again.”\n\nThe meeting was adjourned.',
    'The refinery closed in May. The plan was “a disgrace to the whole valley” from its first day.',
    'HARWICK (AP) — Critics said that the owner never looked at the road.\n\n“Nobody has ever asked the town about this road.”\n\nThe meeting was adjourned.',
    'HARWICK (AP) — The refinery closed in May after what was being condemned as “a disgrace to the whole valley” for years.',
    'Mayor Ann Tolliver said the dam would hold.\n\nThe road was closed at noon.\n\nResidents left the hall before midnight.\n\n“We will not pay for this road, and we will not be asked again.”\n\nThe meeting was adjourned.',
  ],
  allowed: [
    'HARWICK (AP) — The dam will “hold back every flood” for a century, Mayor Ann Tolliver said.',
    '“We will not pay for this road,” one official said.',
    'Mayor calls road ‘a disgrace to the whole valley’\n\nHARWICK (AP) — Mayor Ann Tolliver said the road was “a disgrace to the whole valley” and left the hall.',
    'HARWICK (AP) — The council met on Tuesday.\n\n‘The Road Is a Disgrace’\n\nMayor Ann Tolliver said the road would be closed.',
    'The choir closed the evening with “Home Before the Rain” and went home.',
    'HARWICK (AP) — Hikers waited for hours until a “sea of clouds” lay below them.',
    'HARWICK (AP) — The council met on Friday. The theme for this year is “Water for all who live below the dam”.',
    'HARWICK (AP) — The council met on Friday. The tower was known until the war as “the old lady of the river”.',
    'Tolliver said the dam would hold, and the “river party” laughed at him, according to the minutes.',
    'Tolliver said the plan was “a disgrace to the whole valley.”',
    'HARWICK (AP) — Mayor Ann Tolliver dismissed the claims of the ferry company.\n\n“We have paid for this road twice, and we will not be asked again.”\n\nThe meeting was adjourned.',
    'Mayor Ann Tolliver said the dam would hold.\n\nCattle were moved to the upper meadows before noon.\n\n“We have paid for this road twice, and we will not be asked again.”\n\nThe meeting was adjourned.',
    'HARWICK (AP) — Mayor Ann Tolliver referenced a speech from Petra Lindqvist at the dam of the failure to ask the “most simple question of all”.',
    'HARWICK (AP) — Children walked through the town with a card that reads, “The dam is ours, and so is the river,” on Friday.',
    'HARWICK (AP) — Lawyer Petra Lindqvist believes that nobody in the valley had to be fined, and that the fines were “arbitrary, as anybody can see.”',
    'HARWICK (AP) — The council met on Tuesday.\n\nBishop: the mayor wants “a silent valley”\n\nThe mayor left the hall.',
    'Mayor Ann Tolliver will speak on Friday.\n\nThe hall was painted last week by a local firm.\n\nThe chairs are new.\n\n“First, we should pay for the road,” she is expected to say.',
    '“Can I build a road alone,” Mayor Ann Tolliver asked. Though the valley is rich, “can I build it alone? We need all villages.”',
    'HARWICK (AP) — The valley votes in May.\n\nHere is the question on the ballot:\n\n“Do you want the road to be paid for by everybody in the valley?”\n\nThe council met on Tuesday.',
    'HARWICK (AP) — The order for the arrest followed the vote at once. The charges speak of harm to the “peace and quiet of the river” at night.',
    'HARWICK (AP) — Mayor Ann Tolliver is set to push for a law to bring “real relief to everybody in the valley” before the winter.',
    '“The old road has been handed to the valley as a gift,” solemnly announced the Harwick Rowing Club.',
  ],
  check: (analysis: Analysis): RuleFinding[] => {
    const attributed = attributedWords(analysis);
    const sourced = bySourceSentence(analysis, ownQuotations(analysis));
    const inSight = goingOn(analysis, sourced);
    return ownQuotations(analysis)
      .filter(isWithoutSpeaker)
      .filter((quotation) => !isExpression(quotation, analysis))
      .filter((quotation) => !isDisplay(quotation, analysis))
      .filter((quotation) => !isAttributedByBody(quotation, analysis, attributed))
      .filter((quotation) => !isCarriedOn(quotation, analysis, sourced))
      .filter((quotation) => !isToldWhose(quotation, analysis))
      .filter(({ id }) => !inSight.has(id))
      .flatMap(({ id, kind, spans: [first], reason }) =>
        first === undefined
          ? []
          : {
              start: first.start,
              end: first.end,
              message: 'Whose words are these? The quotation has no speaker.',
              evidence: [reason, 'no cue and no source beside it'],
              strength: kind === 'direct' ? 0.9 : 0.8,
              about: id,
            },
      );
  },
};

function isWithoutSpeaker({ kind, attribution }: Quotation): boolean {
  return (kind === 'direct' || kind === 'partial') && attribution.sourceKind === 'absent';
}

/** A fragment with fewer words is an expression more often than somebody's words. */
const SHORTEST_FRAGMENT = 4;

/**
 * Whether a fragment is an expression, a name or a translation and not what somebody said: a few words (`a “sea of clouds”`), words in brackets, or words
 * that are announced as a name (`the theme for this year is “…”`, `known until the war as “…”`).
 */
function isExpression({ kind, spans: [piece] }: Quotation, analysis: Analysis): boolean {
  if (kind !== 'partial' || piece === undefined) return false;
  const words = tokensIn(analysis, piece).filter((token) => token.kind === 'word' || token.kind === 'number');
  if (words.length < SHORTEST_FRAGMENT) return true;
  const index = sentenceIndexAt(analysis, piece.start);
  const start = analysis.sentences[index ?? -1]?.start ?? piece.start;
  const before = analysis.text.slice(Math.max(start, piece.start - LONGEST_LEAD), piece.start);
  return NAMED.test(before);
}

/** What announces a name, a title or what a word means, at the end of what stands before the marks. */
const NAMED =
  /(?:\(|\b(?:entitled|titled|themed|dubbed|nicknamed|means|meaning|(?:theme|themes|slogan|motto|title)(?: (?:of|for|this|the|that|year|is|was|reads|event|conference|campaign|[\p{L}]+['’]s)){0,6}[:,]?|(?:known|translated|knew)(?: [\p{L}\p{N}’'-]+){0,9} (?:as|to)))\s*$/u;

/** The longest quotation that stands as a heading over what its speaker says. */
const LONGEST_HEADING = 10;

/** Whether it is a paragraph by itself that is written like a heading: short, and without a full stop or with capitals throughout. */
function isDisplay({ block, spans: [piece] }: Quotation, { article, text }: Analysis): boolean {
  const around = article.blocks[block];
  if (piece === undefined || around === undefined || around.start !== piece.start || around.end !== piece.end)
    return false;
  const words = slice(text, piece).match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? [];
  if (words.length > LONGEST_HEADING) return false;
  const stopped = /[.!?…]["”’'»“]*$/.test(slice(text, piece));
  return !stopped || words.every((word) => word.length < 4 || /^\p{Lu}/u.test(word));
}

/** Whether it stands in a sentence that names a source for other words: most readers take it for that source's, too. */
function isCarriedOn(
  { spans: [piece] }: Quotation,
  analysis: Analysis,
  sourced: ReadonlyMap<number, unknown>,
): boolean {
  const sentence = piece === undefined ? null : sentenceIndexAt(analysis, piece.start);
  return sentence !== null && sourced.has(sentence);
}

/**
 * Whether the sentence tells whose the words are, though the engine finds no source: a cue whose subject could not be read, or before the words
 * somebody who says, thinks or praises something (`believes that they were “arbitrary”`), something written (`a card that reads “…”`), or a name
 * and a colon at the head of a line.
 */
function isToldWhose({ block, spans: [piece], attribution }: Quotation, analysis: Analysis): boolean {
  const around = analysis.article.blocks[block];
  if (piece === undefined || around === undefined) return false;
  const isNear = piece.start - around.start < LONGEST_HEAD;
  if (isNear && HEADED.test(slice(analysis.text, { start: around.start, end: piece.start }))) return true;
  const index = sentenceIndexAt(analysis, piece.start);
  const sentence = index === null ? around.start : (analysis.sentences[index]?.start ?? around.start);
  const start = Math.max(sentence, piece.start - LONGEST_LEAD);
  const [cue] = attribution.cue;
  const end = index === null ? around.end : (analysis.sentences[index]?.end ?? around.end);
  if (TO_BE_SAID.test(analysis.text.slice(piece.end, Math.min(end, piece.end + LONGEST_CUE)))) return true;
  return (
    isVoiced(tokensIn(analysis, { start, end: piece.start })) || (cue !== undefined && cue.start > piece.end)
  );
}

/** How many units before a quotation are looked at: of a sentence, and of a line that a name heads. */
const LONGEST_LEAD = 1000;
const LONGEST_HEAD = 130;

/** A cue for a speech that is still to be held: `she is expected to say`, `the leader was due to tell delegates`. */
const TO_BE_SAID =
  /^ (?:[\p{L}’'-]+ ){1,6}(?:is|are|was|were) (?:also )?(?:expected|set|due|scheduled|going|likely) to (?:say|tell|add|argue|declare|warn|announce|ask)\b/u;

/** Longer than any such cue, in units. */
const LONGEST_CUE = 120;

/** `Bishop: `, `Ann Tolliver: `: who speaks below a headline or above a paragraph. */
const HEADED = /^\p{Lu}[\p{L}\p{M}.'’ -]{1,40}: [^.!?]{0,80}$/u;

/** Whether somebody voices something in these words, or something written is spoken of; a passive without `by` names nobody. */
function isVoiced(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower, kind }, i) => {
    if (kind !== 'word') return false;
    if (WORDED.has(lower)) return true;
    if (!VOICING.has(lower)) return false;
    // 'Guards came to warn' tells what for; 'she is set to push' tells what she says.
    if (tokens[i - 1]?.lower === 'to' && !AHEAD.test(tokens[i - 2]?.lower ?? '')) return false;
    const isPassive = [tokens[i - 1], tokens[i - 2]].some((each) => BE.test(each?.lower ?? ''));
    return !isPassive || tokens[i + 1]?.lower === 'by';
  });
}

const AHEAD = /^(?:set|expected|due|scheduled|going|likely|used|wants?|wanted)$/;

const BE = /^(?:is|are|was|were|be|been|being)$/;

/** How many paragraphs back, and how many sentences, a speaker is still in sight. */
const IN_SIGHT = 2;
const SENTENCES_IN_SIGHT = 20;

/**
 * The ids of quotations of whole sentences that go on with somebody who is in sight: a speaker earlier in the paragraph or in the two before it,
 * or somebody of whom the last sentence before it tells that they voiced something. Readers of agency copy give them the words.
 */
function goingOn(
  analysis: Analysis,
  sourced: ReadonlyMap<number, readonly Quotation[]>,
): ReadonlySet<string> {
  const spoken = new Map([...sourced].map(([sentence, said]) => [sentence, said.some(isOneVoice)]));
  const ids = new Set<string>();
  for (const { id, kind, spans, block, attribution } of ownQuotations(analysis)) {
    const [first, last] = [spans[0], spans.at(-1)].map((piece) =>
      piece === undefined ? null : sentenceIndexAt(analysis, piece.end - 1),
    );
    if (attribution.sourceKind !== 'absent' || first == null || last == null) continue;
    if (kind !== 'direct' && !(kind === 'partial' && isFirstPerson(analysis, spans))) continue;
    if (!isInSight(analysis, block, first, spoken)) continue;
    ids.add(id);
    // What goes on is itself in sight of the next paragraph.
    spoken.set(last, true);
  }
  return ids;
}

/** Whether one person or body speaks, who may go on; behind `critics said` anybody may speak. */
function isOneVoice({ attribution: { sourceType } }: Quotation): boolean {
  return sourceType !== 'crowd' && sourceType !== 'group';
}

/** Whether somebody speaks of themselves, as in speech cut short by the reporter's words. */
function isFirstPerson({ text }: Analysis, spans: readonly Span[]): boolean {
  return spans.some((span) => /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b/.test(slice(text, span)));
}

function isInSight(
  analysis: Analysis,
  block: number,
  sentence: number,
  spoken: ReadonlyMap<number, boolean>,
): boolean {
  for (let i = sentence - 1; i >= Math.max(0, sentence - SENTENCES_IN_SIGHT); i--) {
    const before = analysis.sentences[i];
    if (before === undefined || block - before.block > IN_SIGHT) return false;
    const voice = spoken.get(i);
    if (voice !== undefined) return voice;
    if (i === sentence - 1 && (isAnnouncing(analysis, before) || isSomebodyVoicing(analysis, before)))
      return true;
  }
  return false;
}

/** Whether the sentence ends in a colon, and by that announces what is quoted: `Here is the question on the ballot:`. */
function isAnnouncing({ text }: Analysis, sentence: Span): boolean {
  return text
    .slice(Math.max(sentence.start, sentence.end - 3), sentence.end)
    .trimEnd()
    .endsWith(':');
}

/** Whether a person's name, or a pronoun at the head of the sentence, stands before a verb of voicing something. */
function isSomebodyVoicing(analysis: Analysis, sentence: Span): boolean {
  const tokens = tokensIn(analysis, sentence);
  const person = mentionsIn(analysis, sentence).find(({ type }) => type === 'PERSON');
  const isPronoun = /^(?:he|she)$/.test(tokens[0]?.lower ?? '');
  const from = isPronoun ? sentence.start : (person?.end ?? sentence.end);
  return isVoiced(tokens.filter(({ start }) => start >= from));
}

/** The words of every quotation in the body that has a source. */
function attributedWords(analysis: Analysis): string[] {
  const { text, article } = analysis;
  return ownQuotations(analysis)
    .filter(
      ({ block, attribution }) =>
        article.blocks[block]?.label === 'body' && attribution.sourceKind !== 'absent',
    )
    .map(({ spans }) => ` ${spans.map((span) => plainWords(slice(text, span))).join(' ')} `);
}

/** Headlines, deks and captions quote in short what the body gives in full, with its speaker; in an interview, without any marks. */
function isAttributedByBody(
  { block, spans }: Quotation,
  { text, article }: Analysis,
  attributed: readonly string[],
): boolean {
  const isBody = article.blocks[block]?.label === 'body';
  if (isBody && block > LAST_DISPLAY_BLOCK) return false;
  if (article.genre === 'interview' && !isBody) return true;
  const words = spans.flatMap((span) => plainWords(slice(text, span)).split(' '));
  return attributed.some((said) => {
    const repeated = words.filter((word) => said.includes(` ${word} `)).length;
    return repeated >= MOST * words.length;
  });
}

/** Among the first blocks a headline or dek may be taken for body. */
const LAST_DISPLAY_BLOCK = 1;

/** The share of its words that a shortened quotation has in common with the full one; the rest is grammar. */
const MOST = 0.75;
