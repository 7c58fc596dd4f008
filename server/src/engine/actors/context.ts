import { isCommonWord } from './commonWords.ts';
import { STARTERS } from './lexiconClosedWords.ts';
import {
  BODY_NOUNS,
  BODY_POSSESSIONS,
  BODY_STAFF,
  MOVING,
  OFFICES_IN_BODIES,
  PARTS_OF_PLACES,
  PEOPLE_NOUNS,
  PERSON_POSSESSIONS,
  PLACE_NOUNS,
  PLACE_POSSESSIONS,
  PLACE_PREPOSITIONS,
  TRADES,
} from './lexiconContext.ts';
import { FAMOUS_SURNAMES, SURNAME_ENDINGS } from './lexiconSurnames.ts';
import { PERSON_VERBS } from './lexiconTitles.ts';
import type { Reader } from './reader.ts';
import { isHyphen } from './runs.ts';
import type { Surface } from './surface.ts';
import { endsTitle, titleEnd } from './titles.ts';
import type { ActorType } from './types.ts';

/** What a name's neighbours say about its type; null where they say nothing. */
interface ContextReading {
  readonly type: ActorType | null;
  readonly confidence: number;
  readonly evidence: string;
}

/** `X, founded in 1894,` is a body. */
const FOUNDED = /^(?:founded|established|headquartered|incorporated)$/;

/** A subject that one has a degree in: `Physics`, `Sociology`. */
const FIELDS = /(?:ology|ography|onomy|nomics|ysics|istry|ematics|osophy|istics|guistics)$/;

/** Words of rank before a trade, behind which a body is described and no person: `a leading developer`. */
const RANKS = /^(?:leading|largest|biggest|major|global|top)$/;

const SILENT: ContextReading = { type: null, confidence: 0, evidence: 'capitals' };

/** Reads the type of a name that no list knows from the words around it; the surest signs are asked first. */
export function readContext(reader: Reader, first: number, end: number): ContextReading {
  return (
    behindCommaOrTitle(reader, first, end) ??
    besideNouns(reader.surface, first, end) ??
    besideVerbs(reader.surface, first, end) ??
    SILENT
  );
}

function behindCommaOrTitle(reader: Reader, first: number, end: number): ContextReading | null {
  const { surface } = reader;
  const { folded } = surface;
  if (isTitledBySmallWord(surface, first)) return reading('PERSON', 0.9, 'title before the name');
  if (isAge(surface, end)) return reading('PERSON', 0.9, 'age behind the name');
  if (folded[end] !== ',') return null;
  if (folded[first - 1] === ',' && BODY_NOUNS.has(folded[first - 2] ?? ''))
    return reading('ORG', 0.75, `"${folded[first - 2] ?? ''}" before the name`);
  if (/^(?:who|whose|whom)$/.test(folded[end + 1] ?? ''))
    return reading('PERSON', 0.85, '"who" behind the name');
  if (FOUNDED.test(folded[end + 1] ?? '') && folded[end + 2] === 'in')
    return reading('ORG', 0.8, 'founding behind the name');
  const described = appositionType(surface, end + 1, reader.limit);
  if (described !== null) return described;
  const place = reader.lookup(end + 1, reader.limit);
  const isWider =
    place?.value.type === 'PLACE' && /^(?:state|state of the United States|region)$/.test(place.value.list);
  const next = folded[place?.end ?? 0] ?? '';
  const listed = folded[first - 1] === ',' || next === 'and';
  return isWider && !listed ? reading('PLACE', 0.8, 'wider place behind the name') : null;
}

function besideNouns(surface: Surface, first: number, end: number): ContextReading | null {
  const { folded } = surface;
  const before = folded[first - 1] ?? '';
  const after = folded[end] ?? '';
  const possession = /^'s?$/.test(after) ? (folded[end + 1] ?? '') : '';
  if (isHyphen(surface, end) && /^(?:based|born)$/.test(folded[end + 1] ?? ''))
    return reading('PLACE', 0.85, 'base named');
  if (BODY_NOUNS.has(after) || BODY_STAFF.has(after))
    return reading('ORG', 0.75, `"${after}" behind the name`);
  if (BODY_NOUNS.has(before)) return reading('ORG', 0.7, `"${before}" before the name`);
  if (PLACE_NOUNS.has(before) || (before === 'of' && PLACE_NOUNS.has(folded[first - 2] ?? '')))
    return reading('PLACE', 0.8, 'kind of place before the name');
  if (PERSON_POSSESSIONS.has(possession))
    return reading('PERSON', 0.65, `possession of a person: "${possession}"`);
  if (PLACE_POSSESSIONS.has(possession))
    return reading('PLACE', 0.65, `possession of a place: "${possession}"`);
  if (BODY_POSSESSIONS.has(possession)) return reading('ORG', 0.65, `possession of a body: "${possession}"`);
  if (/^(?:of|at|for)$/.test(before) && OFFICES_IN_BODIES.has(folded[first - 2] ?? ''))
    return reading('ORG', 0.75, 'office in a body before the name');
  const isRuled = folded[first - 2] === 'minister' && /^(?:prime|first)$/.test(folded[first - 3] ?? '');
  if (before === 'of' && (isRuled || PARTS_OF_PLACES.has(folded[first - 2] ?? '')))
    return reading('PLACE', 0.7, 'part of a place before the name');
  if (PEOPLE_NOUNS.has(after) && end - first === 1 && before !== 'in')
    return reading('GROUP', 0.65, `"${after}" behind the name`);
  if (PLACE_NOUNS.has(after)) return reading('PLACE', 0.7, 'kind of place behind the name');
  return null;
}

