import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SidecarPlace } from '../workspace/ports.ts';
import { nodeSidecars } from './nodeSidecars.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsmark-sidecars-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function pathOf(name: string): string {
  return join(folder, name);
}

function placeOf(name: string, root = folder): SidecarPlace {
  return { uri: pathToFileURL(pathOf(name)).href, root: pathToFileURL(`${root}/`).href };
}

/** Adds a word to a file, and gives what the file says then. */
async function add(name: string, word: string): Promise<string> {
  await nodeSidecars().update(placeOf(name), (text) => `${text ?? ''}${word}`);
  return readFileSync(pathOf(name), 'utf8');
}

/** What cannot be written says so in these words. */
async function refuses(name: string, words: string): Promise<void> {
  await expect(add(name, 'x')).rejects.toThrow(words);
}

/** What a lock of a process says. */
function lockOf(pid: number, host: string): string {
  return JSON.stringify({ pid, host, at: '2026-11-21T10:00:00Z', token: 'old' });
}

/** Everything in the folder: a lock or a draft that is left behind shows itself. */
function left(at = folder): string[] {
  return readdirSync(at).sort();
}

describe('a file', () => {
  test('is made with its folders, and changed', async () => {
    expect(await add('marks/mb/a.yaml', 'one')).toBe('one');
    expect(await add('marks/mb/a.yaml', ' two')).toBe('one two');
    expect(left(dirname(pathOf('marks/mb/a.yaml')))).toEqual(['a.yaml']);
  });

  test('keeps its mode and its byte order mark', async () => {
    writeFileSync(pathOf('a.yaml'), '\uFEFFone', { mode: 0o640 });
    chmodSync(pathOf('a.yaml'), 0o660);
    expect(await add('a.yaml', ' two')).toBe('\uFEFFone two');
    expect(statSync(pathOf('a.yaml')).mode & 0o777).toBe(0o660);
  });

  test('is left alone where nothing changes', async () => {
    writeFileSync(pathOf('a.yaml'), 'one');
    const { ino } = statSync(pathOf('a.yaml'));
    await nodeSidecars().update(placeOf('a.yaml'), () => null);
    await nodeSidecars().update(placeOf('a.yaml'), (text) => text);
    expect([statSync(pathOf('a.yaml')).ino, left()]).toEqual([ino, ['a.yaml']]);
  });

  test('that is linked to is written where it is', async () => {
    mkdirSync(pathOf('real'));
    symlinkSync(join('real', 'a.yaml'), pathOf('first.yaml'));
    symlinkSync('first.yaml', pathOf('a.yaml'));
    await add('a.yaml', 'one');
    await add('a.yaml', ' two');
    expect(readFileSync(pathOf('real/a.yaml'), 'utf8')).toBe('one two');
    expect([lstatSync(pathOf('a.yaml')).isSymbolicLink(), left(), left(pathOf('real'))]).toEqual([
      true,
      ['a.yaml', 'first.yaml', 'real'],
      ['a.yaml'],
    ]);
  });
});

describe('what cannot be written is refused in words, and stays as it was', () => {
  test('a write-protected file', async () => {
    writeFileSync(pathOf('a.yaml'), 'one', { mode: 0o444 });
    await refuses('a.yaml', 'the file is write-protected');
    expect([readFileSync(pathOf('a.yaml'), 'utf8'), left()]).toEqual(['one', ['a.yaml']]);
  });

  test.skipIf(process.platform === 'win32')('a pipe', async () => {
    spawnSync('mkfifo', [pathOf('a.yaml')]);
    await refuses('a.yaml', 'no ordinary file');
    expect(left()).toEqual(['a.yaml']);
  });

  test('a file, or the end of a link, that is no YAML by its name', async () => {
    await refuses('.profile', 'only written to files named *.yaml or *.yml');
    symlinkSync('.profile', pathOf('a.yaml'));
    await refuses('a.yaml', 'only written to files named *.yaml or *.yml');
    expect(left()).toEqual(['a.yaml']);
  });

  test('another encoding', async () => {
    const bytes = Uint8Array.from([0x61, 0xe9, 0x0a]);
    writeFileSync(pathOf('a.yaml'), bytes);
    await refuses('a.yaml', 'it is not valid UTF-8');
    expect(new Uint8Array(readFileSync(pathOf('a.yaml')))).toEqual(bytes);
  });

  test('a folder in its place, a file in the place of its folder, links in a circle', async () => {
    mkdirSync(pathOf('a.yaml'));
    await refuses('a.yaml', 'a folder stands in its place');
    writeFileSync(pathOf('b'), '');
    await refuses('b/a.yaml', 'a file stands in the place of its folder');
    symlinkSync('c.yaml', pathOf('d.yaml'));
    symlinkSync('d.yaml', pathOf('c.yaml'));
    await refuses('c.yaml', 'links lead in a circle');
    expect(left()).toEqual(['a.yaml', 'b', 'c.yaml', 'd.yaml']);
  });

  test('a folder that goes while its file is written', async () => {
    mkdirSync(pathOf('sub'));
    const written = nodeSidecars().update(placeOf('sub/a.yaml'), () => {
      rmSync(pathOf('sub'), { recursive: true });
      return 'one';
    });
    await expect(written).rejects.toThrow('its folder is gone');
  });

  test('an address of another kind', async () => {
    await expect(
      nodeSidecars().update({ uri: 'vscode-vfs://github/a.yaml', root: 'vscode-vfs://github/' }, () => 'x'),
    ).rejects.toThrow('it is no file of this machine');
  });

  test('what `change` throws', async () => {
    writeFileSync(pathOf('a.yaml'), 'one');
    const refused = nodeSidecars().update(placeOf('a.yaml'), () => {
      throw new Error('line 3 is no YAML');
    });
    await expect(refused).rejects.toThrow('line 3 is no YAML');
    expect([readFileSync(pathOf('a.yaml'), 'utf8'), left()]).toEqual(['one', ['a.yaml']]);
  });

  // The shell's limit stops a write in its middle, as a full disk does; Windows has no such limit.
  test.skipIf(process.platform === 'win32')('a write that stops in its middle', () => {
    writeFileSync(pathOf('a.yaml'), 'one');
    const program = `
      import { nodeSidecars } from ${JSON.stringify(new URL('nodeSidecars.ts', import.meta.url).href)};
      const place = ${JSON.stringify(placeOf('a.yaml'))};
      await nodeSidecars().update(place, (text) => text + 'x'.repeat(1_000_000)).catch(({ message }) => console.log(message));`;
    writeFileSync(pathOf('fill.mts'), program);
    const { stdout } = spawnSync(
      'sh',
      ['-c', `ulimit -f 64; exec "${process.execPath}" "${pathOf('fill.mts')}"`],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout).toBe('the disk takes no file of that size\n');
    expect([readFileSync(pathOf('a.yaml'), 'utf8'), left()]).toEqual(['one', ['a.yaml', 'fill.mts']]);
  });
});

