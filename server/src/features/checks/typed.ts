import { evidenceId } from '../../annotations/checks/evidenceId.ts';
import type { Check, CheckStatus, SignedEvidence } from '../../annotations/checks/types.ts';
import { suggest } from '../../annotations/suggest.ts';
import type { AskedEvidence, AskedStep } from './change.ts';

/** What somebody says of a check in words that they type, such as those of the command line. Undefined leaves all as it is. */
export interface TypedCheck {
  readonly status?: CheckStatus | undefined;
  /** Empty words take away what stood there. */
  readonly rating?: string | undefined;
  readonly verdict?: string | undefined;
  readonly claimant?: string | undefined;
  /** Addresses of web pages that were looked at. */
  readonly evidence: readonly string[];
  readonly note?: string | undefined;
  /** Whether they agree with somebody else's verdict. */
  readonly review: boolean;
  /** Whether the evidence is for the private file. */
  readonly isPrivate: boolean;
}

/** Why typed words cannot be meant, as sentences for people, or null. What steps alone can tell is left to `checkChange`. */
export function typedProblem(typed: TypedCheck, ratings: readonly string[]): string | null {
  const { rating = '', evidence, note, review, isPrivate } = typed;
  const isSet = setWords(typed).length > 0;
  if (!isSet && evidence.length === 0 && note === undefined && !review) {
    return 'Say something of it: --status, --rating, --verdict, --claimant, --evidence, --note or --review.';
  }
  if (rating.trim() !== '' && !ratings.includes(rating.trim())) return ratingProblem(rating.trim(), ratings);
  if (isPrivate && evidence.length === 0)
    return 'Only evidence is kept in private: say which, with --evidence URL.';
  if (review && isSet) {
    return 'Who agrees with a verdict does not change it: give --review alone, or with --evidence and --note.';
  }
  return null;
}

/** A sentence for people that says which ratings there are, where one was named that is none. */
export function ratingProblem(rating: string, ratings: readonly string[]): string {
  const near = suggest(rating, ratings);
  const hint = near === null ? '' : ` Do you mean '${near}'?`;
  return `'${rating}' is none of the ratings here, which are ${ratings.join(', ')}.${hint}`;
}

/** What typed words set, as far as they set anything. */
function setWords({ status, rating, verdict, claimant }: TypedCheck): string[] {
  return [status, rating, verdict, claimant].filter((words) => words !== undefined);
}

/**
 * The steps that typed words without a problem come to; `check` is how the question stands, where it is on the list. An address that is
 * there already, whoever found it, is not put there twice; one that is private may still be made public. Two processes that are told the
 * same at once make the same piece of evidence.
 */
export function typedSteps(typed: TypedCheck, check: Check | null): AskedStep[] {
  const { status, rating, verdict, claimant, note, review } = typed;
  const set: AskedStep = {
    step: 'set',
    ...(status !== undefined && { status }),
    ...(rating !== undefined && { rating: wordsOrNull(rating) }),
    ...(verdict !== undefined && { verdict: wordsOrNull(verdict) }),
    ...(claimant !== undefined && { claimant: wordsOrNull(claimant) }),
  };
  return [
    ...(setWords(typed).length > 0 ? [set] : []),
    ...newEvidence(typed, check?.evidence ?? []),
    ...(note === undefined ? [] : [{ step: 'addNote', text: note } as const]),
    ...(review ? [{ step: 'review', agrees: true } as const] : []),
  ];
}

function wordsOrNull(words: string): string | null {
  return words.trim() === '' ? null : words.trim();
}

function newEvidence(
  { evidence, isPrivate }: TypedCheck,
  present: readonly SignedEvidence[],
): AskedEvidence[] {
  const isKnown = ({ private: isHidden }: SignedEvidence): boolean => isPrivate || !isHidden;
  const known = new Set(present.filter(isKnown).map(({ url }) => comparable(url ?? '')));
  const taken = new Set(present.map(({ id }) => id));
  return evidence.flatMap((given) => {
    const url = given.trim();
    if (known.has(comparable(url))) return [];
    known.add(comparable(url));
    const content = { kind: 'page', url } as const;
    const id = evidenceId(content, taken);
    taken.add(id);
    return { step: 'putEvidence', evidence: { id, ...content }, private: isPrivate };
  });
}

/** An address as others are compared with it: scheme and host are written in any case, and a host alone with a slash or without. */
function comparable(url: string): string {
  const [, head = '', rest = url] = /^(https?:\/\/[^/?#]*)(.*)$/i.exec(url.trim()) ?? [];
  return head.toLowerCase() + (rest === '/' ? '' : rest);
}
