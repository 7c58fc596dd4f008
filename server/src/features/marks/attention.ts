import { normalText } from '../../annotations/anchors/normalText.ts';
import { findPieces } from '../../annotations/anchors/pieces.ts';
import { resolveMarks } from '../../annotations/decisions.ts';
import type { SidecarFile } from '../../annotations/sidecar/sidecarFile.ts';
import type { Anchor, Decision, Layer } from '../../annotations/sidecar/types.ts';
import type { Span } from '../../engine/index.ts';

/** A decision that a person should look at again. */
export type Attention = MarkAttention | MuteAttention;

interface AttentionBase {
  readonly by: string;
  /** The words that were decided about. */
  readonly words: string;
  /** Where its entry begins in the sidecar. */
  readonly entry: number;
}

export interface MarkAttention extends AttentionBase {
  readonly why: 'orphan' | 'stale';
  readonly id: string;
  readonly layer: Layer;
  readonly decision: Decision;
  /** Where it may belong in the article now, piece by piece; for a person to confirm. */
  readonly proposal: readonly Span[] | null;
}

/** A mute whose sentence is not found silences nothing. */
export interface MuteAttention extends AttentionBase {
  readonly why: 'lost mute';
  readonly rule: string;
}

/** The decisions of one sidecar that the article's present text leaves open. Of marks, what a newer decision replaced is left out. */
export function attentionTo(text: string, { sidecar, places }: SidecarFile): Attention[] {
  const marks = resolveMarks(text, [sidecar])
    .filter(({ orphan, stale, decides }) => decides && (orphan || stale))
    .map(({ mark, orphan, spans, proposal }): MarkAttention => ({
      why: orphan ? 'orphan' : 'stale',
      id: mark.id,
      layer: mark.layer,
      decision: mark.decision,
      by: mark.by,
      words: wordsOf(mark.spans),
      entry: places.get(mark)?.start ?? 0,
      proposal: spans ?? proposal,
    }));
  const normal = normalText(text);
  const mutes = sidecar.mutes.flatMap((mute): MuteAttention[] => {
    const { rule, by, spans } = mute;
    if (spans === undefined || findPieces(normal, spans) !== null) return [];
    return [{ why: 'lost mute', rule, by, words: wordsOf(spans), entry: places.get(mute)?.start ?? 0 }];
  });
  return [...mutes, ...marks];
}

function wordsOf(anchors: readonly Anchor[]): string {
  return anchors.map(({ exact }) => exact).join(' … ');
}
