import type { Sentence, Token } from '../language/types.ts';
import type { Span } from '../text/span.ts';
import { isFiller } from './phrases.ts';
import {
  BASE_FORMS,
  BEFORE_SUBJECT,
  COUNTING,
  CROWDS,
  DOCUMENTS,
  NOUNS_TOO,
  SPEECH,
  WEAK_SPEECH,
} from './lexiconSpeech.ts';

/** A stretch of a sentence that a reporting word puts into somebody's mouth: token indices, the end exclusive. */
export interface ReportedStretch {
  readonly first: number;
  readonly end: number;
  readonly cue: Span;
  /** The words of a faceless crowd that is the only source, or null. */
  readonly crowd: Span | null;
}

/** How many tokens before a cue may name its subject. */
const SUBJECT_REACH = 8;

/** How many tokens before a cue may hold the crowd that is its subject. */
const CROWD_REACH = 4;

/** How many tokens a subject may be long that begins with a counting word and a place. */
const SPREAD_REACH = 14;

/** What stands between a clause's subject and a verb that has another one. */
const PARTING = /^(?:[,;:]|when|as|while|after|before|because|that|who|which|where|if)$/;
const PLACING = /^(?:in|on|at|of|from|among|across|within|inside|outside)$/;
const POSSESSIVE = /^(?:his|her|its|their)$/;

/** How many tokens may stand between a cue behind its report and the comma or full stop: 'said on Friday', 'told reporters'. */
const TRAILING = 6;

/** How many tokens of a verb's complement may stand between `to` and a second verb: 'to highlight and criticise', 'to meet, hear and praise'. */
const INFINITIVE_REACH = 5;

