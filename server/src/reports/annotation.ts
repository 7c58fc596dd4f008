import type { Actor, Analysis, Claim, Mention, Quotation, Span } from '../engine/index.ts';
import type { Finding } from '../findings/types.ts';
import { ENGINE } from './version.ts';

/** A half-open range of UTF-16 code units into the given text, as JSON has it. */
export type SpanPair = readonly [start: number, end: number];

/**
 * One line of `newsmark annotate`: everything that is known of one text. Programs rely on names and order of the fields;
 * docs/formats.md describes each. Offsets count the text as given, byte order mark and CRLF included; what is absent is null.
 */
export interface AnnotationRecord {
  readonly id: string;
  readonly engine: string;
  readonly article: ArticleRecord;
  readonly blocks: readonly BlockRecord[];
  readonly sentences: readonly SentenceRecord[];
  readonly actors: readonly ActorRecord[];
  readonly mentions: readonly MentionRecord[];
  readonly quotations: readonly QuotationRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly findings: readonly FindingRecord[];
}

export interface ArticleRecord {
  readonly recognised: boolean;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly genre: Analysis['article']['genre'];
  readonly dateline: SpanPair | null;
}

export interface BlockRecord extends Span {
  readonly label: Analysis['article']['blocks'][number]['label'];
}

export interface SentenceRecord extends Span {
  /** Index into `blocks`. */
  readonly block: number;
}

export interface ActorRecord extends Pick<Actor, 'id' | 'name' | 'type' | 'registry'> {
  /** The different roles that the text gives, in its order. */
  readonly roles: readonly string[];
}

export type MentionRecord = Pick<Mention, 'id' | 'start' | 'end' | 'type' | 'actor' | 'form' | 'block'>;

export interface QuotationRecord
  extends
    Pick<Quotation, 'id' | 'kind' | 'parent' | 'block'>,
    Pick<Quotation['attribution'], 'sourceKind' | 'sourceType' | 'speaker' | 'stance' | 'confidence'> {
  readonly spans: readonly SpanPair[];
  readonly cue: readonly SpanPair[];
  readonly source: readonly SpanPair[];
  readonly via: readonly SpanPair[];
}

export type ClaimRecord = Pick<
  Claim,
  'id' | 'start' | 'end' | 'label' | 'reason' | 'score' | 'worthChecking'
>;

export type FindingRecord = Pick<Finding, 'id' | 'rule' | 'start' | 'end' | 'severity' | 'message'>;

/** What `newsmark annotate` writes in place of a record for a document that it could not read. */
export interface AnnotationFailure {
  /** The document's id, as far as it could be read. */
  readonly id: string | null;
  readonly error: string;
}

/** The record of one analysed text, its fields in the order that docs/formats.md shows. */
export function annotationRecord(
  id: string,
  analysis: Analysis,
  findings: readonly Finding[],
): AnnotationRecord {
  const { recognised, score, reasons, genre, dateline, blocks } = analysis.article;
  return {
    id,
    engine: ENGINE,
    article: { recognised, score, reasons, genre, dateline: dateline && pair(dateline) },
    blocks: blocks.map(({ start, end, label }) => ({ start, end, label })),
    sentences: analysis.sentences.map(({ start, end, block }) => ({ start, end, block })),
    actors: analysis.actors.map(actorRecord),
    mentions: analysis.mentions.map(mentionRecord),
    quotations: analysis.quotations.map(quotationRecord),
    claims: analysis.claims.map(claimRecord),
    findings: findings.map(findingRecord),
  };
}

function actorRecord({ id, name, type, registry, roles }: Actor): ActorRecord {
  return { id, name, type, registry, roles: [...new Set(roles.map(({ title }) => title))] };
}

function mentionRecord({ id, start, end, type, actor, form, block }: Mention): MentionRecord {
  return { id, start, end, type, actor, form, block };
}

function quotationRecord({ id, kind, parent, spans, block, attribution }: Quotation): QuotationRecord {
  const { cue, source, sourceKind, sourceType, via, speaker, stance, confidence } = attribution;
  return {
    id,
    kind,
    parent,
    spans: spans.map(pair),
    cue: cue.map(pair),
    source: source.map(pair),
    sourceKind,
    sourceType,
    via: via.map(pair),
    speaker,
    stance,
    confidence,
    block,
  };
}

function claimRecord({ id, start, end, label, reason, score, worthChecking }: Claim): ClaimRecord {
  return { id, start, end, label, reason, score, worthChecking };
}

function findingRecord({ id, rule, start, end, severity, message }: Finding): FindingRecord {
  return { id, rule, start, end, severity, message };
}

function pair({ start, end }: Span): SpanPair {
  return [start, end];
}
