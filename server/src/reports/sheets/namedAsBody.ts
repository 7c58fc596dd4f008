/** Words in the names of bodies, after which hardly a person is called. Our own list of common English ones; in doubt a word is left out. */
const BODY_WORDS: ReadonlySet<string> = new Set(
  `academy administration agency airline airlines alliance army assembly association authority bank board broadcaster
  bureau cabinet campaign centre center chamber charity coalition college commission committee company confederation
  congress consortium corporation council department directorate embassy federation foundation fund government group
  hospital inc institute institution laboratory league ltd ministry museum network newspaper observatory office
  organisation organization parliament party plc police programme program secretariat senate society syndicate treasury
  tribunal union university utility`.split(/\s+/),
);

/** Whether a name has a word by which it is a body's and not a person's, or begins with the article, as no person's does. */
export function isNamedAsBody(name: string): boolean {
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words[0] === 'the' || words.some((word) => BODY_WORDS.has(word));
}
