/**
 * Features of the learned stages are numbers of `FEATURE_BITS` bits, made by hashing: no list of their names is kept, and two that fall
 * together are as rare as one in some thousands. Integer arithmetic only, so that every machine makes the same numbers.
 */
export const FEATURE_BITS = 28;

/** Keeps the bits of a hash that a feature is known by. */
export const FEATURE_MASK: number = 2 ** FEATURE_BITS - 1;

/** A 32-bit hash of the UTF-16 units of `text` from `start` to `end` (FNV-1a with a final avalanche). */
export function hashText(text: string, start = 0, end: number = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return avalanche(hash);
}

/** A 32-bit hash of two numbers; their order matters. */
export function mix(a: number, b: number): number {
  return avalanche(Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b));
}

/** A 32-bit hash of a template's number and two values. */
export function mix3(template: number, a: number, b: number): number {
  return mix(mix(template, a), b);
}

function avalanche(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  mixed = Math.imul(mixed, 0x297a2d39);
  return mixed ^ (mixed >>> 15);
}
