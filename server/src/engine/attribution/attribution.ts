import type { Actors } from '../actors/types.ts';
import type { Article } from '../article/types.ts';
import type { Inputs } from '../inputs.ts';
import type { Language } from '../language/types.ts';
import type { MarkedPassage } from '../quotations/types.ts';
import { markIds } from '../text/markIds.ts';
import { compareSpans, contains, overlaps, type Span } from '../text/span.ts';
import { rankedDecider } from './deciding.ts';
import { dialogueDrafts } from './dialogue.ts';
import { govern } from './governing.ts';
import { applyPins, BY_HAND, type Draft } from './pins.ts';
import type { Source } from './phrases.ts';
import { layOut, pieceAt, spanOfRange, type Range, type Reading } from './reading.ts';
import { findSayings } from './sayings.ts';
import { type Saying } from './progress.ts';
import { ABSENT, type Verdict } from './verdicts.ts';
import { resolveSpeakers } from './speakers.ts';
import { stanceOf } from './stance.ts';
import type { Attribution, Quotation } from './types.ts';

/**
 * Finds who said what: the cue, the source and the speaker of each marked passage, and the indirect quotations. In order of
 * `compareSpans` over their hulls; of two quotations one holds the other or they are apart.
 */
export function attribute(
  text: string,
  article: Article,
  language: Language,
  actors: Actors,
  passages: readonly MarkedPassage[],
  inputs: Inputs,
): Quotation[] {
  const model = inputs.models.attribution;
  const reading = layOut(text, article, language, actors, passages, model?.parts ?? null);
  const sayings = findSayings(reading, model === null ? govern : rankedDecider(reading, model.ranking));
  const verdicts = resolveSpeakers(reading, sayings);
  const drafts = [
    ...dialogueDrafts(reading),
    ...indirectDrafts(reading, sayings, verdicts),
    ...markedDrafts(reading, sayings, verdicts),
  ];
  const pinned = applyPins(drafts, inputs.pins, text, (offset) => blockAt(article, offset));
  return nest(text, pinned);
}

function blockAt({ blocks }: Article, offset: number): number {
  return Math.max(
    0,
    blocks.findLastIndex(({ start }) => start <= offset),
  );
}

/** The reported clauses, the outer one where two overlap. */
function indirectDrafts(reading: Reading, sayings: readonly Saying[], verdicts: readonly Verdict[]): Draft[] {
  const found = sayings.flatMap((saying, i) =>
    saying.content.length > 0
      ? [{ saying, verdict: verdicts[i] ?? ABSENT, spans: spansOf(reading, saying.content) }]
      : [],
  );
  found.sort((a, b) => compareSpans(hullOf(a.spans), hullOf(b.spans)));
  const drafts: Draft[] = [];
  let reach = -1;
  for (const { saying, verdict, spans } of found) {
    const hull = hullOf(spans);
    if (hull.start < reach) continue;
    reach = hull.end;
    const reason = CLAUSE_REASONS[saying.relation] ?? 'a clause behind its cue';
    drafts.push({
      kind: 'indirect',
      spans,
      block: saying.stretch.block,
      defects: [],
      reason,
      attribution: attributionOf(reading, saying, verdict),
    });
  }
  return drafts;
}

/** Why words without marks are taken for a quotation, by how they stand to their cue. */
const CLAUSE_REASONS: Partial<Record<Saying['relation'], string>> = {
  behind: 'a clause before its cue',
  colon: 'a clause behind a name and a colon',
};

/** The passages in marks: those that a saying governs, several to one quotation, and those that lie inside others. */
function markedDrafts(reading: Reading, sayings: readonly Saying[], verdicts: readonly Verdict[]): Draft[] {
  const drafts: Draft[] = [];
  const governed = new Set<number>();
  sayings.forEach((saying, i) => {
    const [first] = saying.passages;
    const passage = reading.passages[first ?? -1];
    if (passage === undefined) return;
    const members = saying.passages.flatMap((index) => reading.passages[index] ?? []);
    for (const index of saying.passages) governed.add(index);
    drafts.push({
      ...kindOf(reading, saying, passage),
      spans: members.flatMap(({ spans }) => spans),
      block: passage.block,
      defects: members.flatMap(({ defects }) => defects),
      attribution: attributionOf(reading, saying, verdicts[i] ?? ABSENT),
    });
  });
  const holders = passagesInside(reading, sayings);
  const drafted = (saying: number): Attribution => {
    const said = sayings[saying];
    return said === undefined ? NOBODY : attributionOf(reading, said, verdicts[saying] ?? ABSENT);
  };
  reading.passages.forEach(({ kind, spans, block, defects, reason }, i) => {
    if (governed.has(i)) return;
    const around = holders.get(i);
    const attribution = around === undefined ? NOBODY : inheritedFrom(drafted(around));
    drafts.push({ kind, spans, block, defects, reason, attribution: kind === 'term' ? NOBODY : attribution });
  });
  return drafts;
}

/** The passages inside reported clauses, each with the saying that reports them. They keep its speaker even where a person rejects the clause. */
function passagesInside(reading: Reading, sayings: readonly Saying[]): Map<number, number> {
  const holders = new Map<number, number>();
  sayings.forEach(({ content }, i) => {
    for (const { first, end } of content) {
      for (let token = first; token < end; token++) {
        const piece = pieceAt(reading, token);
        if (piece !== undefined && !holders.has(piece.passage)) holders.set(piece.passage, i);
      }
    }
  });
  return holders;
}

/** How many words a fragment may have to be taken for a word held at arm's length where nobody says it. */
const SHORT_TERM = 2;

