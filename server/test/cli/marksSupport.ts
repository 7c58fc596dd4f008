import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import type { MarkRecord } from '../../src/reports/marks.ts';
import { runHere, type Circumstances, type Outcome } from './support.ts';

/** An article with a quotation in pieces, one that is only a phrase, a claim without a source and reported speech. */
export const STORY: string = `Ferry pier at Halden closed after storm damage

HALDEN, Orvland (NPA) — The ferry pier at Halden was closed on Monday, the harbour office said.

“Two of the piles are gone,” Harbour Master Ida Brekke said on Tuesday. “We will not wait for a third.”

Councillor Tom Varga called the delay “a quiet scandal.” Critics said the repair came too late.

Brekke said the ferry would run from Sandvik until June.
`;

/** A folder of its own for each test, with these files. */
export function folderOf(
  files: Readonly<Record<string, string | Uint8Array>> = { 'story.txt': STORY },
): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsmark-marks-'));
  for (const [path, content] of Object.entries(files)) write(folder, path, content);
  return folder;
}

export function write(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

export function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** Runs 'marks' in a folder, as Mara unless the circumstances say otherwise. */
export function marks(
  cwd: string,
  args: readonly string[],
  circumstances: Circumstances = {},
): Promise<Outcome> {
  return runHere(['marks', ...args], { cwd, userName: 'Mara', ...circumstances });
}

/** Runs 'marks', which must end well. */
export async function done(
  cwd: string,
  args: readonly string[],
  circumstances: Circumstances = {},
): Promise<string> {
  const { code, out, err } = await marks(cwd, args, circumstances);
  expect({ args, code, err }).toEqual({ args, code: 0, err: '' });
  return out;
}

export async function list(cwd: string, ...args: string[]): Promise<MarkRecord[]> {
  const { out } = await marks(cwd, ['list', '.', '--format', 'json', ...args]);
  return JSON.parse(out) as MarkRecord[];
}

/** The mark or suggestion on exactly these words in a layer. */
export async function markOn(cwd: string, layer: MarkRecord['layer'], words: string): Promise<MarkRecord> {
  const found = (await list(cwd, '--layer', layer)).find(({ text }) => text === words);
  if (found === undefined) throw new Error(`No ${layer} is listed on '${words}'.`);
  return found;
}

export async function idOf(cwd: string, layer: MarkRecord['layer'], words: string): Promise<string> {
  return (await markOn(cwd, layer, words)).id;
}

/** Each mark as 'state words by', with its flags. */
export function brief(records: readonly MarkRecord[]): string[] {
  return records.map(({ state, text, by, orphan, stale }) =>
    [
      state,
      `'${text}'`,
      ...(by === null ? [] : [by]),
      ...(orphan ? ['orphan'] : []),
      ...(stale ? ['stale'] : []),
    ].join(' '),
  );
}

export const PILES: string =
  '“Two of the piles are gone,” Harbour Master Ida Brekke said on Tuesday. “We will not wait for a third.”';
export const SCANDAL: string = '“a quiet scandal.”';
export const LATE: string = 'Critics said the repair came too late.';
export const SIDECAR: string = 'story.txt.marks.yaml';
