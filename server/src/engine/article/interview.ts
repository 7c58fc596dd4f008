import type { Shape } from './shape.ts';
import { isFurniture, type Block } from './types.ts';

/** Fewer questions may stand in any text. */
const FEWEST = 3;
const LONGEST_QUESTION = 90;
const SHORTEST_ANSWER = 7;
/** Blocks that are looked at: an interview shows long before. */
const REACH = 400;

const TO_YOU = /\b(?:you|your|yourself)\b/i;
const OF_ONESELF = /\b(?:I|I'm|I've|I'd|I'll|my|me|we|we're|we've|our|us)\b/;
const ANNOUNCES =
  /\b(?:interview(?:s|ed|er|ee)?|spoke (?:to|with|by)|spoken to|(?:talk(?:s|ed)?|speaks?) (?:to|with|about)|sat down with|caught up with|in conversation|conversation with|q ?& ?a|asked (?:him|her|them)|(?:answers?|answered) (?:our|questions)|tells (?:us|the|how|about)|told (?:us|how)|met (?:him|her|them))\b/i;

/**
 * Whether the text is an interview in questions and answers: it says that somebody was spoken to, asks that person as “you”, and has
 * answers as “I”. A list of frequent questions asks as “I”, a chat or a play announces nobody, and neither answers in whole paragraphs.
 */
export function isInterview(blocks: readonly Block[], shapes: readonly Shape[]): boolean {
  const near = shapes.slice(0, REACH).filter((_, index) => !isFurniture(blocks[index]?.label ?? 'body'));
  const first = near.findIndex(isQuestion);
  if (first < 0 || !near.slice(0, first + 1).some((shape, index) => announces(shape, index < first)))
    return false;
  let answered = 0;
  let exchanged = 0;
  for (let i = first; i < near.length; i++) {
    const question = near[i];
    const answer = near[i + 1];
    if (question === undefined || answer === undefined || !isQuestion(question) || !isAnswer(answer))
      continue;
    answered++;
    if (TO_YOU.test(question.plain) && OF_ONESELF.test(answer.plain)) exchanged++;
  }
  return answered >= FEWEST && exchanged * 4 >= answered && answered * 8 >= near.length - first;
}

/** A question by itself or behind its speaker's name or initial. Interviewers also begin with a remark: `Q: You once …` */
function isQuestion(shape: Shape): boolean {
  if (shape.words > LONGEST_QUESTION || shape.bullet) return false;
  return /^Q(?:uestion)?\s?[:.]/.test(shape.plain) || shape.tail.endsWith('?');
}

function isAnswer(shape: Shape): boolean {
  return shape.words >= SHORTEST_ANSWER && !isQuestion(shape);
}

function announces(shape: Shape, isAbove: boolean): boolean {
  return isAbove ? ANNOUNCES.test(shape.plain) : /^(?:mr|mrs|ms|madam|sir|dr|professor)\b/i.test(shape.plain);
}
