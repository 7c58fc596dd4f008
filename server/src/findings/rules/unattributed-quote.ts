import { slice, type Analysis, type Quotation } from '../../engine/index.ts';
import { bySourceSentence, ownQuotations, sentenceIndexAt } from '../places.ts';
import type { Rule, RuleFinding } from '../types.ts';
import { plainWords } from '../words.ts';

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
  ],
  allowed: [
    'HARWICK (AP) — The dam will “hold back every flood” for a century, Mayor Ann Tolliver said.',
    '“We will not pay for this road,” one official said.',
    'Mayor calls road ‘a disgrace to the whole valley’\n\nHARWICK (AP) — Mayor Ann Tolliver said the road was “a disgrace to the whole valley” and left the hall.',
    'HARWICK (AP) — The council met on Tuesday.\n\n‘The Road Is a Disgrace’\n\nMayor Ann Tolliver said the road would be closed.',
    'The choir closed the evening with “Home Before the Rain” and went home.',
    'Tolliver said the dam would hold, and the “river party” laughed at him, according to the minutes.',
    'Tolliver said the plan was “a disgrace to the whole valley.”',
  ],
  check: (analysis: Analysis): RuleFinding[] => {
    const attributed = attributedWords(analysis);
    const sourced = bySourceSentence(analysis, ownQuotations(analysis));
    return ownQuotations(analysis)
      .filter(isWithoutSpeaker)
      .filter((quotation) => !isDisplay(quotation, analysis))
      .filter((quotation) => !isAttributedByBody(quotation, analysis, attributed))
      .filter((quotation) => !isCarriedOn(quotation, analysis, sourced))
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

/** Whether it is a fragment in a sentence that names a source for other words: most readers take it for that source's, too. */
function isCarriedOn(
  { kind, spans: [piece] }: Quotation,
  analysis: Analysis,
  sourced: ReadonlyMap<number, unknown>,
): boolean {
  const sentence = piece === undefined || kind !== 'partial' ? null : sentenceIndexAt(analysis, piece.start);
  return sentence !== null && sourced.has(sentence);
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
