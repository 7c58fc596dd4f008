import type { Rule, RuleId } from '../types.ts';
import { anonymousSource } from './anonymous-source.ts';
import { brokenQuote } from './broken-quote.ts';
import { headlineAttribution } from './headline-attribution.ts';
import { nonArticleText } from './non-article-text.ts';
import { secondHandSource } from './second-hand-source.ts';
import { unattributedClaim } from './unattributed-claim.ts';
import { unattributedQuote } from './unattributed-quote.ts';
import { unidentifiedSpeaker } from './unidentified-speaker.ts';
import { vagueSource } from './vague-source.ts';
import { verdictWithoutEvidence } from './verdict-without-evidence.ts';

/** Every rule, in the order in which they are told. */
export const RULES: readonly Rule[] = [
  unattributedClaim,
  unattributedQuote,
  vagueSource,
  anonymousSource,
  secondHandSource,
  unidentifiedSpeaker,
  headlineAttribution,
  brokenQuote,
  nonArticleText,
  verdictWithoutEvidence,
];

/** Those that are about what people wrote, and not about what the engine reads: nobody judges it by them. */
export const RULES_ON_CHECKS: ReadonlySet<string> = new Set<RuleId>(['verdict-without-evidence']);

export const RULE_IDS: readonly RuleId[] = RULES.map(({ id }) => id);

/** The rule with this id. */
export function ruleById(id: RuleId): Rule {
  const rule = RULES.find((each) => each.id === id);
  if (rule === undefined) throw new RangeError(`There is no rule ${id}.`);
  return rule;
}
