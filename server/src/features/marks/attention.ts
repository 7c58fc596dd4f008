import { resolveMarks } from '../../annotations/decisions.ts';
import type { SidecarFile } from '../../annotations/sidecar/sidecarFile.ts';
import type { Decision, Layer } from '../../annotations/sidecar/types.ts';
import type { Span } from '../../engine/index.ts';

/** A decision that a person should look at again. */
export interface Attention {
  readonly why: 'orphan' | 'stale';
  readonly id: string;
  readonly layer: Layer;
  readonly decision: Decision;
  readonly by: string;
  /** The words that were decided about. */
  readonly words: string;
  /** Where its entry begins in the sidecar. */
  readonly entry: number;
  /** Where it may belong in the article now, piece by piece; for a person to confirm. */
  readonly proposal: readonly Span[] | null;
}

/** The decisions of one sidecar that the article's present text leaves open, in the order of the sidecar. What a newer one replaced is left out. */
export function attentionTo(text: string, { sidecar, places }: SidecarFile): Attention[] {
  return resolveMarks(text, [sidecar])
    .filter(({ orphan, stale, decides }) => decides && (orphan || stale))
    .map(({ mark, orphan, spans, proposal }) => ({
      why: orphan ? 'orphan' : 'stale',
      id: mark.id,
      layer: mark.layer,
      decision: mark.decision,
      by: mark.by,
      words: mark.spans.map(({ exact }) => exact).join(' … '),
      entry: places.get(mark)?.start ?? 0,
      proposal: spans ?? proposal,
    }));
}
