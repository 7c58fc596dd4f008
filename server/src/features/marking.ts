import { makeAnchor } from '../annotations/anchors/makeAnchor.ts';
import { normalText, type NormalText } from '../annotations/anchors/normalText.ts';
import { withoutCheck } from '../annotations/checks/fields.ts';
import type { ResolvedMark } from '../annotations/decisions.ts';
import type {
  ActorMark,
  Anchor,
  ClaimMark,
  Decision,
  Layer,
  Mark,
  Mute,
  QuotationMark,
  Signed,
} from '../annotations/sidecar/types.ts';
import { overlaps, type Analysis, type Span } from '../engine/index.ts';
import { sentenceIndexAt } from '../findings/places.ts';
import type { Finding, RuleId } from '../findings/types.ts';
import { keepingCheck } from './checks/keeping.ts';

/** What a correction puts in the engine's place. */
export type Correction = Partial<
  Pick<ActorMark, 'type' | 'actor' | 'name' | 'scope'> &
    Pick<QuotationMark, 'kind' | 'speaker' | 'name'> &
    Pick<ClaimMark, 'label' | 'reason' | 'status' | 'query'>
>;

/** What somebody says of one mark: of a mention, a quotation, a claim, a finding, or of what was decided before. */
export interface Verdict {
  /** Its id in the present analysis, or in the sidecar. */
  readonly id: string;
  readonly decision: Exclude<Decision, 'added'>;
  readonly correction?: Correction;
  /** Where it stands instead, piece by piece: the ends that a correction gives it, or the new place of what was not found again. */
  readonly spans?: readonly Span[];
  readonly note?: string;
  readonly bulk?: true;
  /** It says all that is to hold: nothing of an earlier decision is kept. */
  readonly whole?: true;
}

/** What can be decided about in an article: what the engine and the rules say now, and what people said before. */
export interface Markable {
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  readonly marks: readonly ResolvedMark[];
}

/** What a verdict is about, in the present text, and what is shown of it: that is what somebody accepts, whatever another engine says later. */
type Subject = { readonly spans: readonly Span[]; readonly shown: Correction } & (
  | { readonly layer: 'actor' | 'claim' }
  | { readonly layer: 'quotation'; readonly cue: Span | undefined; readonly source: Span | undefined }
  | { readonly layer: 'finding'; readonly rule: RuleId }
);

/** The parts of a correction that each layer takes. */
const CORRECTABLE: Readonly<Record<Layer, readonly (keyof Correction)[]>> = {
  actor: ['type', 'actor', 'name', 'scope'],
  quotation: ['kind', 'speaker'],
  claim: ['label', 'reason', 'status', 'query'],
  finding: ['query'],
  note: [],
};

/**
 * The mark that a verdict makes, anchored in the present text, or null where nothing has that id. What was decided about before keeps
 * its id, whatever the engine calls it now, so that all reviewers speak of the same mark. A finding about a claim has no identity of its
 * own: the verdict is one on the claim. `as` is the id that the mark is to have, whatever else is said of the words. The check in its
 * author's entry is kept.
 */
