import { POSSIBLE, type Analysis, type Claim } from '../../engine/index.ts';
import { RULES } from '../../findings/rules/index.ts';
import { TYPE_WORDS } from '../cards/actorCard.ts';
import type { MarkRow } from './rows.ts';

/** What a rejected mark says. */
const DENIALS: Readonly<Record<MarkRow['layer'], string>> = {
  actor: 'no actor',
  quotation: 'no quotation',
  claim: 'needs no source',
  finding: 'stays as it is',
  note: 'no note',
};

/**
 * What marks of an article say of their words, in a few plain words: 'person: Ilva Marren', 'said by nobody named', 'needs a source:
 * motive'.
 */
export function labeller({ actors, claims }: Analysis): (row: MarkRow) => string {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const claimsByStart = new Map(claims.map((claim) => [claim.start, claim]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return (row) => {
    const { layer, state, value, spans } = row;
    if (state === 'rejected') return DENIALS[layer];
    switch (layer) {
      case 'actor':
        return actorLabel(row, nameOf);
      case 'quotation':
        return quotationLabel(row, nameOf);
      case 'claim':
        return claimLabel(row, claimsByStart.get(spans?.[0]?.start ?? -1));
      case 'finding':
        return RULES.find(({ id }) => id === value.rule)?.title ?? value.rule ?? '';
      case 'note':
        return value.note ?? '';
    }
  };
}

function actorLabel({ value }: MarkRow, nameOf: (id: string) => string): string {
  const type = value.type === undefined ? 'actor' : TYPE_WORDS[value.type];
  return value.actor == null ? `${type}: open who is meant` : `${type}: ${nameOf(value.actor)}`;
}

function quotationLabel({ state, value, suggestion }: MarkRow, nameOf: (id: string) => string): string {
  if (value.kind === 'term') return 'a term, no speech';
  if (value.speaker === undefined) return 'a quotation';
  if (value.speaker === null) return 'said by nobody named';
  const isDoubtful = state === 'suggested' && (suggestion?.certainty ?? 1) < POSSIBLE;
  return `${isDoubtful ? 'possibly said' : 'said'} by ${nameOf(value.speaker)}`;
}

function claimLabel({ value }: MarkRow, claim: Claim | undefined): string {
  if (value.label === 'clean') return DENIALS.claim;
  const reason = claim?.reason?.replaceAll('-', ' ');
  return reason === undefined ? 'needs a source' : `needs a source: ${reason}`;
}
