import type { CheckableMark } from '../sidecar/types.ts';
import type { Span } from '../../engine/index.ts';
import type { Resolution } from '../resolution.ts';
import { hasCheck, isCheckable } from './fields.ts';
import { checkOf } from './merge.ts';
import type { Check, Question } from './types.ts';

/** What people wrote about one thing on the fact-check list, with where its words stand. */
export interface Listed {
  readonly id: string;
  readonly entries: readonly CheckableMark[];
  readonly resolved: readonly Resolution[];
  readonly truth: Check | null;
  readonly said: Check | null;
}

/** What is on the list, in the order in which the sidecars have it; `hidden` are the entries of the private files. */
export function listedMarks(marks: readonly Resolution[], hidden: readonly CheckableMark[]): Listed[] {
  const groups = new Map<string, { readonly entries: CheckableMark[]; readonly resolved: Resolution[] }>();
  for (const each of marks) {
    const { mark } = each;
    if (!isCheckable(mark)) continue;
    const group = groups.get(mark.id) ?? { entries: [], resolved: [] };
    groups.set(mark.id, group);
    group.entries.push(mark);
    group.resolved.push(each);
  }
  return [...groups].flatMap(([id, { entries, resolved }]): Listed[] => {
    if (!entries.some(hasCheck)) return [];
    const own = hidden.filter((mark) => mark.id === id);
    const truth = checkOf(entries, 'true', own);
    return [{ id, entries, resolved, truth, said: checkOf(entries, 'said', own) }];
  });
}

/** The entries of those whose word holds: their words are the ones that it is about. */
export function judgedOf({ resolved, truth, said }: Listed): Resolution[] {
  return resolved.filter(({ mark }) => mark.by === truth?.by || mark.by === said?.by);
}

/** A question with what people said of it, about words that stand in the present text as they did. */
export interface StandingCheck {
  readonly id: string;
  readonly question: Question;
  /** The pieces, in order. */
  readonly spans: readonly Span[];
  readonly check: Check;
}

/** The checks that are about the present words; those of words that changed have to be made anew, and say nothing of them. */
export function standingChecks(
  marks: readonly Resolution[],
  hidden: readonly CheckableMark[],
): StandingCheck[] {
  return listedMarks(marks, hidden).flatMap(({ id, resolved, truth, said }) => {
    const standing = (question: Question, check: Check | null): StandingCheck[] => {
      const entry = check === null ? undefined : resolved.find(({ mark }) => mark.by === check.by);
      return check === null || entry === undefined || entry.spans === null || entry.stale
        ? []
        : [{ id, question, spans: entry.spans, check }];
    };
    return [...standing('true', truth), ...standing('said', said)];
  });
}
