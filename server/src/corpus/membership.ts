import ignore from 'ignore';
import { compileGlob, isShallow, isTame, type Matcher } from './globs.ts';

/** What a corpus says of its files, as globs relative to its root; see `newsmark.yaml`. */
export interface Listing {
  readonly articles: readonly string[];
  readonly exclude: readonly string[];
}

/**
 * Compiles what a corpus lists: whether the file with a path relative to the corpus's root, written with `/`, is one of its articles.
 * That is so where a glob of `articles` matches and neither `exclude` nor the text of its `.gitignore` does. A glob without a
 * wildcard names a file or a whole folder; `!` before a glob of `articles` excludes. Capitals count on every system, so that the
 * same corpus has the same articles everywhere.
 */
export function membership({ articles, exclude }: Listing, ignored: string): Matcher {
  const listed = matchAny(articles.filter((glob) => !isNegated(glob)));
  const excluded = matchAny([...exclude, ...articles.filter(isNegated).map((glob) => glob.slice(1))]);
  const rules = ignore({ ignorecase: false }).add(ignored.split(/\r?\n/).filter(isTame));
  return (path) =>
    ignore.isPathValid(path) && isShallow(path) && listed(path) && !excluded(path) && !rules.ignores(path);
}

function isNegated(glob: string): boolean {
  return glob.startsWith('!');
}

function matchAny(globs: readonly string[]): Matcher {
  const matchers = globs.flatMap(matchersOf);
  return (path) => matchers.some((matches) => matches(path));
}

/** A glob stands for files and for all that is in folders. One that cannot be compiled stands for nothing: globs are typed by hand. */
function matchersOf(glob: string): Matcher[] {
  const plain = glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  if (plain === '') return [];
  return [plain, `${plain}/**`].map(compileGlob).filter((matches) => matches !== null);
}
