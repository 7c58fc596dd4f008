import type { Sentence, Token } from '../language/types.ts';
import type { Span } from '../text/span.ts';
import { isFiller } from './phrases.ts';
import {
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

/** How many tokens may stand between a cue behind its report and the comma or full stop: 'said on Friday', 'told reporters'. */
const TRAILING = 6;

/** What follows a cue that closes its report: 'the envoy said on Friday', 'she told reporters'. */
const CLOSING_WORDS: ReadonlySet<string> = new Set(
  (
    'on in at to after during before late early this last yesterday today earlier later here there reporters again ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

const BE: ReadonlySet<string> = new Set('is are was were be been being'.split(' '));
/** Behind these words a form of a verb of saying is a noun or has no subject. */
const NOT_SUBJECTS: ReadonlySet<string> = new Set(
  "a an the his her its their this that these those my our your no to 's any each every of without by for before after on from".split(
    ' ',
  ),
);
/** Words that begin the object of a verb, and so tell 'Roe claims the …' from 'the claims of …'. */
const OBJECT_STARTS: ReadonlySet<string> = new Set(
  'that he she it they the a an his her its their there this these those no'.split(' '),
);
/** Behind a subject these make the perfect of a cue: 'Roe has called it …'. */
const PERFECT: ReadonlySet<string> = new Set(['has', 'have', 'had']);
/** Crowds that a body has in its pay or sends out, where they are said to be its own. */
const STAFF: ReadonlySet<string> = new Set(['analysts', 'economists', 'experts', 'observers']);
const OWNERS = /^(?:whose|its|['’]s)$|['’]s$/u;
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
      stretches.push({ first, end: clause.end, cue: token, crowd: crowdAt(tokens, i, clause) });
      break;
    }
  }
  return stretches;
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
  if (previous === undefined) return false;
  if (BE.has(previous.lower) || NOT_SUBJECTS.has(previous.lower)) return false;
  // 'Those who called it …' names nobody; ', who called it …' goes on about somebody named.
  if (previous.lower === 'who') return tokens[before - 1]?.text === ',';
  if (NOUNS_TOO.has(word)) return OBJECT_STARTS.has(next);
  if (!WEAK_SPEECH.has(word)) return true;
  const subject = PERFECT.has(previous.lower) && before > first ? tokens[before - 1] : previous;
  return (
    next === 'that' ||
    PRONOUNS.has(subject?.lower ?? '') ||
    DOCUMENTS.has(subject?.lower ?? '') ||
    /^\p{Lu}/u.test(subject?.text ?? '')
  );
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
  if (!/^[\p{P}]$/u.test(tokens[cue + 1]?.text ?? '.') && !CLOSING_WORDS.has(tokens[cue + 1]?.lower ?? ''))
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
    if (token === undefined) continue;
    if (isFaceless(tokens, i)) return token;
    if (COUNTING.has(token.lower) && (i === clause.first || BEFORE_SUBJECT.test(tokens[i - 1]?.lower ?? '')))
      return token;
  }
  return null;
}

/** Whether the word is a crowd without a face, and not a named body's own people: 'the league, whose observers said', 'the bank’s analysts said'. */
export function isFaceless(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  return CROWDS.has(word) && !(STAFF.has(word) && OWNERS.test(tokens[i - 1]?.lower ?? ''));
}
