/** A place in a text as editors count it: both zero-based, `character` in UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Converts between offsets and lines of one text. Line ends are LF, CRLF and CR, as in the Language Server Protocol. */
export interface LineIndex {
  readonly lineCount: number;
  /** The position of an offset; an offset outside the text is drawn to its nearest end. */
  position(offset: number): LinePosition;
  /** The offset of a position; a character behind the line's end is drawn to that end, before the line break. */
  offset(position: LinePosition): number;
}

/** Reads the line starts of `text` once, in linear time. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  const startOf = (line: number): number => starts[line] ?? text.length;
  const endOf = (line: number): number => {
    let end = startOf(line + 1);
    while (end > startOf(line) && isLineBreak(text.charCodeAt(end - 1))) end--;
    return end;
  };
  return {
    lineCount: starts.length,
    position(offset) {
      const place = Math.min(Math.max(offset, 0), text.length);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (startOf(middle) <= place) low = middle;
        else high = middle - 1;
      }
      return { line: low, character: place - startOf(low) };
    },
    offset({ line, character }) {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      return Math.min(startOf(line) + Math.max(character, 0), endOf(line));
    },
  };
}

function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}
