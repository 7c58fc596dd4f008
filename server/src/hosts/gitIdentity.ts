import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The name that this machine's user gave to git (`user.name`), or null. Only the user's own settings are read, as files: those of a
 * repository come with it, and git itself is never run. Never rejects.
 */
export async function gitUserName(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  home: string = homedir(),
): Promise<string | null> {
  const chosen = environment['GIT_CONFIG_GLOBAL'];
  const settings = environment['XDG_CONFIG_HOME'] ?? join(home, '.config');
  // As in git, the later one counts where both have a name.
  const files = chosen === undefined ? [join(settings, 'git', 'config'), join(home, '.gitconfig')] : [chosen];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
  return texts.map(userName).findLast((name) => name !== null) ?? null;
}

/** `user.name` in the text of one of git's files of settings, or null. */
function userName(text: string): string | null {
  let section = '';
  let name: string | null = null;
  for (const line of text.replaceAll(/\\\r?\n/g, '').split(/\r?\n/)) {
    const [, header, rest = ''] = /^\s*\[\s*([^\]]*?)\s*\](.*)$/.exec(line) ?? [undefined, undefined, line];
    if (header !== undefined) section = header.toLowerCase();
    const value = /^\s*name\s*=(.*)$/i.exec(rest)?.[1];
    if (section === 'user' && value !== undefined) name = valueOf(value);
  }
  return name === '' ? null : name;
}

/** A value without its quotation marks, escapes and the comment behind it. */
function valueOf(written: string): string {
  let value = '';
  let isQuoted = false;
  for (const [piece] of written.trim().matchAll(/\\.|[^]/g)) {
    if (piece === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (piece === '#' || piece === ';')) break;
    else value += piece.length > 1 && piece.startsWith('\\') ? piece.slice(1) : piece;
  }
  return value.trim();
}
