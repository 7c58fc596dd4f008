import type { Question } from '../../annotations/checks/types.ts';
import type { CheckRow } from '../../features/checks/types.ts';
import { lineOf } from './shownWords.ts';

/** How many UTF-16 units of the words are published; search engines show a line or two. */
const PUBLISHED = 1_000;

/** One pair of quotation marks around everything, with a comma or a dash that belongs to the sentence around it. */
const IN_MARKS = /^[“"«„‘']([^“”"«»„‘]*?)[,;:–—-]?\s*[”"»“’']$/u;

/** What is claimed; where the question is whether it was said so, that somebody said it. */
export function claimWords(question: Question, { words, layer }: CheckRow, claimant: string): string {
  const claim = layer === 'quotation' ? withoutMarks(words) : lineOf(words, PUBLISHED);
  return question === 'true' ? claim : `${claimant} said: “${claim}”`;
}

/** The words of a quotation without the marks around it; one in several pieces stays as it is. */
export function withoutMarks(words: string): string {
  const line = lineOf(words, PUBLISHED);
  return IN_MARKS.exec(line)?.[1]?.trim() ?? line;
}
