import type { CheckItem } from '../../../server/src/protocol/factcheck.ts';
import { oneLine } from './inert.ts';
import type { CheckStatus, Question } from './looks.ts';
import { questionsOf, type QuestionAsked } from './threadTexts.ts';

/** When and where the text shows how checks stand: the setting `newsmark.factcheck.decorations`. */
export type Decorations = 'always' | 'text' | 'gutter' | 'never';

/** How a check stands, as the text and the margin show it. Each has a shape of its own, since not everybody sees colours. */
export type Sign = 'stale' | Exclude<CheckStatus, 'proposed'>;

/** Those with most to be done first. */
export const SIGNS: readonly Sign[] = ['stale', 'open', 'checking', 'done', 'dropped'];

/** The shape that stands behind the words. */
export const SHAPES: Readonly<Record<Sign, string>> = {
  stale: '△',
  open: '○',
  checking: '◔',
  done: '●',
  dropped: '⊘',
};

/** The longest rating behind the words. */
const LONGEST_RATING = 24;

const QUESTION_SHORT: Readonly<Record<Question, string>> = { said: 'said so', true: 'true' };

/** What is asked about an item that stands somewhere in the text; nothing of one whose words are gone. */
export function shownQuestions(item: CheckItem): readonly QuestionAsked[] {
  return item.ranges.length === 0 ? [] : questionsOf(item);
}

function signOf({ item, state }: QuestionAsked): Sign {
  return item.attention !== null || state.status === 'proposed' ? 'stale' : state.status;
}

/** What stands behind the words: '● refuted', 'said so ● · true ○', '△ wording changed'. */
export function wordsBehind(asked: readonly QuestionAsked[]): string {
  if (asked.some(({ item }) => item.attention !== null)) return `${SHAPES.stale} wording changed`;
  return asked
    .map((one) => {
      const { rating, status } = one.state;
      const name = asked.length > 1 ? `${QUESTION_SHORT[one.question]} ` : '';
      const rated = status === 'done' && rating !== null ? ` ${oneLine(rating, LONGEST_RATING)}` : '';
      return `${name}${SHAPES[signOf(one)]}${rated}`;
    })
    .join(' · ');
}

/** By line, what stands beside it: of several checks that begin there the one with most to be done. Lines that are taken are left out. */
export function signsBeside(
  items: readonly CheckItem[],
  taken: ReadonlySet<number>,
): ReadonlyMap<number, Sign> {
  const signs = new Map<number, Sign>();
  for (const { item, sign } of items
    .flatMap(shownQuestions)
    .map((one) => ({ item: one.item, sign: signOf(one) }))) {
    const line = item.ranges[0]?.start.line;
    if (line === undefined || taken.has(line)) continue;
    const before = signs.get(line);
    if (before === undefined || SIGNS.indexOf(sign) < SIGNS.indexOf(before)) signs.set(line, sign);
  }
  return signs;
}
