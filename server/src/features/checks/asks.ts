import { safeUrl } from '../../annotations/checks/addresses.ts';
import { evidenceId } from '../../annotations/checks/evidenceId.ts';
import type {
  Check,
  CheckStatus,
  CheckStep,
  Evidence,
  Question,
  SignedEvidence,
} from '../../annotations/checks/types.ts';
import type { Signed } from '../../annotations/sidecar/types.ts';
import { suggest } from '../../annotations/suggest.ts';

/** What somebody wants to say of a check in words that they typed, such as those of the command line. Undefined leaves all as it is. */
export interface CheckAsk {
  readonly question: Question;
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

/** Why an ask cannot be meant, as sentences for people, or null; `check` is how the question stands, where it is on the list. */
export function askProblem(
  ask: CheckAsk,
  check: Check | null,
  ratings: readonly string[],
  { by }: Signed,
): string | null {
  const { rating, evidence, review, isPrivate } = ask;
  if (!saysSomething(ask)) {
    return 'Say something of it: --status, --rating, --verdict, --claimant, --evidence, --note or --review.';
  }
  if (rating !== undefined && rating.trim() !== '' && !ratings.includes(rating.trim()))
    return ratingProblem(rating.trim(), ratings);
  const wrong = evidence.find((url) => safeUrl(url) === null);
  if (wrong !== undefined) return `'${wrong}' is no web page: evidence begins with http:// or https://.`;
  if (isPrivate && evidence.length === 0)
    return 'Only evidence is kept in private: say which, with --evidence URL.';
  return review ? reviewProblem(ask, check, by) : null;
}

function saysSomething({ status, rating, verdict, claimant, note, evidence, review }: CheckAsk): boolean {
  const said = [status, rating, verdict, claimant, note].some((word) => word !== undefined);
  return said || evidence.length > 0 || review;
}

function ratingProblem(rating: string, ratings: readonly string[]): string {
  const near = suggest(rating, ratings);
  const hint = near === null ? '' : ` Do you mean '${near}'?`;
  return `'${rating}' is none of the ratings here, which are ${ratings.join(', ')}.${hint}`;
}

function reviewProblem(
  { status, rating, verdict, claimant }: CheckAsk,
  check: Check | null,
  by: string,
): string | null {
  if ([status, rating, verdict, claimant].some((word) => word !== undefined))
    return 'Who agrees with a verdict says nothing else of it: give --review alone, or with evidence and a note.';
  if (check === null || (check.rating === null && check.verdict === null))
    return 'There is no verdict yet to agree with.';
  return check.by === by ? `A verdict wants somebody else's eyes: ${by} gave this one.` : null;
}

/** The steps that an ask comes to, in the sidecar and in the private file. */
export interface AskedSteps {
  readonly open: readonly CheckStep[];
  readonly hidden: readonly CheckStep[];
}

/**
 * What is to be done for an ask without a problem. An address that is there already, whoever found it, is not put there twice; one that is
 * private may still be made public. The same ask in two processes at once makes the same piece of evidence.
 */
export function askedSteps(ask: CheckAsk, check: Check | null, { at }: Signed): AskedSteps {
  const { status, rating, verdict, claimant, note, review, isPrivate } = ask;
  const changes = [status, rating, verdict, claimant].some((word) => word !== undefined);
  const set: CheckStep = {
    step: 'set',
    ...(status !== undefined && { status }),
    ...(rating !== undefined && { rating: wordsOrNull(rating) }),
    ...(verdict !== undefined && { verdict: wordsOrNull(verdict) }),
    ...(claimant !== undefined && { claimant: wordsOrNull(claimant) }),
  };
  const evidence = newEvidence(ask, check?.evidence ?? [], at).map((each): CheckStep => ({
    step: 'putEvidence',
    evidence: each,
  }));
  return {
    open: [
      ...(changes ? [set] : []),
      ...(isPrivate ? [] : evidence),
      ...(note === undefined ? [] : [{ step: 'addNote', text: note } as const]),
      ...(review ? [{ step: 'review', agrees: true } as const] : []),
    ],
    hidden: isPrivate ? evidence : [],
  };
}

function wordsOrNull(words: string): string | null {
  return words.trim() === '' ? null : words.trim();
}

function newEvidence(
  { evidence, isPrivate }: CheckAsk,
  present: readonly SignedEvidence[],
  at: string,
): Evidence[] {
  const known = new Set(
    present.filter((each) => isPrivate || !each.private).map(({ url }) => comparable(url ?? '')),
  );
  const taken = new Set(present.map(({ id }) => id));
  return evidence.flatMap((given) => {
    const url = safeUrl(given) ?? '';
    if (known.has(comparable(url))) return [];
    known.add(comparable(url));
    const content = { kind: 'page', url } as const;
    const id = evidenceId(content, taken);
    taken.add(id);
    return { id, ...content, at };
  });
}

/** An address as others are compared with it: scheme and host are written in any case, and a host alone with a slash or without. */
function comparable(url: string): string {
  const [, head = '', rest = url] = /^(https?:\/\/[^/?#]*)(.*)$/i.exec(url.trim()) ?? [];
  return head.toLowerCase() + (rest === '/' ? '' : rest);
}
