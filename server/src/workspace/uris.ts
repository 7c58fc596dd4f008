/**
 * Addresses as the workspace compares them. Editors write one and the same file in several ways (`file:///C:/a`, `file:///c%3A/a`),
 * so every address is brought into one form before it is looked up.
 */

/** Addresses that are in that form already, as most are: nothing in them is encoded, has to be, or could be a drive letter. */
const CANONICAL = /^[a-z][a-z0-9+.-]*:\/\/[a-z0-9.-]*(?:\/[\w.!~*'()-]*)*$/;

/** One form of a URI: scheme in lower case, path segments percent-encoded in one way, a drive letter in lower case. Never throws. */
export function canonicalUri(uri: string): string {
  if (CANONICAL.test(uri)) return uri;
  const parts = /^([a-z][a-z0-9+.-]*):(\/\/[^/?#]*)?([^?#]*)(.*)$/is.exec(uri);
  if (parts === null) return uri;
  const [, scheme = '', authority = '', path = '', rest = ''] = parts;
  const segments = path.split('/').map((segment) => encode(decode(segment)));
  const drive = segments[1];
  if (drive !== undefined && /^[A-Za-z]:$/.test(drive)) segments[1] = drive.toLowerCase();
  return `${scheme.toLowerCase()}:${authority.toLowerCase()}${segments.join('/')}${rest}`;
}

/** The folder of a file, or of a folder, with a slash at its end; null at the root and where the address has no folders (`untitled:x`). */
function folderOf(uri: string): string | null {
  const path = uri.endsWith('/') ? uri.slice(0, -1) : uri;
  const cut = path.lastIndexOf('/');
  const root = rootLength(uri);
  return root === null || cut < root - 1 ? null : path.slice(0, cut + 1);
}

/** The folders above a file, the nearest first, each with a slash at its end. */
export function foldersAbove(uri: string): string[] {
  const folders: string[] = [];
  for (let folder = folderOf(uri); folder !== null; folder = folderOf(folder)) folders.push(folder);
  return folders;
}

/** The last segment of an address, decoded. */
export function fileName(uri: string): string {
  return decode(uri.slice(uri.lastIndexOf('/') + 1).replace(/[?#].*$/s, ''));
}

/** The address of a path with `/` relative to a folder; `.` and `..` are followed, at most up to the root. */
export function resolveUri(folder: string, path: string): string {
  const root = rootLength(folder) ?? folder.length;
  const segments = path.startsWith('/') ? [] : folder.slice(root).split('/').filter(Boolean);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(encode(segment));
  }
  return folder.slice(0, root) + segments.join('/');
}

/** The decoded path with `/` of a file relative to a folder above it, or null where the folder is not above it. */
export function relativePath(folder: string, uri: string): string | null {
  if (!uri.startsWith(folder)) return null;
  return uri.slice(folder.length).split('/').map(decode).join('/');
}

/** Where the path's first segment begins (`file:///` → 8), or null where the address has no path from a root. */
function rootLength(uri: string): number | null {
  return /^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?\//i.exec(uri)?.[0].length ?? null;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Percent-encodes what may not stand in a path; a colon stays, as in `c:`. A lone surrogate cannot be encoded and stays as well. */
function encode(segment: string): string {
  try {
    return encodeURIComponent(segment).replaceAll('%3A', ':');
  } catch {
    return segment;
  }
}
