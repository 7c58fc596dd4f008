import { FINITE_AUXILIARIES } from '../quotations/lexicon.ts';
import { reportingVerb, type ReportingVerb } from '../quotations/reporting.ts';
import { PARTS } from '../tagging/partsOfSpeech.ts';
import { AUXILIARIES, BE_FORMS, DETERMINERS, PREPOSITIONS, SPEECH_NOUNS } from './lexicon.ts';
import { isHeadline, lowerAt, mentionAt, type Range, type Reading, type Stretch } from './reading.ts';
import { CONTRACTED_SUBJECT, isContractedVerb, verbGroup } from './verbGroups.ts';

/** How a cue governs: a verb with a subject, a participle that borrows one, a noun with an owner, `according to`. */
export type CueShape = 'finite' | 'participle' | 'infinitive' | 'quoted-as' | 'noun' | 'according';

/** One word, or the words, that announce speech. The range is what is shown; the group holds auxiliaries and adverbs too. */
export interface Cue extends Range {
  readonly shape: CueShape;
  /** Null for nouns and `according to`. */
  readonly verb: ReportingVerb | null;
  readonly group: Range;
  readonly negated: boolean;
  readonly modal: boolean;
  readonly passive: boolean;
}

/** Finds the cues of one stretch outside quotation marks, in order. */
export function findCues(reading: Reading, stretch: Stretch): Cue[] {
  const cues: Cue[] = [];
  for (let i = stretch.first; i < stretch.end; i++) {
    if ((reading.pieceOf[i] ?? -1) >= 0) continue;
    const cue = cueAt(reading, stretch, i);
    if (cue === null) continue;
    cues.push(cue);
    i = cue.end - 1;
  }
  return cues;
}

/** `as Miller put it`: a phrase that takes words in marks. */
const PUT_IT: ReportingVerb = { lemma: 'put', frame: 'quote', stance: 'asserts', form: 'past' };

/** `made it clear that`: a phrase that takes a clause. */
const MAKE_CLEAR: ReportingVerb = { lemma: 'clear', frame: 'that', stance: 'asserts', form: 'past' };

/** Where `made clear that` or `made it clear that`, which begins at the token, has its `that`; the token itself where it does not. */
function clearEnd(reading: Reading, i: number): number {
  if (!/^(?:made|makes|make)$/.test(lowerAt(reading, i))) return i;
  const clear = lowerAt(reading, i + 1) === 'it' ? i + 2 : i + 1;
  return lowerAt(reading, clear) === 'clear' && lowerAt(reading, clear + 1) === 'that' ? clear + 1 : i;
}

function cueAt(reading: Reading, stretch: Stretch, i: number): Cue | null {
  const lower = lowerAt(reading, i);
  const according = lower === 'according' && lowerAt(reading, i + 1) === 'to';
  if (according || (lower === 'per' && followsPiece(reading, stretch.first, i))) {
    const range = { first: i, end: according ? i + 2 : i + 1 };
    return {
      ...range,
      shape: 'according',
      verb: null,
      group: range,
      negated: false,
      modal: false,
      passive: false,
    };
  }
  if (lower === 'quoted' && lowerAt(reading, i + 1) === 'as' && lowerAt(reading, i + 2) === 'saying') {
    const group = verbGroup(reading, stretch, i);
    const verb = reportingVerb('saying');
    return { first: i, end: i + 3, shape: 'quoted-as', verb, ...group, passive: false };
  }
  if (SPEECH_NOUNS.has(lower) && lowerAt(reading, i + 1) === 'that' && isNounHere(reading, i)) {
    const range = { first: i, end: i + 1 };
    return {
      ...range,
      shape: 'noun',
      verb: null,
      group: range,
      negated: false,
      modal: false,
      passive: false,
    };
  }
  if (/^puts?$/.test(lower) && lowerAt(reading, i + 1) === 'it') {
    return {
      first: i,
      end: i + 2,
      shape: 'finite',
      verb: PUT_IT,
      ...verbGroup(reading, stretch, i),
      passive: false,
    };
  }
  const clear = clearEnd(reading, i);
  if (clear > i)
    return {
      first: i,
      end: clear,
      shape: 'finite',
      verb: MAKE_CLEAR,
      ...verbGroup(reading, stretch, i),
      passive: false,
    };
  const verb = verbAt(reading, i);
  if (verb === null || isName(reading, stretch, i) || !isVerbHere(reading, stretch, i, verb)) return null;
  const group = verbGroup(reading, stretch, i);
  const range = { first: i, end: particleEnd(reading, i, verb) };
  return { ...range, shape: shapeOf(reading, group.group, verb), verb, ...group };
}

/** The verb that the token may be a form of: before `that` some that judge report, as in `denounced that he was held`. */
function verbAt(reading: Reading, i: number): ReportingVerb | null {
  const verb = reportingVerb(lowerAt(reading, i));
  return verb?.lemma === 'denounce' && lowerAt(reading, i + 1) === 'that' ? { ...verb, frame: 'that' } : verb;
}

/** A capitalised word inside a sentence, or a word of a name, is no cue; headlines capitalise their verbs. */
function isName(reading: Reading, { first, block }: Stretch, i: number): boolean {
  if (mentionAt(reading, i)?.form === 'name') return true;
  const token = reading.tokens[i];
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false;
  if (token.text === token.text.toUpperCase()) return !isHeadline(reading, block);
  return i > first && !isHeadline(reading, block);
}

