import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

/** Where goldens lie: `test-fixtures/expected` of the repository. */
export const EXPECTED: string = join(import.meta.dirname, '../../../test-fixtures/expected');

/**
 * Compares `actual` with the golden file of this name. A missing golden fails like a wrong one. Only where the variable UPDATE_GOLDENS
 * is set, and never under CI, is the file written instead: its diff is then reviewed like code.
 */
export function expectGolden(name: string, actual: string, folder: string = EXPECTED): void {
  const file = join(folder, name);
  if (mayUpdate(process.env)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  expect(
    existsSync(file) ? readFileSync(file, 'utf8') : `no golden ${name}; write it with UPDATE_GOLDENS=1`,
  ).toBe(actual);
}

/** Whether this run writes goldens instead of comparing. */
export function mayUpdate(environment: Readonly<Record<string, string | undefined>>): boolean {
  return isSet(environment['UPDATE_GOLDENS']) && !isSet(environment['CI']);
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}
