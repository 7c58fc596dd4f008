import { mayFollow } from '../../../server/src/engine/tagging/labels.ts';
import { byteWriter } from './byteWriter.ts';
import type { TrainedChain } from './train.ts';

export interface PackOptions {
  /** Weights below this are left out. */
  readonly prune: number;
}

/** A share of the weights may be larger than the largest that a byte holds; they are cut to it. */
const LARGEST_SHARE = 0.9995;

/** Writes a chain as `readChain` of the engine reads it, with weights of eight bits. */
export function packChain(chain: TrainedChain, { prune }: PackOptions = { prune: 0.02 }): Uint8Array {
  const { scheme, features, weights, transitions } = chain;
  const { size } = scheme;
  const strong = weights
    .filter((weight) => Math.abs(weight) >= prune)
    .map(Math.abs)
    .toSorted();
  const largest = Math.max(1, strong[Math.floor(strong.length * LARGEST_SHARE)] ?? 1);
  const scale = Math.round((127 / largest) * 100) / 100;
  const rows: { feature: number; set: number; values: number[] }[] = [];
  for (const [row, feature] of features.entries()) {
    let set = 0;
    const values: number[] = [];
    for (let label = 0; label < size; label++) {
      const weight = weights[row * size + label]!;
      const value = Math.max(-127, Math.min(127, Math.round(weight * scale)));
      if (Math.abs(weight) < prune || value === 0) continue;
      set += 2 ** label;
      values.push(value);
    }
    if (values.length > 0) rows.push({ feature, set, values });
  }
  const uses = new Map<number, number>();
  for (const { set } of rows) uses.set(set, (uses.get(set) ?? 0) + 1);
  const sets = [...uses].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([set]) => set);
  const numbers = new Map(sets.map((set, index) => [set, index]));

  const writer = byteWriter();
  writer.varint(scheme.kinds);
  writer.varint(scheme.free);
  writer.varint(Math.round(scale * 100));
  for (let label = 0; label < size; label++)
    for (let earlier = 0; earlier < size; earlier++)
      if (mayFollow(scheme, earlier, label))
        writer.signed(Math.round(transitions[earlier * size + label]! * scale));
  writer.varint(sets.length);
  for (const set of sets) writer.varint(set);
  writer.varint(rows.length);
  let last = 0;
  for (const { feature, set, values } of rows) {
    writer.varint(feature - last);
    last = feature;
    writer.varint(numbers.get(set)!);
    for (const value of values) writer.byte(value & 255);
  }
  return writer.bytes();
}