/** A fragment of a word or two that no cue governs is held at arm's length rather than said. */
function kindOf(
  reading: Reading,
  { relation, source }: Saying,
  { kind, reason, spans }: MarkedPassage,
): Pick<Draft, 'kind' | 'reason'> {
  const words = spans.reduce(
    (sum, { start, end }) => sum + reading.text.slice(start, end).trim().split(/\s+/).length,
    0,
  );
  const said = relation !== 'none' && (relation !== 'judged' || source !== null);
  if (said || kind !== 'partial' || words > SHORT_TERM) return { kind, reason };
  return { kind: 'term', reason: 'a word or two that nobody is said to have said' };
}

const NOBODY: Attribution = { ...ABSENT, cue: [], source: [], via: [], stance: 'asserts' };

function attributionOf(reading: Reading, saying: Saying, verdict: Verdict): Attribution {
  return {
    cue: saying.cue === null ? [] : [spanOfRange(reading, saying.cue)],
    source: saying.source === null ? [] : spansOf(reading, namesOf(saying.source)),
    sourceKind: verdict.sourceKind,
    sourceType: verdict.sourceType,
    via: spansOf(reading, saying.via),
    speaker: verdict.speaker,
    candidates: verdict.candidates,
    stance: stanceOf(reading, saying),
    confidence: Math.min(0.99, Math.round(verdict.confidence * pairingOf(saying) * 100) / 100),
    evidence: verdict.evidence,
  };
}

/** The names of a source: one, or the two who speak with one voice. */
function namesOf(source: Source): Range[] {
  return source.also === undefined ? [source] : [source, source.also];
}

/** How sure each way is of pairing words with their cue, as measured on articles that are not part of the project. */
const PAIRING: Readonly<Record<Saying['relation'], number>> = {
  before: 0.97,
  behind: 0.98,
  around: 0.95,
  colon: 0.93,
  judged: 0.85,
  carried: 0.9,
  leaned: 0.6,
  none: 1,
};

/** How sure the pairing of words and cue is: by how clearly the weights decided, or by its kind where rules did. */
function pairingOf({ lead, relation }: Saying): number {
  if (lead === null) return PAIRING[relation];
  return SURENESS.find(([below]) => lead < below)?.[1] ?? 1;
}

/**
 * What the share of right attributions on the development set is to the confidence in the speaker alone, by how much the reading outweighs the next best.
 * The last is more than 1: the speaker behind a clear cue is right more often than pronouns and names are in general.
 */
const SURENESS: readonly (readonly [below: number, sureness: number])[] = [
  [120, 0.72],
  [360, 0.88],
  [420, 0.97],
  [Infinity, 1.06],
];

/** Gives the quotations their order, ids and parents; what lies inside another and has nobody of its own inherits who speaks. */
function nest(text: string, drafts: readonly Draft[]): Quotation[] {
  const sorted = uncrossed(drafts.toSorted((a, b) => compareSpans(hullOf(a.spans), hullOf(b.spans))));
  const ids = markIds(
    'q',
    text,
    sorted.map(({ spans }) => hullOf(spans)),
  );
  const quotations: Quotation[] = [];
  const holders: Quotation[] = [];
  sorted.forEach((draft, i) => {
    const hull = hullOf(draft.spans);
    while (holders.length > 0 && hullOf(holders.at(-1)?.spans ?? []).end <= hull.start) holders.pop();
    const parent = holders.findLast(({ spans }) => spans.some((outer) => contains(outer, hull)));
    const attribution = parent === undefined ? draft.attribution : inherited(draft, parent);
    const quotation: Quotation = { id: ids[i] ?? '', ...draft, parent: parent?.id ?? null, attribution };
    quotations.push(quotation);
    holders.push(quotation);
  });
  return quotations;
}

/** Without the reported clauses that cut through words in marks, or through what a person marked. In order of their hulls, as given. */
function uncrossed(sorted: readonly Draft[]): Draft[] {
  const dropped = new Set<Draft>();
  let open: Draft[] = [];
  for (const draft of sorted) {
    const hull = hullOf(draft.spans);
    open = open.filter((other) => !dropped.has(other) && hullOf(other.spans).end > hull.start);
    for (const other of open) {
      if (!crosses(other.spans, draft.spans)) continue;
      if (isOwn(draft)) dropped.add(draft);
      else if (isOwn(other)) dropped.add(other);
    }
    open.push(draft);
  }
  return sorted.filter((draft) => !dropped.has(draft));
}

/** Whether the clause is the engine's own reading, which gives way to marks and people. */
function isOwn({ kind, attribution }: Draft): boolean {
  return kind === 'indirect' && !attribution.evidence.includes(BY_HAND);
}

function crosses(outer: readonly Span[], inner: readonly Span[]): boolean {
  return outer.some((a) => inner.some((b) => overlaps(a, b) && !contains(a, b) && !contains(b, a)));
}

function inherited({ attribution, kind }: Draft, parent: Quotation): Attribution {
  const own =
    attribution.cue.length + attribution.source.length > 0 || attribution.evidence.includes(BY_HAND);
  return kind === 'term' || own ? attribution : inheritedFrom(parent.attribution);
}

/** The attribution of what stands inside a quotation and has no cue of its own. */
function inheritedFrom(outer: Attribution): Attribution {
  return { ...outer, cue: [], source: [], evidence: ['inside the quotation around it', ...outer.evidence] };
}

function spansOf(reading: Reading, ranges: readonly Range[]): Span[] {
  return ranges.map((range) => spanOfRange(reading, range));
}

function hullOf(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}
