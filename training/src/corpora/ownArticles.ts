import { readdirSync, readFileSync } from 'node:fs';
import { builtInNames } from '../../../server/src/engine/actors/knownNames.ts';
import type { GoldSpan, GoldText, Kind } from './goldText.ts';

const STATES: ReadonlySet<string> = new Set(
  [...builtInNames()].filter(([, { list }]) => list === 'state').map(([name]) => name),
);

const FOLDER = new URL('../../articles/', import.meta.url);

const KIND_OF_LETTER: Readonly<Record<string, Kind>> = { P: 'PERSON', O: 'ORG', L: 'PLACE', G: 'GROUP' };

/** The articles that were written for the training (`training/articles`), without their marks. */
export function readOwnArticles(): GoldText[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) =>
      readFileSync(new URL(name, FOLDER), 'utf8')
        .split(/^---\s*$/m)
        .map((article) => article.trim())
        .filter((article) => article !== '')
        .map((article, index) => readMarked(`${name}-${index}`, article)),
    );
}

/** Reads `{P Ana Ruiz}` as a name without its braces. Throws on a brace without its partner or another letter, naming the article. */
function readMarked(id: string, marked: string): GoldText {
  let text = '';
  const spans: GoldSpan[] = [];
  let at = 0;
  for (const match of marked.matchAll(/\{([A-Z]) ([^{}]+)\}/g)) {
    const [whole, letter = '', name = ''] = match;
    const kind = KIND_OF_LETTER[letter];
    // A country stays a place where it stands for its team, as where it stands for its government.
    const isCountry = kind === 'ORG' && STATES.has(name);
    if (kind === undefined) throw new Error(`${id}: ${whole} is of no kind.`);
    text += marked.slice(at, match.index);
    spans.push({ start: text.length, end: text.length + name.length, kind: isCountry ? 'PLACE' : kind });
    text += name;
    at = match.index + whole.length;
  }
  text += marked.slice(at);
  const brace = /[{}]/.exec(text);
  if (brace !== null)
    throw new Error(
      `${id}: a brace without its partner near "${text.slice(brace.index, brace.index + 30)}".`,
    );
  return { id, text, spans, unsure: [], others: [], marksGroups: true };
}
