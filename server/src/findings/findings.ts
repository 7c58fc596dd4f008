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
  const quiet = quietClaims(found);
  return found.flatMap(({ own, ...finding }, i) => {
    const level = settings.rules[finding.rule]?.level ?? own;
    if (level === 'off') return [];
    // A level above the rule's own was chosen by people, so that it holds for every one.
    const severity = level === own && quiet.has(i) ? 'hint' : level;
    return { ...finding, id: ids[i] ?? '', severity };
  });
}

/**
 * How many claims of one article are asked about aloud. An article with hardly a source would otherwise be covered with the same
 * question; eight is about what fits on a screen, and the author knows by then what is missing.
 */
export const LOUD_AT_MOST = 8;

/** The indices of the claims beyond the strongest `LOUD_AT_MOST`, which are hints. Of two that are equally strong the earlier is loud. */
function quietClaims(found: readonly Pick<Finding, 'rule' | 'strength'>[]): ReadonlySet<number> {
  const claims = found.flatMap(({ rule, strength }, i) =>
    rule === 'unattributed-claim' ? { i, strength } : [],
  );
  const ranked = claims.sort((a, b) => b.strength - a.strength || a.i - b.i);
  return new Set(ranked.slice(LOUD_AT_MOST).map(({ i }) => i));
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
