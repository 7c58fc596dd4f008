import { OUTLET_NAMES, OUTLET_NOUNS } from './lexicon.ts';
import type { Saying } from './progress.ts';
import { lowerAt, mentionAt, type Range, type Reading } from './reading.ts';

/** Whether the words name a house that reports: an agency, a paper, a station. */
export function isOutlet(reading: Reading, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) {
    const word = lowerAt(reading, i);
    if (OUTLET_NOUNS.has(word) || (OUTLET_NAMES.has(word) && /^\p{Lu}/u.test(reading.tokens[i]?.text ?? '')))
      return true;
    if (word === 'agency' && i === end - 1 && mentionAt(reading, first) !== undefined) return true;
  }
  return false;
}

/** `the Bote reported`: a name with an article that is nobody's, before the verb of the press. */
export function isPaper(reading: Reading, { cue }: Pick<Saying, 'cue'>, { first, end }: Range): boolean {
  if (cue?.verb?.lemma !== 'report' || lowerAt(reading, first) !== 'the') return false;
  return /^\p{Lu}/u.test(reading.tokens[end - 1]?.text ?? '');
}
