import { byteReader, type ByteReader } from './bytes.ts';
import { findKey, insertKey, keyTable, type KeyTable } from './keyTable.ts';
import { labelScheme, mayFollow, maySequenceBegin, maySequenceEnd, type LabelScheme } from './labels.ts';

/**
 * A trained linear-chain conditional random field: what each feature says for each label, and each label of its neighbour. Weights are
 * whole numbers, `1 / scale` of a natural logarithm each, so that the best labels are the same on every machine.
 */
export interface Chain {
  readonly scheme: LabelScheme;
  /** Units of a weight in one natural logarithm. */
  readonly scale: number;
  /** The row of each feature. */
  readonly rows: KeyTable;
  /** For each row its first cell; one more at the end. */
  readonly starts: Int32Array;
  /** The label and the weight of each cell. */
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
  readonly edges: Edges;
  readonly begins: Uint8Array;
  readonly ends: Uint8Array;
}

/** The pairs of labels that may follow each other, in the order of the second label, then of the first. */
export interface Edges {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly weights: Int32Array;
  /** `e` to the weights, in natural logarithms. */
  readonly factors: Float64Array;
}

/**
 * Reads a chain as `packChain` of the training writes it: kinds, free labels, scale (in hundredths), the transitions, the dictionary of label sets, then
 * every row's distance to the feature before it, its label set, and its weights. Throws a RangeError on a file cut short.
 */
export function readChain(bytes: Uint8Array): Chain {
  const reader = byteReader(bytes);
  const scheme = labelScheme(reader.varint(), reader.varint());
  const scale = reader.varint() / 100;
  const edges = readEdges(reader, scheme, scale);
  const sets = Array.from({ length: reader.varint() }, () => labelsIn(reader.varint()));
  const count = reader.varint();
  const rows = keyTable(count);
  const starts = new Int32Array(count + 1);
  const labels: number[] = [];
  const weights: number[] = [];
  let feature = 0;
  for (let row = 0; row < count; row++) {
    feature += reader.varint();
    insertKey(rows, feature, row);
    for (const label of sets[reader.varint()] ?? []) {
      labels.push(label);
      weights.push((reader.byte() << 24) >> 24);
    }
    starts[row + 1] = labels.length;
  }
  const each = Array.from({ length: scheme.size }, (_, label) => label);
  return {
    scheme,
    scale,
    rows,
    starts,
    labels: Uint8Array.from(labels),
    weights: Int8Array.from(weights),
    edges,
    begins: Uint8Array.from(each, (label) => (maySequenceBegin(scheme, label) ? 1 : 0)),
    ends: Uint8Array.from(each, (label) => (maySequenceEnd(scheme, label) ? 1 : 0)),
  };
}

/** Adds what `feature` says to the scores of one token, which begin at `at`. */
export function addFeature(chain: Chain, feature: number, scores: Int32Array, at: number): void {
  const { rows, starts, labels, weights } = chain;
  const row = findKey(rows, feature);
  if (row < 0) return;
  const end = starts[row + 1]!;
  for (let cell = starts[row]!; cell < end; cell++) scores[at + labels[cell]!]! += weights[cell]!;
}

function readEdges(reader: ByteReader, scheme: LabelScheme, scale: number): Edges {
  const from: number[] = [];
  const to: number[] = [];
  const weights: number[] = [];
  for (let label = 0; label < scheme.size; label++)
    for (let earlier = 0; earlier < scheme.size; earlier++) {
      if (!mayFollow(scheme, earlier, label)) continue;
      from.push(earlier);
      to.push(label);
      weights.push(reader.signed());
    }
  return {
    from: Uint8Array.from(from),
    to: Uint8Array.from(to),
    weights: Int32Array.from(weights),
    factors: Float64Array.from(weights, (weight) => Math.exp(weight / scale)),
  };
}

function labelsIn(set: number): number[] {
  const labels: number[] = [];
  for (let rest = set, label = 0; rest > 0; rest = Math.floor(rest / 2), label++)
    if (rest % 2 === 1) labels.push(label);
  return labels;
}
