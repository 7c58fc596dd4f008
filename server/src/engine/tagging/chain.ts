import { byteReader, type ByteReader } from './bytes.ts';
import { FEATURE_BITS, FEATURE_MASK } from './hashing.ts';
import { labelScheme, mayFollow, maySequenceBegin, maySequenceEnd, type LabelScheme } from './labels.ts';

/**
 * A trained linear-chain conditional random field: what each feature says for each label, and each label of its neighbour. Weights are
 * whole numbers, `1 / scale` of a natural logarithm each, so that the best labels are the same on every machine.
 */
export interface Chain {
  readonly scheme: LabelScheme;
  /** Units of a weight in one natural logarithm. */
  readonly scale: number;
  /**
   * What the features say, in their order, one behind the other: a head with the feature's low bits and how many cells it has, then the cells,
   * a weight times 256 plus its label. All that a feature says stands together, since most of what scoring takes is waiting for memory.
   */
  readonly cells: Int16Array;
  /** For the high bits of features the place in `cells` where those that have them begin; one more at the end. */
  readonly buckets: Int32Array;
  readonly edges: Edges;
  readonly begins: Uint8Array;
  readonly ends: Uint8Array;
}

/** The bits of a feature that stand in its head; by the others its bucket is found. A head of 16 bits has room for a count of `MOST_CELLS`. */
const HEAD_BITS = 11;
const COUNT_BITS = 5;
const MOST_CELLS: number = 2 ** COUNT_BITS - 1;
const HEAD_MASK: number = 0xffff - MOST_CELLS;

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
  // Of each feature the file has at least two bytes beside those of its weights: there are no more cells and heads than bytes.
  const cells = new Int16Array(bytes.length);
  const buckets = new Int32Array(2 ** (FEATURE_BITS - HEAD_BITS) + 1);
  let end = 0;
  let feature = 0;
  let bucket = 0;
  for (let row = 0; row < count; row++) {
    feature += reader.varint();
    while (bucket < feature >>> HEAD_BITS) buckets[++bucket] = end;
    const own = sets[reader.varint()] ?? [];
    if (own.length > MOST_CELLS) throw new RangeError('A feature of the model has too many labels.');
    cells[end++] = (feature << COUNT_BITS) | own.length;
    for (const label of own) cells[end++] = (reader.byte() << 8) | label;
  }
  buckets.fill(end, bucket + 1);
  const each = Array.from({ length: scheme.size }, (_, label) => label);
  return {
    scheme,
    scale,
    cells: cells.slice(0, end),
    buckets,
    edges,
    begins: Uint8Array.from(each, (label) => (maySequenceBegin(scheme, label) ? 1 : 0)),
    ends: Uint8Array.from(each, (label) => (maySequenceEnd(scheme, label) ? 1 : 0)),
  };
}

/**
 * Writes for the first `count` features where what they say stands, or -1 where nothing is known of them. Looking features up is mostly
 * waiting for memory: where all their buckets are asked for before anything depends on an answer, the answers come together.
 */
export function findFeatures(
  chain: Chain,
  features: ArrayLike<number>,
  count: number,
  places: Int32Array,
): void {
  for (let i = 0; i < count; i++) places[i] = bucketOf(chain, features[i]!);
  for (let i = 0; i < count; i++) places[i] = placeInBucket(chain, features[i]!, places[i]!);
}

/** Adds what the feature found at a place says to the scores of one token, which begin at `at`. */
export function addFound({ cells }: Chain, place: number, scores: Int32Array, at: number): void {
  if (place < 0) return;
  const end = place + (cells[place]! & MOST_CELLS);
  for (let i = place + 1; i <= end; i++) scores[at + (cells[i]! & 255)]! += cells[i]! >> 8;
}

/** Adds what `feature` says to the scores of one token, which begin at `at`. */
export function addFeature(chain: Chain, feature: number, scores: Int32Array, at: number): void {
  addFound(chain, placeInBucket(chain, feature, bucketOf(chain, feature)), scores, at);
}

function bucketOf({ buckets }: Chain, feature: number): number {
  return buckets[(feature & FEATURE_MASK) >> HEAD_BITS]!;
}

/** The place of a feature's head in its bucket, which begins at `from`; -1 where it is not there. */
function placeInBucket({ cells, buckets }: Chain, feature: number, from: number): number {
  const head = (feature << COUNT_BITS) & HEAD_MASK;
  const end = buckets[((feature & FEATURE_MASK) >> HEAD_BITS) + 1]!;
  let place = from;
  while (place < end && (cells[place]! & HEAD_MASK) !== head) place += 1 + (cells[place]! & MOST_CELLS);
  return place < end ? place : -1;
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
