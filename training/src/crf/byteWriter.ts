/** Writes numbers as the engine's `byteReader` reads them. */
export interface ByteWriter {
  readonly varint: (value: number) => void;
  readonly signed: (value: number) => void;
  readonly byte: (value: number) => void;
  readonly bytes: () => Uint8Array;
}

export function byteWriter(): ByteWriter {
  const written: number[] = [];
  const varint = (value: number): void => {
    let rest = value;
    while (rest >= 128) {
      written.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    written.push(rest);
  };
  return {
    varint,
    signed: (value) => varint(value >= 0 ? value * 2 : -value * 2 - 1),
    byte: (value) => void written.push(value),
    bytes: () => Uint8Array.from(written),
  };
}
