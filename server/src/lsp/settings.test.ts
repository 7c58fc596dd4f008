import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

const DEFAULTS = {
  recognize: 'auto',
  diagnostics: { scope: 'open' },
  reviewer: '',
  review: { blind: false },
  inlayHints: { speakers: false },
  rules: {},
};

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
  [{ reviewer: ' Ada Berg ' }, { ...DEFAULTS, reviewer: 'Ada Berg' }],
  [{ reviewer: 7 }, DEFAULTS],
  [{ review: { blind: true } }, { ...DEFAULTS, review: { blind: true } }],
  [{ review: { blind: 'yes' } }, DEFAULTS],
  [{ inlayHints: { speakers: true } }, { ...DEFAULTS, inlayHints: { speakers: true } }],
  [{ inlayHints: { speakers: 1 } }, DEFAULTS],
  [{ diagnostics: null, trace: { server: 'off' } }, DEFAULTS],
])('settings %j', (section, expected) => {
  expect(readSettings(section)).toEqual(expected);
});
