import { expect, test } from 'vitest';
import { withUnionMerge } from './gitAttributes.ts';

test.each([
  [null, '*.marks.yaml merge=union\n'],
  ['', '*.marks.yaml merge=union\n'],
  ['*.png binary\n', '*.png binary\n*.marks.yaml merge=union\n'],
  ['*.png binary', '*.png binary\n*.marks.yaml merge=union\n'],
  ['*.png binary\r\n', '*.png binary\r\n*.marks.yaml merge=union\r\n'],
  ['*.marks.yaml merge=union\n', null],
  ['*.marks.yaml -merge\n', null],
])('.gitattributes of %j becomes %j', (before, after) => {
  expect(withUnionMerge(before)).toBe(after);
});
