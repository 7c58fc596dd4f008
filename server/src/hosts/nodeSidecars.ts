import { access, constants, mkdir, open, readFile, readlink, realpath, rename, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { SidecarHost, SidecarPlace } from '../workspace/ports.ts';
import { withFileLock } from './fileLock.ts';
import { LARGEST_BYTES, pathOf } from './nodeFiles.ts';

/** What errors of the system mean to a person; others are told in the system's words. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission to write there',
  EPERM: 'you have no permission to write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'the disk takes no file of that size',
  ENOENT: 'its folder is gone',
  EEXIST: 'a file stands in the place of its folder',
  ENOTDIR: 'a file stands in the place of its folder',
  ELOOP: 'its links lead in a circle',
  EISDIR: 'a folder stands in its place',
};

/**
 * What a corpus brings, its pattern and its links, may lead anywhere, and a decision holds words of the article. So nothing is written
 * that a shell, or another program, would take for its own.
 */
const YAML_FILE = /\.ya?ml$/i;

/**
 * Writes sidecars of this machine. A new text is written beside the old one, brought to the disk and renamed, so that every reader, and
 * whoever comes after a crash, finds a whole file. Links are followed as far as they stay below the root, and stay themselves; the file
 * keeps its mode and its byte order mark.
 */
export function nodeSidecars(): SidecarHost {
  return {
    async confine(place) {
      if (pathOf(place.uri) !== null) await told(targetOf(place));
    },

    async update(place, change) {
      const target = await told(targetOf(place));
      if (!YAML_FILE.test(target))
        throw new Error('decisions are only written to files named *.yaml or *.yml');
      await told(mkdir(dirname(target), { recursive: true }));
      await told(
        withFileLock(target, async (lock) => {
          const before = await readWhole(target);
          const after = change(before?.text ?? null);
          if (after === null || after === before?.text) return;
          await writeDraft(lock.draft, `${before?.mark ?? ''}${after}`, before?.mode ?? NEW_FILE);
          if (!(await lock.isOurs())) throw new Error('another process has taken it over; try again');
          await rename(lock.draft, target);
          await syncFolder(dirname(target));
        }),
      );
    },
  };
}

/** A file as it stands on the disk. */
interface Whole {
  /** The byte order mark, or nothing. */
  readonly mark: string;
  readonly text: string;
  readonly mode: number;
}

/** The file's text, or null where there is none. Refuses what writing would spoil: other encodings, write-protected files. */
async function readWhole(path: string): Promise<Whole | null> {
  let mode: number;
  try {
    const found = await stat(path);
    // What the system says of a folder is told better below; a device or a pipe would be read for ever.
    if (!found.isFile() && !found.isDirectory()) throw new Error('it is no ordinary file');
    if (found.size > LARGEST_BYTES) throw new Error('it has more than 50 MB');
    mode = found.mode & 0o7777;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  // A rename would get round the protection.
  if ((mode & 0o222) === 0) throw new Error('the file is write-protected');
  await access(path, constants.W_OK);
  const text = utf8(await readFile(path));
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return { mark, text: text.slice(mark.length), mode };
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error('it is not valid UTF-8; save it as UTF-8 first');
  }
}

/** What a new file is made with, as by every program; the system takes off what its user does not want. */
const NEW_FILE = 0o666;

async function writeDraft(path: string, text: string, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(text);
    // The system took something off.
    if (mode !== NEW_FILE) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Brings the new name to the disk. Not every system can do this with a folder; the file itself is safe by then. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch {
    return;
  }
}

/**
 * Where the file is in the end. What a corpus brings decides where its decisions are written, so neither its pattern nor its links may
 * lead out of it, or to where git keeps what it runs. The root itself may be reached through links: a person opened it.
 */
async function targetOf({ uri, root }: SidecarPlace): Promise<string> {
  const [path, folder] = [pathOf(uri), pathOf(root)];
  if (path === null || folder === null) throw new Error('it is no file of this machine');
  const target = await followLinks(path);
  const below = relative(await followLinks(folder), target);
  const names = below.split(sep);
  if (below === '' || isAbsolute(below) || names[0] === '..')
    throw new Error('a link leads out of the folder that its decisions belong into');
  if (names.some((name) => name.toLowerCase() === '.git'))
    throw new Error("a link leads into git's own folder");
  return target;
}

/** Where a path leads in the end, also where nothing stands there, or in its folder, yet. Links in a circle are an error of the system's. */
async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw error;
  }
  const folder = await followLinks(dirname(path));
  const name = join(folder, basename(path));
  let end: string;
  try {
    end = await readlink(name);
  } catch {
    return name;
  }
  return followLinks(resolve(folder, end));
}

/** The same work; where the system refuses it, the error says why in words for people. Other errors have words of their own. */
async function told<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''];
    throw reason === undefined ? error : new Error(reason, { cause: error });
  }
}