/** What follows a cue that closes its report: 'the envoy said on Friday', 'she told reporters'. */
const CLOSING_WORDS: ReadonlySet<string> = new Set(
  (
    'on in at to after during before late early this last yesterday today earlier later here there reporters again ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** Cues whose object is the hearer, who may be named: '…, two guards told Reuters.' */
const TELLING: ReadonlySet<string> = new Set(['told', 'tells']);

const BE: ReadonlySet<string> = new Set('is are was were be been being'.split(' '));
/** Behind these words a form of a verb of saying is a noun or has no subject. */
const NOT_SUBJECTS: ReadonlySet<string> = new Set(
  "a an the his her its their this that these those my our your no to 's any each every of without by for before after on from".split(
    ' ',
  ),
);
const DEGREES: ReadonlySet<string> = new Set('more most less least so too very as'.split(' '));
/** Words that begin the object of a verb, and so tell 'Roe claims the …' from 'the claims of …'. */
const OBJECT_STARTS: ReadonlySet<string> = new Set(
  'that he she it they the a an his her its their there this these those no'.split(' '),
);
/** Behind a subject these make the perfect of a cue: 'Roe has called it …'. */
const PERFECT: ReadonlySet<string> = new Set(['has', 'have', 'had']);
/** Crowds that a body has in its pay or sends out, where they are said to be its own. */
const STAFF: ReadonlySet<string> = new Set(['analysts', 'economists', 'experts', 'observers']);
const OWNERS = /^(?:whose|its|['’]s)$|['’]s$/u;
/** What a thing does as well as a body: 'it' is no source of it. */
const SHOWING = /^(?:reveal|show|indicate|suggest|recall|refer|point)/;
const PRONOUNS: ReadonlySet<string> = new Set('he she they it i we'.split(' '));

/**
 * Finds the clauses of a sentence that a source governs, be it as a quotation or as a mere report ('urged both to act', 'voiced concern').
 * A source governs its clause up to a comment of the reporter's own: behind a dash, a semicolon, ', which' or ', with'.
 */
export function reportedStretches(tokens: readonly Token[], sentence: Sentence): ReportedStretch[] {
  const stretches: ReportedStretch[] = [];
  for (const clause of ownClauses(tokens, sentence)) {
    for (let i = clause.first; i < clause.end; i++) {
      const token = tokens[i];
      if (token === undefined || !isCue(tokens, i, clause.first)) continue;
      const first = isParenthetic(tokens, i, clause) ? clause.first : subjectStart(tokens, i, clause.first);
      stretches.push({
        first,
        end: reportEnd(tokens, i, clause),
        cue: token,
        crowd: crowdAt(tokens, i, clause),
      });
      break;
    }
  }
  return stretches;
}

/** A report in a clause with 'although' ends with it, at its comma: 'Although Holm denied it, the guild …'. */
function reportEnd(
  tokens: readonly Token[],
  cue: number,
  { first, end }: { first: number; end: number },
): number {
  const opener = tokens[first]?.lower ?? '';
  if (opener !== 'although' && opener !== 'though' && opener !== 'while') return end;
  for (let i = cue + 1; i < end; i++) if (tokens[i]?.text === ',') return i;
  return end;
}

/** Parts a sentence where a comment of the reporter's own may begin. */
function ownClauses(tokens: readonly Token[], sentence: Sentence): { first: number; end: number }[] {
  const clauses: { first: number; end: number }[] = [];
  let first = sentence.firstToken;
  for (let i = first; i < sentence.endToken; i++) {
    if (i > first && beginsComment(tokens, i)) {
      clauses.push({ first, end: i });
      first = i;
    }
  }
  if (first < sentence.endToken) clauses.push({ first, end: sentence.endToken });
  return clauses;
}

function beginsComment(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (/^(?:[;—―]|--)$/.test(token.text)) return true;
  if (/^[-–]$/.test(token.text)) return token.spaced && tokens[i + 1]?.spaced === true;
  if (token.text !== ',') return false;
  const next = tokens[i + 1]?.lower ?? '';
  return next === 'which' || next === 'with' || next === 'while' || next === 'whereas' || next === 'although';
}

function isCue(tokens: readonly Token[], i: number, first: number): boolean {
  const word = tokens[i]?.lower ?? '';
  const next = tokens[i + 1]?.lower ?? '';
  if (word === 'according') return next === 'to';
  if (!SPEECH.has(word) || tokens[i]?.text !== word) return false;
  let before = i - 1;
  while (before > first && isAdverb(tokens[before])) before--;
  const previous = before >= first ? tokens[before] : undefined;
  if (previous === undefined || (/^(?:off|out|up)$/.test(next) && word.startsWith('call'))) return false;
  // 'More appealing' is what something is, and nobody's appeal.
  if (word.endsWith('ing') && DEGREES.has(tokens[i - 1]?.lower ?? '')) return false;
  if (BE.has(previous.lower) || NOT_SUBJECTS.has(previous.lower)) return false;
  if (isInfinitive(tokens, i, before, first)) return false;
  // 'Those who called it …' names nobody; ', who called it …' goes on about somebody named.
  if (previous.lower === 'who') return tokens[before - 1]?.text === ',';
  if (NOUNS_TOO.has(word)) return OBJECT_STARTS.has(next);
  if (!WEAK_SPEECH.has(word)) return true;
  const subject = PERFECT.has(previous.lower) && before > first ? tokens[before - 1] : previous;
  if (next !== 'that' && subject?.lower === 'it' && SHOWING.test(word)) return false;
  return (
    next === 'that' ||
    PRONOUNS.has(subject?.lower ?? '') ||
    DOCUMENTS.has(subject?.lower ?? '') ||
    /^\p{Lu}/u.test(subject?.text ?? '')
  );
}

/** Whether a base form behind 'and' shares the 'to' of the verb before it: 'meant to highlight and criticise'. */
function isInfinitive(tokens: readonly Token[], cue: number, before: number, first: number): boolean {
  const word = tokens[cue]?.lower ?? '';
  if (!BASE_FORMS.has(word) || !/^(?:and|or)$/.test(tokens[before]?.lower ?? '')) return false;
  for (let i = before - 1; i >= Math.max(first, before - INFINITIVE_REACH); i--) {
    if (tokens[i]?.lower === 'to') return true;
  }
  return false;
}

/** Whether the cue stands behind or amid what it reports: '…, she said', '…, said Roe', '…, the mayor said, …'. */
function isParenthetic(
  tokens: readonly Token[],
  cue: number,
  clause: { first: number; end: number },
): boolean {
  if (tokens[cue]?.lower === 'according') return true;
  const comma = subjectStart(tokens, cue, clause.first) - 1;
  if (comma < clause.first) return false;
  if (comma === cue - 1 || tokens[comma]?.kind === 'quote') return true;
  // A name or a clause behind the cue is what was said; only a comma, a place or a time closes the report.
  const next = tokens[cue + 1];
  const isHeard = TELLING.has(tokens[cue]?.lower ?? '') && /^\p{Lu}/u.test(next?.text ?? '');
  if (!isHeard && !/^[\p{P}]$/u.test(next?.text ?? '.') && !CLOSING_WORDS.has(next?.lower ?? ''))
    return false;
  for (let i = cue + 1; i < Math.min(clause.end, cue + TRAILING); i++) {
    if (/^[.,]$/.test(tokens[i]?.text ?? '')) return true;
  }
  return cue + TRAILING >= clause.end;
}

/** The index behind the comma or closing mark that parts the cue's subject from what stands before it; the clause's first where there is none. */
function subjectStart(tokens: readonly Token[], cue: number, first: number): number {
  for (let i = cue - 1; i >= Math.max(first, cue - SUBJECT_REACH); i--) {
    const token = tokens[i];
    if (token?.text === ',' || token?.kind === 'quote') return i + 1;
  }
  return cue - first <= SUBJECT_REACH ? first : cue;
}

function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && isFiller(token) && !NOT_SUBJECTS.has(token.lower) && !BE.has(token.lower);
}

/**
 * The faceless crowd that is the cue's subject, or that stands behind 'according to'. Counting words ('some', 'many') are a crowd only where they head
 * the subject: in 'the most recent report says' they are not.
 */
function crowdAt(tokens: readonly Token[], cue: number, clause: { first: number; end: number }): Span | null {
  const behind = tokens[cue]?.lower === 'according';
  const from = behind ? cue + 2 : Math.max(clause.first, cue - CROWD_REACH);
  const to = behind ? Math.min(clause.end, cue + 2 + CROWD_REACH) : cue;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || isOfSomebody(tokens, i)) continue;
    if (isFaceless(tokens, i)) return token;
    if (COUNTING.has(token.lower) && (i === clause.first || BEFORE_SUBJECT.test(tokens[i - 1]?.lower ?? '')))
      return token;
  }
  const [head] = tokens.slice(clause.first, clause.first + 1);
  return !behind && head !== undefined && isSpreadOut(tokens, clause.first, cue) ? head : null;
}

