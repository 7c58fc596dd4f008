import { makeAnchor } from '../../src/annotations/anchors/makeAnchor.ts';
import { normalText } from '../../src/annotations/anchors/normalText.ts';
import { pinsOf, resolveMarks } from '../../src/annotations/decisions.ts';
import type {
  ActorMark,
  Anchor,
  ClaimMark,
  FindingMark,
  Mark,
  QuotationMark,
  Sidecar,
} from '../../src/annotations/sidecar/types.ts';
import { analyze, type Analysis } from '../../src/engine/index.ts';
import { INPUTS } from './inputs.ts';

/** What a test says of one mark; who decided, when and under which id are filled in. */
export type Said = (
  | Pick<ActorMark, 'layer' | 'type' | 'actor' | 'name' | 'scope'>
  | (Pick<QuotationMark, 'layer' | 'kind' | 'speaker' | 'name'> & {
      readonly cue?: string;
      readonly source?: string;
    })
  | Pick<ClaimMark, 'layer' | 'label'>
  | Pick<FindingMark, 'layer' | 'rule'>
  | { readonly layer: 'note' }
) &
  Pick<Mark, 'decision'> &
  Partial<Pick<Mark, 'id' | 'by' | 'at' | 'note'>>;

/**
 * A mark on words of a text, piece by piece; words that stand more often are meant at their first place, or at the place behind the words
 * before a '|': 'Holm thanked|Holm' would be the second.
 */
export function markOn(text: string, words: string | readonly string[], said: Said): Mark {
  const pieces = typeof words === 'string' ? [words] : words;
  const { layer } = said;
  const companions =
    layer === 'quotation'
      ? {
          ...(said.cue !== undefined && { cue: anchorOn(text, said.cue) }),
          ...(said.source !== undefined && { source: anchorOn(text, said.source) }),
        }
      : {};
  return {
    id: `${layer.slice(0, 1)}-${pieces.join(' ')}`,
    by: 'mb',
    at: '2026-11-21T10:00:00Z',
    ...said,
    spans: pieces.map((piece) => anchorOn(text, piece)),
    ...companions,
  } as Mark;
}

/** The anchor of words of a text. Throws where they do not stand there. */
export function anchorOn(text: string, words: string): Anchor {
  const [before = '', marked = before] = words.split('|');
  const from = words.includes('|') ? text.indexOf(before) + before.length : 0;
  const start = text.indexOf(marked, from);
  if (start === -1) throw new Error(`${JSON.stringify(words)} is not in the text.`);
  return makeAnchor(normalText(text), { start, end: start + marked.length });
}

export function sidecarOf(marks: readonly Mark[], mutes: Sidecar['mutes'] = []): Sidecar {
  return { version: 1, complete: [], mutes, ticks: [], marks };
}

/** The analysis of a text under the decisions of some marks. */
export function analyseDecided(text: string, marks: readonly Mark[]): Analysis {
  const pins = pinsOf(resolveMarks(text, [sidecarOf(marks)]));
  return analyze(text, { ...INPUTS, pins });
}
