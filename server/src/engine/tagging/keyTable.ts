import type { ByteReader } from './bytes.ts';
import { FEATURE_MASK } from './hashing.ts';

/**
 * Whole numbers by hashed keys: open addressing, at most half full. Keys and values stand side by side in one array, so that a look-up meets
 * the memory once; an empty slot has the value -1.
 */
export interface KeyTable {
  readonly cells: Int32Array;
  /** The last slot. */
  readonly last: number;
}

/** A table with room for `count` keys. */
function keyTable(count: number): KeyTable {
  let size = 2;
  while (size < count * 2) size *= 2;
  return { cells: new Int32Array(size * 2).fill(-1), last: size - 1 };
}

/** Puts a value of 0 or more under a key that the table does not have. */
function insertKey({ cells, last }: KeyTable, key: number, value: number): void {
  let slot = key & last;
  while (cells[slot * 2 + 1]! >= 0) slot = (slot + 1) & last;
  cells[slot * 2] = key;
  cells[slot * 2 + 1] = value;
}

/** The value under the key that a hash stands for, or -1. */
export function findKey({ cells, last }: KeyTable, hash: number): number {
  const key = hash & FEATURE_MASK;
  for (let slot = key & last; ; slot = (slot + 1) & last) {
    const value = cells[slot * 2 + 1]!;
    if (value < 0 || cells[slot * 2] === key) return value;
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
