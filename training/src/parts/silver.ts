import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { NO_PART, PARTS, type Part } from '../../../server/src/engine/tagging/partsOfSpeech.ts';
import type { Token } from '../../../server/src/engine/language/types.ts';

/** What is used of the package: the words of a text, or what `its` asks of each. */
interface Wink {
  readonly its: { readonly pos: unknown };
  readDoc(text: string): { tokens(): { out(its?: unknown): unknown } };
}

const wink = winkNLP(model as never, ['sbd', 'pos']) as unknown as Wink;

/** A word as the package tags it, with its offsets. */
interface Tagged {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly tag: string;
}

/** The parts of speech of the tokens, as far as wink-nlp and the words around a verb tell them; `NO_PART` where its tokens are other ones. */
export function silverParts(text: string, tokens: readonly Token[]): Uint8Array {
  const tagged = tagsOf(text);
  const parts = new Uint8Array(tokens.length).fill(NO_PART);
  let at = 0;
  tokens.forEach((token, i) => {
    while (at < tagged.length && (tagged[at]?.end ?? 0) <= token.start) at++;
    const word = tagged[at];
    if (word === undefined || word.start > token.start) return;
    const part = partOf(tagged, at);
    if (part !== null) parts[i] = PARTS.indexOf(part);
  });
  return parts;
}

function tagsOf(text: string): Tagged[] {
  const tokens = wink.readDoc(text).tokens();
  const words = tokens.out() as string[];
  const tags = tokens.out(wink.its.pos) as string[];
  let from = 0;
  return words.flatMap((word, i) => {
    const start = text.indexOf(word, from);
    if (start < 0) return [];
    from = start + word.length;
    return [{ start, end: from, lower: word.toLowerCase(), tag: tags[i] ?? '' }];
  });
}

const PART_OF_TAG: Readonly<Record<string, Part>> = {
  NOUN: 'noun',
  PROPN: 'name',
  PRON: 'pronoun',
  AUX: 'auxiliary',
  ADJ: 'adjective',
  ADV: 'adverb',
  DET: 'determiner',
  ADP: 'preposition',
  CCONJ: 'conjunction',
  SCONJ: 'subordinator',
  PART: 'particle',
  NUM: 'number',
};

function partOf(tagged: readonly Tagged[], i: number): Part | null {
  const word = tagged[i];
  if (word === undefined) return null;
  return word.tag === 'VERB' ? verbForm(tagged, i) : (PART_OF_TAG[word.tag] ?? null);
}

/** What a verb does in its clause, by its form and by what stands before it. */
function verbForm(tagged: readonly Tagged[], i: number): Part {
  const { lower } = tagged[i] ?? { lower: '' };
  if (/.{2}ing$/.test(lower)) return 'gerund';
  let before = i - 1;
  while (/^(?:ADV|PART)$/.test(tagged[before]?.tag ?? '') && tagged[before]?.lower !== 'to') before--;
  const { lower: word, tag } = tagged[before] ?? { lower: '', tag: '' };
  if (word === 'to') return 'infinitive';
  if (tag === 'AUX') {
    const perfect = /^(?:ha(?:s|ve|d)|having|'ve|be|been|being|is|are|was|were|am|'s|'re)$/.test(word);
    return perfect ? 'participle' : 'infinitive';
  }
  if (!/(?:ed|en|n|t)$/.test(lower)) return 'finite';
  const after = tagged[i + 1];
  if (after?.lower === 'by' || /^(?:DET|ADJ|ADP)$/.test(tag)) return 'participle';
  return 'finite';
}
