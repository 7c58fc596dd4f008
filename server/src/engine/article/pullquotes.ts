import { slice } from '../text/span.ts';
import type { Shape } from './shape.ts';
import type { Mark } from './signs.ts';

/** How many units of prose, and how many candidates, the search looks at: enough for any article, and a bound for any text. */
const REACH = 200_000;
const CANDIDATES = 200;
const SHORTEST = 20;
const LONGEST = 320;

/** The indices of the blocks, behind `firstBody`, that display words which a longer paragraph of the article holds too. */
export function findPullquotes(
  text: string,
  shapes: readonly Shape[],
  marks: readonly Mark[],
  firstBody: number,
): ReadonlySet<number> {
  const found = new Set<number>();
  const chosen: number[] = [];
  for (let i = firstBody + 1; i < shapes.length && chosen.length < CANDIDATES; i++)
    if (marks[i] === null && isCandidate(shapes[i])) chosen.push(i);
  if (chosen.length === 0) return found;
  const prose = proseLetters(text, shapes, marks);
  for (const index of chosen) {
    const shape = shapes[index];
    if (shape === undefined) continue;
    const words = letters(slice(text, shape));
    if (words.length >= SHORTEST && standsInside(prose, words)) found.add(index);
  }
  return found;
}

function isCandidate(shape: Shape | undefined): boolean {
  if (shape === undefined || shape.length > LONGEST || shape.bullet) return false;
  return /^["“‘«„']/.test(shape.plain) || shape.quoted || !shape.ends;
}

/** The letters of all unmarked blocks, each between line ends. */
function proseLetters(text: string, shapes: readonly Shape[], marks: readonly Mark[]): string {
  const parts: string[] = [];
  let size = 0;
  for (const [index, shape] of shapes.entries()) {
    if (marks[index] !== null) continue;
    size += shape.length;
    if (size > REACH) break;
    parts.push(letters(slice(text, shape)));
  }
  return `\n${parts.join('\n')}\n`;
}

/** Whether the words occur in a paragraph that holds more than them. */
function standsInside(prose: string, words: string): boolean {
  for (let at = prose.indexOf(words); at >= 0; at = prose.indexOf(words, at + words.length)) {
    if (prose[at - 1] !== '\n' || prose[at + words.length] !== '\n') return true;
  }
  return false;
}

function letters(part: string): string {
  return part.toLowerCase().replace(/[^a-z0-9\u00C0-\u1FFF\u3040-\uFFFF]+/g, '');
}
