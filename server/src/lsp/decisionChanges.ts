import type { Mark, SidecarChange, Signed } from '../annotations/sidecar/types.ts';
import { textHash } from '../annotations/textHash.ts';
import { analyze } from '../engine/index.ts';
import { keepingVerdicts } from '../features/actors/correcting.ts';
import { withdrawal } from '../features/checks/keeping.ts';
import { muteOf } from '../features/marking.ts';
import { markByHand } from '../features/marks/byHand.ts';
import { GONE, reviewDecider, type Reviewable } from '../features/marks/reviewing.ts';
import type { AddParams, CompleteLayer, CompleteParams, DecideParams } from '../protocol/protocol.ts';
import { VERSION } from '../reports/version.ts';
import { toSpan } from './convert/ranges.ts';
import type { OpenArticle } from './openArticle.ts';

/** Changes of an article's sidecar, or a sentence for people that says why there are none. */
export type Changes = readonly SidecarChange[] | string;

/** What somebody decides about marks and rules, or takes away. */
export function decisionChanges(
  article: OpenArticle,
  { decisions = [], mutes = [], withdrawals = [] }: DecideParams,
  signed: Signed,
): Changes {
  const { document, analysis } = article;
  const { lines } = document;
  const reviewable = reviewableOf(article);
  const decide = reviewDecider(reviewable, signed);
  const changes: SidecarChange[] = [];
  for (const { ranges, ...verdict } of decisions) {
    const spans = ranges?.map((range) => toSpan(lines, range));
    for (const each of keepingVerdicts(reviewable, { ...verdict, ...(spans && { spans }) })) {
      const answer = decide(each);
      if (!answer.ok) return answer.complaint;
      changes.push({ kind: 'putMark', mark: answer.mark, keepsCheck: true });
    }
  }
  for (const { rule, reason, position } of mutes) {
    const offset = position === undefined ? null : lines.offset(position);
    const mute = muteOf(analysis, rule, reason, offset, signed);
    if (mute === null) return GONE;
    changes.push({ kind: 'putMute', mute });
  }
  for (const id of withdrawals) {
    const deciders = reviewable.marks.flatMap(({ mark }) => (mark.id === id ? mark : []));
    const own = deciders.find(({ by }) => by === signed.by);
    if (own === undefined) return notYours(deciders.map(({ by }) => by));
    changes.push(withdrawal(own));
  }
  return changes;
}

function notYours([other]: readonly string[]): string {
  return other === undefined
    ? 'Nobody has decided about this, so that there is nothing to take away.'
    : `${other} decided about this, and only ${other} can take that away.`;
}

/** What becomes of the reviewer's own 'complete'; nothing where all is as it was asked for. */
export function completionChanges(
  { snapshot, document }: OpenArticle,
  { layers, complete }: CompleteParams,
  signed: Signed,
): Changes {
  const { by } = signed;
  const entries = snapshot.decided(document.uri, document.text).complete;
  const own = new Set(entries.flatMap((entry) => (entry.by === by ? entry.layer : [])));
  const text = textHash(document.text);
  const unique = [...new Set(layers)];
  // Who says it again says it of the article as it is now.
  if (complete)
    return unique.map((layer) => ({
      kind: 'putCompletion',
      completion: { layer, ...signed, engine: VERSION, text },
    }));
  return unique.filter((layer) => own.has(layer)).map((layer) => ({ kind: 'removeCompletion', layer, by }));
}

const LAYER_WORDS: Readonly<Record<CompleteLayer, string>> = {
  actor: 'actors',
  quotation: 'quotations',
  claim: 'claims',
};

/** What it is called when it is taken back: 'Complete: actors, claims'. */
export function completionTitle({ layers, complete }: CompleteParams): string {
  return `${complete ? 'Complete' : 'Not complete'}: ${layers.map((layer) => LAYER_WORDS[layer]).join(', ')}`;
}

/** The mark that somebody adds by hand, or their decision about what is there already. */
export function additionChange(
  article: OpenArticle,
  { layer, range, value = {}, note }: AddParams,
  signed: Signed,
): { readonly kind: 'putMark'; readonly mark: Mark; readonly keepsCheck: true } | string {
  const { lines } = article.document;
  const { cue, source, ...said } = value;
  const answer = markByHand(
    reviewableOf(article),
    {
      layer,
      span: toSpan(lines, range),
      value: {
        ...said,
        ...(cue && { cue: toSpan(lines, cue) }),
        ...(source && { source: toSpan(lines, source) }),
      },
      ...(note !== undefined && { note }),
    },
    signed,
  );
  return answer.ok ? { kind: 'putMark', mark: answer.mark, keepsCheck: true } : answer.complaint;
}

function reviewableOf({ snapshot, document, analysis }: OpenArticle): Reviewable {
  const { uri, text } = document;
  return {
    analysis,
    findings: snapshot.findings(uri),
    marks: snapshot.decided(uri, text).marks,
    bare: () => analyze(text, { ...snapshot.inputs(uri, text), pins: [] }),
  };
}
