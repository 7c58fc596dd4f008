import type { Check, SignedEvidence } from '../../annotations/checks/types.ts';
import type { Span } from '../../engine/index.ts';
import type { CheckRow } from '../../features/checks/types.ts';
import type { CheckItem, CheckState, EvidenceItem } from '../../protocol/factcheck.ts';
import type { CheckList } from '../../workspace/checkLists.ts';
import { canonicalUri, fileName, relativePath } from '../../workspace/uris.ts';
import { toRange } from './ranges.ts';

/** What is on the list of one article, as our own requests carry it. */
export function checkItems(list: CheckList): CheckItem[] {
  const { uri, corpus } = list;
  const path = corpus === null ? null : relativePath(corpus.root, canonicalUri(uri));
  const of = { uri, corpus: corpus?.file ?? '', file: path ?? fileName(uri) };
  return list.rows.map((row) => ({ ...of, ...checkItem(row, list) }));
}

function checkItem(row: CheckRow, list: CheckList): Omit<CheckItem, 'uri' | 'corpus' | 'file'> {
  const { id, layer, attention, words, earlier, speaker, worth } = row;
  const spans = row.spans ?? [];
  const place = placeOf(spans, list);
  const state = (check: Check | null): CheckState | null => check && checkState(check, list);
  return {
    id,
    layer,
    attention,
    ...place,
    ranges: spans.map((span) => toRange(list.lines, span)),
    text: words,
    ...(earlier !== undefined && { earlier }),
    speaker,
    truth: row.worth !== null && row.truth === null ? PROPOSED : state(row.truth),
    said: state(row.said),
    worth,
  };
}

/** What nobody has put on the list yet. */
const PROPOSED: CheckState = {
  status: 'proposed',
  rating: null,
  verdict: null,
  claimant: null,
  by: null,
  since: null,
  evidence: [],
  notes: [],
  history: [],
  reviewedBy: [],
};

function placeOf([first]: readonly Span[], { lines }: CheckList): Pick<CheckItem, 'line' | 'column'> {
  if (first === undefined) return { line: null, column: null };
  const { line, character } = lines.position(first.start);
  return { line: line + 1, column: character + 1 };
}

function checkState(check: Check, list: CheckList): CheckState {
  return {
    ...check,
    evidence: check.evidence.map((evidence) => evidenceItem(evidence, list)),
    history: check.history.map((past) => ({ status: null, rating: null, verdict: null, ...past })),
  };
}

function evidenceItem(evidence: SignedEvidence, { passages }: CheckList): EvidenceItem {
  const { passage: _anchor, ...fields } = evidence;
  const place = passages.get(evidence);
  return {
    ...fields,
    passageUri: place?.uri ?? null,
    passageRange: place === undefined ? null : toRange(place.lines, place.span),
  };
}
