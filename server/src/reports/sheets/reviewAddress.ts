import type { Publisher } from '../../annotations/types.ts';
import { addressPart, webAddress } from './webAddress.ts';

/**
 * The address of a published check: the publisher's pattern with `{id}` and `{path}` filled in, percent-encoded; where there is none, the
 * publisher's own. Where no `{id}` tells checks apart, the id stands behind `#`. Null where that is no address of the web.
 */
export function reviewAddress({ url, reviews }: Publisher, id: string, path: string): string | null {
  const encoded = addressPart(id);
  const pattern = reviews ?? url ?? '';
  // A function, as a string would have its `$&` read.
  const filled = pattern.replaceAll('{id}', () => encoded).replaceAll('{path}', () => encodedPath(path));
  const address = webAddress(filled);
  if (address === null || pattern.includes('{id}')) return address;
  return `${address.replace(/#.*$/, '')}#${encoded}`;
}

/** The parts of a path, encoded; those that lead upwards or nowhere are left out. */
function encodedPath(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .map(addressPart)
    .join('/');
}
