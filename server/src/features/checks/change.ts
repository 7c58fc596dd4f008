import { safeUrl } from '../../annotations/checks/addresses.ts';
import { evidenceId } from '../../annotations/checks/evidenceId.ts';
import { checkOf } from '../../annotations/checks/merge.ts';
import { isCheckable } from '../../annotations/checks/fields.ts';
import { isOfState } from '../../annotations/checks/steps.ts';
import type { Check, CheckStep, Evidence, Question } from '../../annotations/checks/types.ts';
import type { Anchor, CheckableMark, SidecarChange, Signed } from '../../annotations/sidecar/types.ts';
import { listed, type CheckPlace, type Listable } from './listing.ts';

/** Evidence as somebody gives it. With the id of one that is there it takes its place; `private` keeps it out of git and of every sheet. */
export interface AskedEvidence {
  readonly step: 'putEvidence';
  readonly evidence: Omit<Evidence, 'id' | 'at'> & { readonly id?: string };
  readonly private?: boolean;
}

export type AskedStep = Exclude<CheckStep, { readonly step: 'putEvidence' }> | AskedEvidence;

/** What somebody wants to write about a check. */
export interface CheckAsk {
  readonly place: CheckPlace;
  readonly question: Question;
  /** None: it is only put on the list. */
  readonly steps: readonly AskedStep[];
}

/** What is to be written, or a sentence for people that says why nothing is. */
export type CheckAnswer =
  | {
      readonly ok: true;
      readonly id: string;
      /** For the sidecar. */
      readonly changes: readonly SidecarChange[];
      /** For the private file. */
      readonly privateChanges: readonly SidecarChange[];
    }
  | { readonly ok: false; readonly complaint: string };

/**
 * The changes that write what somebody says of a check, and put it on the list where it is not there: a quotation with both questions.
 * Nobody takes away what others put there.
 */
export function checkChange(article: Listable, ask: CheckAsk, signed: Signed): CheckAnswer {
  const listing = listed(article, ask.place, signed);
  if (!listing.ok) return listing;
  const { mark, isListed } = listing;
  if (ask.question === 'said' && mark.layer === 'claim') return { ok: false, complaint: ONLY_QUOTATIONS };
  const subject = subjectOf(article, mark, ask.question, signed.by);
  for (const step of ask.steps) {
    const complaint = misfit(step, subject);
    if (complaint !== null) return { ok: false, complaint };
  }
  const parts = ask.steps.map((step, i) => partsOf(step, subject, signed, i));
  const entry = { ...mark, ...signed };
  const change = (question: Question, steps: readonly CheckStep[]): SidecarChange[] =>
    steps.length === 0 ? [] : [{ kind: 'check', mark: entry, question, steps }];
  const open: CheckStep[] = isListed ? [] : [{ step: 'set', status: 'open', first: true }];
  const hidden = parts.flatMap((part) => part.hidden);
  return {
    ok: true,
    id: mark.id,
    changes: [
      ...change('true', open),
      ...(mark.layer === 'quotation' ? change('said', open) : []),
      ...change(
        ask.question,
        parts.flatMap((part) => part.open),
      ),
    ],
    privateChanges:
      hidden.length === 0
        ? []
        : [{ kind: 'check', mark: privateMark(entry), question: ask.question, steps: hidden }],
  };
}

/** An entry as it begins in the private file: whose it is and what it is about, and nothing of what was said. */
function privateMark({ id, layer, spans, decision, by, at }: CheckableMark): CheckableMark {
  return { id, layer, spans, decision, by, at };
}

const ONLY_QUOTATIONS = 'Only of a quotation can be asked whether it was said so.';

/** What steps are about. */
interface Subject {
  readonly check: Check | null;
  readonly by: string;
  /** Whether what was last set was said of other words than these. */
  readonly isStale: boolean;
}

function subjectOf(
  { marks, hidden }: Listable,
  { id, spans }: CheckableMark,
  question: Question,
  by: string,
): Subject {
  const entries = marks.flatMap(({ mark }) => (mark.id === id && isCheckable(mark) ? [mark] : []));
  const own = hidden.filter((mark) => mark.id === id);
  const check = checkOf(entries, question, own);
  const giver = entries.find((mark) => mark.by === check?.by);
  const isStale = giver !== undefined && wordsIn(giver.spans) !== wordsIn(spans);
  return { check, by, isStale };
}

function wordsIn(spans: readonly Anchor[]): string {
  return JSON.stringify(spans.map(({ exact }) => exact));
}

