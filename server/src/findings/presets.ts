import type { Preset, RuleSetting } from '../annotations/types.ts';
import { SUMMARISE_ABOVE } from './summary.ts';
import type { RuleId } from './types.ts';

/** What a preset stands for: the levels of rules that it moves, and from how many on unsourced sentences are summed up. */
export interface PresetSettings {
  readonly rules: Readonly<Partial<Record<RuleId, RuleSetting>>>;
  readonly summariseAbove: number;
}

function at(level: NonNullable<RuleSetting['level']>): RuleSetting {
  return { level, options: {} };
}

/** The presets. What `newsmark.yaml` says of a rule goes before them. */
export const PRESETS: Readonly<Record<Preset, PresetSettings>> = {
  /** For authors: what is plainly broken, and the rest in a low voice. */
  gentle: {
    rules: {
      'unattributed-claim': at('hint'),
      'unattributed-quote': at('hint'),
      'vague-source': at('off'),
      'anonymous-source': at('off'),
      'second-hand-source': at('off'),
      'unidentified-speaker': at('off'),
      'verdict-without-evidence': at('off'),
    },
    summariseAbove: 3,
  },
  /** For an editor's desk: every rule at its own level. */
  newsroom: { rules: {}, summariseAbove: SUMMARISE_ABOVE },
  /** For those who study articles: everything is listed, and each sentence by itself. */
  research: {
    rules: {
      'vague-source': at('information'),
      'anonymous-source': at('information'),
      'second-hand-source': at('information'),
      'unidentified-speaker': at('information'),
      'non-article-text': at('information'),
      'verdict-without-evidence': at('information'),
    },
    summariseAbove: Infinity,
  },
};

/** What a corpus's rules are told: the preset's levels, under what the corpus says of each rule itself. */
export function presetRules(
  preset: Preset,
  rules: Readonly<Record<string, RuleSetting>>,
): Readonly<Record<string, RuleSetting>> {
  const chosen: Readonly<Record<string, RuleSetting>> = PRESETS[preset].rules;
  const own = Object.entries(rules).map(([id, setting]) => [id, { ...chosen[id], ...setting }] as const);
  return { ...chosen, ...Object.fromEntries(own) };
}
