import picomatch from 'picomatch';

/** Matches relative paths with `/`. */
export type Matcher = (path: string) => boolean;

/** Longer than anybody writes, and short enough to be compiled at once. */
const LONGEST = 1024;

/**
 * So often a glob may leave open what stands there. The libraries try all combinations: three times `**` in a path of a hundred folders
 * are answered in milliseconds, four take seconds (measured, picomatch 4.0 and ignore 7.0).
 */
const MOST_FOLDERS = 3;
const MOST_STARS = 4;
const MOST_BRACES = 4;

/** Deeper than any newsroom files its articles. */
const DEEPEST = 100;

/**
 * Whether a glob can be matched in bounded time. Globs come with a corpus and may have been written to do harm: the libraries turn them
 * into regular expressions, and `*a*a*a*a*a*a*b` takes longer than anybody waits.
 */
export function isTame(glob: string): boolean {
  if (glob.length > LONGEST) return false;
  const folders = glob.split('/').filter((name) => name === '**').length;
  const stars = count(glob, /\*+/g) - folders;
  return folders <= MOST_FOLDERS && stars <= MOST_STARS && count(glob, /\{/g) <= MOST_BRACES;
}

/** Whether tame globs are matched with a path in bounded time. */
export function isShallow(path: string): boolean {
  return count(path, /\//g) < DEEPEST;
}

/** Compiles a glob: `*`, `?` and `[a-c]` within a name, `**` for any folders, `{a,b}`. Null where it cannot be compiled or is not tame. */
export function compileGlob(glob: string): Matcher | null {
  if (!isTame(glob)) return null;
  // Parentheses, bars and pluses stand for themselves, as in the names of folders, and not for what they are in regular expressions.
  const plain = glob.replaceAll(/(?<!\\)[()|+]/g, String.raw`\$&`).replaceAll('[!', '[^');
  try {
    // With `windows` given, the library does not ask which system it runs on.
    return picomatch(plain, { windows: false, noextglob: true, nonegate: true });
  } catch {
    return null;
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
