import type { Analysis, Span, Token } from '../engine/index.ts';

/** The tokens inside a span, in order. By bisection, so that a rule may ask for every sentence of a long article. */
export function tokensIn({ tokens }: Analysis, { start, end }: Span): Token[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const inside: Token[] = [];
  for (let i = low; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.start >= end) break;
    inside.push(token);
  }
  return inside;
}

/** Words for comparison: lower case, letters and digits, one space between two, without a leading article. */
export function plainWords(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join(' ').replace(/^(?:the|an?) /, '');
}

/** Whether one of the names stands in the words of a source. */
export function isKnownSource(source: string, knownSources: readonly string[]): boolean {
  const words = ` ${plainWords(source)} `;
  return knownSources.some((name) => plainWords(name) !== '' && words.includes(` ${plainWords(name)} `));
}
