import type { Article, Genre } from '../../src/engine/article/types.ts';
import type { Quotation } from '../../src/engine/attribution/types.ts';
import type { Inputs } from '../../src/engine/inputs.ts';
import { readLanguage } from '../../src/engine/language/language.ts';
import { findClaims } from '../../src/engine/claims/claims.ts';
import type { Claim } from '../../src/engine/claims/types.ts';
import { RULED_INPUTS } from './inputs.ts';

/** An article all of whose paragraphs, parted by blank lines, are body blocks. */
export function bodyArticle(text: string, genre: Genre = 'news'): Article {
  const blocks = [...text.matchAll(/\S(?:[^\n]*\S)?(?:\n(?!\s*\n)[^\n]*)*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    label: 'body' as const,
    reason: 'prose',
  }));
  return { recognised: true, score: 1, reasons: [], genre, header: null, dateline: null, blocks };
}

/** The claims of a text that is all body, unless told otherwise by the rules alone. */
export function claimsOf(
  text: string,
  {
    quotations = [],
    inputs = RULED_INPUTS,
    genre = 'news',
  }: { quotations?: Quotation[]; inputs?: Inputs; genre?: Genre } = {},
): Claim[] {
  const article = bodyArticle(text, genre);
  return findClaims(
    text,
    article,
    readLanguage(text, article),
    { actors: [], mentions: [] },
    quotations,
    inputs,
  );
}

/** One claim a line: its reason or 'clean', and its sentence. */
export function printClaims(text: string, claims: readonly Claim[]): string {
  return claims.map(({ start, end, reason }) => `${reason ?? 'clean'}: ${text.slice(start, end)}`).join('\n');
}
