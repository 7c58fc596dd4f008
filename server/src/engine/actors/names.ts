import type { Article, Block } from '../article/types.ts';
import type { Language } from '../language/types.ts';
import type { Candidate } from './candidates.ts';
import { BUILT_IN_NAMES, isWrittenAs, OF_TEXT, type KnownName } from './knownNames.ts';
import { parseRun } from './parseRun.ts';
import { phraseIndex, type Phrase, type PhraseIndex } from './phraseIndex.ts';
import type { Lookup } from './pieces.ts';
import { coordinatedRun } from './reach.ts';
import type { Reader } from './reader.ts';
import { opensRun, readRun } from './runs.ts';
import { NOTHING } from './nothing.ts';
import { nameKey, settle } from './settle.ts';
import type { Surface } from './surface.ts';

/**
 * Finds the names of a text, in order and disjoint. Running text is read first; headlines, whose capitals say little, are read with the
 * names that the running text gave.
 */
export function findNames(
  article: Article,
  language: Language,
  surface: Surface,
  registry: Lookup,
): Candidate[] {
  const prose = readBlocks(
    article,
    language,
    surface,
    'sentence',
    lookupIn(surface, registry, [BUILT_IN_NAMES], false),
  );
  const settled = settle(surface, prose);
  if (surface.cases.every((written) => written === 'sentence')) return settled;
  const ofText = phraseIndex(
    settled.map((found) => [nameKey(surface, found), knownFrom(surface, found)] as const),
  );
  const headlines = readBlocks(
    article,
    language,
    surface,
    'headline',
    lookupIn(surface, registry, [BUILT_IN_NAMES, ofText], true),
  );
  const found = headlines.map((name) => (name.known?.list === OF_TEXT ? { ...name, known: null } : name));
  const all = [...settled, ...settle(surface, found, settled)];
  return all.toSorted((a, b) => a.firstToken - b.firstToken);
}

function knownFrom(surface: Surface, found: Candidate): KnownName {
  return (
    found.known ?? {
      name: nameKey(surface, found),
      type: found.type ?? 'PERSON',
      registry: null,
      list: OF_TEXT,
    }
  );
}

/** One lookup over the registry and several indexes; the longest phrase wins, and the earlier index where two are as long. */
function lookupIn(
  surface: Surface,
  registry: Lookup,
  indexes: readonly PhraseIndex<KnownName>[],
  headline: boolean,
): Lookup {
  const accepts = (phrase: Phrase<KnownName>, places: readonly number[]): boolean =>
    isWrittenAs(phrase, surface.tokens, places, headline) && places.some((place) => surface.capital[place]);
  return (first, end) => {
    if (surface.tokens[first]?.kind !== 'word') return null;
    let best = registry(first, end);
    const isSmall = surface.capital[first] !== true;
    for (const index of indexes) {
      if (isSmall && !index.opensSmall(surface.folded[first] ?? '')) continue;
      const found = index.longest(surface, first, end, accepts);
      if (found !== null && found.end > (best?.end ?? 0)) best = found;
    }
    return best;
  };
}

function readBlocks(
  article: Article,
  language: Language,
  surface: Surface,
  kind: 'sentence' | 'headline',
  lookup: Lookup,
): Candidate[] {
  const found: Candidate[] = [];
  language.blocks.forEach((range, index) => {
    const block = article.blocks[index];
    if (block === undefined) return;
    const headline = surface.cases[index] !== 'sentence';
    const firstSentence = language.sentences[range.firstSentence];
    const head =
      range.firstSentence < range.endSentence && firstSentence !== undefined
        ? firstSentence.firstToken
        : range.endToken;
    if (kind === 'sentence' && head > range.firstToken)
      for (const name of readDateline(surface, range.firstToken, head, lookup)) found.push(name);
    if (headline !== (kind === 'headline')) return;
    for (let s = range.firstSentence; s < range.endSentence; s++) {
      const sentence = language.sentences[s];
      if (sentence === undefined) continue;
      const reader: Reader = { surface, lookup, limit: sentence.endToken, headline };
      for (const name of readSentence(reader, sentence.firstToken, block)) found.push(name);
    }
  });
  return found;
}

function readSentence(reader: Reader, first: number, block: Block): Candidate[] {
  const found: Candidate[] = [];
  for (let i = first; i < reader.limit;) {
    if (!opensRun(reader.surface, i)) {
      const phrase = smallListed(reader, i);
      if (phrase !== null) found.push(phrase);
      i = phrase?.endToken ?? i + 1;
      continue;
    }
    const whole = reader.lookup(i, reader.limit);
    const run = readRun(reader.surface, i, reader.limit);
    const { names, next } =
      whole !== null && whole.end > run.end
        ? parseRun(reader, { first: i, end: whole.end })
        : parseRun(reader, coordinatedRun(reader, run));
    for (const name of names) found.push(block.label === 'byline' ? asReporter(name) : name);
    i = Math.max(next, i + 1);
  }
  return found;
}

/** A listed name that begins small: `al-Qaida`, an alias of the registry. */
function smallListed(reader: Reader, i: number): Candidate | null {
  const known = reader.lookup(i, reader.limit);
  if (known === null) return null;
  return {
    firstToken: i,
    endToken: known.end,
    type: known.value.type,
    confidence: known.value.registry === null ? 0.95 : 1,
    evidence: known.value.list,
    known: known.value,
    doubtful: false,
  };
}

/** In a byline what no list knows is the reporter's name. */
function asReporter(name: Candidate): Candidate {
  const isBody = name.type === 'ORG' && name.confidence >= 0.8;
  if (name.known !== null || isBody || name.doubtful || name.evidence === NOTHING) return name;
  return { ...name, type: 'PERSON', confidence: 0.9, evidence: 'byline', doubtful: false };
}

/** The places and the agency of a dateline. */
function readDateline(surface: Surface, first: number, end: number, lookup: Lookup): Candidate[] {
  const found: Candidate[] = [];
  let bracketed = false;
  // `Oslo/NPA/` holds an agency between slashes; a single slash parts two places.
  const slashes = surface.folded.slice(first, end).filter((word) => word === '/').length;
  for (let i = first; i < end;) {
    if (surface.tokens[i]?.text === '(') bracketed = true;
    if (surface.tokens[i]?.text === ')') bracketed = false;
    if (surface.tokens[i]?.text === '/' && slashes === 2) bracketed = !bracketed;
    if (!opensRun(surface, i)) {
      i++;
      continue;
    }
    const run = readRun(surface, i, end);
    const known = lookup(i, end);
    const stop = Math.max(run.end, known?.end ?? 0);
    found.push({
      firstToken: i,
      endToken: stop,
      type: bracketed ? 'ORG' : 'PLACE',
      confidence: 0.9,
      evidence: bracketed ? 'agency of the dateline' : 'place of the dateline',
      known: known !== null && known.end === stop ? known.value : null,
      doubtful: false,
    });
    i = stop;
  }
  return found.map((name) =>
    name.known === null
      ? name
      : { ...name, type: name.known.type, confidence: Math.max(name.confidence, 0.95) },
  );
}
