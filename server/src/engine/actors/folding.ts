/** Letters that Unicode does not take apart into a base letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  đ: 'dj',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  þ: 'th',
};

/** Lower case without diacritics, with straight apostrophes and without soft hyphens: `Vučić` and `Vucic` fold alike. */
export function foldName(name: string): string {
  return foldLower(name.toLowerCase());
}

/** As `foldName`, of what is in lower case already. */
export function foldLower(lower: string): string {
  if (isPrintableAscii(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\p{M}\u00AD]/gu, '')
    .replaceAll('’', "'")
    .replace(/[đðłøæœßıþ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter);
}

function isPrintableAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 || unit > 0x7e) return false;
  }
  return true;
}

/** A name as an id: ASCII letters and digits, other runs as one hyphen; `actor` where nothing is left. */
export function slug(name: string): string {
  const folded = foldName(name)
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return folded === '' ? 'actor' : folded;
}
