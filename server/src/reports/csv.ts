/** One record of a table as RFC 4180 has it, its CRLF included: a field is quoted where it holds a comma, a quotation mark or a line break. */
export function csvLine(fields: readonly (string | number | boolean | null)[]): string {
  return `${fields.map((field) => csvField(field === null ? '' : String(field))).join(',')}\r\n`;
}

function csvField(words: string): string {
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
