/*
 * Where the sidecar of an article lies: a pattern such as `{path}.marks.yaml` or `marks/{reviewer}/{path}.yaml`, relative to the root of
 * the corpus, with `/`. Paths are compared sign by sign, as git does.
 */

/** What a sidecar's path says. The reviewer is null where the pattern names none: the sidecar is everybody's. */
export interface SidecarOwner {
  readonly path: string;
  readonly reviewer: string | null;
}

/**
 * The path of an article's sidecar. `path` keeps its folders; the reviewer's name becomes one name of a file or folder, whatever signs
 * it holds, and stays readable where it can. Throws a RangeError where the pattern does not fit (`patternProblem` says why), or where
 * the sidecar would lie outside the corpus or be the article itself: no such file may be written.
 */
export function sidecarPath(pattern: string, path: string, reviewer: string): string {
  const parts = readPattern(pattern);
  const made = typeof parts === 'string' ? null : fill(parts, { path, reviewer });
  if (made !== null) return made;
  throw new RangeError(
    typeof parts === 'string' ? parts : `No sidecar of '${path}' can lie at '${pattern}' within the corpus.`,
  );
}

/** The article and the reviewer that a sidecar belongs to: what `sidecarPath` was given; null for any other file. Never throws. */
export function articleOf(pattern: string, sidecar: string): SidecarOwner | null {
  const parts = readPattern(pattern);
  if (typeof parts === 'string') return null;
  const match = matcher(parts).exec(sidecar)?.groups;
  const path = match?.['path'];
  if (path === undefined) return null;
  const written = match?.['reviewer'];
  const reviewer = written === undefined ? null : decoded(written);
  return fill(parts, { path, reviewer: reviewer ?? '' }) === sidecar ? { path, reviewer } : null;
}

/** What is wrong with a pattern, in words for its author, or null. */
export function patternProblem(pattern: string): string | null {
  const parts = readPattern(pattern);
  return typeof parts === 'string' ? parts : null;
}

/** Whether two patterns name the same files, on a disk that does not tell capitals apart either. */
export function isSamePattern(pattern: string, other: string): boolean {
  return plainPattern(pattern).toLowerCase() === plainPattern(other).toLowerCase();
}

/** A pattern cut at its placeholders, which stand at the odd places. */
type Parts = readonly string[];

/** A pattern without what means nothing. Backslashes, which Windows' users write, part folders too. */
function plainPattern(pattern: string): string {
  return pattern.replaceAll('\\', '/').replaceAll(/(?<=^|\/)(?:\.?\/)+/g, '');
}

/** Cuts a pattern, or says what is wrong with it. */
function readPattern(pattern: string): Parts | string {
  const plain = plainPattern(pattern);
  const parts = plain.split(/(\{path\}|\{reviewer\})/);
  if (!parts.includes('{path}')) return "The pattern needs '{path}', which stands for the article.";
  if (plain === '{path}')
    return "The pattern '{path}' is the article itself. Add an ending, such as '.marks.yaml'.";
  if (/^(?:\/|[A-Za-z]:)/.test(pattern.replaceAll('\\', '/')) || plain.split('/').includes('..'))
    return 'The sidecars must lie inside the corpus: a relative path without "..".';
  if (plain.split('/').some(isGitFolder))
    return "The sidecars must not lie in '.git', which is git's own folder.";
  if (/\}\{(?=path|reviewer)/.test(plain))
    return "Something must stand between '{path}' and '{reviewer}', such as '/'.";
  return parts;
}

function fill(parts: Parts, { path, reviewer }: { path: string; reviewer: string }): string | null {
  if (!isInside(path)) return null;
  const name = encoded(reviewer, neighbours(parts));
  const made = parts.map((part) => (part === '{path}' ? path : part === '{reviewer}' ? name : part)).join('');
  return isInside(made) && made !== path ? made : null;
}

/** Whether a path is relative, names a file and stays below its root. */
function isInside(path: string): boolean {
  const names = path.split(/[\\/]/);
  return (
    !/^[A-Za-z]:/.test(path) &&
    names.every((name) => name !== '' && name !== '.' && name !== '..' && !isGitFolder(name))
  );
}

/** What git keeps there it may run; disks of Windows and macOS do not tell cases apart. */
function isGitFolder(name: string): boolean {
  return name.toLowerCase() === '.git';
}

/** The signs beside the reviewer's name, which must not occur in it: one could not tell where it ends. */
function neighbours(parts: Parts): string {
  return parts
    .flatMap((part, i) => (part === '{reviewer}' ? [parts[i - 1]?.at(-1), parts[i + 1]?.at(0)] : []))
    .join('');
}

function matcher(parts: Parts): RegExp {
  const met = new Set<string>();
  const excluded = literally(neighbours(parts).replaceAll(/\w/g, ''));
  const sources = parts.map((part) => {
    if (part !== '{path}' && part !== '{reviewer}') return literally(part);
    const name = part.slice(1, -1);
    const isRepeated = met.size === met.add(name).size;
    if (isRepeated) return String.raw`\k<${name}>`;
    return name === 'path' ? '(?<path>.+)' : `(?<reviewer>[^/${excluded}]+)`;
  });
  return new RegExp(`^${sources.join('')}$`, 's');
}

/** A text as a pattern, or a part of one, that stands for itself. */
function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

/** Names that Windows keeps for devices, with any ending (learn.microsoft.com, 'Naming Files, Paths, and Namespaces'). */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** Signs that some file system refuses or takes for something else; the percent sign, since it begins what stands for them. */
const UNSAFE = /[%<>:"/\\|?*\p{Cc}\p{Cs}]|^[. ~-]|[. ]$/gu;

/** A name as the name of a file: unsafe signs as `%` and their number, as in web addresses; a lone `%` where there is none at all. */
function encoded(name: string, neighbouring: string): string {
  if (name === '') return '%';
  const safe = name
    .replaceAll(UNSAFE, code)
    .replace(DEVICE, (device) => code(device.charAt(0)) + device.slice(1));
  return safe.replaceAll(/[^\w%]/g, (sign) => (neighbouring.includes(sign) ? code(sign) : sign));
}

function code(sign: string): string {
  const number = sign.charCodeAt(0).toString(16).toUpperCase();
  return number.length > 2 ? `%u${number.padStart(4, '0')}` : `%${number.padStart(2, '0')}`;
}

function decoded(name: string): string {
  if (name === '%') return '';
  return name.replaceAll(
    /%u([0-9A-F]{4})|%([0-9A-F]{2})/g,
    (_, long: string | undefined, short: string | undefined) =>
      String.fromCharCode(Number.parseInt(long ?? short ?? '', 16)),
  );
}