function besideVerbs(surface: Surface, first: number, end: number): ContextReading | null {
  const { folded, tokens } = surface;
  const before = folded[first - 1] ?? '';
  const after = folded[end] ?? '';
  const single = end - first === 1;
  if (PERSON_VERBS.has(after) && !/^(?:the|of|in|at|from|near)$/.test(before))
    return reading('PERSON', 0.75, 'verb of a person behind the name');
  if (/^(?:said|says|added|asked)$/.test(before) && tokens[first]?.spaced === true)
    return reading('PERSON', 0.75, '"said" before the name');
  if (single && before === 'in' && FIELDS.test(folded[first] ?? '')) return null;
  if (PLACE_PREPOSITIONS.has(before))
    return reading('PLACE', single ? 0.7 : 0.65, `"${before}" before the name`);
  if (MOVING.has(before) || (before === 'to' && MOVING.has(folded[first - 2] ?? '')))
    return reading('PLACE', 0.65, 'goal of a journey');
  const text = tokens[first]?.text ?? '';
  if (single && FAMOUS_SURNAMES.has(folded[first] ?? '')) return reading('PERSON', 0.7, 'well-known surname');
  if (single && before !== 'the' && SURNAME_ENDINGS.test(folded[first] ?? '') && text.length > 4)
    return reading('PERSON', 0.6, 'ending of a surname');
  if (single && isAdjective(surface, first, end)) return reading('GROUP', 0.5, 'ending of a nationality');
  if (before === 'from') return reading('PLACE', 0.55, '"from" before the name');
  return null;
}

/** A word with the ending of a nationality right before a small noun or a title: `Kestrian salt`, `Kestrian President`. */
function isAdjective(surface: Surface, first: number, end: number): boolean {
  const noun = surface.tokens[end];
  return (
    /[a-z]{2}(?:ian|ish|ese|ean)$/.test(surface.folded[first] ?? '') &&
    noun?.kind === 'word' &&
    (surface.capital[end] !== true || titleEnd(surface, end, end + 3) !== null) &&
    !isCommonWord(surface.folded[first] ?? '') &&
    !STARTERS.has(surface.folded[end] ?? '')
  );
}

/** What `, the company that …` or `, a farmer` says of the name before the comma. */
function appositionType(surface: Surface, first: number, limit: number): ContextReading | null {
  if (!/^(?:a|an|the|its|his|her|their|one)$/.test(surface.folded[first] ?? '')) return null;
  let ranked = false;
  for (let i = first + 1; i < Math.min(limit, first + 9); i++) {
    const word = surface.folded[i] ?? '';
    if (isHyphen(surface, i)) continue;
    if (surface.tokens[i]?.kind !== 'word' || /^(?:of|for|in|at|on|and|to|that|which|who)$/.test(word))
      return null;
    if (ranked && TRADES.has(word)) return reading('ORG', 0.85, `"${word}" behind the name`);
    if (titleEnd(surface, i, limit) !== null) return reading('PERSON', 0.8, 'office behind the name');
    if (BODY_NOUNS.has(word)) return reading('ORG', 0.8, `"${word}" behind the name`);
    if (PLACE_NOUNS.has(word)) return reading('PLACE', 0.8, `"${word}" behind the name`);
    ranked ||= RANKS.test(word);
  }
  return null;
}

/** Whether a title that is written small stands right before the name: `spokesman`, `chief executive`, `his brother`. */
function isTitledBySmallWord(surface: Surface, first: number): boolean {
  const before = surface.tokens[first - 1];
  if (before?.kind !== 'word' || surface.tokens[first]?.spaced !== true) return false;
  if (!endsTitle(surface.folded[first - 1] ?? '')) return false;
  if (titleEnd(surface, first - 2, first) === first) return true;
  const isVague = /^(?:head|member|model|order|fellow|general|major|private|chair|deputies)$/.test(
    before.lower,
  );
  return !isVague && titleEnd(surface, first - 1, first) === first;
}

/** Whether an age follows: `, 45,`, `(45)`. */
function isAge(surface: Surface, end: number): boolean {
  const { tokens } = surface;
  const number = tokens[end + 1];
  if (number?.kind !== 'number' || !/^\d{1,2}$/.test(number.text)) return false;
  const closing = tokens[end + 2]?.text ?? '';
  return (
    (tokens[end]?.text === ',' && /^[,.]$/.test(closing)) || (tokens[end]?.text === '(' && closing === ')')
  );
}

function reading(type: ActorType, confidence: number, evidence: string): ContextReading {
  return { type, confidence, evidence };
}
