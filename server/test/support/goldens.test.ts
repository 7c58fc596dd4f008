import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { expectGolden, mayUpdate } from './goldens.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsmark-goldens-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a golden that agrees passes; one that differs or is missing fails', () => {
  vi.stubEnv('UPDATE_GOLDENS', '');
  writeFileSync(join(folder, 'there.txt'), 'same\n');
  expectGolden('there.txt', 'same\n', folder);
  expect(() => expectGolden('there.txt', 'other\n', folder)).toThrow();
  expect(() => expectGolden('missing.txt', 'same\n', folder)).toThrow();
  vi.unstubAllEnvs();
});

test('goldens are written only on demand, and never under CI', () => {
  const cases = [
    {},
    { UPDATE_GOLDENS: '1' },
    { UPDATE_GOLDENS: '1', CI: 'true' },
    { UPDATE_GOLDENS: '0' },
    { CI: 'true' },
  ];
  expect(cases.map(mayUpdate)).toEqual([false, true, false, false, false]);
});
