/** Where private evidence lies unless `newsmark.yaml` says otherwise. */
const USUAL_PLACE = '{path}.private.yaml';

/**
 * The text of `.gitignore` with the line that keeps private evidence out of git, or null where it needs none: it has that line, or there
 * is no line that would name these files and no others. `settings` is the text of `newsmark.yaml`, if there is one.
 */
export function withPrivateIgnored(text: string | null, settings: string | null): string | null {
  const line = ignoredBy(patternIn(settings ?? ''));
  if (line === null) return null;
  if (text === null || text === '') return `${line}\n`;
  if (text.split(/\r?\n/).some((each) => each.trim() === line)) return null;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text}${/[\r\n]$/.test(text) ? '' : lineEnd}${line}${lineEnd}`;
}

function patternIn(settings: string): string {
  const [, , pattern] = /^privateEvidence:[ \t]*(["']?)([^"'#\r\n]+)\1/m.exec(settings) ?? [];
  return pattern?.trim() ?? USUAL_PLACE;
}

/** The line of `.gitignore` that names the files of a pattern: their folder, else their ending. */
function ignoredBy(pattern: string): string | null {
  const plain = pattern.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
  const [, folder] = /^([^{}]+)\//.exec(plain) ?? [];
  if (folder !== undefined) return `/${folder}/`;
  const ending = plain.slice(plain.lastIndexOf('}') + 1);
  // All YAML files of a corpus would be too many: its settings are one of them.
  return /^[^/]*\.[^./]+\.ya?ml$/.test(ending) ? `*${ending}` : null;
}
