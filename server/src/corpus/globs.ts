/*
 * Globs: `*`, `?` and `[a-c]` within a name, `**` for any folders, `{a,b}`. The globs of a corpus come with it and may have been
 * written to do harm: turned into regular expressions, some take longer than anybody waits (`*a*a*a*a*a*a*b`). Here a path costs at most
 * its length times that of the glob.
 */

/** What stands for one unit of a name, or for any number of them. */
type Sign = '*' | ((unit: string) => boolean);

/** What stands for one name, or for any number of folders. */
type Part = '**' | { readonly signs: readonly Sign[]; readonly isHidden: boolean };

/** Longer than anybody writes: it is the longest path that Linux takes. */
const LONGEST = 4096;

/** So many globs one with braces may stand for. */
const MOST_ALTERNATIVES = 256;

/**
 * Compiles a glob for relative paths with `/`; null where it is too long or stands for too many. What is begun and not ended, such as
 * `[a`, stands for itself, as does what follows a backslash. Names that begin with a dot are met only by a dot that is written.
 */
export function compileGlob(glob: string): ((path: string) => boolean) | null {
  const plain = glob.length > LONGEST ? null : withoutBraces(glob);
  if (plain === null) return null;
  const rows = plain.map((each) => each.split('/').map(partOf));
  return (path) => {
    const names = path.split('/');
    return rows.some((row) => fits(row, names, fitsName, takesFolder));
  };
}

/** The globs that one with braces stands for, or null where they are too many. */
function withoutBraces(glob: string): string[] | null {
  let globs = [glob];
  // The innermost braces go first; each round takes one pair of them out of every glob.
  for (;;) {
    const opened = globs.flatMap(openBraces);
    if (opened.length > MOST_ALTERNATIVES) return null;
    if (opened.length === globs.length) return globs;
    globs = opened;
  }
}

/** Opens the first braces with a comma and without others inside; the glob itself where there are none. */
function openBraces(glob: string): string[] {
  for (const { 0: braces, index } of glob.matchAll(/\\.|\{[^{}\\]*\}/gs)) {
    const choices = braces.startsWith('{') ? braces.slice(1, -1).split(',') : [];
    if (choices.length < 2) continue;
    return choices.map((choice) => glob.slice(0, index) + choice + glob.slice(index + braces.length));
  }
  return [glob];
}

function partOf(name: string): Part {
  if (name === '**') return '**';
  const signs: Sign[] = [];
  for (const [sign] of name.matchAll(/\\.|\[[!^]?[^\\[\]]+\]|[^]/gsu)) {
    if (sign === '*') signs.push('*');
    else if (sign === '?') signs.push(() => true);
    else if (/^\[./su.test(sign)) signs.push(setOf(sign.slice(1, -1)));
    else signs.push((unit) => unit === sign.replace(/^\\(?=.)/su, ''));
  }
  return { signs, isHidden: /^\\?\./u.test(name) };
}

/** `a-cx`, or with `!` or `^` before it everything else. */
function setOf(written: string): (unit: string) => boolean {
  const isOther = /^[!^]./su.test(written);
  const ranges = [...written.slice(Number(isOther)).matchAll(/([^])-([^])|([^])/gu)].map(
    ([, from, to, one = '']) => [from ?? one, to ?? one] as const,
  );
  return (unit) => ranges.some(([from, to]) => from <= unit && unit <= to) !== isOther;
}

function fitsName(part: Part, name: string): boolean {
  if (part === '**' || part.isHidden !== isHidden(name)) return false;
  return fits(
    part.signs,
    Array.from(name),
    (sign, unit) => sign !== '*' && sign(unit),
    (sign) => sign === '*',
  );
}

function takesFolder(part: Part, name: string): boolean {
  return part === '**' && !isHidden(name);
}

function isHidden(name: string): boolean {
  return name.startsWith('.');
}

/**
 * Whether signs, in order, stand for items: a star for any number of those that it takes, another sign for one that it fits. Where it does
 * not go on, only the last star is asked to take one more: what an earlier one could take instead, this one takes as well.
 */
function fits<S extends object | string, Item>(
  signs: readonly S[],
  items: readonly Item[],
  isFit: (sign: S, item: Item) => boolean,
  takes: (star: S, item: Item) => boolean,
): boolean {
  let sign = 0;
  let item = 0;
  /** The last star, and where it began to be asked. */
  let star: { readonly at: number; end: number } | null = null;
  while (item < items.length) {
    const present = signs[sign];
    if (present === '*' || present === '**') {
      star = { at: sign++, end: item };
    } else if (present !== undefined && isFit(present, items[item] as Item)) {
      sign++;
      item++;
    } else if (star !== null && takes(signs[star.at] as S, items[star.end] as Item)) {
      item = ++star.end;
      sign = star.at + 1;
    } else {
      return false;
    }
  }
  return signs.slice(sign).every((rest) => rest === '*' || rest === '**');
}
