import { visit, type Document, type YAMLError } from 'yaml';
import type { Problem } from './types.ts';

/** What the parser complains of, in the words of somebody who knows no YAML; `part` says where in the file the document stands. */
export function syntaxProblem(
  { code, message, pos }: YAMLError,
  document: Document.Parsed,
  part: { readonly base: number; readonly length: number },
): Problem {
  const words = message.startsWith(NO_COLON)
    ? COLON_MISSING
    : (SYNTAX[code] ?? `This is no YAML: ${message}.`);
  // The parser points at the place where it gave up looking for the mark, the author wants to see the open one.
  const opened = code === 'MISSING_CHAR' ? openMark(document, pos[0]) : null;
  const [start, end] = opened === null ? pos : [opened, opened + 1];
  // At the end of a text, the parser points behind it.
  const from = part.base + Math.min(start, part.length);
  const to = part.base + Math.min(Math.max(start, end), part.length);
  return { start: from, end: to, message: words, severity: 'error' };
}

/** The opening mark of the quoted text that ends at an offset, or null. */
function openMark(document: Document.Parsed, end: number): number | null {
  let found: number | null = null;
  visit(document, {
    Scalar: (_, { type, range }) => {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (!quoted || range === null || range === undefined || range[0] > end || end > range[2])
        return undefined;
      found = range[0];
      return visit.BREAK;
    },
  });
  return found;
}

/** How the parser begins to say that a name stands alone on its line; by its code alone, a quotation mark could be missing as well. */
const NO_COLON = 'Implicit map keys need to be followed by map values';

const COLON_MISSING = "The ':' behind the name of a field is missing.";

const SYNTAX: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Lines are indented with spaces here, not with tabs.',
  BAD_INDENT: 'This is not indented as its neighbours are, or a bracket is not closed before it.',
  BLOCK_AS_IMPLICIT_KEY:
    "A second ': ' on this line. Put a text that holds ': ' into quotation marks, or begin a new line.",
  MULTILINE_IMPLICIT_KEY: COLON_MISSING,
  MISSING_CHAR: 'A quotation mark or a bracket that was opened here, or before this, is not closed.',
  MULTIPLE_DOCS: "Only what stands before this '---' is read.",
  BAD_SCALAR_START: 'A text that begins with this character must stand in quotation marks.',
  BAD_DQ_ESCAPE: 'A backslash means nothing here. Write it twice, or use single quotation marks.',
  RESOURCE_EXHAUSTION: 'This is nested too deeply to be read.',
};
