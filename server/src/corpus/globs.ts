import picomatch from 'picomatch';

/** Matches relative paths with `/`. */
export type Matcher = (path: string) => boolean;

/** Longer than anybody writes, and short enough to be compiled at once. */
const LONGEST = 1024;

/** So many stars a name of a path may have, and so many folders-of-any-depth and braces a whole glob. */
const MOST_STARS = 3;
const MOST_WILD = 6;

/**
 * Whether a glob can be matched in bounded time. Globs come with a corpus and may have been written to do harm: the libraries turn them
 * into regular expressions, and `*a*a*a*a*a*a*b` takes longer than anybody waits.
 */
export function isTame(glob: string): boolean {
  if (glob.length > LONGEST) return false;
  const names = glob.split('/');
  const wild = names.filter((name) => name === '**').length + count(glob, /\{/g);
  return wild <= MOST_WILD && names.every((name) => count(name, /\*+/g) <= MOST_STARS);
}

/** Compiles a glob: `*`, `?` and `[a-c]` within a name, `**` for any folders, `{a,b}`. Null where it cannot be compiled or is not tame. */
export function compileGlob(glob: string): Matcher | null {
  if (!isTame(glob)) return null;
  // Parentheses and bars stand for themselves, as in the names of folders, and not for the groups of regular expressions.
  const plain = glob.replaceAll(/(?<!\\)[()|]/g, String.raw`\$&`).replaceAll('[!', '[^');
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
