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

/** What a mark says of its words, for people. */
export interface MarkWords {
  /** In a few plain words: 'person: Ilva Marren', 'said by nobody named', 'needs a source: motive'. */
  readonly label: string;
  /** The name of the actor who is meant or, of a quotation, who speaks; null where there is none. */
  readonly who: string | null;
}

/** Tells what marks of an article say. */
export function labeller({ actors, claims }: Analysis): (row: MarkRow) => MarkWords {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const claimsByStart = new Map(claims.map((claim) => [claim.start, claim]));
  return (row) => {
    const { layer, state, value, spans } = row;
    const id = layer === 'quotation' ? value.speaker : value.actor;
    const who = id == null || state === 'rejected' ? null : (names.get(id) ?? value.name ?? id);
    if (state === 'rejected') return { label: DENIALS[layer], who };
    switch (layer) {
      case 'actor':
        return { label: actorLabel(row, who), who };
      case 'quotation':
        return { label: quotationLabel(row, who), who };
      case 'claim':
        return { label: claimLabel(row, claimsByStart.get(spans?.[0]?.start ?? -1)), who: null };
      case 'finding':
        return { label: RULES.find((rule) => rule.id === value.rule)?.title ?? value.rule ?? '', who: null };
      case 'note':
        return { label: value.note ?? '', who: null };
    }
  };
}

function actorLabel({ value }: MarkRow, who: string | null): string {
  const type = value.type === undefined ? 'actor' : TYPE_WORDS[value.type];
  return `${type}: ${who ?? 'open who is meant'}`;
}

function quotationLabel({ state, value, suggestion }: MarkRow, who: string | null): string {
  if (value.kind === 'term') return 'a term, no speech';
  if (value.speaker === undefined) return 'a quotation';
  if (who === null) return 'said by nobody named';
  const isDoubtful = state === 'suggested' && (suggestion?.certainty ?? 1) < POSSIBLE;
  return `${isDoubtful ? 'possibly said' : 'said'} by ${who}`;
}

function claimLabel({ state, value }: MarkRow, claim: Claim | undefined): string {
  if (value.label === 'clean') return DENIALS.claim;
  // What a person flagged against the engine has no reason of the engine's.
  const isEngines = state === 'suggested' || state === 'accepted';
  const reason = isEngines ? claim?.reason?.replaceAll('-', ' ') : undefined;
  return reason === undefined ? 'needs a source' : `needs a source: ${reason}`;
}
