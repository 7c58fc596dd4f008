import { expect, test } from 'vitest';
import { withPrivateIgnored } from './gitIgnore.ts';

test.each([
  [null, '*.private.yaml\n'],
  ['', '*.private.yaml\n'],
  ['dist/\n', 'dist/\n*.private.yaml\n'],
  ['dist/', 'dist/\n*.private.yaml\n'],
  ['dist/\r\n', 'dist/\r\n*.private.yaml\r\n'],
  ['dist/\n  *.private.yaml\nout/\n', null],
  ['!*.private.yaml.txt\n', '!*.private.yaml.txt\n*.private.yaml\n'],
])('.gitignore of %j becomes %j', (before, after) => {
  expect(withPrivateIgnored(before, null)).toBe(after);
});

test.each([
  ['version: 1\n', '*.private.yaml\n'],
  ['privateEvidence: "{path}.secret.yml" # ours\n', '*.secret.yml\n'],
  ['privateEvidence: private/{reviewer}/{path}.yaml\n', '/private/\n'],
  ["privateEvidence: './desk/private/{path}.yaml'\n", '/desk/private/\n'],
  ['privateEvidence: "{reviewer}/{path}.private.yaml"\r\n', '*.private.yaml\n'],
  ['privateEvidence: "{reviewer}/{path}.yaml"\n', null],
  ['# privateEvidence: secret/{path}.yaml\n', '*.private.yaml\n'],
])('with %j in newsmark.yaml a new .gitignore is %j', (settings, text) => {
  expect(withPrivateIgnored(null, settings)).toBe(text);
});
