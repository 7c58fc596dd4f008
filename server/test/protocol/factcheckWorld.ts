import { makeAnchor } from '../../src/annotations/anchors/makeAnchor.ts';
import { normalText } from '../../src/annotations/anchors/normalText.ts';
import { parseSidecar } from '../../src/annotations/sidecar/sidecarFile.ts';
import type { Sidecar } from '../../src/annotations/sidecar/types.ts';
import { lineIndex } from '../../src/engine/index.ts';
import {
  CHECK,
  CHECKS,
  type CheckItem,
  type CheckParams,
  type CheckResult,
  type ChecksParams,
  type ChecksResult,
  type CheckState,
} from '../../src/protocol/factcheck.ts';
import type { Range } from '../../src/protocol/protocol.ts';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles.ts';
import { memorySidecars, type MemorySidecars } from '../support/memorySidecars.ts';
import { FULL, editorHere, type Editor } from './editor.ts';

export const ROOT = 'file:///desk/';
export const FERRY: string = `${ROOT}ferry.txt`;
export const MILL: string = `${ROOT}mill.txt`;

export const LOSS = 'The ferry company lost 4.2 million crowns last year.';
export const PIER = '“We never closed the western pier,”';
export const OWNERS = 'The owners wanted to hide the damage from the insurers.';
export const SOLD = 'The mill had been sold twice in ten years.';

export const FERRY_TEXT: string = `SELBY QUAY, Orvland (NPA) — ${LOSS}

${PIER} said Ines Corrigan, who runs the harbour.

${OWNERS}
`;
export const MILL_TEXT: string = `ELSIN, Orvland (NPA) — The paper mill at Elsin let 300 workers go in March.

${SOLD}
`;

export const CORPUS = `version: 1
articles: ["*.txt"]
actors: []
ratings: ["right", "wrong"]
checklist: ["Names spelled as they spell them"]
`;

/** One entry of a sidecar on words of a text, with what else it says as lines of YAML. */
export function entry(
  id: string,
  words: string,
  text: string,
  by: string,
  ...more: readonly string[]
): string {
  const start = text.indexOf(words);
  const anchor = makeAnchor(normalText(text), { start, end: start + words.length });
  return [
    `  - id: ${id}`,
    `    layer: ${id.startsWith('q-') ? 'quotation' : 'claim'}`,
    '    decision: unsure',
    `    spans: [${JSON.stringify(anchor)}]`,
    ...more.map((line) => `    ${line}`),
    `    by: ${by}`,
    '    at: 2026-11-20T10:00:00Z',
    '',
  ].join('\n');
}

export function sidecarOf(...entries: readonly string[]): string {
  return `version: 1\nmarks:\n${entries.join('')}`;
}

export const LOSS_ENTRY: string = entry(
  'c-00000001',
  LOSS,
  FERRY_TEXT,
  'Ada Berg',
  'status: done',
  'rating: wrong',
  'verdict: It was 2.4 million.',
);
export const PIER_ENTRY: string = entry(
  'q-00000002',
  PIER,
  FERRY_TEXT,
  'Bo Thorn',
  'status: open',
  'said: {status: checking}',
);
export const SOLD_ENTRY: string = entry('c-00000003', SOLD, MILL_TEXT, 'Ada Berg', 'status: open');

/** A desk with two articles of a corpus, both with something on their lists. */
export const DESK: Readonly<Record<string, string>> = {
  [`${ROOT}newsmark.yaml`]: CORPUS,
  [FERRY]: FERRY_TEXT,
  [MILL]: MILL_TEXT,
  [`${FERRY}.marks.yaml`]: sidecarOf(LOSS_ENTRY, PIER_ENTRY),
  [`${MILL}.marks.yaml`]: sidecarOf(SOLD_ENTRY),
};

/** What the whole desk's list says. */
export const DESK_LIST: readonly string[] = [
  `ferry.txt:1:29 '${LOSS}' true? done wrong (Ada Berg)`,
  `ferry.txt:3:1 '${PIER}' true? open (Bo Thorn) said? checking (Bo Thorn)`,
  `mill.txt:3:1 '${SOLD}' true? open (Ada Berg)`,
];