export function markOf(markable: Markable, verdict: Verdict, signed: Signed, as?: string): Mark | null {
  const { decision, note, bulk } = verdict;
  const subject = subjectOf(markable, verdict.id);
  const about = subject === null ? [] : markable.marks.filter((mark) => isAbout(mark, subject));
  const earlier = about[0]?.mark ?? markable.marks.find(({ mark }) => mark.id === verdict.id)?.mark;
  if (subject === null && earlier === undefined) return null;
  const layer = subject?.layer ?? earlier?.layer ?? 'note';
  const normal = normalText(markable.analysis.text);
  const anchored = (spans: readonly Span[]): Anchor[] => spans.map((span) => makeAnchor(normal, span));
  // A claim that is found is a whole sentence, and a finding stands where its rule sees it.
  const isMovable = subject === null || layer === 'actor' || layer === 'quotation';
  if (isMovable && verdict.spans !== undefined && !canStand(verdict.spans, subject)) return null;
  const places = isMovable ? (verdict.spans ?? subject?.spans) : subject.spans;
  const standing = standingOf(about, signed.by);
  const values = withoutNeedlessSpeaker({
    ...(decision !== 'rejected' && openQuestions(standing, signed.by)),
    ...(subject !== null && decision === 'accepted' && subject.shown),
    ...picked(verdict.correction ?? {}, CORRECTABLE[layer]),
  });
  const isSpeech = decision !== 'rejected' && values.kind !== 'term';
  const isAddition = standing?.mark.decision === 'added' && standing.mark.by === signed.by;
  const { status, ...said } = values;
  const mark = {
    id: as ?? earlier?.id ?? subjectId(markable, verdict.id),
    layer,
    spans: places === undefined ? (earlier?.spans ?? []) : anchored(places),
    // Who changes what they added has added it all the same.
    decision: isAddition && decision === 'corrected' ? 'added' : decision,
    ...signed,
    ...(bulk !== undefined && { bulk }),
    ...(subject === null ? ownFields(earlier) : subjectFields(normal, subject, isSpeech)),
    ...(subject?.layer === 'quotation' && replacement(normal, subject.spans, verdict.spans, standing)),
    ...said,
    ...(layer === 'quotation' && nameOf(values, verdict.correction, standing)),
    ...(note !== undefined && { note }),
    // The fields of each layer are those that its subject and its corrections have.
  } as Mark;
  return keepingCheck(mark, markable.marks, status);
}

/** What one asked the author before: it outlives a decision, unless nothing is left to ask. */
function openQuestions(standing: ResolvedMark | undefined, by: string): Pick<Correction, 'query'> {
  const mark = standing?.mark;
  if (mark === undefined || mark.by !== by || (mark.layer !== 'claim' && mark.layer !== 'finding')) return {};
  return mark.query === undefined ? {} : { query: mark.query };
}

/** What is no speech needs no speaker. */
function withoutNeedlessSpeaker({ speaker, ...values }: Correction): Correction {
  return speaker === undefined || values.kind === 'term' ? values : { ...values, speaker };
}

/** What a speaker is called who is set, or was before, by a name that neither registry nor article have. */
function nameOf(
  { speaker }: Correction,
  correction: Correction | undefined,
  standing: ResolvedMark | undefined,
): Pick<QuotationMark, 'name'> {
  const mark = standing?.mark;
  const isSameSpeaker = mark?.layer === 'quotation' && mark.speaker === speaker;
  const name = correction?.name ?? (isSameSpeaker ? mark.name : undefined);
  return typeof speaker === 'string' && name !== undefined ? { name } : {};
}

/** The decision by which the words stand as they do: one's own before the one that counts, unless it is to be made again. */
function standingOf(about: readonly ResolvedMark[], by: string): ResolvedMark | undefined {
  const standing = about.filter(({ stale }) => !stale);
  return standing.find(({ mark }) => mark.by === by) ?? standing.find(({ decides }) => decides);
}

/**
 * What a quotation takes the place of where its ends are moved, or were before: always where the engine has it, however often they are
 * moved. What a person added takes the place of nothing.
 */
function replacement(
  normal: NormalText,
  present: readonly Span[],
  moved: readonly Span[] | undefined,
  standing: ResolvedMark | undefined,
): Pick<QuotationMark, 'replaces'> {
  const mark = standing?.mark;
  const replaces = mark?.layer === 'quotation' ? mark.replaces : undefined;
  const original = standing?.replaced ?? (replaces === undefined ? present : null);
  const isBack = moved !== undefined && original !== null && isSame(moved, original);
  if (isBack || (replaces === undefined && (moved === undefined || mark?.decision === 'added'))) return {};
  return { replaces: replaces ?? present.map((span) => makeAnchor(normal, span)) };
}

/**
 * Whether a mark can stand there: no piece empty, each behind the one before it, and some words the same as before; a place that shares none
 * with what it is to take the place of was meant for another text.
 */