/** Whether a counting word opens the clause and is its subject: 'Many in the old harbour towns say', 'Some island parties have long demanded'. */
function isSpreadOut(tokens: readonly Token[], first: number, cue: number): boolean {
  if (!COUNTING.has(tokens[first]?.lower ?? '')) return false;
  const reach = PLACING.test(tokens[first + 1]?.lower ?? '') ? SPREAD_REACH : SUBJECT_REACH - 1;
  return cue - first <= reach && !tokens.slice(first, cue).some(({ lower }) => PARTING.test(lower));
}

/** Whether somebody named stands beside the crowd: 'Holm and his supporters', 'a letter by Berg and others', but not 'Farmers and others'. */
export function isOfSomebody(tokens: readonly Token[], i: number): boolean {
  const isTheirs = POSSESSIVE.test(tokens[i - 1]?.lower ?? '');
  const and = isTheirs ? i - 2 : i - 1;
  if (tokens[and]?.lower !== 'and' || !/^\p{Lu}/u.test(tokens[and - 1]?.text ?? '')) return false;
  // At the head of a sentence a capital is no sign of a name.
  return isTheirs || tokens[and - 2]?.kind === 'word';
}

/** Whether the word is a crowd without a face, and not a named body's own people: 'the league, whose observers said', 'the bank’s analysts said'. */
export function isFaceless(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  return CROWDS.has(word) && !(STAFF.has(word) && OWNERS.test(tokens[i - 1]?.lower ?? ''));
}
