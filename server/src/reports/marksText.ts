import { lineIndex } from '../engine/index.ts';
import { MARK_STATES, type MarkRecord } from './marks.ts';
import { counted, paint, printable, shorten, type Style, type TextOptions } from './terminal.ts';

/** Under the state's first letter, so that the eye runs down the states. */
const INDENT = ' '.repeat(9);

/** How long the longest state and the longest layer are. */
const WIDTHS = { state: 9, layer: 9 } as const;

/** The order in which the parts of a value are told. */
const TOLD = ['type', 'actor', 'name', 'scope', 'kind', 'speaker', 'label', 'rule', 'note'] as const;

/**
 * The marks of one file for people: its path, then each mark with line and column (both from one), its state, layer and id, by whom, what is
 * said of it, and its words. The records count units of the file, whose text begins `shift` units later. Ends with a line end; empty where
 * there are no marks.
 */
export function fileMarksText(
  path: string,
  text: string,
  shift: number,
  records: readonly MarkRecord[],
  options: TextOptions,
): string {
  if (records.length === 0) return '';
  const lines = lineIndex(text);
  const placeOf = ({ start }: MarkRecord): string => {
    if (start === null) return 'lost';
    const { line, character } = lines.position(start - shift);
    return `${line + 1}:${character + 1}`;
  };
  const piecesOf = ({ text: words, start, value }: MarkRecord): string =>
    start === null || value.spans === undefined
      ? words
      : value.spans.map(([from, to]) => text.slice(from - shift, to - shift)).join(' … ');
  const heading = paint('path', printable(path), options);
  const rows = records.map((record) => markText(record, placeOf(record), piecesOf(record), options));
  return `${[heading, ...rows].join('\n')}\n`;
}

function markText(record: MarkRecord, place: string, words: string, options: TextOptions): string {
  const { id, layer, state, by } = record;
  const flags = (['orphan', 'stale'] as const).filter((flag) => record[flag]);
  const parts = [
    paint('place', place.padStart(7), options),
    paint(STATE_STYLES[state] ?? 'hint', state.padEnd(WIDTHS.state), options),
    layer.padEnd(WIDTHS.layer),
    paint('label', printable(id), options),
    ...flags.map((flag) => paint('warning', flag, options)),
    ...(by === null ? [] : [`by ${printable(by)}`]),
    ...valueWords(record),
  ];
  return `${parts.join('  ')}\n${INDENT}› ${shorten(words)}`;
}

/** What is said of a mark: 'kind: direct, speaker: ada-thorne'. */
function valueWords({ value }: MarkRecord): string[] {
  const words = TOLD.flatMap((key) => {
    const said = value[key];
    if (said === undefined) return [];
    return `${key}: ${said === null ? (key === 'speaker' ? 'nobody' : 'open') : shorten(said)}`;
  });
  return words.length === 0 ? [] : [words.join(', ')];
}

const STATE_STYLES: Partial<Record<MarkRecord['state'], Style>> = {
  suggested: 'label',
  rejected: 'error',
  unsure: 'warning',
};

/** The last line: '2 articles, 41 marks: 38 suggested, 2 rejected, 1 orphan.', with a line end. Orphans are counted with their state as well. */
export function marksSummaryText(
  articles: number,
  records: readonly MarkRecord[],
  options: TextOptions,
): string {
  const parts = MARK_STATES.flatMap((state) => {
    const isIt = (record: MarkRecord): boolean =>
      state === 'orphan' || state === 'stale' ? record[state] : record.state === state;
    const count = records.filter(isIt).length;
    return count === 0 ? [] : `${count} ${state}`;
  });
  const told = parts.length === 0 ? 'no marks' : `${counted(records.length, 'mark')}: ${parts.join(', ')}`;
  return `${paint('summary', `${counted(articles, 'article')}, ${told}.`, options)}\n`;
}
