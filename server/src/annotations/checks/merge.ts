import type { CheckableMark, Signed } from '../sidecar/types.ts';
import { checkFields } from './fields.ts';
import type { Check, CheckFields, CheckStatus, Question, SignedEvidence } from './types.ts';

/** What one person wrote about a question, and who that is. */
interface Said extends Signed {
  readonly fields: CheckFields;
}

/** Status, rating and verdict as one person put them, and since when. */
interface State extends Signed {
  readonly status: CheckStatus | null;
  readonly rating: string | null;
  readonly verdict: string | null;
}

/**
 * A question with everything that people wrote about it in the entries of one mark, merged; null where it is on nobody's list. Status,
 * rating and verdict go together and are those of whoever set one of them last; what others had set before is history. `hidden` are the
 * entries of the private files, whose evidence alone counts.
 */
export function checkOf(
  marks: readonly CheckableMark[],
  question: Question,
  hidden: readonly CheckableMark[] = [],
): Check | null {
  const said = saidOf(marks, question);
  const [first] = said;
  if (first === undefined) return null;
  const states = said.flatMap(stateOf).sort(oldestFirst);
  const present = states.at(-1) ?? { ...first, status: null, rating: null, verdict: null };
  return {
    status: present.status ?? 'open',
    rating: present.rating,
    verdict: present.verdict,
    claimant: claimantOf(said),
    by: present.by,
    since: present.at,
    evidence: evidenceOf(said, saidOf(hidden, question)),
    notes: said
      .flatMap(({ by, fields }) => (fields.notes ?? []).map((note) => ({ ...note, by })))
      .sort(oldestFirst),
    history: historyOf(said, states),
    reviewedBy: reviewers(said, present),
  };
}

/** Who wrote anything about the question; whoever last changed a state of theirs comes last. */
function saidOf(marks: readonly CheckableMark[], question: Question): Said[] {
  return marks
    .map((mark) => ({ fields: checkFields(mark, question), by: mark.by, at: mark.at }))
    .filter(({ fields }) => Object.keys(fields).length > 0)
    .map(({ fields, by, at }) => ({ fields, by, at: fields.since ?? at }))
    .sort(oldestFirst);
}

function stateOf({ fields: { status, rating, verdict }, by, at }: Said): State[] {
  if (status === undefined && rating === undefined && verdict === undefined) return [];
  return [{ status: status ?? null, rating: rating ?? null, verdict: verdict ?? null, by, at }];
}

/** Whose claim it is, by the newest word on it; null where nobody said. */
function claimantOf(said: readonly Said[]): string | null {
  const named = said.map(({ fields: { claimant, claimed }, by, at }) => ({
    claimant,
    by,
    at: claimed ?? at,
  }));
  return named.sort(oldestFirst).findLast(({ claimant }) => claimant !== undefined)?.claimant ?? null;
}

/** How a question stood, oldest first: what people's entries remember, and what somebody else's later word took the place of. */
function historyOf(said: readonly Said[], states: readonly State[]): Check['history'] {
  const present = states.at(-1);
  const past = [
    ...said.flatMap(({ by, fields }) => (fields.history ?? []).map((each) => ({ ...each, by }))),
    ...states.slice(0, -1).map(({ status, rating, verdict, by, at }) => ({
      ...(status !== null && { status }),
      ...(rating !== null && { rating }),
      ...(verdict !== null && { verdict }),
      since: at,
      until: present?.at ?? at,
      by,
    })),
  ].sort((a, b) => compare(a.since, b.since) || compare(a.until, b.until) || compare(a.by, b.by));
  // Each stood until the next one, whoever said that.
  return past.map((each, i) => {
    const next = past[i + 1]?.since;
    return next !== undefined && next < each.until ? { ...each, until: next } : each;
  });
}

/** Everybody's evidence, each piece once: what lies in a private file is private, wherever else it lies. */
function evidenceOf(said: readonly Said[], hidden: readonly Said[]): SignedEvidence[] {
  const signed = (all: readonly Said[], isPrivate: boolean): SignedEvidence[] =>
    all.flatMap(({ by, fields }) =>
      (fields.evidence ?? []).map((evidence) => ({ ...evidence, by, private: isPrivate })),
    );
  const pieces = new Map(
    [...signed(said, false), ...signed(hidden, true)].map((each) => [
      JSON.stringify([each.id, each.by]),
      each,
    ]),
  );
  return [...pieces.values()].sort((a, b) => compare(a.at, b.at));
}

/** Who looked at the present verdict besides its giver, each once; an earlier look was at another one. */
function reviewers(said: readonly Said[], { by: giver, at: since }: State): Signed[] {
  const looks = said
    .flatMap(({ fields }) => fields.reviewedBy ?? [])
    .filter(({ by, at }) => by !== giver && at >= since)
    .sort(oldestFirst);
  return [...new Map(looks.map(({ by, at }) => [by, { by, at }])).values()];
}

/** By time; of two at once, the first name in the alphabet counts as the later, as everywhere with decisions. */
function oldestFirst(a: Signed, b: Signed): number {
  return compare(a.at, b.at) || compare(b.by, a.by);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
