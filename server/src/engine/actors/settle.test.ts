import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { readLanguage } from '../language/language.ts';
import { settle } from './settle.ts';
import { readSurface } from './surface.ts';
import { TYPES, type TaggedName } from './tagger/tagger.ts';
import type { ActorType } from './types.ts';

/**
 * What the tagger saw is marked `[PERSON 0.9 Ada Berg]`, with how sure it was; what it passed over but might be a name `[? Berg]`. What is
 * made of it is marked without the figures.
 */
function checkSettled(seen: string, settled: string): void {
  const marks: { start: number; end: number; type: ActorType | null; share: number }[] = [];
  let text = '';
  let at = 0;
  for (const match of seen.matchAll(/\[(?:(PERSON|ORG|PLACE|GROUP) (0\.\d+)|\?) ([^\]]*)\]/g)) {
    const [whole, type, share = '0.1', name = ''] = match;
    text += seen.slice(at, match.index);
    const kind = (type as ActorType | undefined) ?? null;
    marks.push({ start: text.length, end: text.length + name.length, type: kind, share: Number(share) });
    text += name;
    at = match.index + whole.length;
  }
  text += seen.slice(at);
  const article = readArticle(text);
  const language = readLanguage(text, article);
  const { tokens } = language;
  const inName = new Float64Array(tokens.length);
  const names = marks.flatMap(({ start, end, type, share }): TaggedName[] => {
    const firstToken = tokens.findIndex((token) => token.start >= start);
    const endToken = tokens.findLastIndex((token) => token.end <= end) + 1;
    inName.fill(share, firstToken, endToken);
    const shares = TYPES.map((each) => (each === type ? share : (1 - share) / 3));
    return type === null ? [] : [{ firstToken, endToken, type, confidence: share, shares }];
  });
  let made = '';
  let last = 0;
  for (const name of settle(readSurface(article, language), language, { names, inName })) {
    const start = tokens[name.firstToken]?.start ?? 0;
    const end = tokens[name.endToken - 1]?.end ?? 0;
    made += `${text.slice(last, start)}[${name.type} ${text.slice(start, end)}]`;
    last = end;
  }
  expect(made + text.slice(last)).toBe(settled);
}

test.each([
  [
    'the same words have one type',
    'We saw [PLACE 0.95 Mido] and [PLACE 0.9 Mido], then [ORG 0.4 Mido] again.',
    'We saw [PLACE Mido] and [PLACE Mido], then [PLACE Mido] again.',
  ],
  [
    'what the tagger is sure of stands',
    'We saw [PERSON 0.95 Paris] in [PLACE 0.97 Paris].',
    'We saw [PERSON Paris] in [PLACE Paris].',
  ],
  [
    'a surname alone is the person’s',
    'Then [PERSON 0.95 Ada Berg] came, and [PLACE 0.4 Berg] spoke.',
    'Then [PERSON Ada Berg] came, and [PERSON Berg] spoke.',
  ],
  [
    'a name elsewhere is found again',
    'Then [ORG 0.9 Vasker Tonn] grew, and so [? Vasker Tonn] was sold.',
    'Then [ORG Vasker Tonn] grew, and so [ORG Vasker Tonn] was sold.',
  ],
  [
    'a full name’s surname is found',
    'Then [PERSON 0.95 Ada Berg] came, and so [? Berg] spoke.',
    'Then [PERSON Ada Berg] came, and so [PERSON Berg] spoke.',
  ],
  [
    'no piece of a longer run is taken',
    'Then [PERSON 0.95 Ada Berg] came, and so [? Berg] Tunnel closed.',
    'Then [PERSON Ada Berg] came, and so Berg Tunnel closed.',
  ],
  [
    'what was hardly seen tells nothing',
    'Then [ORG 0.3 Tonn] grew, and so [? Tonn] was sold.',
    'Then [ORG Tonn] grew, and so Tonn was sold.',
  ],
])('%s', (_, seen, settled) => checkSettled(seen, settled));
