import { isFinite } from '../quotations/finite.ts';
import { PARTS } from '../tagging/partsOfSpeech.ts';
import { findCues, type Cue } from './cues.ts';
import { clauseEnd } from './endings.ts';
import { govern, isImpersonal } from './governing.ts';
import { isOutlet } from './outlets.ts';
import type { Source } from './phrases.ts';
import { addSaying, NOTHING_SAID, type Progress, type Saying } from './progress.ts';
import {
  isHeadline,
  lowerAt,
  mentionAt,
  pieceAt,
  tokenRange,
  type Reading,
  type Stretch,
} from './reading.ts';
import { findSource } from './sources.ts';
import { mainSubject } from './subjects.ts';
import { LONGEST_PAUSE, settleRest } from './unclaimed.ts';

/** Says what one cue governs in its stretch, or null. */
export type Decider = typeof govern;

/** Collects the sayings of the whole text, in its order. */
export function findSayings(reading: Reading, decide: Decider = govern): Saying[] {
  const progress: Progress = {
    sayings: [],
    owned: new Set(),
    reportedBy: new Int32Array(reading.tokens.length),
    reach: 0,
  };
  let pending: Pending | null = null;
  for (const stretch of reading.stretches) {
    progress.reach = 0;
    if (pending !== null) takePending(reading, stretch, pending, progress);
    const cues = findCues(reading, stretch);
    pending = readCues(reading, stretch, cues, progress, decide);
    takeHeadline(reading, stretch, progress);
    settleRest(reading, stretch, cues, progress);
  }
  return progress.sayings;
}

/** Lets each cue of the stretch take its words. Gives the cue whose words are to come in the next paragraph, if there is one. */
function readCues(
  reading: Reading,
  stretch: Stretch,
  cues: readonly Cue[],
  progress: Progress,
  decide: Decider,
): Pending | null {
  let pending: Pending | null = null;
  let before: Source | null = null;
  for (const cue of cues) {
    const source = findSource(reading, stretch, cue, before);
    const said = decide(reading, within(stretch, source), cue, source, progress);
    const saying = said === null ? null : { ...said, stretch };
    const leads = cue.shape === 'finite' || cue.shape === 'quoted-as';
    if (leads && (saying !== null || before === null) && isFirmSource(reading, source, saying))
      before = source;
    if (saying !== null)
      addSaying(reading, progress, isImpersonal(reading, cue, source) ? { ...saying, source: null } : saying);
    else if (cue.shape === 'according') addVia(reading, progress, cue, source);
    if (announcesParagraph(reading, stretch, cue.end)) pending = { stretch, cue, source };
  }
  if (pending !== null || !announcesParagraph(reading, stretch, stretch.first)) return pending;
  return { stretch, cue: null, source: mainSubject(reading, stretch, stretch.end) };
}

/** The part of the stretch that a cue may take words of: one that borrows its subject ends before the main clause goes on. */
function within(stretch: Stretch, source: Source | null): Stretch {
  return source?.until === undefined ? stretch : { ...stretch, end: source.until };
}

/** Whether a later participle may hang on the source: one that spoke, or at least a name or pronoun. */
function isFirmSource(reading: Reading, source: Source | null, saying: Saying | null): source is Source {
  if (source === null) return false;
  return saying !== null || mentionAt(reading, source.first) !== undefined || source.end - source.first === 1;
}

/** A cue at a paragraph's end whose colon announces the next paragraph: `Hanna Berg, a doctor, said:`. */
interface Pending {
  readonly stretch: Stretch;
  readonly cue: Cue | null;
  readonly source: Source | null;
}

/** Whether the stretch ends with a colon not far behind the token. */
function announcesParagraph(reading: Reading, stretch: Stretch, token: number): boolean {
  return lowerAt(reading, stretch.end - 1) === ':' && stretch.end - token < LONGEST_PAUSE;
}

