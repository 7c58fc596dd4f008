import { makeAnchor } from '../src/annotations/anchors/makeAnchor.ts';
import { normalText } from '../src/annotations/anchors/normalText.ts';
import { applyChanges } from '../src/annotations/sidecar/change.ts';
import type { Mark } from '../src/annotations/sidecar/types.ts';
import { analyze } from '../src/engine/index.ts';
import { markOf } from '../src/features/marking.ts';
import { suggestionsOf } from '../src/features/marks/suggestions.ts';
import { INPUTS } from '../test/support/inputs.ts';

const SIGNED = { by: 'Ada Berg', at: '2026-11-21T10:00:00Z' } as const;

/**
 * A sidecar with so many decisions on a text: all that the engine suggests, accepted, and notes on words up to that number. Throws where
 * the text has too few words for them.
 */
export function decidedSidecar(text: string, count: number): string {
  const analysis = analyze(text, INPUTS);
  const markable = { analysis, findings: [], marks: [] };
  const accepted = suggestionsOf(analysis, []).flatMap(
    ({ id }) => markOf(markable, { id, decision: 'accepted' }, SIGNED) ?? [],
  );
  const marks = [...accepted, ...notesOn(text)].slice(0, count);
  if (marks.length < count) throw new Error(`The article has room for ${marks.length} decisions only.`);
  const result = applyChanges(
    null,
    marks.map((mark) => ({ kind: 'putMark', mark })),
  );
  if (!result.ok) throw new Error('The sidecar cannot be written.');
  return result.text;
}

/** A note on each word. */
function notesOn(text: string): Mark[] {
  const normal = normalText(text);
  return [...text.matchAll(/\p{L}+/gu)].map(({ index, 0: word }, i) => ({
    id: `n-${i.toString(16).padStart(8, '0')}`,
    layer: 'note',
    spans: [makeAnchor(normal, { start: index, end: index + word.length })],
    decision: 'added',
    ...SIGNED,
    note: 'Looked at.',
  }));
}
