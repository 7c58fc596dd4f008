import type { Candidate } from './candidates.ts';
import type { Surface } from './surface.ts';

/** Takes initials with a colon behind them, which interviews set before answers, for the person of the text who bears them: `HL: I was.` */
export function readInitials(surface: Surface, candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some((found) => isAnswer(surface, found))) return candidates;
  const persons = new Set(
    candidates.filter((found) => found.type === 'PERSON').map((found) => initialsOf(surface, found)),
  );
  return candidates.map((found) =>
    isAnswer(surface, found) && persons.has(surface.folded[found.firstToken] ?? '')
      ? { ...found, type: 'PERSON', confidence: 0.85, evidence: 'initials of a person named in the text' }
      : found,
  );
}

/** Whether a candidate is two or three capitals at a sentence's head with a colon behind. */
function isAnswer(surface: Surface, { firstToken, endToken, known }: Candidate): boolean {
  return (
    known === null &&
    endToken - firstToken === 1 &&
    surface.folded[endToken] === ':' &&
    surface.weak[firstToken] === true &&
    /^\p{Lu}{2,3}$/u.test(surface.tokens[firstToken]?.text ?? '')
  );
}

function initialsOf(surface: Surface, { firstToken, endToken }: Candidate): string {
  return surface.folded
    .slice(firstToken, endToken)
    .map((word) => word.slice(0, 1))
    .join('');
}
