import { CHECK_FILTERS, type CheckRecord, type CheckStateRecord, type ListedStatus } from './checks.ts';
import { counted, paint, printable, shorten, type Style, type TextOptions } from './terminal.ts';

/** Under the status's first letter, so that the eye runs down the statuses. */
const INDENT = ' '.repeat(9);

/** How long the longest status and the longest layer are. */
const WIDTHS = { status: 8, layer: 9 } as const;

/**
 * The fact-check list of one file for people: its path, then each entry with line and column, how it stands, layer and id, by whom, what
 * there is to it, its words and the verdict. Ends with a line end; empty where nothing is listed.
 */
export function fileChecksText(path: string, records: readonly CheckRecord[], options: TextOptions): string {
  if (records.length === 0) return '';
  const heading = paint('path', printable(path), options);
  return `${[heading, ...records.map((record) => recordText(record, options))].join('\n')}\n`;
}

function recordText(record: CheckRecord, options: TextOptions): string {
  const { id, layer, line, column, status, attention, text, said } = record;
  const place = line === null || column === null ? 'lost' : `${line}:${column}`;
  const head = [
    paint('place', place.padStart(7), options),
    paint(STATUS_STYLES[status], status.padEnd(WIDTHS.status), options),
    layer.padEnd(WIDTHS.layer),
    paint('label', printable(id), options),
    ...(attention === null ? [] : [paint('warning', attention, options)]),
    ...remarks(record),
  ];
  const verdicts = [
    verdictText('verdict', record.verdict),
    verdictText('was it said so', said?.verdict ?? null),
  ];
  const below = [`› ${shorten(text)}`, ...verdicts.flat()].map((words) => INDENT + words);
  return [head.join('  '), ...below].join('\n');
}

/** What is to be said of an entry in one line, part by part. */
function remarks(record: CheckRecord): string[] {
  const { speaker, claimant, said, worth } = record;
  const who = claimant ?? speaker;
  const truth = record.by === null ? [] : stateWords(record);
  const parts = [
    truth.join(', '),
    said === null ? '' : `said so: ${[said.status, ...stateWords(said)].join(', ')}`,
    who === null ? '' : `from ${shorten(who)}`,
    worth === null ? '' : `worth ${worth.toFixed(2)}`,
  ];
  return parts.filter((part) => part !== '');
}

/** 'misleading, by Mara, agreed by Jonas, 2 pieces of evidence' */
function stateWords({ rating, by, reviewedBy, evidence, notes }: Omit<CheckStateRecord, 'status'>): string[] {
  return [
    ...(rating === null ? [] : [shorten(rating)]),
    ...(by === null ? [] : [`by ${shorten(by)}`]),
    ...(reviewedBy.length === 0
      ? []
      : [`agreed by ${reviewedBy.map((each) => shorten(each.by)).join(', ')}`]),
    ...(evidence.length === 0
      ? []
      : [evidence.length === 1 ? '1 piece of evidence' : `${evidence.length} pieces of evidence`]),
    ...(notes.length === 0 ? [] : [counted(notes.length, 'note')]),
  ];
}

function verdictText(label: string, verdict: string | null): string[] {
  return verdict === null ? [] : [`${label}: ${shorten(verdict)}`];
}

const STATUS_STYLES: Readonly<Record<ListedStatus, Style>> = {
  open: 'warning',
  checking: 'information',
  done: 'hint',
  dropped: 'label',
  proposed: 'label',
};

/**
 * The last line: '2 articles, 41 checks: 12 open, 9 done, 20 proposed, 1 stale.', with a line end. Of a quotation the question whether it
 * is true is counted; what is stale or lost is counted with its status as well.
 */
export function checksSummaryText(
  articles: number,
  records: readonly CheckRecord[],
  options: TextOptions,
): string {
  const parts = CHECK_FILTERS.flatMap((name) => {
    const count = records.filter(({ status, attention }) => status === name || attention === name).length;
    return count === 0 ? [] : `${count} ${name}`;
  });
  const told = parts.length === 0 ? 'nothing listed' : `${records.length} listed: ${parts.join(', ')}`;
  return `${paint('summary', `${counted(articles, 'article')}, ${told}.`, options)}\n`;
}
