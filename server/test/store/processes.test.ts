import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { parseSidecar } from '../../src/annotations/sidecar/sidecarFile.ts';
import { nodeSidecars } from '../../src/hosts/nodeSidecars.ts';

/**
 * How often a writer is killed. Each kill needs a fresh process, a third of a second on a busy machine; the store was measured with
 * `NEWSMARK_KILLS=200 npx vitest run server/test/store`, and forty keep watch in every run.
 */
const KILLS = Number(process.env['NEWSMARK_KILLS'] ?? 40);

/** The writer as one file: it starts in a fraction of the time that its sources take. */
let program = '';

beforeAll(() => {
  program = join(mkdtempSync(join(tmpdir(), 'newsmark-writer-')), 'writer.cjs');
  buildSync({
    entryPoints: [join(import.meta.dirname, 'writer.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
});

afterAll(() => rmSync(dirname(program), { recursive: true, force: true }));

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsmark-store-'));
  file = join(folder, 'a.yaml');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function startWriter(name: string, count: number): ChildProcessByStdio<null, Readable, null> {
  const args = [program, pathToFileURL(file).href, name, String(count)];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** What a writer said that it wrote, once it has ended in whatever way. */
async function saidBy(writer: ChildProcessByStdio<null, Readable, null>): Promise<string[]> {
  let said = '';
  writer.stdout.setEncoding('utf8').on('data', (piece: string) => {
    said += piece;
  });
  await new Promise((resolve) => {
    writer.on('close', resolve);
  });
  return said.split('\n').slice(0, -1);
}

/** The ids of the marks that the sidecar holds, in order; the file must be without fault. */
function decided(): string[] {
  const { value, problems } = parseSidecar(readFileSync(file, 'utf8'));
  expect(problems).toEqual([]);
  return value.sidecar.marks.map(({ id }) => id);
}

function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${name}-${i}`);
}

test('two processes that decide five hundred times each, at once, lose nothing', async () => {
  await Promise.all([saidBy(startWriter('a', 500)), saidBy(startWriter('b', 500))]);
  const ids = decided();
  expect(ids.length).toBe(1000);
  for (const name of ['a', 'b']) {
    expect(ids.filter((id) => id.startsWith(name))).toEqual(numbered(name, 500));
  }
  expect(readdirSync(folder)).toEqual(['a.yaml']);
}, 180_000);

test(`a writer killed at ${KILLS} random moments leaves a whole file, and the next one goes on`, async () => {
  for (let kill = 0; kill < KILLS; kill++) {
    rmSync(file, { force: true });
    const writer = startWriter('k', 100_000);
    let left = Math.ceil(Math.random() * 10);
    writer.stdout.on('data', () => {
      // The moment is anywhere within the next updates.
      if (left-- === 0) setTimeout(() => writer.kill('SIGKILL'), Math.random() * 10);
    });
    const said = await saidBy(writer);
    expect(said).not.toEqual([]);
    const ids = decided();
    // The last one may be saved though its writer had no time to say so.
    expect([said.length, said.length + 1]).toContain(ids.length);
    expect(ids).toEqual(numbered('k', ids.length));
    const place = { uri: pathToFileURL(file).href, root: pathToFileURL(`${folder}/`).href };
    await nodeSidecars().update(place, (text) => `# ${kill}\n${text ?? ''}`);
    expect(decided()).toEqual(ids);
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  }
}, 600_000);
