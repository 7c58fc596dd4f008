import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

const DEFAULTS = { recognize: 'auto', diagnostics: { scope: 'open' }, rules: {} };

test.each<[unknown, object]>([
  [undefined, DEFAULTS],
  [null, DEFAULTS],
  ['auto', DEFAULTS],
  [{}, DEFAULTS],
  [
    { recognize: 'ask', diagnostics: { scope: 'corpus' } },
    { ...DEFAULTS, recognize: 'ask', diagnostics: { scope: 'corpus' } },
  ],
  [
    { recognize: 'sometimes', rules: { 'vague-source': 'off' } },
    { ...DEFAULTS, rules: { 'vague-source': 'off' } },
  ],
  [
    { rules: { 'vague-source': 'loud', 'broken-quote': 'error' } },
    { ...DEFAULTS, rules: { 'broken-quote': 'error' } },
  ],
  [{ diagnostics: null, trace: { server: 'off' } }, DEFAULTS],
])('settings %j', (section, expected) => {
  expect(readSettings(section)).toEqual(expected);
});
