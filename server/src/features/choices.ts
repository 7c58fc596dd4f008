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

/** What it is called to let a finding stand. */
const LET_STAND: Readonly<Record<RuleId, string>> = {
  'unattributed-claim': 'Needs no source',
  'unattributed-quote': 'Needs no speaker',
  'vague-source': 'Leave this source as it is',
  'anonymous-source': 'Leave this source as it is',
  'second-hand-source': 'Leave this source as it is',
  'unidentified-speaker': 'Needs no role',
  'headline-attribution': 'Leave this headline as it is',
  'broken-quote': 'Leave these marks as they are',
  'non-article-text': 'Leave this text as it is',
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
    ...findings.filter(isHere).map((finding) => ({
      title: finding.lists === undefined ? LET_STAND[finding.rule] : 'Leave these sentences as they are',
      finding,
      verdict: { id: finding.id, decision: 'rejected' as const },
    })),
    ...quotationChoices(analysis, findings, selection, hasList),
  ];
}

/** The rules that may be silenced at a selection. */
export function muteChoices(findings: readonly Finding[], selection: Span): MuteChoice[] {
  return findings.filter(isAt(selection)).flatMap((finding) => [
    { title: `Mute '${finding.rule}' here…`, finding, scope: 'sentence' as const },
    { title: `Mute '${finding.rule}' in this file…`, finding, scope: 'file' as const },
  ]);
}
