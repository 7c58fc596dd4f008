/** The words of a list that is laid out as plain text, parted by white space. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** The entries of a list with one entry a line; empty lines separate what belongs together. */
export function lines(list: string): readonly string[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The entries of a list in which semicolons part entries of several words. */
export function phrases(list: string): readonly string[] {
  return list
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
