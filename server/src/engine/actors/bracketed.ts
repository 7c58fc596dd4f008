import type { Candidate } from './candidates.ts';
import { headKind } from './heads.ts';
import { BODY_NOUNS } from './lexiconContext.ts';
import { NOTHING } from './nothing.ts';
import type { Surface } from './surface.ts';

/** How many small words before a bracket are asked whether the abbreviation in it stands for them. */
const LONGEST_TERM = 6;

/**
 * Types the single words that stand alone in brackets by what they abbreviate: behind a body's name the body (`Office of Tides (Oftid)`),
 * behind small words what these name (`gross tidal product (GTP)` is no actor, `special rescue team (SRT)` a body).
 */
export function readBracketed(surface: Surface, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((found, index) => {
    const { firstToken, endToken } = found;
    const isAlone =
      found.known === null &&
      endToken - firstToken === 1 &&
      surface.folded[firstToken - 1] === '(' &&
      surface.folded[endToken] === ')';
    if (!isAlone) return found;
    const before = candidates[index - 1];
    return before?.endToken === firstToken - 1
      ? behindName(surface, found, before)
      : behindSmallWords(surface, found);
  });
}

function behindName(surface: Surface, found: Candidate, before: Candidate): Candidate {
  const abbreviated = { ...found, confidence: 0.85, evidence: 'abbreviation of the name before it' };
  const isSpelled = abbreviates(surface, found.firstToken, before.firstToken);
  if (before.evidence === NOTHING) return isSpelled ? nothing(found) : found;
  if (before.type === 'ORG' && before.confidence >= 0.7 && found.confidence < 0.7 && !found.doubtful)
    return { ...abbreviated, type: 'ORG' };
  return before.type === 'PLACE' && isSpelled ? { ...abbreviated, type: 'PLACE' } : found;
}

function behindSmallWords(surface: Surface, found: Candidate): Candidate {
  const last = found.firstToken - 2;
  const head = surface.folded[last - 1] === 'of' ? last - 2 : last;
  const word = surface.folded[head] ?? '';
  if (surface.capital[last] === true || surface.tokens[last]?.kind !== 'word') return found;
  if (!abbreviates(surface, found.firstToken, Math.max(0, last - LONGEST_TERM))) return found;
  if (!BODY_NOUNS.has(word) && headKind(word) !== 'org') return nothing(found);
  return { ...found, type: 'ORG', confidence: 0.85, evidence: `abbreviation of a ${word}`, doubtful: false };
}

function nothing(found: Candidate): Candidate {
  return { ...found, type: null, confidence: 0, evidence: NOTHING };
}

/** Whether the capitals of a token are, but for one, initials in their order of the words from token `first` up to the bracket before it. */
function abbreviates(surface: Surface, token: number, first: number): boolean {
  const letters = (surface.tokens[token]?.text ?? '').replace(/[^\p{L}]/gu, '').toLowerCase();
  if (letters.length < 2 || letters.length > 8) return false;
  let at = letters.length - 1;
  let met = 0;
  for (let i = token - 2; i >= first && at >= 0; i--) {
    if (surface.tokens[i]?.kind !== 'word') continue;
    const place = letters.lastIndexOf((surface.folded[i] ?? '').slice(0, 1), at);
    if (place === -1 || at - place > 1) continue;
    met++;
    at = place - 1;
  }
  return met >= Math.max(2, letters.length - 1);
}