describe('a lock that was left behind', () => {
  /** The id of a process that has ended. */
  const dead = spawnSync(process.execPath, ['--version']).pid;

  test.each([
    ['by a process that is dead', lockOf(dead, hostname())],
    ['before anything was written into it', ''],
  ])('%s is broken, and its draft goes with it', async (_how, lock) => {
    writeFileSync(pathOf('a.yaml'), 'one');
    writeFileSync(pathOf('a.yaml.lock'), lock);
    if (lock !== '') writeFileSync(pathOf('a.yaml.old.tmp'), 'half');
    expect(await add('a.yaml', ' two')).toBe('one two');
    expect(left()).toEqual(['a.yaml']);
  });

  test.skipIf(process.platform === 'win32')(
    'is broken where it is a link to something without an end',
    async () => {
      symlinkSync('/dev/zero', pathOf('a.yaml.lock'));
      expect(await add('a.yaml', 'one')).toBe('one');
      expect(left()).toEqual(['a.yaml']);
    },
  );

  test('is broken even where somebody died in breaking it', async () => {
    writeFileSync(pathOf('a.yaml.lock'), lockOf(dead, hostname()));
    writeFileSync(pathOf('a.yaml.lock.break'), lockOf(dead, hostname()));
    expect(await add('a.yaml', 'one')).toBe('one');
    expect(left()).toEqual(['a.yaml']);
  });

  test('is waited for where its process lives', async () => {
    writeFileSync(pathOf('a.yaml.lock'), lockOf(process.pid, hostname()));
    const added = add('a.yaml', 'one');
    // The writer meets the lock at once; it goes on as soon as the lock is gone.
    const other = nodeSidecars().update(placeOf('b.yaml'), () => 'meanwhile');
    await other;
    expect(left()).toEqual(['a.yaml.lock', 'b.yaml']);
    rmSync(pathOf('a.yaml.lock'));
    expect(await added).toBe('one');
  });
});

describe('a decision stays below its root', () => {
  const OUT = 'a link leads out of the folder that its decisions belong into';

  beforeEach(() => {
    mkdirSync(pathOf('corpus/.git'), { recursive: true });
    mkdirSync(pathOf('out'));
  });

  test.each([
    ['a link to a folder', '../out', 'link', 'link/a.yaml', OUT],
    ['a link to a folder, and folders that are not there yet', '../out', 'link', 'link/b/c/a.yaml', OUT],
    ['a link to a folder that is not there', '../out/none', 'link', 'link/a.yaml', OUT],
    ['a link to a file', '../out/a.yaml', 'a.yaml', 'a.yaml', OUT],
    ["a link to git's folder", '.git', 'link', 'link/a.yaml', "a link leads into git's own folder"],
  ])('%s is refused', async (_what, end, link, name, words) => {
    symlinkSync(end, pathOf(`corpus/${link}`));
    const place = placeOf(`corpus/${name}`, pathOf('corpus'));
    await expect(nodeSidecars().update(place, () => 'x')).rejects.toThrow(words);
    await expect(nodeSidecars().confine(place)).rejects.toThrow(words);
    expect([left(pathOf('out')), left(pathOf('corpus/.git'))]).toEqual([[], []]);
  });

  test('an address that is not below it is refused', async () => {
    const place = placeOf('out/a.yaml', pathOf('corpus'));
    await expect(nodeSidecars().update(place, () => 'x')).rejects.toThrow(OUT);
    expect(left(pathOf('out'))).toEqual([]);
  });

  test('links that stay below it, and a root that is reached through one, do no harm', async () => {
    mkdirSync(pathOf('corpus/marks'));
    symlinkSync('marks', pathOf('corpus/link'));
    symlinkSync('corpus', pathOf('alias'));
    const place = placeOf('alias/link/b/a.yaml', pathOf('alias'));
    await nodeSidecars().confine(place);
    await nodeSidecars().update(place, () => 'one');
    expect(readFileSync(pathOf('corpus/marks/b/a.yaml'), 'utf8')).toBe('one');
  });
});
