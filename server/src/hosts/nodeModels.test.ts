import { cpSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MODEL_FILES } from '../engine/index.ts';
import { BrokenInstallation, modelsOf } from './nodeModels.ts';

const SHIPPED = join(import.meta.dirname, '../../models');

/** What a person is told whose weights are in this state. */
function complaint(folders: readonly string[]): string {
  try {
    modelsOf(folders);
    return 'none';
  } catch (error) {
    return error instanceof BrokenInstallation ? error.message : `not for people: ${String(error)}`;
  }
}

describe('an installation whose weights', () => {
  test('lie in the second place is whole', () => {
    expect(complaint([join(SHIPPED, 'elsewhere'), SHIPPED])).toBe('none');
  });

  test('are missing says so', () => {
    const missing = 'The trained weights are missing; install Newsmark again.';
    expect(complaint([join(SHIPPED, 'elsewhere')])).toBe(missing);
  });

  test.each(MODEL_FILES)('are short of %s says so', (file) => {
    const folder = mkdtempSync(join(tmpdir(), 'newsmark-weights-'));
    const damaged = `The trained weights in ${folder} cannot be read; install Newsmark again.`;
    cpSync(SHIPPED, folder, { recursive: true });
    truncateSync(join(folder, `${file}.bin`), 5000);
    expect(complaint([folder])).toBe(damaged);
    rmSync(join(folder, `${file}.bin`));
    expect(complaint([folder])).toBe(damaged);
  });
});
