import { expect, test } from 'vitest';
import { PRESETS, presetRules } from './presets.ts';
import { RULES } from './rules/index.ts';

/** The levels of all rules under a preset, as one letter each, in the order of `RULES`. */
function levels(preset: keyof typeof PRESETS): string {
  return RULES.map(({ id, level }) => (PRESETS[preset].rules[id]?.level ?? level).charAt(0)).join('');
}

test('gentle asks for less than newsroom, and research for more', () => {
  expect({ gentle: levels('gentle'), newsroom: levels('newsroom'), research: levels('research') }).toEqual({
    gentle: 'hhooooiiho',
    newsroom: 'iihhhhiihw',
    research: 'iiiiiiiiii',
  });
});

test('what a corpus says of a rule goes before the preset, and its options do not undo the level', () => {
  const rules = presetRules('gentle', {
    'vague-source': { level: 'warning', options: {} },
    'anonymous-source': { options: { near: 2 } },
  });
  expect([rules['vague-source'], rules['anonymous-source'], rules['unidentified-speaker']]).toEqual([
    { level: 'warning', options: {} },
    { level: 'off', options: { near: 2 } },
    { level: 'off', options: {} },
  ]);
});
