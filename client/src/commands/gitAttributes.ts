/** Lets git join what two branches add to one gap of a sidecar; see docs/formats.md, where the need for it is explained. */
const UNION_MERGE = '*.marks.yaml merge=union';

/** The text of `.gitattributes` with the line that sidecars need, or null where it says something of sidecars already. */
export function withUnionMerge(text: string | null): string | null {
  if (text === null || text === '') return `${UNION_MERGE}\n`;
  if (text.includes('.marks.yaml')) return null;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text}${/[\r\n]$/.test(text) ? '' : lineEnd}${UNION_MERGE}${lineEnd}`;
}
