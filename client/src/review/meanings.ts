import type { ReviewMark } from '../../../server/src/protocol/protocol.ts';

/** What it means to accept a mark of each layer, and to reject it, for people. */
const MEANINGS: Readonly<Record<ReviewMark['layer'], { readonly accept: string; readonly reject: string }>> =
  {
    actor: { accept: 'right as it is', reject: 'not an actor' },
    quotation: { accept: 'right as it is', reject: 'not a quotation' },
    claim: { accept: 'needs a source', reject: 'needs no source' },
    finding: { accept: 'to be mended', reject: 'fine as it is' },
    note: { accept: 'settled', reject: 'dismissed' },
  };

export function meaningsOf({ layer }: Pick<ReviewMark, 'layer'>): {
  readonly accept: string;
  readonly reject: string;
} {
  return MEANINGS[layer];
}

/** What a decision is called when it is taken back: "Accepted: 'Ilva Marren'". */
export function titleOf(done: string, { text }: Pick<ReviewMark, 'text'>): string {
  return `${done}: ‘${excerpt(text, 40)}’`;
}

/** The beginning of the words, on one line. */
export function excerpt(text: string, longest: number): string {
  const words = text.replaceAll(/\s+/gu, ' ').trim();
  return words.length <= longest ? words : `${words.slice(0, longest - 1).trimEnd()}…`;
}