function takePending(
  reading: Reading,
  stretch: Stretch,
  { stretch: from, cue, source }: Pending,
  progress: Progress,
): void {
  const piece = pieceAt(reading, stretch.first);
  if (stretch.block > from.block + 1) return;
  const words = { ...NOTHING_SAID, stretch, cue, source, relation: 'colon' } as const;
  if (piece !== undefined) addSaying(reading, progress, { ...words, passages: [piece.passage] });
  else if (cue !== null && source !== null && speaksInFull(from, cue))
    addSaying(reading, progress, {
      ...words,
      content: [{ first: stretch.first, end: blockEnd(reading, stretch) }],
    });
}

/**
 * Whether a paragraph without marks is what the cue announces: `Moss added:`, with nothing between the plain verb of speech and the colon. Pages lose the marks, or the
 * indentation, that told a long quotation.
 */
function speaksInFull({ end }: Stretch, cue: Cue): boolean {
  return (
    cue.end === end - 1 &&
    /^(?:say|add|write|tweet|post|continue|respond|reply|answer)$/.test(cue.verb?.lemma ?? '')
  );
}

/** Where the paragraph of a stretch ends, as a token index, without its full stop. */
function blockEnd(reading: Reading, { block }: Stretch): number {
  const end = reading.stretches.findLast((one) => one.block === block)?.end ?? 0;
  return lowerAt(reading, end - 1) === '.' ? end - 1 : end;
}

/** `Lavin said, according to Radio Nord`: the outlet is the way that the words came by. */
function addVia(reading: Reading, { sayings, reach }: Progress, cue: Cue, source: Source | null): void {
  const last = sayings.at(-1);
  if (source === null || !last?.cue || reach === 0 || last.cue.end > cue.first || !isOutlet(reading, source))
    return;
  sayings[sayings.length - 1] = { ...last, via: [...last.via, { first: source.first, end: source.end }] };
}

/**
 * `Moss: The pier is safe`, `Moss on the harbour: The pier is safe`, `Poll: Most want the pier`: a headline that names who speaks before a colon, with
 * a clause behind it that nothing else reports. The first line of an article is one even where a full stop ends it.
 */
function takeHeadline(reading: Reading, stretch: Stretch, progress: Progress): void {
  if (progress.reach > 0 || !(isHeadline(reading, stretch.block) || stretch.block === 0)) return;
  const source = headlineSource(reading, stretch);
  if (source === null) return;
  const first = source.phrase.end + 1;
  if (pieceAt(reading, first) !== undefined || !holdsVerb(reading, first + 1, stretch.end)) return;
  const end = clauseEnd(reading, stretch, first);
  const content = end - first < 3 ? [] : [{ first, end }];
  if (content.length > 0)
    addSaying(reading, progress, { ...NOTHING_SAID, stretch, source, relation: 'colon', content });
}

/** How far into a headline the colon may stand behind who speaks. */
const LONGEST_THEME = 6;

/** Who is named before the colon of a headline: a person or body, perhaps with what they speak on, or a poll. Its phrase ends at the colon. */
function headlineSource(reading: Reading, { first, end }: Stretch): Source | null {
  const mention = mentionAt(reading, first);
  const isVoice = mention !== undefined && /^(?:PERSON|ORG)$/.test(mention.type);
  const named = isVoice ? tokenRange(reading.tokens, mention) : { first, end: first + 1 };
  if (!isVoice && !/^(?:poll|survey|study|report)$/.test(lowerAt(reading, first))) return null;
  let colon = named.end;
  if (isVoice && lowerAt(reading, colon) === 'on')
    while (colon < Math.min(end, named.end + LONGEST_THEME) && lowerAt(reading, colon) !== ':') colon++;
  if (lowerAt(reading, colon) !== ':') return null;
  return { ...named, phrase: { first, end: colon }, inverted: false };
}

/** Whether a finite verb stands in the range. Headlines write verbs with capitals, too: `Voters Wanted a Pier`. */
function holdsVerb({ tokens, parts }: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (isFinite(tokens, i) || parts?.[i] === FINITE || /^\p{Lu}\p{Ll}+ed$/u.test(tokens[i]?.text ?? ''))
      return true;
  return false;
}

const FINITE = PARTS.indexOf('finite');
