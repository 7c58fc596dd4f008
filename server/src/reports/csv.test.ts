import { expect, test } from 'vitest';
import { csvLine } from './csv.ts';

test.each<[readonly (string | number | boolean | null)[], string]>([
  [['a', 1, true, null, ''], 'a,1,true,,\r\n'],
  [['a, b', 'say "no"', 'two\nlines', 'cr\r'], '"a, b","say ""no""","two\nlines","cr\r"\r\n'],
  [['“No,” she said'], '"“No,” she said"\r\n'],
  [[], '\r\n'],
])('%j', (fields, expected) => expect(csvLine(fields)).toBe(expected));
