/** A line of a byte stream, its line feed left out. The number counts from one. */
export interface Line {
  readonly number: number;
  /** The bytes of the line, or null where it was longer than allowed. */
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 10;

/**
 * The lines of a byte stream, one by one. Never holds more than one line and one chunk: of a line that outgrows `largest` bytes nothing
 * is kept. A last line without a line feed counts; an empty rest after the last line feed does not.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, largest: number): AsyncGenerator<Line> {
  let number = 1;
  let pieces: Uint8Array[] = [];
  let length = 0;

  const keep = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= largest) pieces.push(piece);
    else pieces = [];
  };
  const finish = (): Line => {
    const line = { number: number++, bytes: length <= largest ? join(pieces, length) : null };
    pieces = [];
    length = 0;
    return line;
  };

  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