export interface FactCheckWorld {
  readonly editor: Editor;
  readonly files: MemoryFiles;
  checks(params?: ChecksParams): Promise<ChecksResult>;
  command<Result>(name: string, params?: object): Promise<Result>;
  /** Writes about the truth of something in the ferry's article, unless it says otherwise. */
  check(params: Partial<CheckParams>): Promise<CheckResult>;
}

/** Our own client before files, with the desk's folder open and nothing else. */
export async function factCheckWorld(
  held: Readonly<Record<string, string>> = DESK,
  settings: object = { reviewer: 'Ada Berg' },
): Promise<FactCheckWorld & { readonly sidecars: MemorySidecars }> {
  const files = memoryFiles(held);
  const sidecars = memorySidecars(files);
  const editor = editorHere(files, { sidecars });
  editor.answer('workspace/configuration', () => [settings]);
  await editor.start(FULL, { files: 'node' }, [ROOT]);
  await editor.next('workspace/configuration');
  const present = { ...worldOf(editor, files), sidecars };
  // The settings have arrived when the server answers what it is asked behind them.
  await present.checks({ uri: `${ROOT}none.txt` });
  return present;
}

/** The gestures of a fact-checker in an editor that was started. */
export function worldOf(editor: Editor, files: MemoryFiles): FactCheckWorld {
  const command = <Result>(name: string, params?: object): Promise<Result> =>
    editor.connection.sendRequest('workspace/executeCommand', {
      command: name,
      ...(params && { arguments: [params] }),
    });
  return {
    editor,
    files,
    command,
    checks: (params = {}) => editor.connection.sendRequest(CHECKS, params),
    check: (params) => command(CHECK, { uri: FERRY, question: 'true', title: 'Check', ...params }),
  };
}

/** Where words stand in a text. */
export function rangeOf(words: string, text: string): Range {
  const start = text.indexOf(words);
  const lines = lineIndex(text);
  return { start: lines.position(start), end: lines.position(start + words.length) };
}

/** What a sidecar holds that must have no problems. */
export function sidecarAt({ files }: FactCheckWorld, uri: string): Sidecar {
  const { value, problems } = parseSidecar((files.files.get(uri) as string | undefined) ?? '');
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join(' '));
  return value.sidecar;
}

/** What the server tells the person next. */
export async function told({ editor }: FactCheckWorld): Promise<string> {
  return ((await editor.next('window/showMessage')) as { readonly message: string }).message;
}

/** What is on the list, a line each: file, place, attention, words, speaker, both questions. */
export function listed({ checks }: Pick<ChecksResult, 'checks'>): string[] {
  return checks.map((item) =>
    [
      `${item.file}:${item.line ?? '?'}:${item.column ?? '?'}`,
      ...(item.attention === null ? [] : [item.attention]),
      `'${item.text}'`,
      ...(item.speaker === null ? [] : [`by ${item.speaker}`]),
      `true? ${stateWords(item.truth)}`,
      ...(item.layer === 'quotation' ? [`said? ${stateWords(item.said)}`] : []),
    ].join(' '),
  );
}

/** 'done wrong (Ada Berg) +eP ~1 seen by Bo Thorn': `e` is a piece of evidence, `P` a private one, `~` counts notes. */
function stateWords(state: CheckState | null): string {
  if (state === null) return '-';
  const { status, rating, by, evidence, notes, reviewedBy } = state;
  return [
    status,
    ...(rating === null ? [] : [rating]),
    ...(by === null ? [] : [`(${by})`]),
    ...(evidence.length === 0 ? [] : [`+${evidence.map((each) => (each.private ? 'P' : 'e')).join('')}`]),
    ...(notes.length === 0 ? [] : [`~${notes.length}`]),
    ...reviewedBy.map((look) => `seen by ${look.by}`),
  ].join(' ');
}

/** The item with an id, which must be on the list. */
export async function itemOf(present: FactCheckWorld, id: string): Promise<CheckItem> {
  const { checks } = await present.checks();
  const found = checks.find((item) => item.id === id);
  if (found === undefined) throw new Error(`'${id}' is not on the list.`);
  return found;
}
