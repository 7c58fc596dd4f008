import { lineIndex, type LineIndex, type Span } from '../engine/index.ts';
import type { Attention, MarkAttention } from '../features/marks/attention.ts';
import { counted, paint, shorten, type TextOptions } from './terminal.ts';

/** What a check of sidecars came to. */
export interface MarksTally {
  readonly sidecars: number;
  readonly marks: number;
  /** Marks found elsewhere than their hint says, and whether the hints were written. */
  readonly moved: number;
  readonly written: boolean;
  readonly orphans: number;
  readonly stale: number;
  /** Mistakes in the files. */
  readonly errors: number;
}

/**
 * What to tell of a decision that the article leaves open, in words for people. `file` and `text` are the article's path and text; the
 * file's offsets, which commands take, are greater by `shift`.
 */
export function attentionMessage(file: string, text: string, shift: number, attention: Attention): string {
  if (attention.why === 'lost mute') {
    const { by, rule, words } = attention;
    return `Orphan. ${by} muted ${rule} at '${shorten(words)}', which is not found in ${file}: the rule speaks again.`;
  }
  const { why, id, layer, decision, by, words, proposal } = attention;
  const what = `${id}: ${by} decided (${decision}) on ${WHAT[layer]} '${shorten(words)}'`;
  if (why === 'stale') return `Stale. ${what}. ${CHANGED[layer] ?? 'It'} has changed since: decide again.`;
  if (proposal === null) return `Orphan. ${what}, which is not found in ${file}.`;
  const lines = lineIndex(text);
  const places = proposal.map(
    (span) => `'${shorten(text.slice(span.start, span.end))}' (${at(lines, span)})`,
  );
  const command = `newsmark marks set ${quoted(file)} ${id} ${decision === 'added' ? 'accepted' : decision} --at ${proposal
    .map(({ start, end }) => `${start + shift}-${end + shift}`)
    .join(' ')}`;
  return `Orphan. ${what}, which is not found in ${file} with certainty. Perhaps it is ${places.join(' … ')}; to confirm: ${command}`;
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path}'`;
}

function at(lines: LineIndex, { start }: Span): string {
  const { line, character } = lines.position(start);
  return `${line + 1}:${character + 1}`;
}

const WHAT: Readonly<Record<MarkAttention['layer'], string>> = {
  actor: 'the name',
  quotation: 'the quotation',
  claim: 'the claim',
  finding: 'a finding about',
  note: 'a note on',
};

/** What of a stale mark is another than before. */
const CHANGED: Partial<Record<MarkAttention['layer'], string>> = {
  quotation: 'Its cue or its source',
  claim: 'Its wording',
};

/** The last line of a check: '3 sidecars, 41 marks: 2 moved, 1 orphan.', with a line end. */
export function marksTallyText(tally: MarksTally, options: TextOptions): string {
  const { sidecars, marks, moved, written, orphans, stale, errors } = tally;
  const parts = [
    ...(moved === 0
      ? []
      : [
          `${moved} moved${written ? ', their places written' : ' (--write brings their places up to date)'}`,
        ]),
    ...(orphans === 0 ? [] : [counted(orphans, 'orphan')]),
    ...(stale === 0 ? [] : [`${stale} stale`]),
    ...(errors === 0 ? [] : [counted(errors, 'mistake')]),
  ];
  const told = parts.length === 0 ? 'all in place' : parts.join(', ');
  const counts = `${counted(sidecars, 'sidecar')}, ${counted(marks, 'mark')}`;
  return `${paint('summary', `${counts}: ${told}.`, options)}\n`;
}
