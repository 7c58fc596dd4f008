import { PERSON_VERBS } from './lexiconTitles.ts';
import { isHyphen } from './runs.ts';
import type { Surface } from './surface.ts';
import { titleEnd } from './titles.ts';
import type { ActorType } from './types.ts';

/** What a name's own words and its neighbours say about its type. */
export interface ContextReading {
  readonly type: ActorType | null;
  readonly confidence: number;
  readonly evidence: string;
}

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at near into outside inside throughout across around via'.split(' '),
);

/** Kinds of bodies that stand before or behind their name: `the newspaper Danas`, `the Quint group`. */
const BODY_WORDS: ReadonlySet<string> = new Set(
  'group company firm party newspaper daily weekly magazine agency website portal channel broadcaster network band club team bank alliance coalition movement organisation organization militia consortium station tabloid supermarket carrier airline maker manufacturer giant shares stock league'.split(
    ' ',
  ),
);

/** Kinds of places that stand before or behind their name: `the village of Lauša`, `the Preševo valley`. */
const PLACE_WORDS: ReadonlySet<string> = new Set(
  'village town city municipality district province region county area valley river island lake street suburb neighborhood neighbourhood airport border highway road bridge port mountain authorities police residents hospital prison camp capital coast'.split(
    ' ',
  ),
);

/** Reads the type of a name that no list knows from the words around it. */
export function readContext(surface: Surface, first: number, end: number): ContextReading {
  const { folded, tokens } = surface;
  const before = folded[first - 1] ?? '';
  const after = folded[end] ?? '';
  const single = end - first === 1;
  if (isTitledBySmallWord(surface, first)) return reading('PERSON', 0.9, 'title before the name');
  if (isAge(surface, end)) return reading('PERSON', 0.9, 'age behind the name');
  if (after === ',' && /^(?:who|whose|whom)$/.test(folded[end + 1] ?? ''))
    return reading('PERSON', 0.85, '"who" behind the name');
  if (BODY_WORDS.has(after)) return reading('ORG', 0.75, `"${after}" behind the name`);
  if (BODY_WORDS.has(before)) return reading('ORG', 0.7, `"${before}" before the name`);
  if (PLACE_WORDS.has(before) || (before === 'of' && PLACE_WORDS.has(folded[first - 2] ?? '')))
    return reading('PLACE', 0.8, 'kind of place before the name');
  if (PERSON_VERBS.has(after) && before !== 'the')
    return reading('PERSON', 0.75, 'verb of a person behind the name');
  if (/^(?:said|says|added|asked)$/.test(before) && tokens[first]?.spaced === true)
    return reading('PERSON', 0.75, '"said" before the name');
  if (PLACE_WORDS.has(after)) return reading('PLACE', 0.7, 'kind of place behind the name');
  if (PLACE_PREPOSITIONS.has(before))
    return reading('PLACE', single ? 0.7 : 0.65, `"${before}" before the name`);
  if (isHyphen(surface, end) && /^(?:based|born)$/.test(folded[end + 1] ?? ''))
    return reading('PLACE', 0.85, 'base named');
  if (before === 'the') return reading('ORG', single ? 0.45 : 0.6, 'article before the name');
  return reading(null, 0.4, 'capitals');
}

/** Whether a title that is written small stands right before the name: `spokesman`, `former minister`, `his brother`. */
function isTitledBySmallWord(surface: Surface, first: number): boolean {
  const before = surface.tokens[first - 1];
  if (before === undefined || before.kind !== 'word' || surface.tokens[first]?.spaced !== true) return false;
  return (
    titleEnd(surface.tokens, first - 1, first) === first &&
    !/^(?:head|member|model|order|fellow|general|major|private|chair|deputies)$/.test(before.lower)
  );
}

/** Whether an age or a letter in brackets follows: `, 45,`, `(45)`. */
function isAge(surface: Surface, end: number): boolean {
  const { tokens } = surface;
  const number = tokens[end + 1];
  if (number?.kind !== 'number' || !/^\d{1,2}$/.test(number.text)) return false;
  const closing = tokens[end + 2]?.text ?? '';
  return (
    (tokens[end]?.text === ',' && /^[,.]$/.test(closing)) || (tokens[end]?.text === '(' && closing === ')')
  );
}

function reading(type: ActorType | null, confidence: number, evidence: string): ContextReading {
  return { type, confidence, evidence };
}
