/**
 * Other people's words for places that show plain text: what cannot be seen, or turns the direction of what can, is spelt out, and what is
 * long is cut. Both look only at the beginning, so that a note of a megabyte costs no more than a short one.
 */

/** Control characters, those that turn the direction of the text, and those of no width but the joiners, which emoji and scripts need. */
const UNSEEN =
  /[\p{Cc}\p{Bidi_Control}\u00ad\u200b\u2028\u2029\u2060-\u2064\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Nothing but what every list has: most words are such, and need not be gone through sign by sign. */
const PLAIN = /^[ -~¡-¬®-ɏ‘-”–—…]*$/u;

/** What VS Code's labels would draw as an icon. */
const ICON = /\$(?=\([a-z0-9-]+(?:~[a-z]+)?\))/giu;

/** The words on one line, no longer than so many units, and then '…'. */
export function oneLine(words: string, longest: number): string {
  const line = beginning(words, 4 * longest)
    .replaceAll(/\s\s+|[^\S ]/gu, ' ')
    .trim();
  return spelt(line.length > longest ? `${beginning(line, longest - 1).trimEnd()}…` : line);
}

/** The words with their lines, no longer than so many units, and then how much is left out. */
export function someLines(words: string, longest: number): string {
  const shown = beginning(words, longest);
  const rest = words.length - shown.length;
  const lines = shown.split(/\r\n|[\r\n]/u).map((line) => spelt(line.replaceAll('\t', ' ')));
  return rest === 0 ? lines.join('\n') : `${lines.join('\n')}… (${rest} more characters)`;
}

/** The same words for a label in which `$(name)` would be an icon. */
export function withoutIcons(words: string): string {
  return words.replaceAll(ICON, '\\$');
}

/** What cannot be seen, by its number: '‹U+202E›'; halves of characters as the sign for what cannot be shown. */
function spelt(words: string): string {
  if (PLAIN.test(words)) return words;
  return words
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .replaceAll(
      UNSEEN,
      (sign: string) => `‹U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`,
    );
}

/** So many units from the beginning, or one less where that would halve a character. */
function beginning(words: string, longest: number): string {
  return words.length <= longest ? words : words.slice(0, longest).replace(/[\ud800-\udbff]$/u, '');
}
