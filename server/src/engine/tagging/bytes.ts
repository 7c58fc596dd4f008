/** Reads the packed numbers of a model file one after another. A file that ends too early gives a RangeError, never a wrong model. */
export interface ByteReader {
  /** The next number of 7 bits a byte, the lowest first; at most 2^53. */
  readonly varint: () => number;
  /** The next varint, with its lowest bit as sign. */
  readonly signed: () => number;
  readonly byte: () => number;
  readonly done: () => boolean;
}

export function byteReader(bytes: Uint8Array, from = 0): ByteReader {
  let at = from;
  const byte = (): number => {
    const value = bytes[at++];
    if (value === undefined) throw new RangeError('The model file ends too early.');
    return value;
  };
  const varint = (): number => {
    let value = 0;
    let unit = 1;
    for (;;) {
      const next = byte();
      value += (next & 127) * unit;
      if (next < 128) return value;
      unit *= 128;
    }
  };
  const signed = (): number => {
    const value = varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  };
  return { varint, signed, byte, done: () => at >= bytes.length };
}
