/*
 * Texts as YAML. Two kinds of readers must understand them alike: YAML 1.2, which we and editors read by, and YAML 1.1, which many
 * libraries still do (there `no`, `12:30` and `2026-11-21` are no texts). So what could be anything else stands in quotation marks.
 */

/** Words without any sign that YAML knows. Letters beyond ASCII are harmless, and so are the signs listed. */
const PLAIN = /^[\p{L}_][\p{L}\p{M}\p{N}_./’'() -]*$/u;

/** Longer ones stand in quotation marks: their end is then easier to see. */
const MAX_PLAIN = 80;

/** `0.2.0` and its like: no number in any version of YAML. */
const VERSION_NUMBER = /^\d+\.\d+\.\d+[\w.-]*$/;

/** The words that are values of other kinds in YAML 1.1 (yaml.org/type) or 1.2. */
const NOT_A_TEXT = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/** A text on one line: plain where it can be taken for nothing else, and otherwise between double quotation marks. */
export function scalar(text: string): string {
  const isWord = text.length <= MAX_PLAIN && PLAIN.test(text) && !/ $| {2}/.test(text);
  const isPlain = isWord ? !NOT_A_TEXT.test(text) : VERSION_NUMBER.test(text);
  return isPlain ? text : quoted(text);
}

/**
 * What an editor would not show, or git or YAML might change: control and format characters, line ends of all kinds, spaces other than
 * the usual one, byte order marks, halves of surrogate pairs, and what Unicode says is no character.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u00A0\u2007\u202F\uFFFE\uFFFF]/u;
const ESCAPED: RegExp = new RegExp(`["\\\\]|${INVISIBLE.source}`, 'gu');

function quoted(text: string): string {
  return `"${text.replace(ESCAPED, escaped)}"`;
}

function escaped(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  // Format characters beyond the first plane, such as tags in flags of regions, are two units: both JSON and YAML read them as a pair.
  return Array.from({ length: character.length }, (_, i) => unit(character.charCodeAt(i))).join('');
}

function unit(code: number): string {
  return `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * A text that may run over several lines, such as a note: as a block of lines, each behind `indent`, where it has several and a block
 * keeps it as it is; else on one line.
 */
export function prose(text: string, indent: string): string {
  const lines = text.split('\n');
  if (lines.length === 1 || !keepsAsBlock(lines)) return scalar(text);
  return `|-\n${lines.map((line) => (line === '' ? '' : `${indent}${line}`)).join('\n')}`;
}

/** Whether every sign of the lines is seen, the first is not indented, and neither the first nor the last is empty. */
function keepsAsBlock(lines: readonly string[]): boolean {
  const isSeen = lines.every((line) => !INVISIBLE.test(line) && !/\s$/.test(line));
  return isSeen && /^\S/.test(lines[0] ?? '') && lines.at(-1) !== '';
}
