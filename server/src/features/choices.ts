import type { StandsBy } from '../annotations/sidecar/types.ts';
import type { Analysis, Span } from '../engine/index.ts';
import type { Finding, RuleId } from '../findings/types.ts';
import type { Choice } from './choice.ts';
import { quotationChoices } from './quotationChoices.ts';
import { isAt } from './selection.ts';

/** A rule that a person may silence, who is asked for the reason. */
export interface MuteChoice {
  readonly title: string;
  readonly finding: Finding;
  readonly scope: 'sentence' | 'file';
}

/** A question that a person may put to the author, who is asked for its words. */
export interface QueryChoice {
  readonly title: string;
  readonly finding: Finding;
}

/** What it is called to say why a sentence needs no source. */
const STANDS_BY: Readonly<Record<StandsBy, string>> = {
  record: 'Needs no source: settled record',
  seen: 'Needs no source: seen in public',
  style: 'Needs no source: house style',
};

/** What it is called to let a finding of another rule stand. */
const LET_STAND: Readonly<Record<Exclude<RuleId, 'unattributed-claim'>, string>> = {
  'unattributed-quote': 'Needs no speaker',
  'vague-source': 'Leave this source as it is',
  'anonymous-source': 'Leave this source as it is',
  'second-hand-source': 'Leave this source as it is',
  'unidentified-speaker': 'Needs no role',
  'headline-attribution': 'Leave this headline as it is',
  'broken-quote': 'Leave these marks as they are',
  'non-article-text': 'Leave this text as it is',
  'verdict-without-evidence': 'Leave this verdict as it is',
};

/** The decisions at a selection, or at a cursor where it is empty: on the findings there, then on the quotations. `hasList`: speakers can be picked from a list. */
export function choices(
  analysis: Analysis,
  findings: readonly Finding[],
  selection: Span,
  hasList = false,
): Choice[] {
  const isHere = isAt(selection);
  return [
    ...findings.filter(isHere).flatMap(letStand),
    ...findings.filter(isHere).flatMap(toFactCheck),
    ...quotationChoices(analysis, findings, selection, hasList),
  ];
}

/** The ways to let a finding stand. */
function letStand(finding: Finding): Choice[] {
  const { id, rule, lists } = finding;
  const rejected = { id, decision: 'rejected' as const };
  if (lists !== undefined)
    return [{ title: 'Leave these sentences as they are', finding, verdict: rejected }];
  if (rule !== 'unattributed-claim') return [{ title: LET_STAND[rule], finding, verdict: rejected }];
  return (Object.keys(STANDS_BY) as StandsBy[]).map((reason) => ({
    title: STANDS_BY[reason],
    finding,
    verdict: { ...rejected, correction: { reason } },
  }));
}

/** A claim can be handed to whoever checks facts; its place on the list is its status. */
function toFactCheck(finding: Finding): Choice[] {
  const { id, rule, lists } = finding;
  if (rule !== 'unattributed-claim' || lists !== undefined) return [];
  const verdict = { id, decision: 'accepted' as const, correction: { status: 'open' as const } };
  return [{ title: 'To the fact-check list', finding, verdict }];
}

/** What no author could answer: what a page left in the file, and what a fact-checker did. */
const NO_QUERY: ReadonlySet<RuleId> = new Set(['non-article-text', 'verdict-without-evidence']);

/** The findings at a selection about which the author can be asked. */
export function queryChoices(findings: readonly Finding[], selection: Span): QueryChoice[] {
  return findings
    .filter(isAt(selection))
    .filter(({ rule, lists }) => lists === undefined && !NO_QUERY.has(rule))
    .map((finding) => ({ title: 'Query the author…', finding }));
}

/** The rules that may be silenced at a selection. */
export function muteChoices(findings: readonly Finding[], selection: Span): MuteChoice[] {
  return findings.filter(isAt(selection)).flatMap((finding) => [
    { title: `Mute '${finding.rule}' here…`, finding, scope: 'sentence' as const },
    { title: `Mute '${finding.rule}' in this file…`, finding, scope: 'file' as const },
  ]);
}
