import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Articles of the sample corpus with prose and quotations in equal parts. */
const ARTICLES = ['harbour-talks', 'council-landfill', 'dam-inquiry', 'grain-tariff', 'lido-closure'];

/** The texts of the sample corpus; or of a file that has an object with a `text` in each line. */
export function readArticles(root: string, file?: string): string[] {
  if (file !== undefined) {
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    return lines.map((line) => (JSON.parse(line) as { readonly text: string }).text);
  }
  const folder = join(root, 'test-fixtures/sample');
  const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md');
  return names.toSorted().map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** One article of at least so many words: the first one's head, then the paragraphs of all in order. */
export function composeArticle(root: string, words: number): string {
  const paragraphs: string[] = [];
  let count = 0;
  for (const name of ARTICLES) {
    const text = readFileSync(join(root, 'test-fixtures/sample', `${name}.txt`), 'utf8');
    for (const paragraph of text.trim().split(/\n+/)) {
      if (count >= words) return paragraphs.join('\n\n');
      paragraphs.push(paragraph);
      count += wordCount(paragraph);
    }
  }
  throw new Error(`The sample corpus has only ${count} words.`);
}

export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** One keystroke: a letter that is put before the unit at an offset. */
export interface Keystroke {
  readonly offset: number;
  readonly letter: string;
}

/** Keystrokes in words all over a text, the same ones in every run. */
export function* keystrokes(length: number): Generator<Keystroke> {
  // A linear congruential generator (Numerical Recipes): no clock and no chance decides what is measured.
  for (let state = 1; ; state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) {
    yield { offset: state % length, letter: 'etaoin'[state % 6] ?? 'e' };
  }
}
