import { expect } from 'vitest';
import type { CheckRecord } from '../../src/reports/checks.ts';
import { folderOf } from './marksSupport.ts';
import { runHere, type Circumstances, type Outcome } from './support.ts';

export { folderOf, read, write } from './marksSupport.ts';

/** An article with a sentence that is worth checking, a quotation, and a claim without a source. */
export const STORY: string = `Tide mill at Saltmere sold to the council

SALTMERE, Orvland (NPA) — The tide mill at Saltmere was sold to the council on Monday for $4.2 million, twice the sum of last year, the harbour office said.

“We counted 400 rats and never a cat,” Mayor Greta Lomax said on Tuesday.

Critics said the mill would ruin every shop on the quay.
`;

export const SALE: string =
  'The tide mill at Saltmere was sold to the council on Monday for $4.2 million, twice the sum of last year, the harbour office said.';
export const RATS: string = '“We counted 400 rats and never a cat,”';
export const RUIN: string = 'Critics said the mill would ruin every shop on the quay.';
export const SIDECAR: string = 'story.txt.marks.yaml';
export const PRIVATE: string = 'story.txt.private.yaml';
export const PAGE: string = 'https://saltmere-harbour.example/sale';

/** Runs 'factcheck' in a folder, as Mara unless the circumstances say otherwise. */
export function factcheck(
  cwd: string,
  args: readonly string[],
  circumstances: Circumstances = {},
): Promise<Outcome> {
  return runHere(['factcheck', ...args], { cwd, userName: 'Mara', ...circumstances });
}

/** Runs 'factcheck', which must end well and say nothing on standard error. */
export async function done(
  cwd: string,
  args: readonly string[],
  circumstances: Circumstances = {},
): Promise<string> {
  const { code, out, err } = await factcheck(cwd, args, circumstances);
  expect({ args, code, err }).toEqual({ args, code: 0, err: '' });
  return out;
}

export async function list(cwd: string, ...args: string[]): Promise<CheckRecord[]> {
  const { out } = await factcheck(cwd, ['list', 'story.txt', '--format', 'json', ...args]);
  return JSON.parse(out) as CheckRecord[];
}

/** The only entry on these words. */
export async function entryOn(cwd: string, words: string): Promise<CheckRecord> {
  const found = (await list(cwd)).filter(({ text }) => text === words);
  const [entry] = found;
  if (entry === undefined || found.length > 1) throw new Error(`${found.length} entries on '${words}'.`);
  return entry;
}

/** The id of a claim or a quotation of the engine, whether or not anybody checks it. */
export async function engineId(cwd: string, words: string): Promise<string> {
  const { out } = await runHere(['marks', 'list', 'story.txt', '--format', 'json'], { cwd });
  const marks = JSON.parse(out) as { readonly id: string; readonly layer: string; readonly text: string }[];
  const found = marks.find(({ layer, text }) => text === words && /^(?:claim|quotation)$/u.test(layer));
  if (found === undefined) throw new Error(`Nothing is marked on '${words}'.`);
  return found.id;
}

/** Each entry as 'status rating words by', with what is to be looked at again. */
export function brief(records: readonly CheckRecord[]): string[] {
  return records.map(({ status, rating, text, by, attention }) =>
    [status, rating, `'${text}'`, by, attention].filter((part) => part !== null).join(' '),
  );
}

/** A folder with the story, the id of the sentence on the sale, and the words that set something about it. */
export async function onSale(): Promise<{ cwd: string; id: string; set: (...args: string[]) => string[] }> {
  const cwd = folderOf({ 'story.txt': STORY });
  const id = await engineId(cwd, SALE);
  return { cwd, id, set: (...args) => ['set', 'story.txt', id, ...args] };
}
