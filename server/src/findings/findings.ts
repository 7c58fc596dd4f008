import type { StandingCheck } from '../annotations/checks/listed.ts';
import type { StandingMute } from '../annotations/decisions.ts';
import { compareSpans, markIds, type Analysis } from '../engine/index.ts';
import { unmuted } from './muted.ts';
import { sentenceIndexAt } from './places.ts';
import { RULES, RULES_ON_CHECKS } from './rules/index.ts';
import { headOf, SUMMARISE_ABOVE, summaryOf } from './summary.ts';
import type { Finding, FindingSettings, Rule, RuleFinding, RuleId, Severity } from './types.ts';

/** What a loose file is judged by: every rule at its own level, and no source known. */
export const DEFAULT_SETTINGS: FindingSettings = { rules: {}, knownSources: [] };

/**
 * What the rules find in one article, all of it but what somebody muted, in the order of the text. Pure; settings decide which rules speak
 * and how loudly; `checks` are what people wrote about the article's fact-checks. A finding's id does not depend on settings and mutes:
 * rules that are off are asked too, and left out afterwards.
 */
export function findFindings(
  analysis: Analysis,
  settings: FindingSettings,
  mutes: readonly StandingMute[] = [],
  checks: readonly StandingCheck[] = [],
): Finding[] {
  const { genre } = analysis.article;
  const ask = (rules: readonly Rule[]): Asked[] =>
    rules
      .filter(({ genres }) => genres?.includes(genre) ?? true)
      .flatMap((rule) =>
        rule
          .check(analysis, settings, checks)
          .map((finding) => ({ ...finding, rule: rule.id, own: rule.level })),
      )
      .sort(compareSpans);
  const ofText = ask(RULES.filter(({ id }) => !RULES_ON_CHECKS.has(id)));
  const ofChecks = ask(RULES.filter(({ id }) => RULES_ON_CHECKS.has(id)));
  // The summary comes behind the text's own, so that it takes no other finding's id, and what people wrote behind all that.
  const head = headOf(analysis);
  const ids = markIds('f', analysis.text, [...ofText, head, ...ofChecks]);
  const settled = (found: readonly Asked[], first: number): Finding[] =>
    found.flatMap(({ own, ...finding }, i): Finding[] => {
      const severity = settings.rules[finding.rule]?.level ?? own;
      return severity === 'off' ? [] : [{ ...finding, id: ids[first + i] ?? '', severity }];
    });
  const told = unmuted(settled(ofText, 0), mutes);
  const findings = summarised(analysis, told, settings, mutes, ids[ofText.length] ?? '');
  if (ofChecks.length === 0) return findings;
  return [...findings, ...unmuted(settled(ofChecks, ofText.length + 1), mutes)].sort(compareSpans);
}

/** What a rule found, with the rule's own level. */
type Asked = RuleFinding & { readonly rule: RuleId; readonly own: Severity };

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
