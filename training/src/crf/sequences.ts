/**
 * The examples of a training, flat in memory: for every sequence its number of tokens, and for every token the set of labels that it may
 * have (a bit a label; one bit where the label is known, several where the corpus does not say) and its features.
 */
export interface Sequences {
  /** How many sequences there are, and where each begins in `cells`. */
  readonly starts: readonly number[];
  readonly cells: Uint32Array;
  readonly end: number;
}

export interface SequenceWriter {
  /** Begins a sequence of `length` tokens; as many calls of `token` follow. */
  readonly begin: (length: number) => void;
  /** One token: the labels that it may have, and the first `count` of `features`. */
  readonly token: (allowed: number, features: ArrayLike<number>, count: number) => void;
  readonly done: () => Sequences;
}

export function sequenceWriter(): SequenceWriter {
  let cells = new Uint32Array(1 << 22);
  let end = 0;
  const starts: number[] = [];
  const reserve = (count: number): void => {
    if (end + count <= cells.length) return;
    const larger = new Uint32Array(cells.length * 2);
    larger.set(cells);
    cells = larger;
  };
  return {
    begin: (length) => {
      reserve(1);
      starts.push(end);
      cells[end++] = length;
    },
    token: (allowed, features, count) => {
      reserve(count + 2);
      cells[end++] = allowed;
      cells[end++] = count;
      for (let i = 0; i < count; i++) cells[end++] = features[i]!;
    },
    done: () => ({ starts, cells, end }),
  };
}