/** Why a step cannot be taken, or null. */
function misfit(step: AskedStep, { check, by }: Subject): string | null {
  switch (step.step) {
    case 'set': {
      const isTaken = step.claimant === null && check !== null && check.claimant !== null && check.by !== by;
      if ([step.verdict, step.claimant].some(isTooLong)) return TOO_LONG;
      return isTaken ? 'Somebody else said whose claim it is: name another, rather than nobody.' : null;
    }
    case 'putEvidence': {
      const { id, url, archived } = step.evidence;
      const other = check?.evidence.find((each) => each.id === id && each.by !== by);
      if (id !== undefined && other !== undefined)
        return `${other.by} put this evidence there, and alone can change it. Add another piece instead.`;
      if (Object.values(step.evidence).some(isTooLong)) return TOO_LONG;
      const wrong = [url, archived].find((each) => each !== undefined && safeUrl(each) === null);
      return wrong === undefined
        ? null
        : `‘${shortened(wrong)}’ is no web address. It begins with https:// or http://.`;
    }
    case 'removeEvidence': {
      const all = check?.evidence.filter(({ id }) => id === step.id) ?? [];
      const [first] = all;
      if (first === undefined) return 'This evidence is not there any more.';
      return all.some((each) => each.by === by)
        ? null
        : `${first.by} put this evidence there, and alone can take it away.`;
    }
    case 'addNote':
      if (isTooLong(step.text)) return TOO_LONG;
      return step.text.trim() === '' ? 'A note needs a few words.' : null;
    case 'removeNote': {
      const all = check?.notes.filter(({ at }) => at === step.at) ?? [];
      const [first] = all;
      if (first === undefined) return 'This note is not there any more.';
      return all.some((each) => each.by === by)
        ? null
        : `${first.by} wrote this note, and alone can take it away.`;
    }
    case 'review':
      if (check === null || (check.rating === null && check.verdict === null))
        return 'There is no verdict yet that one could agree with.';
      return step.agrees && check.by === by
        ? 'You gave this verdict yourself: a second person must look at it.'
        : null;
  }
}

/** Sixty pages. Of a file with much more not all can be read (`MAX_BY_LIBRARY`), and then nothing can be written to it. */
const MOST_KEPT = 100_000;

const TOO_LONG = 'This is too long to be kept here: keep it in a file of its own, and say where that is.';

function isTooLong(words: unknown): boolean {
  return typeof words === 'string' && words.length > MOST_KEPT;
}

/** Longer addresses are cut where they are told. */
const MOST_TOLD = 60;

function shortened(words: string): string {
  return words.length > MOST_TOLD ? `${words.slice(0, MOST_TOLD)}…` : words;
}

/** A step as it is written into the sidecar, and into the private file. */
interface Parts {
  readonly open: readonly CheckStep[];
  readonly hidden: readonly CheckStep[];
}

function partsOf(step: AskedStep, { check, by, isStale }: Subject, { at }: Signed, index: number): Parts {
  const own = (id: string) => check?.evidence.filter((each) => each.id === id && each.by === by) ?? [];
  switch (step.step) {
    case 'set':
      return {
        open: [check === null ? step : saidAgain(isStale ? ofOtherWords(step, check) : step, check, by)],
        hidden: [],
      };
    case 'putEvidence': {
      const { id: given, url, archived, ...others } = step.evidence;
      const rest = {
        ...others,
        ...(url !== undefined && { url: url.trim() }),
        ...(archived !== undefined && { archived: archived.trim() }),
      };
      const taken = new Set(check?.evidence.map(({ id }) => id));
      const id = given ?? evidenceId({ ...rest, note: `${rest.note ?? ''} ${by} ${at} ${index}` }, taken);
      const before = own(id);
      const put: CheckStep = {
        step: 'putEvidence',
        evidence: { id, ...rest, at: before[0]?.at ?? at },
      };
      const gone: CheckStep[] = [{ step: 'removeEvidence', id }];
      const wasHidden = before.some((each) => each.private);
      const wasOpen = before.some((each) => !each.private);
      return step.private === true
        ? { open: wasOpen ? gone : [], hidden: [put] }
        : { open: [put], hidden: wasHidden ? gone : [] };
    }
    case 'removeEvidence': {
      const gone = own(step.id);
      return {
        open: gone.some((each) => !each.private) ? [step] : [],
        hidden: gone.some((each) => each.private) ? [step] : [],
      };
    }
    case 'addNote':
    case 'removeNote':
    case 'review':
      return { open: [step], hidden: [] };
  }
}

/**
 * What somebody sets, as their entry takes it: who names a claimant says nothing of the verdict, and what somebody else has changed since
 * holds anew, though the entry says it already.
 */
function saidAgain(step: SetStep, check: Check, by: string): SetStep {
  const isOthers = check.by !== by && isOfState(step);
  const isRenamed = typeof step.claimant === 'string' && step.claimant !== check.claimant;
  const whole = isOthers ? takenOver(step, check) : step;
  return isOthers || isRenamed ? { ...whole, again: true } : whole;
}

/**
 * What is set of a check whose verdict is about other words than stand there now: what it does not name was said of those, and goes into
 * the history. Who says that the check is done has seen what it rests on, and says it of the present words.
 */
function ofOtherWords(step: SetStep, { rating, verdict }: Check): SetStep {
  if (!isOfState(step) || step.status === 'done') return step;
  return {
    ...step,
    ...(rating !== null && step.rating === undefined && { rating: null }),
    ...(verdict !== null && step.verdict === undefined && { verdict: null }),
  };
}

type SetStep = Extract<CheckStep, { readonly step: 'set' }>;

/** Who changes what somebody else set signs all of it: what they leave open is as it was. */
function takenOver(step: SetStep, check: Check): SetStep {
  return {
    step: 'set',
    status: step.status ?? check.status,
    rating: step.rating === undefined ? check.rating : step.rating,
    verdict: step.verdict === undefined ? check.verdict : step.verdict,
    ...(step.claimant !== undefined && { claimant: step.claimant }),
  };
}
