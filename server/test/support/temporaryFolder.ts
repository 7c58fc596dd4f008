import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Gives all tests of a run one folder for what they write, and removes it behind them: a run leaves nothing on the machine. */
export default function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsmark-tests-'));
  // The workers inherit the environment; Windows asks for TEMP, the others for TMPDIR.
  process.env['TMPDIR'] = folder;
  process.env['TEMP'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
