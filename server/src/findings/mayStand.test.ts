import { expect, test } from 'vitest';
import { mayStand } from './mayStand.ts';

const SENTENCE = 'The sun will rise at 06:14, and the tide will be high by noon.';

test.each<[string, boolean]>([
  ['tide', true],
  ['The Sun Will Rise', true],
  ['tid', false],
  ['rise * high', true],
  ['high * rise', false],
  ['sun * at * noon', true],
  ['the sun * rise', true],
  ['sun *', true],
  ['*', false],
  ['', false],
  ['rise 06', false],
])('%s: %s', (pattern, expected) => {
  expect(mayStand(SENTENCE, [pattern])).toBe(expected);
});

test('one pattern of several is enough, and none is not', () => {
  expect(mayStand(SENTENCE, ['moon', 'noon'])).toBe(true);
  expect(mayStand(SENTENCE, [])).toBe(false);
});
