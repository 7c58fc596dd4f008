import type { GoldSpan, GoldText, Kind, UnsureSpan } from './goldText.ts';
import { readJsonLines } from './shared.ts';

interface TokenSentence {
  readonly t: readonly string[];
  readonly y: readonly string[];
}

interface TokenDocument {
  readonly id?: string;
  readonly s: readonly TokenSentence[];
}

const KIND_OF_TAG: Readonly<Record<string, Kind>> = { PER: 'PERSON', ORG: 'ORG', LOC: 'PLACE' };

/** Sentences of one document of Wikigold, which comes one sentence at a time. */
const SENTENCES_TOGETHER = 12;

/** A corpus of tokens with tags, written out as text. */
export function readTokens(set: 'wikigold' | 'ewt_dev_test'): GoldText[] {
  const documents = readJsonLines(`data/${set}.tokens.jsonl`) as TokenDocument[];
  const groups = documents.every(({ s }) => s.length === 1)
    ? chunks(documents.flatMap(({ s }) => s))
    : documents.map(({ s }) => s);
  return groups.map((sentences, index) => ({
    id: `${set}-${index}`,
    ...writeOut(sentences),
    others: [],
    marksGroups: false,
  }));
}

function writeOut(sentences: readonly TokenSentence[]): Pick<GoldText, 'text' | 'spans' | 'unsure'> {
  let text = '';
  const spans: GoldSpan[] = [];
  const unsure: UnsureSpan[] = [];
  for (const { t: tokens, y: tags } of sentences) {
    let open = false;
    const places = tokens.map((token, index) => {
      const [glued, opens] = gluing(token, tokens[index - 1], open);
      open = opens;
      if (!glued && index > 0) text += ' ';
      const start = text.length;
      text += token;
      return { start, end: text.length };
    });
    for (const [index, tag] of tags.entries()) {
      if (!tag.startsWith('B-')) continue;
      let last = index;
      while (tags[last + 1]?.startsWith('I-') === true) last++;
      const span = { start: places[index]!.start, end: places[last]!.end };
      const kind = KIND_OF_TAG[tag.slice(2)];
      if (kind === undefined) unsure.push({ ...span, kinds: ['GROUP'] });
      else spans.push({ ...span, kind });
    }
    text += '\n';
  }
  return { text, spans, unsure };
}

/** Whether a token is written without a space before it, and whether a quotation is open behind it. */
function gluing(token: string, before: string | undefined, open: boolean): readonly [boolean, boolean] {
  if (token === '"') return [open, !open];
  const behindOpening = before === '(' || before === '$' || before === '[' || (before === '"' && open);
  return [behindOpening || /^(?:[,.;:!?)\]%]|n't|'(?:s|re|ve|ll|d|m)?$)/.test(token), open];
}

function chunks(sentences: readonly TokenSentence[]): TokenSentence[][] {
  const groups: TokenSentence[][] = [];
  for (let i = 0; i < sentences.length; i += SENTENCES_TOGETHER)
    groups.push(sentences.slice(i, i + SENTENCES_TOGETHER));
  return groups;
}