function isNounHere(reading: Reading, i: number): boolean {
  const before = lowerAt(reading, i - 1);
  return (
    DETERMINERS.has(before) || before === "'s" || before === "'" || before === 'of' || isAdjective(before)
  );
}

function isAdjective(word: string): boolean {
  return /(?:ous|ful|ive|ble|ial|ical|tic|less|ish|recent|earlier|new|false|latest)$/.test(word);
}

/** Determiners that may be a subject by themselves: `Many argue`. */
const STANDS_ALONE = /^(?:this|that|some|many|most|others?|few|all|both)$/;
/** The same before `said` and `told`, which are hardly ever anything but verbs: `Several said`, `all but two said`. */
const STANDS_ALONE_FIRM =
  /^(?:this|that|some|many|most|others?|few|all|both|several|two|three|another|one|each)$/;

/** Whether the form is a verb where it stands, as far as the words beside it show. */
function isVerbHere(reading: Reading, { first }: Stretch, i: number, verb: ReportingVerb): boolean {
  const before = i > first ? lowerAt(reading, i - 1) : '';
  const after = lowerAt(reading, i + 1);
  const firm = verb.lemma === 'say' || verb.lemma === 'tell';
  if (DETERMINERS.has(before) && !(firm ? STANDS_ALONE_FIRM : STANDS_ALONE).test(before)) return false;
  if (
    (before === "'s" && !isContractedVerb(reading, i - 1)) ||
    (before === '-' && reading.tokens[i]?.spaced === false)
  )
    return false;
  // `the “what if” question`: without an ending it is a noun.
  if (verb.lemma === 'question' && verb.form === 'base') return false;
  // Right behind words in marks nearly every form is the verb that reports them: `“…,” the letter read`.
  if (verb.form !== 'ing' && verb.frame !== 'judge' && followsPiece(reading, first, i)) return true;
  switch (verb.form) {
    case 'base':
      if (before === 'to' || AUXILIARIES.has(before)) return true;
      if (PREPOSITIONS.has(before)) return false;
      if (firm && /^\p{L}/u.test(before)) return true;
      // `the pilots of both ports argue`: a plural verb has no form of its own, but its company tells it.
      if (reading.parts?.[i] === FINITE && verb.frame !== 'judge') return true;
      if (
        /^(?:i|we|you|they|who|people|police|some|many|critics|others|most|both|also|even|often)$/.test(
          before,
        )
      )
        return true;
      return (
        /[^s']s$/.test(before) && (firm || /^(?:that|the|it|he|she|they|there|a|his|her|their)$/.test(after))
      );
    case 'present':
      // A finite verb right behind makes the word its subject: `the states have …`.
      if ((FINITE_AUXILIARIES.has(after) || /ed$|^\d/.test(before)) && !firm) return false;
      return (
        firm || !(PREPOSITIONS.has(before) || before === '' || isAdjective(before) || PREPOSITIONS.has(after))
      );
    case 'past':
      if ((after === 'by' && !tellsAgent(reading, i)) || (before === '' && !firm)) return false;
      // `residents and alleged smugglers`.
      if (verb.lemma === 'allege' && /^(?:and|or)$/.test(before) && reading.parts?.[i + 1] === NOUN)
        return false;
      // `435 declared seats`.
      if (reading.tokens[i - 1]?.kind === 'number' && !firm) return false;
      return firm || !(PREPOSITIONS.has(before) && before !== 'as') || /^(?:that|")$/.test(after);
    case 'ing':
      // `It is worth noting that …`, `it goes without saying that …`: nobody speaks.
      if (before === 'worth' || before === 'without') return false;
      return before !== 'of' && before !== 'for' ? true : firm;
  }
}

/** `was described by Moss as “a hero”`: a passive with its agent, and words in marks behind it. */
function tellsAgent(reading: Reading, i: number): boolean {
  if (!BE_FORMS.has(lowerAt(reading, i - 1))) return false;
  for (let at = i + 2; at < i + LONGEST_AGENT; at++) if ((reading.pieceOf[at] ?? -1) >= 0) return true;
  return false;
}

/** How many tokens may stand between a passive and the words in marks behind its agent. */
const LONGEST_AGENT = 14;

const FINITE = PARTS.indexOf('finite');
const NOUN = PARTS.indexOf('noun');

/** Whether a passage ends within a short phrase before `i`. */
function followsPiece(reading: Reading, first: number, i: number): boolean {
  for (let j = i - 1; j >= Math.max(first, i - 4); j--) {
    if ((reading.pieceOf[j] ?? -1) >= 0) return true;
    if (reading.tokens[j]?.kind === 'punctuation' || PREPOSITIONS.has(lowerAt(reading, j))) return false;
  }
  return false;
}

function shapeOf(reading: Reading, group: Range, verb: ReportingVerb): CueShape {
  const before = lowerAt(reading, group.first - 1);
  if (verb.form === 'base' && before === 'to') return 'infinitive';
  if (verb.form !== 'ing' || CONTRACTED_SUBJECT.test(before)) return 'finite';
  for (let i = group.first; i < group.end; i++)
    if (BE_FORMS.has(lowerAt(reading, i)) || isContractedVerb(reading, i)) return 'finite';
  return 'participle';
}

/** `point out`, `call for`: the particle belongs to the cue. */
function particleEnd(reading: Reading, i: number, { lemma }: ReportingVerb): number {
  const after = lowerAt(reading, i + 1);
  if ((lemma === 'point' || lemma === 'call' || lemma === 'cry' || lemma === 'read') && after === 'out')
    return i + 2;
  if (lemma === 'go' && after === 'on') return i + 2;
  return i + 1;
}
