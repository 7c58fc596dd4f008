import { normalText, type NormalText } from '../../annotations/anchors/normalText.ts';
import { resolveMarks, type ResolvedMark } from '../../annotations/decisions.ts';
import { applyChanges } from '../../annotations/sidecar/change.ts';
import { parseSidecar } from '../../annotations/sidecar/sidecarFile.ts';
import type { Anchor, Mark, Sidecar, SidecarChange } from '../../annotations/sidecar/types.ts';
import { lineIndex, type Span } from '../../engine/index.ts';

/**
 * The changes that bring the hints of a sidecar up to date: the `at` of marks that were found with certainty at another place than it says.
 * Nothing else of them changes, so that the words that were decided about stay what they were.
 */
export function movedHints(text: string, sidecar: Sidecar): SidecarChange[] {
  const normal = normalText(text);
  return resolveMarks(text, [sidecar]).flatMap((resolved): SidecarChange[] => {
    const mark = withHints(normal, resolved);
    return JSON.stringify(mark) === JSON.stringify(resolved.mark) ? [] : [{ kind: 'putMark', mark }];
  });
}

function withHints(normal: NormalText, { mark, spans, cue, source }: ResolvedMark): Mark {
  const at = (anchor: Anchor, span: Span | null | undefined): Anchor =>
    span ? { ...anchor, at: normal.toNormal(span.start) } : anchor;
  const moved = { ...mark, spans: mark.spans.map((anchor, i) => at(anchor, spans?.[i])) };
  if (moved.layer !== 'quotation') return moved;
  return {
    ...moved,
    ...(moved.cue && { cue: at(moved.cue, cue) }),
    ...(moved.source && { source: at(moved.source, source) }),
  };
}

/**
 * The text of a sidecar with its hints up to date, or null where they are. Throws, in words for people, where the file is so broken that
 * nothing may be written into it.
 */
export function withMovedHints(article: string, sidecar: string): string | null {
  const changes = movedHints(article, parseSidecar(sidecar).value.sidecar);
  if (changes.length === 0) return null;
  const result = applyChanges(sidecar, changes);
  if (result.ok) return result.text;
  const [problem] = result.problems;
  const line = lineIndex(sidecar).position(problem?.start ?? 0).line + 1;
  throw new Error(`line ${line} must be mended first: ${problem?.message ?? 'it cannot be read'}`);
}
