import type { Signed } from '../sidecar/types.ts';
import type { CheckFields, CheckStep, PastCheck } from './types.ts';

/**
 * What one person wrote about a question, after some steps of theirs. `since` is when the present state began, where the fields do not
 * say so: the `at` of their entry; `anew` says that what is set is said of other words than what stood before. A `set` that changes status,
 * rating or verdict moves what stood before to the history; what only waited, and began in the same second, leaves no trace there.
 */
export function applySteps(
  fields: CheckFields,
  steps: readonly CheckStep[],
  signed: Signed,
  since: string = signed.at,
  anew = false,
): CheckFields {
  return steps.reduce(
    (present, step) => applied(present, step, signed, { since: present.since ?? since, anew }),
    fields,
  );
}

interface Before {
  readonly since: string;
  readonly anew: boolean;
}

function applied(fields: CheckFields, step: CheckStep, { by, at }: Signed, before: Before): CheckFields {
  switch (step.step) {
    case 'set':
      return set(fields, step, at, before);
    case 'putEvidence': {
      const { evidence } = step;
      const others = fields.evidence ?? [];
      const isThere = others.some(({ id }) => id === evidence.id);
      const all = isThere
        ? others.map((each) => (each.id === evidence.id ? evidence : each))
        : [...others, evidence];
      return { ...fields, evidence: all };
    }
    case 'removeEvidence':
      return withList(
        fields,
        'evidence',
        fields.evidence?.filter(({ id }) => id !== step.id),
      );
    case 'addNote': {
      const notes = fields.notes ?? [];
      const free = freeTime(at, new Set(notes.map((note) => note.at)));
      return step.text.trim() === ''
        ? fields
        : { ...fields, notes: [...notes, { text: step.text, at: free }] };
    }
    case 'removeNote':
      return withList(
        fields,
        'notes',
        fields.notes?.filter((note) => note.at !== step.at),
      );
    case 'review': {
      const looks = fields.reviewedBy ?? [];
      const others = looks.filter((each) => each.by !== by);
      if (!step.agrees) return withList(fields, 'reviewedBy', others);
      // A look that is had again stays in its place, with whatever a person wrote beside it.
      const first = looks.findIndex((each) => each.by === by);
      const place = first === -1 ? others.length : first;
      return { ...fields, reviewedBy: others.toSpliced(place, 0, { by, at }) };
    }
  }
}

function set(
  fields: CheckFields,
  step: Extract<CheckStep, { step: 'set' }>,
  at: string,
  { since, anew }: Before,
): CheckFields {
  const { status, rating, verdict, since: _since, claimant, claimed, history, ...rest } = fields;
  const before = state(status, rating, verdict);
  const after = state(step.status ?? status, chosen(step.rating, rating), chosen(step.verdict, verdict));
  const owner = chosen(step.claimant, claimant);
  const isNamed = typeof step.claimant === 'string' && (step.again === true || owner !== claimant);
  const owned = ownerSince(owner, isNamed ? at : (claimed ?? since));
  const past = history === undefined ? {} : { history };
  const isSaidAgain = (anew || (step.again === true && isOfState(step))) && since !== at;
  if (isSameState(before, after) && !isSaidAgain)
    return {
      ...rest,
      ...before,
      ...(fields.since !== undefined && { since: fields.since }),
      ...owned(since),
      ...past,
    };
  const isTrace =
    Object.keys(before).length > 0 &&
    !(since === at && before.status === 'open' && rating === undefined && verdict === undefined);
  return {
    ...rest,
    ...after,
    since: at,
    ...owned(at),
    ...(isTrace ? { history: [...(history ?? []), { ...before, since, until: at }] } : past),
  };
}

/** Whose claim it is, with the time of that where the time of the state does not say it. */
function ownerSince(claimant: string | undefined, claimed: string) {
  return (since: string): Pick<CheckFields, 'claimant' | 'claimed'> =>
    claimant === undefined ? {} : { claimant, ...(claimed !== since && { claimed }) };
}

/** Whether a step says anything of status, rating or verdict. */
export function isOfState(step: CheckStep): boolean {
  return step.step === 'set' && [step.status, step.rating, step.verdict].some((each) => each !== undefined);
}

type State = Pick<PastCheck, 'status' | 'rating' | 'verdict'>;

function state(
  status: State['status'] | undefined,
  rating: string | undefined,
  verdict: string | undefined,
): State {
  return {
    ...(status !== undefined && { status }),
    ...(rating !== undefined && { rating }),
    ...(verdict !== undefined && { verdict }),
  };
}

function isSameState(a: State, b: State): boolean {
  return a.status === b.status && a.rating === b.rating && a.verdict === b.verdict;
}

/** A text that a step sets, keeps or takes away; one of blanks alone says nothing. */
function chosen(given: string | null | undefined, present: string | undefined): string | undefined {
  if (given === undefined) return present;
  return given === null || given.trim() === '' ? undefined : given;
}

/** The fields with a list in the place of the one there; an empty list is none. */
function withList<Name extends 'evidence' | 'notes' | 'reviewedBy'>(
  fields: CheckFields,
  name: Name,
  list: CheckFields[Name] | undefined,
): CheckFields {
  const { [name]: _before, ...rest } = fields;
  return list === undefined || list.length === 0 ? rest : { ...rest, [name]: list };
}

/** A time, in whole seconds, that no other note has: notes are told apart by it. */
export function freeTime(at: string, taken: ReadonlySet<string>): string {
  let time = at;
  while (taken.has(time)) {
    const next = new Date(Date.parse(time) + 1000);
    // What is no time can be taken once.
    if (Number.isNaN(next.getTime())) return time;
    time = next.toISOString().replace(/\.\d+/, '');
  }
  return time;
}