function canStand(spans: readonly Span[], subject: Subject | null): boolean {
  const isInOrder = spans.every(({ start, end }, i) => start < end && (spans[i - 1]?.end ?? 0) <= start);
  const isNear = subject?.spans.some((span) => spans.some((other) => overlaps(span, other))) ?? true;
  return spans.length > 0 && isInOrder && isNear;
}

function isSame(spans: readonly Span[], others: readonly Span[]): boolean {
  return (
    spans.length === others.length &&
    spans.every(({ start, end }, i) => start === others[i]?.start && end === others[i].end)
  );
}

/** A mute of a rule in the sentence at an offset or, with null, in the whole article; null where no sentence stands there. */
export function muteOf(
  analysis: Analysis,
  rule: string,
  reason: string,
  offset: number | null,
  signed: Signed,
): Mute | null {
  if (offset === null) return { rule, reason, ...signed };
  const sentence = analysis.sentences[sentenceIndexAt(analysis, offset) ?? -1];
  if (sentence === undefined) return null;
  return { rule, reason, ...signed, spans: [makeAnchor(normalText(analysis.text), sentence)] };
}

/** The id under which the engine knows what a verdict is about. */
function subjectId({ findings, analysis }: Markable, id: string): string {
  const about = findings.find((finding) => finding.id === id && finding.rule === 'unattributed-claim')?.about;
  return analysis.claims.find((claim) => claim.id === about)?.id ?? id;
}

function subjectOf(markable: Markable, verdictId: string): Subject | null {
  const { mentions, quotations, claims } = markable.analysis;
  const id = subjectId(markable, verdictId);
  const mention = mentions.find((each) => each.id === id);
  if (mention !== undefined) {
    const { type, actor } = mention;
    return { layer: 'actor', spans: [mention], shown: { type, ...(actor !== null && { actor }) } };
  }
  const quotation = quotations.find((each) => each.id === id);
  if (quotation !== undefined) {
    const { spans, kind, attribution } = quotation;
    const { cue, source, speaker } = attribution;
    return { layer: 'quotation', spans, cue: cue[0], source: source[0], shown: { kind, speaker } };
  }
  const claim = claims.find((each) => each.id === id);
  if (claim !== undefined) return { layer: 'claim', spans: [claim], shown: { label: claim.label } };
  const finding = markable.findings.find((each) => each.id === id);
  return finding === undefined ? null : { layer: 'finding', spans: [finding], rule: finding.rule, shown: {} };
}

/** Whether an earlier decision is about the very same words in the same layer. */
function isAbout({ mark, spans }: ResolvedMark, subject: Subject): boolean {
  return (
    mark.layer === subject.layer &&
    (mark.layer !== 'finding' || (subject.layer === 'finding' && mark.rule === subject.rule)) &&
    spans !== null &&
    isSame(spans, subject.spans)
  );
}

/** What a mark says of its subject besides its place. What is no quotation, or no speech, has no cue whose change would matter. */
function subjectFields(normal: NormalText, subject: Subject, isSpeech: boolean): Record<string, unknown> {
  if (subject.layer === 'finding') return { rule: subject.rule };
  if (subject.layer !== 'quotation' || !isSpeech) return {};
  const anchored = (span: Span | undefined): Anchor | undefined => span && makeAnchor(normal, span);
  const fields = { cue: anchored(subject.cue), source: anchored(subject.source) };
  return Object.fromEntries(Object.entries(fields).filter(([, anchor]) => anchor !== undefined));
}

/** What an earlier mark, whose subject the engine does not see any more, says besides what every mark says. */
function ownFields(mark: Mark | undefined): Record<string, unknown> {
  const {
    id: _id,
    layer: _layer,
    spans: _spans,
    decision: _decision,
    by: _by,
    at: _at,
    ...rest
  } = mark ?? {};
  const { bulk: _bulk, note: _note, ...own } = withoutCheck(rest as Mark);
  return own;
}

function picked(correction: Correction, keys: readonly (keyof Correction)[]): Correction {
  return Object.fromEntries(keys.filter((key) => key in correction).map((key) => [key, correction[key]]));
}
