import type { ByteReader } from './bytes.ts';
import { FEATURE_MASK } from './hashing.ts';

/** Whole numbers by hashed keys: open addressing in two flat arrays, at most half full. */
export interface KeyTable {
  readonly keys: Int32Array;
  /** -1 in an empty slot. */
  readonly values: Int32Array;
}

/** A table with room for `count` keys. */
export function keyTable(count: number): KeyTable {
  let size = 2;
  while (size < count * 2) size *= 2;
  return { keys: new Int32Array(size), values: new Int32Array(size).fill(-1) };
}

/** Puts a value of 0 or more under a key that the table does not have. */
export function insertKey({ keys, values }: KeyTable, key: number, value: number): void {
  const last = values.length - 1;
  let slot = key & last;
  while ((values[slot] ?? -1) >= 0) slot = (slot + 1) & last;
  keys[slot] = key;
  values[slot] = value;
}

/** The value under the key that a hash stands for, or -1. */
export function findKey({ keys, values }: KeyTable, hash: number): number {
  const key = hash & FEATURE_MASK;
  const last = values.length - 1;
  for (let slot = key & last; ; slot = (slot + 1) & last) {
    const value = values[slot] ?? -1;
    if (value < 0 || keys[slot] === key) return value;
  }
}

/** Reads a table as the training's `writeKeys` writes it: the count, each key's distance to the one before it, then the values. */
export function readKeys(reader: ByteReader): KeyTable {
  const count = reader.varint();
  const table = keyTable(count);
  const keys = new Int32Array(count);
  let key = 0;
  for (let i = 0; i < count; i++) {
    key += reader.varint();
    keys[i] = key;
  }
  for (const each of keys) insertKey(table, each, reader.varint());
  return table;
}
