import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../test/support/memoryFiles.ts';
import { memorySidecars } from '../../test/support/memorySidecars.ts';
import type { RegistryChange } from '../annotations/registry/change.ts';
import { createRegistryStore, type RegistryStroke } from './registryStore.ts';

const ROOT = 'file:///news/';
const CORPUS = `${ROOT}newsmark.yaml`;
const REGISTRY = `${ROOT}actors.yaml`;
const EMPTY = 'version: 1\nactors: []\n';
const BO = 'version: 1\nactors:\n  - id: bo\n    name: Bo\n    type: PERSON\n';

/** A store over files; what it told stands in `told`. */
function world(files: Readonly<Record<string, string>>) {
  const disk = memoryFiles(files);
  const host = memorySidecars(disk);
  const told: string[] = [];
  let counted = 0;
  const store = createRegistryStore({
    host,
    written: async (uris) => void told.push(uris.join(' ')),
    count: () => ++counted,
  });
  const says = (uri: string): string | null => (disk.files.get(uri) as string | undefined) ?? null;
  return { store, host, told, files: disk.files, texts: () => [says(CORPUS), says(REGISTRY)] };
}

function stroke(path: string | null, ...changes: RegistryChange[]): RegistryStroke {
  return { corpus: CORPUS, root: ROOT, registry: REGISTRY, path, changes, title: 'Added Bo' };
}

const adding = (id: string, name: string): RegistryChange => ({
  kind: 'addEntry',
  entry: { id, name, type: 'PERSON', aliases: [] },
});

describe('a change of a registry', () => {
  test('makes and names the file where there is none, and is taken back', async () => {
    const { store, texts, told } = world({ [CORPUS]: 'version: 1\n' });
    expect(await store.change(stroke('actors.yaml', adding('bo', 'Bo')))).toEqual({ done: true });
    expect(texts()).toEqual(['version: 1\nactors: [actors.yaml]\n', BO]);
    expect(told).toEqual([`${REGISTRY} ${CORPUS}`]);
    expect(store.newest()).toBe(1);
    expect(await store.undo()).toMatchObject({ undone: { title: 'Added Bo' } });
    expect(texts()).toEqual(['version: 1\n', EMPTY]);
    expect(store.newest()).toBe(null);
  });

  test('leaves the file named when somebody else has added to it since', async () => {
    const { store, files, texts } = world({ [CORPUS]: 'version: 1\n' });
    await store.change(stroke('actors.yaml', adding('bo', 'Bo')));
    const cy = '  - {id: cy, name: Cy, type: ORG}\n';
    files.set(REGISTRY, `${BO}${cy}`);
    expect(await store.undo()).toMatchObject({ undone: { title: 'Added Bo' } });
    expect(texts()).toEqual(['version: 1\nactors: [actors.yaml]\n', `version: 1\nactors:\n${cy}`]);
  });

  test('that was changed since is not taken back, and the one before it is', async () => {
    const { store, files, texts } = world({ [CORPUS]: '', [REGISTRY]: EMPTY });
    await store.change(stroke(null, adding('bo', 'Bo')));
    await store.change(stroke(null, adding('cy', 'Cy')));
    files.set(REGISTRY, String(files.get(REGISTRY)).replace('name: Cy', 'name: Cyril'));
    expect(await store.undo()).toMatchObject({ undone: null, why: 'it was changed since' });
    expect(await store.undo()).toMatchObject({ undone: { changes: [{ entry: { id: 'bo' } }] } });
    expect(texts()[1]).toBe('version: 1\nactors:\n  - id: cy\n    name: Cyril\n    type: PERSON\n');
    expect(await store.undo()).toEqual({ undone: null, stroke: null, why: 'there is nothing to take back' });
  });

  test('of two at once both are made', async () => {
    const { store, texts } = world({ [CORPUS]: '', [REGISTRY]: EMPTY });
    const made = ['bo', 'cy'].map((id) => store.change(stroke(null, adding(id, id))));
    expect(await Promise.all(made)).toEqual([{ done: true }, { done: true }]);
    expect(texts()[1]?.match(/id: \w+/g)).toEqual(['id: bo', 'id: cy']);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'broken registry',
      { [CORPUS]: '', [REGISTRY]: 'version: 1\nactors: "\n' },
      'line 2 must be mended first: ',
    ],
    [
      'broken newsmark.yaml',
      { [CORPUS]: 'a: "\n', [REGISTRY]: EMPTY },
      'newsmark.yaml: line 1 must be mended',
    ],
    ['newsmark.yaml in braces of which nothing is known', { [CORPUS]: '[a]', [REGISTRY]: EMPTY }, 'by hand'],
    ['newsmark.yaml that is gone', { [REGISTRY]: EMPTY }, 'newsmark.yaml is gone'],
    ['newsmark.yaml that is gone with the registry', {}, 'newsmark.yaml is gone'],
  ])('is refused with a %s, and nothing is written', async (_what, files, why) => {
    const { store, texts, told } = world(files);
    const outcome = await store.change(stroke('actors.yaml', adding('bo', 'Bo')));
    expect(outcome.done ? '' : outcome.why).toContain(why);
    expect(texts()).toEqual([files[CORPUS] ?? null, files[REGISTRY] ?? null]);
    expect([told, store.newest()]).toEqual([[], null]);
  });

  test('that cannot be written does not count', async () => {
    const { store, host } = world({ [CORPUS]: '', [REGISTRY]: EMPTY });
    host.refusal = 'the disk is read-only';
    expect(await store.change(stroke(null, adding('bo', 'Bo')))).toEqual({
      done: false,
      why: 'the disk is read-only',
    });
    expect(store.newest()).toBe(null);
  });

  test('that cannot be taken back now can be later', async () => {
    const { store, host } = world({ [CORPUS]: '', [REGISTRY]: EMPTY });
    await store.change(stroke(null, adding('bo', 'Bo')));
    host.refusal = 'the disk is full';
    expect(await store.undo()).toMatchObject({ undone: null, why: 'the disk is full' });
    host.refusal = null;
    expect(await store.undo()).toMatchObject({ undone: { title: 'Added Bo' } });
  });
});
