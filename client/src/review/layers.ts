import type { CompleteLayer, ReviewMark } from '../../../server/src/protocol/protocol.ts';

export const LAYER_NAMES: Readonly<Record<ReviewMark['layer'], string>> = {
  actor: 'Actors',
  quotation: 'Quotations',
  claim: 'Claims',
  finding: 'Findings',
  note: 'Notes',
};

/** In the order in which a reviewer best goes through them: who speaks can be said once it is settled who is who. */
export const LAYERS: readonly ReviewMark['layer'][] = ['actor', 'quotation', 'claim', 'finding', 'note'];

export const LAYER_ICONS: Readonly<Record<ReviewMark['layer'], string>> = {
  actor: 'person',
  quotation: 'quote',
  claim: 'question',
  finding: 'lightbulb',
  note: 'note',
};

export const COMPLETE_LAYERS: readonly CompleteLayer[] = ['actor', 'quotation', 'claim'];
