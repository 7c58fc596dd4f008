import type { Check, SignedEvidence } from '../../annotations/checks/types.ts';
import type { CheckItem, CheckState, EvidenceItem } from '../../protocol/factcheck.ts';
import type { CheckList } from '../../workspace/checkLists.ts';
import { pathForPeople } from '../../workspace/corpus.ts';
import { canonicalUri } from '../../workspace/uris.ts';
import { toRange } from './ranges.ts';

/** What is on the list of one article, as our own requests carry it. */
export function checkItems(list: CheckList): CheckItem[] {
  const { uri, corpus, lines } = list;
  const file = pathForPeople(canonicalUri(uri), corpus);
  return list.rows.map((row) => {
    const { id, layer, attention, words, earlier, speaker, worth } = row;
    const [first] = row.spans ?? [];
    const place = first === undefined ? null : lines.position(first.start);
    return {
      uri,
      corpus: corpus?.file ?? '',
      file,
      line: place && place.line + 1,
      column: place && place.character + 1,
      id,
      layer,
      attention,
      ranges: (row.spans ?? []).map((span) => toRange(lines, span)),
      text: words,
      ...(earlier !== undefined && { earlier }),
      speaker,
      truth: worth !== null && row.truth === null ? PROPOSED : stateOf(row.truth, list),
      said: stateOf(row.said, list),
      worth,
    };
  });
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

function stateOf(check: Check | null, list: CheckList): CheckState | null {
  if (check === null) return null;
  const evidence = check.evidence.map((each) => evidenceItem(each, list));
  const history = check.history.map((past) => ({ status: null, rating: null, verdict: null, ...past }));
  return { ...check, evidence, history };
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
