import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { readLanguage } from '../language/language.ts';
import { fitSpans } from './spans.ts';
import { readSurface } from './surface.ts';
import { TYPES, type TaggedName } from './tagger/tagger.ts';
import type { ActorType } from './types.ts';

/** What the tagger saw is marked `[ORG EU-]mediated`, `[ORG? West]` where it was hardly sure; what is made of it in the same way. */
function checkSpans(seen: string, fitted: string): void {
  const names: { start: number; end: number; type: ActorType; confidence: number }[] = [];
  let text = '';
  let at = 0;
  for (const match of seen.matchAll(/\[(PERSON|ORG|PLACE|GROUP)(\??) ([^\]]*)\]/g)) {
    const [whole, type = '', doubt = '', name = ''] = match;
    text += seen.slice(at, match.index);
    names.push({
      start: text.length,
      end: text.length + name.length,
      type: type as ActorType,
      confidence: doubt === '' ? 0.9 : 0.5,
    });
    text += name;
    at = match.index + whole.length;
  }
  text += seen.slice(at);
  const article = readArticle(text);
  const language = readLanguage(text, article);
  const { tokens } = language;
  const tagged = names.map(({ start, end, type, confidence }): TaggedName => ({
    firstToken: tokens.findIndex((token) => token.start >= start),
    endToken: tokens.findLastIndex((token) => token.end <= end) + 1,
    type,
    confidence,
    shares: TYPES.map((each) => (each === type ? 1 : 0)),
  }));
  let made = '';
  let last = 0;
  for (const { firstToken, endToken, type } of fitSpans(readSurface(article, language), tagged)) {
    const start = tokens[firstToken]?.start ?? 0;
    const end = tokens[endToken - 1]?.end ?? 0;
    made += `${text.slice(last, start)}[${type} ${text.slice(start, end)}]`;
    last = end;
  }
  expect(made + text.slice(last)).toBe(fitted);
}

test.each([
  ['An [ORG EU-]mediated truce held.', 'An [ORG EU]-mediated truce held.'],
  ['He wrote “[PERSON Ada Berg”] on it.', 'He wrote “[PERSON Ada Berg]” on it.'],
  ['They sailed to [PLACE Trinidad] and Tobago.', 'They sailed to [PLACE Trinidad and Tobago].'],
  ['The [GROUP Kosovo Serbs] voted.', 'The [PLACE Kosovo] [GROUP Serbs] voted.'],
  ['Photo: [ORG UN French] troops.', 'Photo: [ORG UN] [GROUP French] troops.'],
  ['The [ORG Bank of Ghana] met [PERSON Kofi Mensah].', 'The [ORG Bank of Ghana] met [PERSON Kofi Mensah].'],
  ['He saw [PLACE Harwick, Norway] once.', 'He saw [PLACE Harwick], [PLACE Norway] once.'],
  ["They left [PLACE Norway's Harwick] then.", "They left [PLACE Norway]'s [PLACE Harwick] then."],
  ["They left [ORG Norway's Salt Office] then.", "They left [PLACE Norway]'s [ORG Salt Office] then."],
  ["They left [ORG King's College] then.", "They left [ORG King's College] then."],
  ['Then [PERSON Consul Ada Berg] spoke.', 'Then Consul [PERSON Ada Berg] spoke.'],
  ['Then [PERSON Dean Berg] spoke.', 'Then [PERSON Dean Berg] spoke.'],
  ["They left [PLACE King's Harwick] then.", "They left [PLACE King's Harwick] then."],
  ['He left [PLACE Washington, D.C.] then.', 'He left [PLACE Washington, D.C.] then.'],
  ['“[ORG The Harwick Union] won,” he said.', '“The [ORG Harwick Union] won,” he said.'],
  ['He saw [PLACE The Hague] once.', 'He saw [PLACE The Hague] once.'],
  ['Snow fell in [PLACE northern Harwick].', 'Snow fell in northern [PLACE Harwick].'],
  ['Snow fell in [PLACE Northern Ireland].', 'Snow fell in [PLACE Northern Ireland].'],
  ['The [PLACE Czech] senate sat.', 'The [GROUP Czech] senate sat.'],
  ['Old [PLACE New York] stayed.', 'Old [PLACE New York] stayed.'],
  ['Then [PERSON Mrs. Ada Berg] spoke.', 'Then Mrs. [PERSON Ada Berg] spoke.'],
  ['Then [PERSON (Ada) Berg] spoke.', 'Then [PERSON (Ada) Berg] spoke.'],
  ['It is ([ORG Vasker Tonn)].', 'It is ([ORG Vasker Tonn]).'],
  ['A crisis with [ORG? Norway] grew.', 'A crisis with [PLACE Norway] grew.'],
  ['A match with [ORG Norway] followed.', 'A match with [ORG Norway] followed.'],
  ['Only [PERSON -] was left.', 'Only - was left.'],
])('%s', checkSpans);
