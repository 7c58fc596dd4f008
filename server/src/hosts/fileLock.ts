import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { open, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** A lock that we hold. */
export interface FileLock {
  /** A file beside the locked one for what is being written; it is removed with the lock, also where we die before. */
  readonly draft: string;
  /** Whether the lock is still ours. It is not where this process slept so long that others took it for dead. */
  isOurs(): Promise<boolean>;
}

/** A lock lasts as long as a read and a write, which is milliseconds; one that stays so long is left from a crash. */
const LONGEST_HELD_MS = 10_000;

/** A lock is empty between its making and its first write. One that stays empty so long was left there by a crash. */
const LONGEST_EMPTY_MS = 1_000;

/** So long others may be before us. More than `LONGEST_HELD_MS`, so that one crash is outlived. */
const PATIENCE_MS = 20_000;

/** What a lock file says: who holds it, and since when. */
interface Owner {
  readonly pid: number;
  readonly host: string;
  readonly at: string;
  readonly token: string;
}

/**
 * Does the work while no other process that asks the same is at work on the file. The lock is a file `PATH.lock`, which only one can
 * make. One that a dead process left, or that nobody touched for ten seconds, is broken. Rejects where others are at it for too long.
 */
export async function withFileLock<Value>(
  path: string,
  work: (lock: FileLock) => Promise<Value>,
): Promise<Value> {
  const lock = `${path}.lock`;
  const token = randomUUID();
  const draft = draftOf(path, token);
  await acquire(path, lock, token);
  const isOurs = async (): Promise<boolean> => ownerOf(await contentOf(lock))?.token === token;
  try {
    return await work({ draft, isOurs });
  } finally {
    await rm(draft, { force: true });
    if (await isOurs()) await rm(lock, { force: true });
  }
}

async function acquire(path: string, lock: string, token: string): Promise<void> {
  const began = performance.now();
  let seen: string | null = null;
  let since = began;
  while (!(await make(lock, token))) {
    const content = await contentOf(lock);
    const now = performance.now();
    // Time is counted by our own watching: the clocks of two machines on one share need not agree.
    if (content !== seen) [seen, since] = [content, now];
    if (content !== null && (isLeftBehind(content) || now - since > patienceWith(content))) {
      await breakLock(path, lock, content);
    } else if (now - began > PATIENCE_MS) {
      throw new Error(`others have been writing it for ${PATIENCE_MS / 1000} seconds (${lock})`);
    } else {
      await wait(2 + Math.random() * 8);
    }
  }
}

/** Makes a lock file, unless there is one. */
async function make(lock: string, token: string): Promise<boolean> {
  const owner: Owner = { pid: process.pid, host: hostname(), at: new Date().toISOString(), token };
  try {
    await writeFile(lock, JSON.stringify(owner), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Takes a lock away that is still what was seen of it. A second lock keeps others from doing the same at that moment: one of them would
 * otherwise take the next owner's lock for the old one.
 */
async function breakLock(path: string, lock: string, seen: string): Promise<void> {
  const breaking = `${lock}.break`;
  if (!(await make(breaking, randomUUID()))) {
    const content = await contentOf(breaking);
    if (content !== null && isLeftBehind(content)) await rm(breaking, { force: true });
    else await wait(2);
    return;
  }
  try {
    if ((await contentOf(lock)) !== seen) return;
    const owner = ownerOf(seen);
    if (owner !== null) await rm(draftOf(path, owner.token), { force: true });
    await rm(lock, { force: true });
  } finally {
    await rm(breaking, { force: true });
  }
}

function draftOf(path: string, token: string): string {
  return `${path}.${token}.tmp`;
}

/** More than a lock file of ours says. */
const LONGEST_CONTENT = 1024;

/** The beginning of what a lock file says, or null where there is none. A corpus may bring one that is a link to something without an end. */
async function contentOf(lock: string): Promise<string | null> {
  try {
    const file = await open(lock, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST_CONTENT));
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function ownerOf(content: string | null): Owner | null {
  try {
    const owner = JSON.parse(content ?? '') as Partial<Owner> | null;
    const isWhole = Number.isInteger(owner?.pid) && /^[\w-]+$/.test(owner?.token ?? '');
    return isWhole ? (owner as Owner) : null;
  } catch {
    return null;
  }
}

function patienceWith(content: string): number {
  return ownerOf(content) === null ? LONGEST_EMPTY_MS : LONGEST_HELD_MS;
}

/** Whether the process that made the lock is known to be dead; of another machine's processes nothing is known. */
function isLeftBehind(content: string): boolean {
  const owner = ownerOf(content);
  if (owner === null || owner.host !== hostname()) return false;
  try {
    process.kill(owner.pid, 0);
    return false;
  } catch (error) {
    // Another user's process is alive, and not ours to ask.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
