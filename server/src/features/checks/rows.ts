import { normalText } from '../../annotations/anchors/normalText.ts';
import { hasCheck, isCheckable } from '../../annotations/checks/fields.ts';
import { judgedOf, listedMarks } from '../../annotations/checks/listed.ts';
import type { ResolvedMark } from '../../annotations/decisions.ts';
import type { Resolution } from '../../annotations/resolution.ts';
import type { CheckableMark, Mark } from '../../annotations/sidecar/types.ts';
import type { Analysis, Span } from '../../engine/index.ts';
import { isSamePlace } from '../marks/placing.ts';
import { changeOf, placeNow } from './places.ts';
import { speakerOf } from './speaker.ts';
import type { CheckRow } from './types.ts';

/** What lists hold besides what people put on them, and where names are looked up. */
export interface RowOptions {
  /** Whether sentences that are worth checking, and that nobody put on the list, are given, too; that takes an analysis. */
  readonly proposals?: boolean;
  /** The name of an actor of the registry. */
  readonly nameOf?: (actor: string) => string | null;
}

/** From so much on the engine proposes a sentence: two or three of an article (13 of 87 sentences in five newswire articles). */
const WORTH_PROPOSING = 0.3;

/** Whether an entry puts something on the list. */
export function isListed(mark: Mark): mark is CheckableMark {
  return isCheckable(mark) && hasCheck(mark);
}

/**
 * An article's fact-check list in the order of the text. `marks` are everybody's decisions, found again in it, and `hidden` the entries of
 * the private files. Where the article is not analysed its text will do: nobody is then known to speak but whom people name.
 */
export function checkRows(
  subject: Analysis | string,
  marks: readonly ResolvedMark[],
  hidden: readonly CheckableMark[] = [],
  { proposals = false, nameOf = () => null }: RowOptions = {},
): CheckRow[] {
  const [text, analysis] = typeof subject === 'string' ? [subject, null] : [subject.text, subject];
  const normal = normalText(text);
  const listed = listedMarks(marks, hidden).map((each) => {
    const { id, entries, resolved, truth, said } = each;
    const spans = placeNow(resolved);
    const then = judgedOf(each)[0] ?? resolved[0];
    const attention = changeOf(normal, judgedOf(each), spans);
    const row: CheckRow = {
      id,
      layer: entries[0]?.layer ?? 'claim',
      attention,
      spans,
      ...(attention !== null && { earlier: wordsThen(then) }),
      words: spans === null ? wordsThen(then) : text.slice(spans[0]?.start, spans.at(-1)?.end),
      speaker: speakerOf(resolved, spans, analysis, nameOf),
      truth,
      said,
      worth: null,
    };
    return { row, at: spans?.[0]?.start ?? normal.toOriginal(then?.mark.spans[0]?.at ?? 0) };
  });
  const rows = listed.map(({ row }) => row);
  const proposed = analysis !== null && proposals ? proposedRows(analysis, marks, rows, nameOf) : [];
  return [...listed, ...proposed.map((row) => ({ row, at: row.spans?.[0]?.start ?? 0 }))]
    .sort((a, b) => a.at - b.at || endOf(b.row) - endOf(a.row))
    .map(({ row }) => row);
}

function wordsThen(resolved: Resolution | undefined): string {
  return resolved?.mark.spans.map(({ exact }) => exact).join(' … ') ?? '';
}

function endOf({ spans }: CheckRow): number {
  return spans?.at(-1)?.end ?? 0;
}

/** The sentences that are worth checking and not on the list, by the ids that people know them by. */
function proposedRows(
  analysis: Analysis,
  marks: readonly ResolvedMark[],
  listed: readonly CheckRow[],
  nameOf: (actor: string) => string | null,
): CheckRow[] {
  const { claims, text } = analysis;
  const isOn = (span: Span): boolean =>
    listed.some(({ spans }) => spans !== null && isSamePlace(spans, [span]));
  return claims
    .filter((claim) => claim.worthChecking >= WORTH_PROPOSING && !isOn(claim))
    .map((claim): CheckRow => {
      const span = { start: claim.start, end: claim.end };
      const known = marks.find(
        ({ mark, spans }) => mark.layer === 'claim' && spans !== null && isSamePlace(spans, [span]),
      );
      return {
        id: known?.mark.id ?? claim.id,
        layer: 'claim',
        attention: null,
        spans: [span],
        words: text.slice(span.start, span.end),
        speaker: speakerOf([], [span], analysis, nameOf),
        truth: null,
        said: null,
        worth: claim.worthChecking,
      };
    });
}
