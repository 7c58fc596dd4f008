import type { StandingMute } from '../annotations/decisions.ts';
import { compareSpans, markIds, type Analysis } from '../engine/index.ts';
import { unmuted } from './muted.ts';
import { sentenceIndexAt } from './places.ts';
import { RULES } from './rules/index.ts';
import { headOf, SUMMARISE_ABOVE, summaryOf } from './summary.ts';
import type { Finding, FindingSettings, Severity } from './types.ts';

/** What a loose file is judged by: every rule at its own level, and no source known. */
export const DEFAULT_SETTINGS: FindingSettings = { rules: {}, knownSources: [] };

/**
 * What the rules find in one article, all of it but what somebody muted, in the order of the text. Pure; settings decide which rules speak
 * and how loudly. A finding's id does not depend on settings and mutes: rules that are off are asked too, and left out afterwards.
 */
export function findFindings(
  analysis: Analysis,
  settings: FindingSettings,
  mutes: readonly StandingMute[] = [],
): Finding[] {
  const { genre } = analysis.article;
  const found = RULES.filter(({ genres }) => genres?.includes(genre) ?? true)
    .flatMap((rule) =>
      rule.check(analysis, settings).map((finding) => ({ ...finding, rule: rule.id, own: rule.level })),
    )
    .sort(compareSpans);
  // The summary comes last, so that it takes no other finding's id.
  const head = headOf(analysis);
  const ids = markIds('f', analysis.text, [...found, head]);
  const findings = found.flatMap(({ own, ...finding }, i): Finding[] => {
    const severity = settings.rules[finding.rule]?.level ?? own;
    return severity === 'off' ? [] : [{ ...finding, id: ids[i] ?? '', severity }];
  });
  return summarised(analysis, unmuted(findings, mutes), settings, mutes, ids.at(-1) ?? '');
}

/** How loudly at most unsourced sentences are summed up: who makes the rule louder wants to be asked about each. */
const QUIET: ReadonlySet<Severity> = new Set(['hint', 'information']);

/** Where an article has very many unsourced sentences, one finding at its head asks about all of them, and each keeps a hint. */
function summarised(
  analysis: Analysis,
  findings: readonly Finding[],
  { summariseAbove = SUMMARISE_ABOVE }: FindingSettings,
  mutes: readonly StandingMute[],
  id: string,
): Finding[] {
  const claims = findings.filter(({ rule }) => rule === 'unattributed-claim');
  const [first] = claims;
  if (first === undefined || claims.length <= summariseAbove || !QUIET.has(first.severity))
    return [...findings];
  const summary = { ...summaryOf(analysis, claims), id, severity: first.severity };
  const rest = findings.map((finding): Finding => {
    return finding.rule === 'unattributed-claim' ? { ...finding, severity: 'hint' } : finding;
  });
  return [...unmuted([summary], mutes), ...rest].sort(compareSpans);
}

/** A finding that is shown at its place, and the others of its sentence. */
export interface ShownFinding {
  readonly finding: Finding;
  /** The weaker ones, the strongest first: told with it, without a mark of their own. */
  readonly others: readonly Finding[];
}

/**
 * One finding for each sentence, the strongest; for display only. What stands in no sentence of its own, or is about the whole article, is
 * shown by itself.
 */
export function shownFindings(findings: readonly Finding[], analysis: Analysis): ShownFinding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const isAlone = finding.rule === 'non-article-text' || finding.lists !== undefined;
    const sentence = isAlone ? null : sentenceIndexAt(analysis, finding.start);
    const key = sentence === null ? finding.id : String(sentence);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap((group) => {
    const [finding, ...others] = group.sort(byStrength);
    return finding === undefined ? [] : { finding, others };
  });
}

const LOUDNESS: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2, error: 3 };

/** What the settings call more severe comes first, then what is surer, then what points more closely. */
function byStrength(a: Finding, b: Finding): number {
  return (
    LOUDNESS[b.severity] - LOUDNESS[a.severity] ||
    b.strength - a.strength ||
    a.end - a.start - (b.end - b.start) ||
    a.start - b.start
  );
}
