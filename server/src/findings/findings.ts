import { compareSpans, markIds, type Analysis } from '../engine/index.ts';
import { sentenceIndexAt } from './places.ts';
import { RULES } from './rules/index.ts';
import type { Finding, FindingSettings, Severity } from './types.ts';

/** What a loose file is judged by: every rule at its own level, and no source known. */
export const DEFAULT_SETTINGS: FindingSettings = { rules: {}, knownSources: [] };

/**
 * What the rules find in one article, all of it, in the order of the text. Pure; settings decide which rules speak and how loudly.
 * A finding's id does not depend on the settings: rules that are off are asked too, and left out afterwards.
 */
export function findFindings(analysis: Analysis, settings: FindingSettings): Finding[] {
  const found = RULES.flatMap((rule) =>
    rule.check(analysis, settings).map((finding) => ({ ...finding, rule: rule.id, own: rule.level })),
  ).sort(compareSpans);
  const ids = markIds('f', analysis.text, found);
  return found.flatMap(({ own, ...finding }, i) => {
    const level = settings.rules[finding.rule]?.level ?? own;
    return level === 'off' ? [] : { ...finding, id: ids[i] ?? '', severity: level };
  });
}

/** A finding that is shown at its place, and the others of its sentence. */
export interface ShownFinding {
  readonly finding: Finding;
  /** The weaker ones, the strongest first: told with it, without a mark of their own. */
  readonly others: readonly Finding[];
}

/** One finding for each sentence, the strongest; for display only. What stands in no sentence of its own is shown by itself. */
export function shownFindings(findings: readonly Finding[], analysis: Analysis): ShownFinding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const sentence = finding.rule === 'non-article-text' ? null : sentenceIndexAt(analysis, finding.start);
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
