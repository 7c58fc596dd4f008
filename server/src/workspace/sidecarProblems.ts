import { isCheckOnly } from '../annotations/checks/fields.ts';
import type { ResolvedMark } from '../annotations/decisions.ts';
import type { SidecarFile } from '../annotations/sidecar/sidecarFile.ts';
import type { Parsed, Problem } from '../annotations/types.ts';
import type { Span } from '../engine/index.ts';
import type { Decided } from './decided.ts';

/** Something to be told about a YAML file or about decisions: a parser's problem, or a hint that a person should look again. */
export interface Notice extends Span {
  readonly message: string;
  readonly severity: Problem['severity'] | 'hint';
}

/** The lists are kept with what they are made of, so that they stay the same while nothing changes. */
const ofFiles = new WeakMap<
  Parsed<SidecarFile>,
  { readonly decided: Decided | null; readonly problems: readonly Notice[] }
>();
const ofArticles = new WeakMap<Decided, readonly Notice[]>();

/** What is wrong in a sidecar, at its place there: what the parser says, and marks that the article has no certain place for. */
export function sidecarProblems(file: Parsed<SidecarFile>, decided: Decided | null): readonly Notice[] {
  const known = ofFiles.get(file);
  if (known !== undefined && known.decided === decided) return known.problems;
  const { places } = file.value;
  const hints = (decided?.marks ?? []).flatMap((resolved): Notice[] => {
    const place = places.get(resolved.mark);
    const message = complaint(resolved);
    return place === undefined || message === null ? [] : [{ ...place, message, severity: 'hint' }];
  });
  const problems = [...file.problems, ...hints].sort((a, b) => a.start - b.start || a.end - b.end);
  ofFiles.set(file, { decided, problems });
  return problems;
}

/**
 * What a person should look at again in an article: decisions whose words changed, where lost ones may belong and, at its beginning, that
 * its sidecar cannot be read in full.
 */
export function articleProblems(decided: Decided): readonly Notice[] {
  const known = ofArticles.get(decided);
  if (known !== undefined) return known;
  const marks = decided.marks.flatMap((resolved): Notice[] => {
    const place = (resolved.spans ?? resolved.proposal)?.[0] ?? null;
    const message = complaint(resolved);
    return place === null || message === null ? [] : [{ ...place, message, severity: 'hint' }];
  });
  const errors = decided.faults.filter(({ severity }) => severity === 'error');
  const faulty: Notice[] =
    errors.length === 0
      ? []
      : [{ start: 0, end: 0, message: faultMessage(errors.length), severity: 'warning' }];
  const problems = [...faulty, ...marks];
  ofArticles.set(decided, problems);
  return problems;
}

function faultMessage(count: number): string {
  const faults = count === 1 ? 'an error' : `${count} errors`;
  return `The sidecar of this article has ${faults}; what stands there may not count.`;
}

/** What a person should look at again, or null; an older decision on the same mark does not matter any more. */
function complaint({ mark, orphan, proposal, stale, decides }: ResolvedMark): string | null {
  if (!decides || !(orphan || stale)) return null;
  const words = shortened(mark.spans[0]?.exact ?? '');
  const isCheck = isCheckOnly(mark);
  const what = isCheck
    ? `${mark.by} put '${words}' on the fact-check list`
    : `${mark.by} decided on ${WHAT[mark.layer]} '${words}' (${mark.decision})`;
  if (stale) {
    const again = isCheck ? 'check it' : 'decide';
    return `${what}. ${STALE[mark.layer] ?? 'It'} has changed since: ${again} again.`;
  }
  return proposal === null
    ? `${what}, and the article does not hold these words any more.`
    : `${what}, which is not found with certainty; perhaps this is it.`;
}

const WHAT: Readonly<Record<ResolvedMark['mark']['layer'], string>> = {
  actor: 'the name',
  quotation: 'the quotation',
  claim: 'the claim',
  finding: 'a finding about',
  note: 'a note on',
};

/** What of a stale mark is another than before. */
const STALE: Partial<Record<ResolvedMark['mark']['layer'], string>> = {
  quotation: 'Its cue or its source',
  claim: 'Its wording',
};

/** The beginning of a text, cut between words where it is long. */
function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 60).replace(/\s\S*$/, '')} …`;
}
