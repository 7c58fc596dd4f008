/** Whether a word begins with a capital letter of any script. Most words are told by their first unit. */
export function startsWithCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  // `NaN` for the empty string fails both comparisons.
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return /^\p{Lu}/u.test(text);
}

/** Whether a token is one of the marks that may stand between the words of a name: hyphens, apostrophes, brackets. */
export function isNameMark(text: string): boolean {
  return text.length === 1 && "-‐‑'’()".includes(text);
}
