import { randomNumbers } from '../crf/random.ts';
import type { Embeddings } from './embeddings.ts';

/** Each point's class, and the middle of each class, of length 1. */
export interface Clustering {
  readonly classes: Uint16Array;
  readonly middles: Float32Array;
}

/** Parts vectors of length 1 into `count` classes by the angle between them (spherical k-means, `rounds` of Lloyd's steps). */
export function kMeans(
  { vectors, dimensions }: Embeddings,
  count: number,
  rounds: number,
  seed: number,
): Clustering {
  const points = vectors.length / dimensions;
  const random = randomNumbers(seed);
  const middles = new Float32Array(count * dimensions);
  // Frequent words have the better vectors, so that the first middles are taken of them.
  const frequent = Math.min(points, 30 * count);
  for (let k = 0; k < count; k++) copyPoint(vectors, Math.floor(random() * frequent), middles, k, dimensions);
  const classes = new Uint16Array(points);
  for (let round = 0; round < rounds; round++) {
    assign(vectors, middles, classes, dimensions);
    const sums = new Float64Array(count * dimensions);
    const sizes = new Uint32Array(count);
    for (let point = 0; point < points; point++) {
      const k = classes[point]!;
      sizes[k]!++;
      for (let axis = 0; axis < dimensions; axis++)
        sums[k * dimensions + axis]! += vectors[point * dimensions + axis]!;
    }
    for (let k = 0; k < count; k++) {
      if (sizes[k] === 0) {
        copyPoint(vectors, Math.floor(random() * points), middles, k, dimensions);
        continue;
      }
      let norm = 0;
      for (let axis = 0; axis < dimensions; axis++) norm += sums[k * dimensions + axis]! ** 2;
      norm = Math.sqrt(norm) || 1;
      for (let axis = 0; axis < dimensions; axis++)
        middles[k * dimensions + axis] = sums[k * dimensions + axis]! / norm;
    }
  }
  assign(vectors, middles, classes, dimensions);
  return { classes, middles };
}

function assign(
  vectors: Float32Array,
  middles: Float32Array,
  classes: Uint16Array,
  dimensions: number,
): void {
  const count = middles.length / dimensions;
  for (let point = 0; point < classes.length; point++) {
    const from = point * dimensions;
    let best = -Infinity;
    for (let k = 0; k < count; k++) {
      const middle = k * dimensions;
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let axis = 0; axis < dimensions; axis += 4) {
        a += vectors[from + axis]! * middles[middle + axis]!;
        b += vectors[from + axis + 1]! * middles[middle + axis + 1]!;
        c += vectors[from + axis + 2]! * middles[middle + axis + 2]!;
        d += vectors[from + axis + 3]! * middles[middle + axis + 3]!;
      }
      const likeness = a + b + c + d;
      if (likeness <= best) continue;
      best = likeness;
      classes[point] = k;
    }
  }
}

/**
 * Joins the nearest groups of points until `count` are left (Ward's method: the pair whose union spreads least), for each of `counts`,
 * which must fall. The result gives each point's group at each level.
 */
export function joinNearest(
  points: Float32Array,
  dimensions: number,
  counts: readonly number[],
): readonly Uint16Array[] {
  const total = points.length / dimensions;
  const middles = Float64Array.from(points);
  const sizes = new Float64Array(total).fill(1);
  const group = Array.from({ length: total }, (_, point) => point);
  const alive = new Set(group);
  const spread = (a: number, b: number): number => {
    let distance = 0;
    for (let axis = 0; axis < dimensions; axis++)
      distance += (middles[a * dimensions + axis]! - middles[b * dimensions + axis]!) ** 2;
    return (distance * sizes[a]! * sizes[b]!) / (sizes[a]! + sizes[b]!);
  };
  const nearest = new Int32Array(total).fill(-1);
  const distance = new Float64Array(total).fill(Infinity);
  const findNearest = (a: number): void => {
    distance[a] = Infinity;
    nearest[a] = -1;
    for (const b of alive) {
      if (b === a) continue;
      const far = spread(a, b);
      if (far >= (distance[a] ?? Infinity)) continue;
      distance[a] = far;
      nearest[a] = b;
    }
  };
  for (const point of alive) findNearest(point);
  const levels: Uint16Array[] = [];
  for (const count of counts) {
    while (alive.size > count) {
      let a = -1;
      for (const point of alive) if (a < 0 || distance[point]! < distance[a]!) a = point;
      const b = nearest[a]!;
      const size = sizes[a]! + sizes[b]!;
      for (let axis = 0; axis < dimensions; axis++) {
        const at = a * dimensions + axis;
        middles[at] = (middles[at]! * sizes[a]! + middles[b * dimensions + axis]! * sizes[b]!) / size;
      }
      sizes[a] = size;
      alive.delete(b);
      for (let point = 0; point < total; point++) if (group[point] === b) group[point] = a;
      for (const point of alive)
        if (point === a || nearest[point] === a || nearest[point] === b) findNearest(point);
    }
    const numbers = new Map([...alive].map((point, index) => [point, index]));
    levels.push(Uint16Array.from(group, (point) => numbers.get(point)!));
  }
  return levels;
}

function copyPoint(from: Float32Array, point: number, to: Float32Array, k: number, dimensions: number): void {
  to.set(from.subarray(point * dimensions, (point + 1) * dimensions), k * dimensions);
}
