import { plainWords } from './words.ts';

/**
 * Whether a corpus says that a sentence like this may stand without a source. A pattern is some words, anywhere in the sentence and in
 * any case; `*` in it stands for any words or none. Linear: each piece is looked for once, behind the one before.
 */
export function mayStand(sentence: string, patterns: readonly string[]): boolean {
  if (patterns.length === 0) return false;
  const words = ` ${allWords(sentence)} `;
  return patterns.some((pattern) => {
    const pieces = pattern.split('*').map(allWords);
    if (pieces.every((piece) => piece === '')) return false;
    let from = 0;
    return pieces.every((piece) => {
      if (piece === '') return true;
      const at = words.indexOf(` ${piece} `, from);
      from = at + piece.length + 1;
      return at !== -1;
    });
  });
}

/** Words as `plainWords` compares them, with the leading article kept. */
function allWords(text: string): string {
  return plainWords(`x ${text}`).slice(2);
}
